"""Whole pages as they stand on the web: a headline, a line with day and source, the text."""

from __future__ import annotations

import pytest
from reading import brief

from cursus.loaders import extract
from cursus.loaders.meta import describe
from cursus.loaders.stamps import stamped_day
from cursus.model.statement import EventStatement, Holding, Statement


def page(text: str) -> tuple[Statement, ...]:
    """What a document says of which nothing is known but its text."""
    return extract(describe(key="page", version="0", raw=text, name="page", meta={})).statements


def dated(text: str) -> set[str]:
    """`day person organization role basis` of each post."""
    return {f"{one.date.edtf if one.date else ''} {brief(one)}" for one in page(text) if isinstance(one, Holding)}


def events(text: str) -> list[str]:
    """`day title` of each event."""
    return [f"{one.date.edtf if one.date else ''} {one.title}" for one in page(text) if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2021-06-11 云州网", "2021-06-11"),
        ("云州日报 2021年6月11日", "2021年6月11日"),
        ("2021-06-11 08:30:12 来源：云州日报 作者：罗小满 浏览：23次", "2021-06-11"),
        ("2021年6月11日会议纪要", ""),
        ("会议定于2021年6月11日召开", ""),
    ],
)
def test_the_line_under_a_headline_gives_the_day_of_a_page(line: str, day: str):
    assert stamped_day(line) == day


def test_a_day_without_its_year_is_of_the_year_of_the_page():
    text = "云州市三届人大常委会第八次会议召开\n2021-06-11 云州网\n6月10日，市三届人大常委会第八次会议召开，市人大常委会副主任罗小满出席会议。\n"
    assert events(text) == ["2021-06-10 市三届人大常委会第八次会议"]
    assert dated(text) == {"2021-06-10 罗小满 云州市人大常委会 副主任"}


def test_a_headline_belongs_to_the_meeting_that_the_text_tells_of():
    text = (
        "云州市人大常委会会议决定：任命罗小满为云州市副市长\n云州新闻 2021-06-11 20:20\n\n"
        "云州市三届人大常委会第八次会议6月10日举行，审议并表决通过有关人事任免事项。\n"
    )
    assert events(text) == ["2021-06-10 云州市三届人大常委会第八次会议"]
    assert dated(text) == {"2021-06-10 罗小满 云州市人民政府 副市长 appointed"}
