"""Public newspapers' pages: works of one article, deaths told with their day, names that are words among the dismissed."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, own_body

PAGE = (
    "邯郸工人报　　　1986年11月2O曰　　　星期四　　　第二版\n\n邯郸东风纺织厂召开第四届职工代表大会\n"
    "    本报讯　邯郸东风纺织厂第四届职工代表大会第二次会议于11月15日至16日召开。厂党委书记梁 栋致开幕词，厂长金 山作工作报告。\n\n"
    "机械局工会举办技术比武\n    本月12日，市机械局工会在市红星机床厂举办技术比武。市红星机床厂厂长尚 进介绍了情况。\n"
)


def test_the_works_of_an_article_is_its_own() -> None:
    assert "机床厂" not in own_body(PAGE)
    assert {
        "1986-11-15/1986-11-16 梁栋 邯郸东风纺织厂 党委书记",
        "1986-11-15/1986-11-16 金山 邯郸东风纺织厂 厂长",
    } <= dated_whole(PAGE)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("云溪镇原党委书记成 功因病医治无效，于6月11日逝世，享年78岁。", "2012-06-11 成功"),
        ("市戏剧家协会名誉主席罗 平，因病于6月11日在白城逝世，享年79岁。", "2012-06-11 罗平"),
        ("由市总工会主办的书画展11日在市美术馆开展，市总工会主席文 静出席。", "2012-06-11 文静"),
    ],
)
def test_days_behind_the_subject_of_short_news(item: str, expected: str) -> None:
    found = dated_whole(
        "白 城 日 报　　2O12年6月l5曰　星期五　第2版·要闻\n\n短 讯\n\n"
        f"    ▲14日，市科协召开会议，市科协主席方 圆主持。\n    ▲{item}\n"
    )
    assert any(one.startswith(expected) for one in found)
    assert any(one.startswith("2012-06-14 方圆") for one in found)


@pytest.mark.parametrize("name", ["时光", "华夏", "张军"])
@pytest.mark.parametrize("before", ["会议免去：\n", "会议免去"])
def test_names_that_are_words_are_dismissed(name: str, before: str) -> None:
    found = held(
        f"云江区人大常委会召开会议。\n{before}{name}的云江区教育局局长职务。",
        title="云江区人大常委会会议",
        organization="云江区人大常委会",
    )
    assert any(one.startswith(name) and one.endswith("局长 removed") for one in found)
