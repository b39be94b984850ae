"""Days at the head of entries in brackets, behind odd marks or numbers of rows, before bars and days of the week."""

import pytest

from .test_entries import entries

TITLE = "云岭水务集团2013年大事记\n"
DAYS = ((1, 9), (1, 28), (2, 5), (12, 18))


def dated(form: str, days: tuple[tuple[int, int], ...] = DAYS) -> list[str | None]:
    lines = [form.format(at=at, m=month, d=day) + "工作会议召开。" for at, (month, day) in enumerate(days, start=1)]
    return [date for date, _ in entries("\n".join([TITLE, *lines]))]


@pytest.mark.parametrize(
    "frame",
    ["【{}】", "〔{}〕", "[{}]", "（{}）", "「{}」", "〖{}〗", "<{}>", "＊{}＊", "**{}**", "●【{}】", "3.【{}】"],
)
@pytest.mark.parametrize(
    "day", ["{m}月{d}日", "2013年{m}月{d}日", "2013-{m:02}-{d:02}", "{m}.{d}", "{m}月{d}日（周二）"]
)
@pytest.mark.parametrize("gap", ["　", "", "："])
def test_days_in_brackets(frame: str, day: str, gap: str):
    assert dated(frame.format(day) + gap) == [f"2013-{month:02}-{day:02}" for month, day in DAYS]


@pytest.mark.parametrize(
    "form",
    [
        "√ {m}月{d}日　", "§{m}月{d}日　", "{m}月{d}日｜", "{m}月{d}日 | ", "{m}月{d}日/", "{m}月{d}日→", "{m}月{d}日·", "{m}月{d}日；",
        "{m}月{d}日（星期二）", "{m}月{d}日 星期二 ", "{at:02} {m}月{d}日 ", "第{at}条 {m}月{d}日 ", "{at}\t{m}月{d}日\t",
        "2013{m:02}{d:02} ", "{m:02}{d:02}　", "13年{m}月{d}日 ",
    ],
)  # fmt: skip
def test_days_behind_marks_and_before_bars(form: str):
    assert dated(form) == [f"2013-{month:02}-{day:02}" for month, day in DAYS]


@pytest.mark.parametrize("form", ["【{m}月{d}—{e}日】", "[{m}月{d}日至{m}月{e}日]　", "2013.{m}.{d}-{e} "])
def test_ranges_in_brackets(form: str):
    lines = [form.format(m=month, d=day, e=day + 2) + "工作会议召开。" for month, day in DAYS]
    expected = [f"2013-{month:02}-{day:02}/2013-{month:02}-{day + 2:02}" for month, day in DAYS]
    assert [date for date, _ in entries("\n".join([TITLE, *lines]))] == expected


def test_vague_days_and_months_in_brackets():
    text = TITLE + "【1月上旬】　工作会议召开。\n【3月】　第二水厂开工。\n"
    assert [date for date, _ in entries(text)] == ["2013-01", "2013-03"]


def test_a_day_in_brackets_on_a_broken_line_stays_in_its_sentence():
    text = TITLE + "1月9日　工作会议召开，集团总经理报告了去年\n（3月5日）开工的工程，与会者讨论。\n"
    assert len(entries(text)) == 1


@pytest.mark.parametrize(
    "year",
    [
        "2013（癸巳年）", "2013年·农历癸巳", "癸巳年（2013年）", "2013 蛇年", "2013年　癸巳　蛇年", "二〇一三", "年份：2013", "■2013年■", "公元2013年",
    ],
)  # fmt: skip
@pytest.mark.parametrize("month", ["■{}月", "◎{}月◎", "※ {}月", "┃{}月", "【{}月】", "{}月份"])
def test_headings_of_years_and_months(year: str, month: str):
    lines = ["云岭水务集团大事记", year.replace("2013", "2012").replace("一三", "一二"), "5月7日　工作会议召开。", year]
    last = 0
    for number, day in DAYS:
        lines += [month.format(number)] if number != last else []
        lines.append(f"{day}日　工作会议召开。")
        last = number
    dates = [date for date, _ in entries("\n".join(lines))]
    assert dates == ["2012-05-07", *(f"2013-{number:02}-{day:02}" for number, day in DAYS)]
