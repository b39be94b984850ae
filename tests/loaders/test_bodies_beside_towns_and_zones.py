"""Bodies beside those of towns and zones: `某镇党委与某银行签署…`, `某经开区党工委书记甲，区委副书记乙`."""

from reading import held_whole


def test_a_towns_committee_is_no_part_of_a_bank() -> None:
    text = (
        "云行镇与海川银行北分行签订协议\n2024年10月31日\n10月31日，镇党委书记罗大成、党委副书记丁立本出席仪式。"
        "\n云行镇党委与海川银行股份有限公司北分行党委签署了党建联建协议书。"
    )
    assert held_whole(text) >= {"罗大成 云行镇 党委书记", "丁立本 云行镇 党委副书记"}
    assert not any("与" in one for one in held_whole(text))


def test_the_committee_of_a_district_is_not_that_of_its_zone() -> None:
    text = (
        "渝北区政府与海川银行签约\n2024年8月2日\n8月2日，渝北区委书记、渝北经开区党工委书记罗大成，"
        "区委副书记、区长丁立本出席签约仪式。"
    )
    assert held_whole(text) == {
        "罗大成 重庆市渝北区委 书记",
        "罗大成 重庆市渝北经开区 党工委书记",
        "丁立本 重庆市渝北区委 副书记",
        "丁立本 重庆市渝北区人民政府 区长",
    }


def test_who_invites_names_no_county() -> None:
    text = "林岭法院召开大会\n2012年3月16日\n3月15日，会议邀请了县委常委、政法委书记罗大成参加。副院长丁立本主持会议。"
    assert held_whole(text) == {"丁立本 林岭法院 副院长"}
