"""Days in figures alone on their lines, ranges in figures that run together, and days at the ends of some entries only."""

from __future__ import annotations

import pytest
from reading import dated_whole

TITLE = "云山市总工会志\n\n大事记（1979—1988）\n\n"
TOLD = (
    ("1980年", (3, 5), "市总工会召开全体委员会议，主席高山讲话。"),
    ("", (10, 18), "市总工会举办干部培训班，副主席李云出席。"),
    ("1981年", (5, 1), "市总工会召开庆祝大会，主席高山讲话。"),
    ("", (6, 20), "省总工会到市里检查，副主席李云陪同。"),
)
POSTS = {
    "1980-03-05 高山 云山市总工会 主席",
    "1980-10-18 李云 云山市总工会 副主席",
    "1981-05-01 高山 云山市总工会 主席",
    "1981-06-20 李云 云山市总工会 副主席",
}


def chronicle(form: str) -> str:
    rows, year = list[str](), ""
    for heading, (month, day), told in TOLD:
        year = heading[:4] or year
        rows += [heading] if heading else []
        rows.append(form.format(y=year, m=month, d=day, told=told))
    return TITLE + "\n\n".join(rows) + "\n"


@pytest.mark.parametrize(
    "form", ["{m}.{d}", "{m:02}-{d:02}", "{m}·{d:02}", "●{m}.{d}", "【{m:02}.{d:02}】", "{m}-{d}："]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n　　"])
def test_days_in_figures_alone(form: str, gap: str) -> None:
    assert dated_whole(chronicle(form + gap + "{told}")) == POSTS


def test_a_range_in_figures_alone() -> None:
    text = chronicle("{m}.{d}\n{told}").replace("10.18\n", "10.18—10.20\n").replace("6.20\n", "6.20～22\n")
    days = {post.split()[0] for post in dated_whole(text)}
    assert days == {"1980-03-05", "1980-10-18/1980-10-20", "1981-05-01", "1981-06-20/1981-06-22"}


def test_numbers_of_sections_alone_are_no_days() -> None:
    rows = [f"{number}\n\n市总工会主席高山讲话，第{number[-1]}部分。" for number in ("1.1", "1.2", "1.3", "2.1")]
    days = {post.split()[0] for post in dated_whole("云山市总工会2021年大事记\n\n" + "\n\n".join(rows) + "\n")}
    assert not any(day.startswith(("2021-01-", "2021-02-")) for day in days)


@pytest.mark.parametrize(
    "form",
    [
        "{y}{m:02}{d:02}-{m:02}{d:02}　{told}",
        "{y}{m:02}{d:02}—{y}{m:02}{d:02}　{told}",
        "[{y}-{m:02}-{d:02}至{y}-{m:02}-{d:02}] {told}",
        "【{y}.{m}.{d}—{y}.{m}.{d}】{told}",
    ],
)
def test_ranges_of_whole_days(form: str) -> None:
    assert dated_whole(chronicle(form)) == POSTS


def test_days_at_the_ends_beside_entries_of_whole_months() -> None:
    text = chronicle("{told}（{m}月{d}日）").replace("1981年", "12月　副主席李云调省总工会。\n\n1981年")
    assert {post for post in dated_whole(text) if "1980-12" not in post} == POSTS


def test_days_at_the_ends_of_entries_that_name_a_year() -> None:
    text = chronicle("{told}（{m}月{d}日）").replace("市总工会召开", "1981年度市总工会召开")
    assert {post.split()[0] for post in dated_whole(text)} == {post.split()[0] for post in POSTS}


def test_a_few_sources_at_the_ends_of_paragraphs_behind_dated_entries() -> None:
    rows = [
        f"{month}月5日　市总工会召开会议，主席高山讲话。\n会议还讨论了工作。（{month}月9日）" for month in (3, 4, 5, 6)
    ]
    days = {post.split()[0] for post in dated_whole("云山市总工会2021年大事记\n\n" + "\n\n".join(rows) + "\n")}
    assert days == {"2021-03-05", "2021-04-05", "2021-05-05", "2021-06-05"}


@pytest.mark.parametrize(
    "form", ["{m:02}{d:02}　{told}", "{m:02}{d:02}-{m:02}{d:02}　{told}", "[{m:02}] {m}月{d}日，{told}"]
)
def test_days_that_begin_again_with_each_year(form: str) -> None:
    text = chronicle(form).replace("1981年", "12月　副主席李云调省总工会。\n\n1981年")
    assert {post for post in dated_whole(text) if "1980-12" not in post} == POSTS


@pytest.mark.parametrize("day", ["（10.18—10.20）", "（10.18-20）", "（10/18～10/20）", "[10.18至10.20]"])
def test_ranges_in_figures_at_the_ends_of_entries(day: str) -> None:
    text = chronicle("{told}（{m}.{d}）").replace("（10.18）", day)
    days = {post.split()[0] for post in dated_whole(text)}
    assert days == {"1980-03-05", "1980-10-18/1980-10-20", "1981-05-01", "1981-06-20"}


def test_days_without_their_sign_before_years() -> None:
    rows = [
        "一月",
        "8　市总工会召开会议，主席高山讲话。",
        "15　2021年全委会议召开，主席高山讲话。",
        "二月",
        "9　市总工会召开会议，主席高山讲话。",
    ]
    days = {post.split()[0] for post in dated_whole("云山市总工会2021年大事记\n\n" + "\n\n".join(rows) + "\n")}
    assert days == {"2021-01-08", "2021-01-15", "2021-02-09"}
