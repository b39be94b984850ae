"""Years in words before months in figures, marks of titles within titles for all titles, and links and bold in Markdown."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.loaders.cleaning.steps import clean_text
from cursus.model.statement import Issuance

POST = {"2020-04-17 高山 云州市人民政府 副市长"}


@pytest.mark.parametrize("year", ["二〇二〇", "二零二零", "二○二○", "二0二0", "２０２０", "二Ｏ二Ｏ"])
def test_a_year_in_words_before_figures(year: str) -> None:
    head = f"云州日报　　{year}年4月18日　星期六　　第2版"
    text = f"{head}\n\n全市教育工作会议召开\n\n　　本报讯（记者 孙亮）昨日上午，全市教育工作会议召开，副市长高山出席并讲话。\n"
    assert dated_whole(text) == POST


@pytest.mark.parametrize("form", ["作者：孙亮 | 来源：市教育局 | 时间：{}年4月18日", "发布时间：{}年4月18日"])
def test_a_stamp_with_its_year_in_words(form: str) -> None:
    text = f"我市召开教育工作会议\n\n{form.format('二〇二〇')}\n\n　　本网讯 4月17日，云州市教育工作会议召开，云州市副市长高山出席并讲话。\n"
    assert dated_whole(text) == POST


@pytest.mark.parametrize("words", ["二〇二〇年四月", "一九五八年第", "十二一〇年4月"])
def test_other_years_in_words_stay(words: str) -> None:
    assert words in clean_text(f"某县{words}").text


def test_titles_in_single_marks() -> None:
    found = read_whole("云州市教育局2020年大事记\n\n4月17日，市教育局印发〈云州市中小学管理办法〉。\n").statements
    assert {one.title for one in found if isinstance(one, Issuance)} == {"云州市中小学管理办法"}


@pytest.mark.parametrize(
    "name",
    ["[{}](https://example.org/a?id=1)", "[{}](/p/2.html)", '[{}](../p/2.html "{}")', "**[{}](#p)**", "**{}**"],
)
@pytest.mark.parametrize(
    "form", ["4月17日，副市长{}出席全市教育工作会议。", "| 4月17日 | 副市长{}出席全市教育工作会议。 |"]
)
def test_names_with_links_or_in_bold(name: str, form: str) -> None:
    text = f"云州市人民政府2020年大事记\n\n{form.format(name.replace('{}', '高山'))}\n"
    assert dated_whole(text) == POST


def test_other_brackets_stay() -> None:
    assert clean_text("见说明[1]（下称说明），局长[兼]（高山）").text.count("高山") == 1
