"""Days written as 2.13 at the head of entries, and numbers of sections that are none."""

from __future__ import annotations

import pytest

from .test_entries import entries

YEARS = ("1996", "1997", "1999")
ENTRIES = {
    "1996": [("2.13", "02-13"), ("4月", "04"), ("8.26～28", "08-26/08-28"), ("12.31", "12-31")],
    "1997": [("年初", ""), ("3.5", "03-05"), ("6.15-7.2", "06-15/07-02")],
    "1999": [("1.20", "01-20"), ("11.4—11.6", "11-04/11-06")],
}
CHINESE = str.maketrans("0123456789", "〇一二三四五六七八九")


def told(year: str, ends: str) -> str:
    return "/".join(f"{year}-{end}".rstrip("-") for end in ends.split("/"))


@pytest.mark.parametrize("heading", ["{0}年", "{1}年", "{0}", "【{0}年】", "## {0}", "**{0}年**"])
@pytest.mark.parametrize("blank", ["　", " ", "\t", "    "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("point", [".", "．", "-"])
def test_days_with_a_point_under_years(heading: str, blank: str, gap: str, point: str):
    lines = ["云岭市第三医院大事记（1996—1999）"]
    for year in YEARS:
        lines.append(heading.format(year, year.translate(CHINESE)))
        lines += [f"{said.replace('.', point)}{blank}罗小满任院长，陈志远任副院长。" for said, _ in ENTRIES[year]]
    expected = [told(year, ends) for year in YEARS for _, ends in ENTRIES[year]]
    assert [date for date, _ in entries(gap.join(lines))] == expected


def test_few_days_under_years_and_months_and_years_before_days():
    few = "云岭市文联大事记\n1996年\n2.5　全委会召开。\n1997年\n3.6　书画展举办。\n"
    assert [date for date, _ in entries(few)] == ["1996-02-05", "1997-03-06"]
    months = (
        "云岭市文联2003年大事记\n三月\n3.5　全委会召开。\n四月\n4.1　座谈会召开。\n4.2　采风开始。\n4.3　笔会举行。\n"
    )
    assert [date for date, _ in entries(months)] == ["2003-03-05", "2003-04-01", "2003-04-02", "2003-04-03"]
    inline = "云岭市文联大事记\n1996年3.5　全委会召开。\n4.16　书画展举办。\n1997年　2.8　座谈会召开。\n12.30～1998.1.3　迎春展举办。\n"
    assert [date for date, _ in entries(inline)] == [
        "1996-03-05", "1996-04-16", "1997-02-08", "1997-12-30/1998-01-03",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "云岭市文联2022年工作报告\n2022年工作回顾\n1.1　抓好会员学习。\n1.2　抓好文艺创作。\n1.3　抓好队伍建设。\n2023年工作打算\n2.1　办好书画展览。\n2.2　办好会员培训。\n",
        "云岭市职工工资表\n2021年\n5.2　三级\n5.8　四级\n6.4　五级\n2022年\n5.5　三级\n6.1　四级\n",
        "云岭市统计\n2019年\n12.5　亿元工业产值完成。\n3.6　万吨粮食入库全部结束。\n2020年\n11.5　亿元工业产值完成。\n",
        "云岭市歌咏比赛\n2021年成绩\n9.8　云岭市第一中学\n9.6　云岭市第二中学\n9.5　云岭市第三中学\n9.3　云岭市实验小学\n",
    ],
)
def test_numbers_of_sections_and_cells_are_no_days(text: str):
    assert not any(date and len(date) > 4 for date, _ in entries(text))


def test_a_bare_year_below_a_full_line_is_a_heading():
    line = "5.18　罗小满任院长，陈志远任副院长，院工会主席秦晓燕宣布名单。"
    long = f"{line[:16]}\n{line[16:]}\n"
    text = "云岭市第三医院大事记\n1996\n" + long * 4 + "1997\n" + long * 2
    assert [date for date, _ in entries(text)] == ["1996-05-18"] * 4 + ["1997-05-18"] * 2


def test_what_was_done_within_the_year():
    assert entries("云岭市文联大事记\n1996年\n3月5日　全委会召开。\n年内　会员到了百人。\n")[1] == (
        "1996",
        "会员到了百人",
    )


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("03-05/03-07", "2019-03-05/2019-03-07"),
        ("03-05/07", "2019-03-05/2019-03-07"),
        ("03-30/04-02", "2019-03-30/2019-04-02"),
    ],
)
def test_days_with_a_stroke_between_them(said: str, date: str):
    lines = [
        "01-08　学校召开述职会。",
        "01-16　学校召开总结会。",
        f"{said}　校长一行走访临川县。",
        "04-15　学校召开教代会。",
    ]
    text = "云岭大学2019年大事记\n\n" + "\n\n".join(lines)
    assert entries(text)[2][0] == date


def test_days_with_strokes_for_points_are_no_ranges():
    text = "云岭大学大事记\n\n03/05/07　校长一行走访临川县。\n\n03/06/08　学校召开教代会。\n"
    assert not any(date and "/" in date for date, _ in entries(text))


def test_parts_of_months_with_a_point():
    text = "云岭市文联2003年大事记\n3.5　全委会召开。\n3.中旬　座谈会召开。\n4.下旬，采风开始。\n4.26　笔会举行。\n10.月底　展览开幕。\n"
    assert [date for date, _ in entries(text)] == ["2003-03-05", "2003-03", "2003-04", "2003-04-26", "2003-10"]


@pytest.mark.parametrize("feast", ["2.12　元宵灯会", "1.1　元旦茶话会", "2.12元宵灯会"])
def test_feasts_behind_days_are_no_money(feast: str):
    text = f"云岭市文联2003年大事记\n1.1　全委会召开。\n{feast}在文化馆举行。\n3.18　笔会举行。\n4.25　采风开始。\n"
    assert len(entries(text)) == 4


def test_money_is_no_day():
    text = "云岭市文联2003年大事记\n1.15　全委会召开。\n2.12　元门票收入入账。\n3.18　笔会举行。\n4.25　采风开始。\n"
    assert len(entries(text)) == 3
