"""Days at the end of entries, in cells of their own, under months in English, told together, and below headlines."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

TOLD = ("云山市文联召开全委会议。", "云山市文联举办书画展览。", "云山市文联召开座谈会议。")
NAMED = ("云山市文联召开全委会议", "云山市文联举办书画展览", "云山市文联召开座谈会议")
DAYS = ["2019-09-02", "2019-09-15", "2019-10-09"]
TITLE = "云山市文联2019年大事记"


def days(text: str) -> list[str | None]:
    """The days of the events of a document."""
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    return [one.date.edtf if one.date else None for one in events]


def lines(title: str, *rows: str) -> str:
    return title + "\n\n" + "\n".join(rows) + "\n"


@pytest.mark.parametrize(
    "last",
    [
        ("（9月2日）", "（9月15日）", "（10月9日）"),
        ("（9.2）", "（9.15）", "（10.9）"),
        ("[2019-09-02]", "[2019-09-15]", "[2019-10-09]"),
        ("　2019/09/02", "　2019/09/15", "　2019/10/09"),
        ("2019年9月2日", "2019年9月15日", "2019年10月9日"),
    ],
)
@pytest.mark.parametrize("number", ["", "▲", "{}."])
def test_days_at_the_end_of_entries(last: tuple[str, ...], number: str):
    rows = [number.format(at) + told + day for at, (told, day) in enumerate(zip(TOLD, last, strict=True), 1)]
    assert days(lines(TITLE, *rows)) == DAYS


def test_days_at_the_end_below_months():
    rows = [told + day for told, day in zip(TOLD, ("（2日）", "（15日）", "（28日）"), strict=True)]
    assert days(lines(TITLE, "9月", *rows)) == ["2019-09-02", "2019-09-15", "2019-09-28"]


@pytest.mark.parametrize("source", ["（9月{}日《云山日报》）", "（9月{}日）"])
def test_days_of_sources_do_not_outrank_those_at_the_head(source: str):
    rows = [f"9月{day}日　{told}{source.format(day + 1)}" for day, told in zip((2, 15, 20), TOLD, strict=True)]
    assert days(lines(TITLE, *rows)) == ["2019-09-02", "2019-09-15", "2019-09-20"]


def test_days_behind_headlines():
    told = zip(NAMED, ("（9月2日）", "（9月15日）", "（10月9日）"), strict=True)
    rows = [part for name, day in told for part in (name + day, "副主席丘陵出席会议并讲话。")]
    assert days(lines(TITLE, *rows)) == DAYS


@pytest.mark.parametrize("gap", ["\t", "　"])
def test_cells_of_months_and_days(gap: str):
    rows = [("9", "2", TOLD[0]), ("15", TOLD[1]), ("10", "9", TOLD[2])]
    assert days(lines(TITLE, gap.join("月日") + gap + "内容", *map(gap.join, rows))) == DAYS
    rows = [("2019", "9", "2", TOLD[0]), ("2019", "9", "15", TOLD[1]), ("2019", "10", "9", TOLD[2])]
    assert days(lines("云山市文联大事年表", gap.join("年月日") + gap + "内容", *map(gap.join, rows))) == DAYS


@pytest.mark.parametrize("head", ["内容\t时间", "内容\t时间\t备注", "内容\t日期\t地点"])
def test_cells_of_days_behind_what_happened(head: str):
    told = zip(TOLD, ("9月2日", "2019-09-15", "10.9"), strict=True)
    rest = "\t文联" * (head.count("\t") - 1)
    assert days(lines(TITLE, head, *(f"{said}\t{day}{rest}" for said, day in told))) == DAYS


@pytest.mark.parametrize("months", [("SEPTEMBER", "OCTOBER"), ("Sep.", "Oct."), ("九月 September", "十月 October")])
def test_months_in_english(months: tuple[str, str]):
    rows = (months[0], "2日　" + TOLD[0], "15日　" + TOLD[1], months[1], "9日　" + TOLD[2])
    assert days(lines(TITLE, *rows)) == DAYS


def test_days_told_together_and_numbers_of_entries():
    rows = ("9月", "1、2日，" + TOLD[0], "15日，" + TOLD[1], "20、21、22日，" + TOLD[2])
    assert days(lines(TITLE, *rows)) == ["2019-09-01/2019-09-02", "2019-09-15", "2019-09-20/2019-09-22"]
    rows = ("9月", "1、2日，" + TOLD[0], "2、15日，" + TOLD[1], "3、20日，" + TOLD[2])
    assert days(lines(TITLE, *rows)) == ["2019-09-02", "2019-09-15", "2019-09-20"]


def test_a_colon_between_month_and_day():
    rows = ("9月：2日，" + TOLD[0] + "15日，" + TOLD[1], "10月：9日，" + TOLD[2])
    assert days(lines(TITLE, *rows)) == DAYS
    held = dated_whole("云州市文联大事记\n\n2021年\n9月：2日，市文联主席王大力到会。\n10月：3日，副主席李明讲话。\n")
    assert held == {"2021-09-02 王大力 云州市文联 主席", "2021-10-03 李明 云州市文联 副主席"}


def test_headlines_above_days_are_no_events_of_the_year():
    told = zip(NAMED, ("9月2日，", "9月15日，", "10月9日，"), TOLD, strict=True)
    rows = [part for name, day, said in told for part in (name, day + said)]
    assert days(lines("云山市文联大事记", "2019年", *rows)) == DAYS
