"""Bodies of villages, streets and communities that news name in full once."""

from __future__ import annotations

import pytest
from reading import held, held_whole

HEAD = "宜昌工会新闻\n来源：宜昌工会网　　发布时间：2023-12-22\n\n市总领导看望慰问一线职工\n\n5月3日，"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        (
            "市总工会主席费立新来到大峪市罗桥街道环卫站慰问。罗桥街道党工委副书记、工会主席向阳平陪同。",
            "向阳平 大峪市罗桥街道工会 主席",
        ),
        (
            "市残联理事长韩立春来到云东区柳林镇王家村。王家村党支部书记白世英陪同。",
            "白世英 宜昌市云东区柳林镇王家村 党支部书记",
        ),
        (
            "市残联理事长韩立春来到云东区柳林镇王家村。王家村党支部书记白世英、村委会主任李国栋陪同。",
            "李国栋 宜昌市云东区柳林镇王家村村委会 主任",
        ),
        (
            "市残联理事长韩立春来到云东区柳林镇王家村。柳林镇残联理事长石坚、王家村党支部书记白世英陪同。",
            "白世英 宜昌市云东区柳林镇王家村 党支部书记",
        ),
        (
            "市妇联主席韩立春到云东区柳林街道前进社区调研。前进社区党总支书记白世英陪同。",
            "白世英 宜昌市云东区柳林街道前进社区 党总支书记",
        ),
        (
            "市残联理事长韩立春到云东区柳林街道前进社区调研。前进社区党委书记白世英、社区居委会主任李国栋陪同。",
            "李国栋 宜昌市云东区柳林街道前进社区居委会 主任",
        ),
        ("市残联理事长韩立春到柳河村调研。柳河村党支部书记白世英汇报。", "白世英 柳河村 党支部书记"),
    ],
)
def test_the_village_named_before_is_meant(said: str, who: str) -> None:
    assert who in held_whole(HEAD + said)


def test_a_name_that_ends_like_a_village_stays_one() -> None:
    assert "李大村 云州市总工会 主席" in held("市总工会主席李大村主持会议。")


def test_a_page_of_a_village_or_community_is_of_it_by_its_whole_name() -> None:
    """The headline names a community alone, the text with its town and city."""
    found = held_whole(
        "红枫社区完成居民委员会换届选举\n\n2021-12-22　信息来源：新丰街道\n\n　　12月21日，云州市云溪区新丰街道红枫社区举行居民委员会换届选举大会，"
        "大会由社区党委书记、居民选举委员会主任韦立中主持。冯平当选为红枫社区居民委员会主任。\n"
    )
    assert {
        "韦立中 云州市云溪区新丰街道红枫社区 党委书记",
        "韦立中 云州市云溪区新丰街道红枫社区居民选举委员会 主任",
        "冯平 云州市云溪区新丰街道红枫社区居民委员会 主任 elected",
    } <= found


def test_an_organ_of_a_community_named_without_its_town() -> None:
    """The list below the news calls the community by its own name."""
    found = held_whole(
        "红枫社区换届选举\n\n2021-12-22\n\n　　12月21日，云州市云溪区新丰街道红枫社区举行换届选举大会，冯平当选为红枫社区居民委员会主任。\n\n"
        "附：红枫社区居务监督委员会名单\n主任：韦立中\n"
    )
    assert "韦立中 云州市云溪区新丰街道红枫社区居务监督委员会 主任" in {one.removesuffix(" elected") for one in found}
