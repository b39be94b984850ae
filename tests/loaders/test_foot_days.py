"""Days below who signed a paper, written in figures with any sign between them, in brackets, or as a month alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import read_whole

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.short_days import spelled_day
from cursus.model.statement import Holding, Issuance

NOTICE = """关于岳怀民等同志任免职的通知

各县（市）总工会：

    经研究决定：
    任命岳怀民为市总工会组织部部长；
    免去石小川市总工会办公室主任职务。

云州市总工会
{day}
"""
DAY = "1985-10-05"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("85.10.5", DAY),
        ("1985·10·5", DAY),
        ("1985—10—5", DAY),
        ("1985 . 10 . 5", DAY),
        ("1985，10，5", DAY),
        ("1985.10.5日", DAY),
        ("一九八五·十·五", DAY),
        ("（八五年十月五日）", DAY),
        ("85年10月5日", DAY),
        ("05.3.12", "2005-03-12"),
        ("〇五年三月十二日", "2005-03-12"),
        ("一九八五年十月", "1985-10"),
        ("（1985.10）", "1985-10"),
        ("1985.10.", "1985-10"),
    ],
)
def test_notice_is_of_the_day_at_its_foot(written: str, day: str) -> None:
    found = read_whole(NOTICE.format(day=written)).statements
    posts = {(one.person.name, one.organization) for one in found if isinstance(one, Holding)}
    assert posts == {("岳怀民", "云州市总工会组织部"), ("石小川", "云州市总工会办公室")}
    assert {one.date.edtf if one.date else "" for one in found} == {day}
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [("云州市总工会",)]


@pytest.mark.parametrize(
    "line",
    ["2021-03-05", "2021/3/5", "85.10", "3.10.5", "10.5", "85.10—5", "第85.10.5号", "1985年10月5日星期六", "共85人"],
)
def test_line_that_is_no_day(line: str) -> None:
    assert spelled_day(line) == line


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from([".", "·", "—", "–", "，", "、"]))
def test_every_day_in_figures_is_spelled_out(day: date, sign: str) -> None:
    assert spelled_day(f"{day.year}{sign}{day.month}{sign}{day.day}") == f"{day.year}年{day.month}月{day.day}日"


def test_figures_at_the_end_of_a_chronicle_are_no_day_of_writing() -> None:
    raw = "云州市总工会1985年大事记\n\n3月5日，岳怀民任主席。\n\n参加会议人数\n86.3.5\n"
    assert describe(key="t", version="0", raw=raw, name="t", meta={}).date is None
