"""Digits that are no date, and a text that ends within a name: what cannot be read is left out, the rest is kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import held_whole, read_whole

from cursus.loaders.dates.checked import checked

CHRONICLE = "黄石市总工会2021年大事记\n\n5月6日，市总工会主席何建国主持召开常委会议。\n"


@pytest.mark.parametrize("edtf", ["1956-13", "1956-00-13", "2021-02-30", "1990-05/1988", ""])
def test_what_is_no_date_is_none(edtf: str) -> None:
    assert checked(edtf) is None


@pytest.mark.parametrize(
    "head",
    [
        "黄石日报　1956年00月13日　星期六　第二版",
        "黄石工运 2021年13月号 第5期",
        "黄石工运（2021年0月）",
        "2021年第99期",
    ],
)
def test_a_head_with_wrong_digits_loses_nothing_below_it(head: str) -> None:
    assert "何建国 黄石市总工会 主席" in held_whole(f"{head}\n\n{CHRONICLE}")


@pytest.mark.parametrize("note", ["2005.14兼任", "1990.5—1988.2", "至1978.18", "1967.0任"])
def test_a_term_with_wrong_digits_loses_no_holder(note: str) -> None:
    found = held_whole(f"黄石市棉纺厂志\n\n历任厂长名单\n何建国　1968.10—1972.2（{note}）\n左得宝　1972.2—1979.6\n")
    assert any(one.startswith("左得宝") for one in found)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_text_cut_short_or_with_lost_characters_stops_the_reading(data: st.DataObject) -> None:
    text = CHRONICLE + (
        "3.18 市作协、市书协召开换届大会，选举左得宝（女，1961.13生）为市作协主席，任期2016—2012。\n"
        "附1\n黄石市作家协会第三届理事会负责人名单\n副主席：（按姓氏笔画为序）\n乐天（常务）　市文联"
    )
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    lost = data.draw(st.sets(st.integers(0, len(text)), max_size=12))
    read_whole("".join(char for at, char in enumerate(text[start:stop], start) if at not in lost))
