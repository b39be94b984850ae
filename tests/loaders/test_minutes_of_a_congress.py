"""Minutes of a congress: who came by the label of his row, and sections behind one on the sittings of those chosen."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = """云州市园林协会
第五届会员代表大会第一次会议（换届大会）纪要

时　　间：2023年6月18日（星期日）9:00—11:50
地　　点：太湖厅
主 持 人：顾惜兰
出　　席：会员代表应到132人，实到117人
{row}

一、工作报告
范仲秋会长代表第四届理事会作工作报告。

二、选举结果
高原、马力、石大川当选监事。
当日11时，五届一次理事会召开，由沈石清主持，选举产生会长沈石清。

三、聘请
大会聘请原市园林局局长罗列成、首任会长（1998—2003年）席如春为顾问。

四、讲话
申屠越致贺词。
"""


def took_part(text: str) -> dict[str, set[str]]:
    """The people of each event, by the beginning of its title."""
    statements = read_whole(text).statements
    titles = {one.event: one.title for one in statements if isinstance(one, EventStatement)}
    found: dict[str, set[str]] = {}
    for one in statements:
        if isinstance(one, Participation):
            found.setdefault(titles[one.event], set()).add(one.person.name)
    return found


@pytest.mark.parametrize(
    "row",
    [
        "到会领导：马建成（市住建局副局长）、陆小英（女，市园林局副局长）",
        "到会嘉宾：马建成、陆小英",
        "到会：马建成、陆小英",
        "与会领导：马建成、陆小英",
    ],
)
def test_sections_behind_a_sitting_are_of_the_congress(row: str) -> None:
    found = took_part(HEAD.format(row=row))
    congress = next(people for title, people in found.items() if "代表大会" in title)
    assert congress == {"顾惜兰", "马建成", "陆小英", "范仲秋", "申屠越"}
    assert found["五届一次理事会"] == {"沈石清"}


def test_terms_in_brackets_are_no_days_of_what_one_is_called_to() -> None:
    held = held_whole(HEAD.format(row="请　　假：席梦远"))
    assert {f"{name} 云州市园林协会 顾问 appointed" for name in ("罗列成", "席如春")} <= held
    assert not any("应到" in one for one in held)
