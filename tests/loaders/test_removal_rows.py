"""Rows below `免去：` without 的, with remarks behind the office; plans that say first how somebody is to be used."""

from __future__ import annotations

import pytest
from reading import based_whole, held_whole, own_body

NOTICE = "溪川县人民政府\n关于李国强等同志职务任免的通知\n溪政任〔2021〕4号\n经研究，决定：\n李国强任县财政局局长。\n{}\n溪川县人民政府\n2021年5月12日\n"
CARD = "中共溪川县委组织部\n干部任前公示\n现将拟任职人选公示如下：\n{}\n公示时间：2021年5月6日至5月12日\n2021年5月6日\n"


@pytest.mark.parametrize(
    ("rows", "removed"),
    [
        (
            "免去：\n陈志远县财政局局长职务，任县财政局四级调研员；\n孙小红、周立新县林业局副局长职务，按规定办理退休手续；\n钱学礼县水务局总工程师职务。",
            {
                "陈志远 溪川县财政局 局长",
                "孙小红 溪川县林业局 副局长",
                "周立新 溪川县林业局 副局长",
                "钱学礼 溪川县水务局 总工程师",
            },
        ),
        (
            "二、免去：\n1.江河县民政局局长职务，提前离岗；\n2.石磊县审计局副局长职务（另有任用）；\n3.常青溪川县人民医院副院长职务。",
            {"江河 溪川县民政局 局长", "石磊 溪川县审计局 副局长", "常青 溪川县人民医院 副院长"},
        ),
        (
            "免去：\n文明的县教育局局长职务；\n夏侯明的县教育局副局长职务。",
            {"文明 溪川县教育局 局长", "夏侯明 溪川县教育局 副局长"},
        ),
        (
            "解聘：\n乔木县博物馆副馆长职务，因个人原因；\n向阳的县文化馆馆长职务。",
            {"乔木 溪川县博物馆 副馆长", "向阳 溪川县文化馆 馆长"},
        ),
    ],
)
def test_each_row_says_who_loses_what(rows: str, removed: set[str]) -> None:
    found = {one for one in held_whole(NOTICE.format(rows)) if one.endswith(" removed")}
    assert found == {f"{one} removed" for one in removed}


@pytest.mark.parametrize("plan", ["拟进一步使用，任", "拟提拔使用，任", "拟交流任职，担任", "拟平职交流，任", "拟任"])
def test_a_plan_may_say_first_how_somebody_is_to_be_used(plan: str) -> None:
    found = based_whole(
        CARD.format(f"王建国，男，汉族，1980年3月生，中共党员，现任县审计局副局长，{plan}县统计局局长。")
    )
    assert found == {"王建国 溪川县审计局 副局长 stated", "王建国 溪川县统计局 局长 nominated"}


def test_a_second_office_of_a_plan_is_planned_too() -> None:
    found = based_whole(
        CARD.format("王建国，男，1980年3月生，现任县审计局副局长，拟转任县统计局副局长，任县普查中心主任。")
    )
    assert "王建国 溪川县普查中心 主任 nominated" in found


@pytest.mark.parametrize("organ", ["党委组织部", "组织人事处", "党委办公室"])
def test_an_organ_that_signs_alone_is_not_the_own_body(organ: str) -> None:
    text = "东溪大学处级干部任前公示\n经学校党委研究，现予公示：\n王建国，男，1978年11月生，现任化学学院副院长，拟任科研处处长。\n{}\n2020年6月1日\n"
    assert own_body(text.format(organ)) == "东溪大学"
