"""What chronicles of trade associations tell: who stays in office or falls out of it, guests from party committees."""

from __future__ import annotations

from reading import held_by_year, held_whole, read_whole

from cursus.model.statement import EventStatement, Issuance

_HEAD = "云江市竹业协会大事记（2016年）\n\n"


def test_who_stays_in_office_and_whose_office_lapses() -> None:
    text = _HEAD + (
        "6月9日　第三次会员大会召开。韩江当选会长，周明轩、许多当选副会长。李大明续任秘书长。\n"
        "6月11日　二届七次理事会召开；副会长王建国因企业注销，其职务自然免除。\n"
        "6月12日　二届八次理事会召开。副会长何文静所在企业退会，其副会长职务自动终止。\n"
    )
    assert {
        "周明轩 云江市竹业协会 副会长 elected", "许多 云江市竹业协会 副会长 elected", "李大明 云江市竹业协会 秘书长 appointed",
        "王建国 云江市竹业协会 副会长 removed", "何文静 云江市竹业协会 副会长 removed",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_guests_of_party_committees_and_wide_names_behind_long_titles() -> None:
    text = _HEAD + (
        "6月9日　市社会组织党委专职副书记李大明、市非公企业党委书记何文静到会指导。\n"
        "6月10日　市林业局党组成员、总工程师禾　苗，市民政局二级调研员周明轩出席会议。\n"
    )
    assert {
        "李大明 云江市社会组织党委 专职副书记", "何文静 云江市非公企业党委 书记", "禾苗 云江市林业局 党组成员",
        "禾苗 云江市林业局 总工程师",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_a_council_that_appoints_has_met_and_a_bare_congress_is_the_associations() -> None:
    read = read_whole(
        _HEAD
        + "6月10日　第三次会员大会召开，审议通过《云江市竹业协会会费管理办法》。一届三次理事会聘任李大明为秘书长。\n"
    )
    assert "一届三次理事会" in {one.title for one in read.statements if isinstance(one, EventStatement)}
    assert [one.organizations for one in read.statements if isinstance(one, Issuance)] == [
        ("云江市竹业协会第三次会员大会",)
    ]


def test_each_committee_founded_has_its_own_head() -> None:
    text = _HEAD + (
        "9月5日　一届五次理事会研究决定，设立针织专业委员会、印染专业委员会，分别由副会长李大明、周明轩兼任主任。\n"
        "9月6日　协会下设文化专业委员会、机械专业委员会，由何文静、罗文君分别担任主任委员。\n"
    )
    assert {
        "李大明 云江市竹业协会针织专业委员会 主任 appointed", "周明轩 云江市竹业协会印染专业委员会 主任 appointed",
        "何文静 云江市竹业协会文化专业委员会 主任委员 appointed", "罗文君 云江市竹业协会机械专业委员会 主任委员 appointed",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_a_fair_held_together_and_heads_of_associations_by_letters_of_their_provinces() -> None:
    text = _HEAD + (
        "6月18日　协会与广东省竹制品行业协会、浙江省竹业协会在安溪县共同举办第二届东南竹业博览会，安溪县人民政府承办，"
        "粤浙两省协会会长刘岳山、郑毅华致辞。会上，三方签署《东南竹业合作备忘录》。\n"
        "7月9日　监事长何建国因工作调整请辞。\n"
    )
    read = read_whole(text).statements
    assert "第二届东南竹业博览会" in {one.title for one in read if isinstance(one, EventStatement)}
    assert [len(one.organizations) for one in read if isinstance(one, Issuance)] == [3]
    assert {
        "刘岳山 广东省竹制品行业协会 会长", "郑毅华 浙江省竹业协会 会长", "何建国 云江市竹业协会 监事长 resigned",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_a_council_that_appoints_whom_the_president_proposes_has_met_and_a_new_one_is_no_meeting() -> None:
    read = read_whole(
        _HEAD + "6月3日　第三次会员大会召开，选举李铭为会长。经会长提名，三届一次理事会聘任王海涛为秘书长。\n"
        "6月9日　中共云江市竹业协会第一次代表大会闭幕。新一届党委会选举何静为书记。\n"
    ).statements
    titles = {one.title for one in read if isinstance(one, EventStatement)}
    assert "三届一次理事会" in titles
    assert not any("新一届" in title for title in titles)


def test_a_bulletin_whose_editors_name_their_association_by_its_kind() -> None:
    text = (
        "云江市茶叶产业协会简报\n\n2016年第7期（总第31期）\n协会秘书处编　　　　　　2016年12月2日\n\n市茶叶产业协会召开理事会\n"
        "　　11月26日，云江市茶叶产业协会三届二次理事会在云江宾馆召开。市茶叶协会副会长林秋主持，会长苏远帆讲话。\n"
    )
    assert held_whole(text) == {"林秋 云江市茶叶产业协会 副会长", "苏远帆 云江市茶叶产业协会 会长"}


def test_those_elected_before_and_behind_one_with_a_long_note() -> None:
    text = (
        "云江市总工会2020年大事记\n\n11月19日　市总工会四届一次全委会议选举苏远帆为主席，林秋、丁可（兼职，云江白马矿业集团采矿车间班组长）为副主席，"
        "周全为常务委员。\n"
    )
    assert held_whole(text) >= {
        "苏远帆 云江市总工会 主席 elected", "林秋 云江市总工会 副主席 elected", "丁可 云江市总工会 副主席 elected",
        "周全 云江市总工会 常务委员 elected",
    }  # fmt: skip
