"""Days told in numbers behind bullets and numbers of items, and years on lines of their own."""

import pytest

from .test_entries import entries

TITLE = "云岭水务集团大事记\n（2013—2014）\n"
DAYS = ((1, 9), (1, 28), (2, 5), (12, 18))


def dated(lines: list[str]) -> list[str | None]:
    return [date for date, _ in entries("\n".join([TITLE, *lines]))]


def expected(*years: int) -> list[str]:
    return [f"{year}-{month:02}-{day:02}" for year in years for month, day in DAYS]


@pytest.mark.parametrize("bullet", [*"▲△▽●○◆■◎★☆·•※→♦*-", "（{}）", "【{}】", "{}、", "{}. ", "①", ""])
@pytest.mark.parametrize("day", ["{}.{}　", "{}．{} ", "{:02}.{:02}：", "{}/{}，", "{}月{}日　"])
def test_a_day_behind_a_bullet_is_one(bullet: str, day: str):
    lines = [
        line
        for year in ("2013年", "2014年")
        for at, (month, number) in enumerate(DAYS, start=1)
        for line in ([year] if at == 1 else []) + [bullet.format(at) + day.format(month, number) + "工作会议召开。"]
    ]
    assert dated(lines) == expected(2013, 2014)


@pytest.mark.parametrize("bullet", ["▲", "", "（1）"])
def test_ranges_and_vague_days_among_days_in_numbers(bullet: str):
    days = [
        "1.15—1.17",
        "2.28－3.2",
        "3.5-7",
        "本月",
        "4.30～5.2",
        "9月1日—3日",
        "同日",
        "10.11至13",
        "是月",
        "12.30—1.2",
        "是年",
    ]
    assert dated(["2013年", *(f"{bullet}{day}　工作会议召开。" for day in days)]) == [
        "2013-01-15/2013-01-17", "2013-02-28/2013-03-02", "2013-03-05/2013-03-07", "2013-03", "2013-04-30/2013-05-02",
        "2013-09-01/2013-09-03", "2013-09-03", "2013-10-11/2013-10-13", "2013-10", "2013-12-30/2014-01-02", "2013",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    [
        "{}年",
        "（{}年）",
        "【{}年】",
        "一、{}年",
        "{} 年",
        "◎{}年",
        "—{}年—",
        "=={}==",
        "{}年度",
        "{}年记事",
        "第一章　{}年",
        "{}年（癸巳）",
        "{}",
    ],
)
@pytest.mark.parametrize("digits", [False, True])
def test_a_year_alone_on_its_line_is_the_year_of_what_follows(heading: str, digits: bool):
    years = ["二〇一三", "二〇一四"] if not digits and "年" in heading else ["2013", "2014"]
    lines = [
        line
        for year in years
        for line in (heading.format(year), *(f"▲{month}.{day}　工作会议召开。" for month, day in DAYS))
    ]
    assert dated(lines) == expected(2013, 2014)


def test_a_month_that_comes_round_again_is_of_the_next_year_without_headings():
    assert dated([f"▲{month}.{day}　工作会议召开。" for _ in range(2) for month, day in DAYS]) == expected(2013, 2014)


@pytest.mark.parametrize(
    "lines",
    [
        ["▲1.5亿元投入防汛。", "▲2.14万人参加。", "▲3.16公里管道完工。"],
        ["1.1 总则", "1.2 机构", "2.1 职责"],
        ["▲1.制度完善。", "▲2.队伍壮大。", "▲3.13个项目开工。"],
    ],
)
def test_sums_and_numbers_of_sections_are_no_days(lines: list[str]):
    assert not [date for date in dated(["2013年", *lines]) if date and len(date) > 4]
