"""Meetings that only the heading above them names, on a line of its own or in brackets before the day."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation


def events(text: str) -> list[str]:
    """`day title venue` of each event."""
    found = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return [f"{one.date.edtf if one.date else ''} {one.title} {one.venue or ''}".strip() for one in found]


BOOK = (
    "云州市工会志\n\n第三章　工会代表大会\n\n第一节　历次代表大会\n\n一、云州市工会第六次代表大会\n\n"
    "1981年4月13日，云州市工会第六次代表大会在工人俱乐部召开。市委书记高山到会讲话。\n\n{}\n\n{}市长罗小满出席并讲话。\n"
)
HEADS = ["二、", "（二）", "第二节　", "2. ", "", "【"]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "body",
    [
        "1985年9月3日至6日在市影剧院召开。代表385人。",
        "1985年9月3日至6日，大会在市影剧院召开。",
        "1985年9月3日至6日召开，会期4天，会址在市影剧院。",
        "于1985年9月3日至6日在市影剧院举行，出席代表385人。",
        "会议于1985年9月3日至6日在市影剧院举行。",
        "1985年9月3日至6日，在市影剧院隆重召开，",
    ],
)
def test_the_heading_names_the_congress_told_below_it(head: str, body: str) -> None:
    text = BOOK.format(f"{head}云州市工会第七次代表大会{'】' * (head == '【')}", body)
    assert events(text)[1:] == ["1985-09-03/1985-09-06 云州市工会第七次代表大会 市影剧院"]


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("二、工会代表大会与全委会议", "1985年9月3日在市影剧院召开。", ""),
        ("二、历次会议", "1985年9月3日，大会在市影剧院召开。", "大会"),
        ("二、云州市工会第七次代表大会", "1985年9月3日，市总工会召开六届二次全委会议。", "市总工会六届二次全委会议"),
    ],
)
def test_the_heading_of_many_meetings_names_none_and_a_name_in_the_text_stays(head: str, body: str, title: str) -> None:
    assert [one.split(" ")[1] for one in events(BOOK.format(head, body))[1:]] == ([title] if title else [])


SESSION = (
    "政协云州市第十届委员会第一次会议\n\n简　　报\n（第9期）\n\n大会秘书处编　　2021年11月12日\n\n会　议　公　报\n\n"
    "中国人民政治协商会议云州市第十届委员会第一次会议于2021年11月8日至12日在云州会展中心举行。\n\n"
    "【预备会议】11月8日下午，大会举行预备会议，市政协主席高山主持。\n\n"
    "【界别联组讨论】11日上午，市委书记丁一凡参加经济界委员讨论，罗小满主持。\n\n"
    "【提案审查委员会会议】11日下午2时30分，大会提案审查委员会召开会议，市政协副主席马小兰主持。\n"
)


def test_items_of_one_day_are_events_of_their_own_named_by_their_headings() -> None:
    found = read_whole(SESSION).statements
    named = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    assert [*named.values()][1:3] == ["预备会议", "界别联组讨论"] and len(named) == 4
    led = {(named[one.event][-4:], one.person.name) for one in found if isinstance(one, Participation)}
    assert {("预备会议", "高山"), ("联组讨论", "丁一凡"), ("联组讨论", "罗小满"), ("员会会议", "马小兰")} == led
