"""Committees elected anew: their members in rows, and their first session in a paragraph of its own."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云岭重机集团有限公司2018年大事记\n\n【6月】\n\n　　21日　集团工会第四次会员代表大会在技术中心召开。"
UNION = "云岭重机集团有限公司工会"


@pytest.mark.parametrize("what", ["新一届工会委员会委员", "新一届委员会委员", "第四届委员会委员"])
@pytest.mark.parametrize(
    "rows", ["方　舟　石榴红　白　桦（铸造公司）\n　　关月明　明　镜", "方舟、石榴红、白桦（铸造公司）、关月明、明镜"]
)
def test_members_in_rows(what: str, rows: str) -> None:
    found = held_whole(f"{HEAD}大会选举产生{what}：\n　　{rows}\n")
    assert {f"{name} {UNION} 委员 elected" for name in ("方舟", "石榴红", "白桦", "关月明", "明镜")} <= found


@pytest.mark.parametrize("when", ["22日下午举行的", "当日，", ""])
def test_the_first_session_in_the_next_paragraph(when: str) -> None:
    found = held_whole(f"{HEAD}选举产生第四届委员会。\n　　{when}四届一次全委会选举方舟为主席。\n")
    assert f"方舟 {UNION} 主席 elected" in found


@pytest.mark.parametrize("note", ["（女，苗族）", "（兼）", ""])
@pytest.mark.parametrize(
    "behind", ["会议推举方舟为名誉理事长，聘请关月明为顾问。", "会议由方舟主持。", "大会通过了有关决议。"]
)
def test_the_last_row_ends_where_the_text_goes_on(note: str, behind: str) -> None:
    """A comma in the brackets behind a name does not make the row running text."""
    rows = f"　　执行理事会理事长　　方　舟\n　　执行理事会副理事长　石榴红　白　桦{note}　明　镜\n"
    told = "6月21日　第六届主席团第一次会议选举产生新的领导机构："
    found = held_whole(f"云岭市残疾人联合会大事记\n\n2018年\n\n{told}\n{rows}{behind}\n")
    deputies = {one for one in found if one.endswith("执行理事会 副理事长 elected")}
    assert {one.split(" ")[0] for one in deputies} == {"石榴红", "白桦", "明镜"}


@pytest.mark.parametrize("gives", ["任", "担任", "兼任"])
@pytest.mark.parametrize("stop", ["，", "；"])
def test_members_behind_a_head_who_is_appointed(gives: str, stop: str) -> None:
    """Whoever is told with 为 behind 甲任主任 comes to his seat with him."""
    told = f"院学术委员会换届：方海舟{gives}主任委员{stop}石榴红、白　桦（女）为委员。"
    found = held_whole(f"云岭师范学院大事记\n\n1988年\n\n12月31日　{told}\n")
    assert {one for one in found if one.endswith("委员 appointed")} == {
        "方海舟 云岭师范学院学术委员会 主任委员 appointed",
        "石榴红 云岭师范学院学术委员会 委员 appointed",
        "白桦 云岭师范学院学术委员会 委员 appointed",
    }


def test_members_of_whom_nothing_is_decided() -> None:
    found = held_whole(
        "云岭师范学院大事记\n\n1988年\n\n12月31日　院学术委员会开会，方海舟为主任委员，石榴红、关月明为委员。\n"
    )
    assert not any(one.endswith(("appointed", "elected")) for one in found)
