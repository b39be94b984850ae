"""News of the end of a congress that count its days and tell of its opening: `历时四天的某次大会，十八日闭幕。出席开幕式的有…`."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding

_PAPER = """宿州日报
1988年4月20日　星期三

市第五次妇女代表大会闭幕　罗小满当选主任

本报讯　{first}
{opening}市妇联副主任方晴主持开幕式。
十八日下午，市妇联五届一次执委会议举行，选举{chosen}为市妇联主任。
"""
_NAME = "宿州市第五次妇女代表大会"
_OPENING = "出席开幕式的有市委副书记丁一凡、副市长李志远。"


def _told(first: str, opening: str = _OPENING, chosen: str = "罗小满") -> list[EventStatement | Holding]:
    statements = read_whole(_PAPER.format(first=first, opening=opening, chosen=chosen)).statements
    return [one for one in statements if isinstance(one, EventStatement | Holding)]


def _day(told: list[EventStatement | Holding], title: str) -> set[str]:
    return {one.date.edtf for one in told if isinstance(one, EventStatement) and one.title == title and one.date}


@pytest.mark.parametrize(
    "first",
    [
        f"历时四天的{_NAME}，圆满完成各项议程，十九日下午在市礼堂胜利闭幕。",
        f"为期四天的{_NAME}昨天闭幕。",
        f"{_NAME}历时四天，昨日下午胜利闭幕。",
        f"经过4天紧张的工作，{_NAME}昨天落下帷幕。",
    ],
)
def test_the_days_are_counted_back_from_the_end(first: str) -> None:
    told = _told(first)
    assert _day(told, _NAME) == {"1988-04-16/1988-04-19"}
    came = {one.person.name: one.date.edtf[:10] for one in told if isinstance(one, Holding) and one.date}
    assert came["丁一凡"] == came["方晴"] == "1988-04-16"
    assert came["罗小满"] == "1988-04-18"


@pytest.mark.parametrize(
    ("first", "opening"),
    [
        (f"{_NAME}昨天闭幕。", _OPENING),
        (f"历时半天的{_NAME}昨天闭幕。", _OPENING),
    ],
)
def test_no_days_are_counted(first: str, opening: str) -> None:
    assert _day(_told(first, opening), _NAME) == {"1988-04-19"}


def test_who_is_elected_in_a_headline_may_be_misread_in_the_text() -> None:
    told = _told(f"历时四天的{_NAME}昨天闭幕。", chosen="罗小蒲")
    chosen = [one for one in told if isinstance(one, Holding) and one.basis == "elected"]
    assert [(one.person.name, one.date and one.date.edtf) for one in chosen] == [("罗小蒲", "1988-04-18")]


def test_another_who_is_elected_is_another() -> None:
    told = _told(f"历时四天的{_NAME}昨天闭幕。", chosen="方大晴")
    chosen = {one.person.name for one in told if isinstance(one, Holding) and one.basis == "elected"}
    assert chosen == {"罗小满", "方大晴"}
