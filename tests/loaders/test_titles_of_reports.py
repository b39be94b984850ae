"""Titles of reports of work: set on lines below the body whose they are, with the next year's plan behind the year told."""

import pytest
from reading import read_whole

from cursus.loaders.about.meta import describe
from cursus.model.statement import EventStatement, Holding, SourceDocument

TOLD = """
一、突出服务，水利建设提速
（一）抓好灌区。全年清淤渠道46条。5月15日，北干渠通水仪式在双桥镇举行，副县长闵长河出席。
（二）抓好水库。4月11日，省水利厅副厅长纪清源一行来县调研。
二、面向基层，节水宣传到户
　　3月22日，世界水日活动在东湖公园启动，局长高怀川讲话。
　　规划科科长陶小舟全年下乡60次。
"""
TASKS = "附：2020年重点工作分工\n1．举办第三届渠长论坛　　责任部门：规划科\n"


def described(raw: str) -> SourceDocument:
    return describe(key="report", version="0", raw=raw, name="report", meta={})


def days(head: str, rest: str = "") -> list[str]:
    said = read_whole(f"{head}\n{TOLD}{rest}").statements
    return [one.date.edtf for one in said if isinstance(one, EventStatement) and one.date]


@pytest.mark.parametrize(
    "head",
    [
        "柳溪县水利局\n2019年工作总结\n（2020年1月8日）",
        "柳溪县水利局\n二〇一九年工作总结\n二〇二〇年一月八日",
        "柳溪县水利局\n2019年度工作情况报告\n（2020年1月8日）",
        "柳溪县水利局\n关于2019年工作情况和2020年工作安排的报告\n（2020年1月8日）",
        "柳溪县水利局\n2019年工作总结及2020年重点工作分工（摘登）\n（2020年1月8日）",
        "柳溪县水利局\n2019年工作总结和2020年工作要点\n（2020年1月8日）",
        "柳溪县水利局\n2019年工作总结\n及2020年工作打算\n（2020年1月8日）",
        "柳溪县水利局2019年工作总结暨2020年工作计划\n2020年1月8日",
        "柳溪县水利局2019年工作回顾与2020年展望",
        "柳溪县水利局\n工作总结\n（2019年度）",
    ],
)
def test_days_are_of_the_year_that_the_title_looks_back_on(head: str) -> None:
    covers = described(f"{head}\n{TOLD}").covers
    assert covers is not None
    assert covers.edtf == "2019"
    assert days(head) == ["2019-05-15", "2019-04-11", "2019-03-22"]


def test_half_a_year_told_before_the_plan_of_the_other_half() -> None:
    head = "柳溪县水利局\n2019年上半年工作总结及下半年工作安排\n（2019年7月8日）"
    assert days(head) == ["2019-05-15", "2019-04-11", "2019-03-22"]


def test_tasks_appended_to_what_is_told_are_no_events() -> None:
    head = "柳溪县水利局\n2019年工作总结及2020年重点工作分工\n（2020年1月8日）"
    assert days(head, TASKS) == ["2019-05-15", "2019-04-11", "2019-03-22"]


def test_what_has_no_day_is_of_the_year_told_before_the_tasks() -> None:
    head = "柳溪县水利局\n2019年工作总结及2020年重点工作分工\n（2020年1月8日）"
    held = {
        one.person.name: one.date.edtf
        for one in read_whole(f"{head}\n{TOLD}").statements
        if isinstance(one, Holding) and one.date
    }
    assert held["陶小舟"] == "2019"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("柳溪县水利局\n2019年工作总结\n", "柳溪县水利局2019年工作总结"),
        ("柳溪县水利局\n工作总结\n（2019年度）\n", "柳溪县水利局2019年工作总结"),
        ("柳溪县水利局\n2019年大事记\n", "柳溪县水利局2019年大事记"),
        ("柳溪县水利局\n局长陶小舟一行来县调研2019年工作情况。\n", "柳溪县水利局"),
        ("柳溪县水利局召开总结会\n2019年工作总结\n", "柳溪县水利局召开总结会"),
        ("柳溪县水利局　柳溪县财政局\n2019年工作总结\n", "2019年工作总结"),
    ],
)
def test_only_a_body_alone_stands_above_the_title_of_its_report(head: str, title: str) -> None:
    assert described(head + TOLD).title == title


@pytest.mark.parametrize(
    "line", ["2023年度大事记", "2023年大事记", "二〇二三年大事记", "2023年重要大事记", "（2023年）大事记"]
)
@pytest.mark.parametrize("from_", ["（会刊《窑火》2024年第1期）", "来源：《窑火》2024年第1期", ""])
def test_chronicle_on_a_line_below_its_body_is_of_its_own_year(line: str, from_: str) -> None:
    told = "1月10日　协会召开理事会。\n\n2月7日　协会举办培训班。\n\n3月5日　协会召开年会。\n"
    raw = f"佛山市陶瓷行业协会\n{line}\n\n{from_}\n\n{told}"
    found = describe(key="t", version="0", raw=raw, name="t", meta={})
    assert (found.medium, found.covers and found.covers.edtf) == ("chronicle", "2023")


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("佛山市妇联96年大事记", "1996"),
        ("佛山市妇联九六年大事记", "1996"),
        ("佛山市妇联九六年度大事记", "1996"),
        ("佛山市妇联60年大事记", None),
        ("佛山市妇联六十年大事记", None),
        ("佛山市妇联五十六年大事记", None),
    ],
)
def test_year_in_two_figures_in_the_title_of_a_chronicle(title: str, year: str | None) -> None:
    raw = f"{title}\n\n1月10日　市妇联召开执委会议。\n\n2月7日　市妇联举办培训班。\n"
    found = describe(key="t", version="0", raw=raw, name="t", meta={})
    assert (found.covers and found.covers.edtf) == year
