"""Committees within a union that meet without the number of a session, and congresses elsewhere to which it sends delegates."""

from __future__ import annotations

import pytest
from reading import based_whole, held, read

from cursus.model.statement import Hosting, Participation

HISTORY = (
    "云州市轻工工会志（1998—2021）\n\n第二章　代表大会\n\n"
    "2016年5月18日，云州市轻工工会第三次代表大会召开，主席成大江作工作报告。市总工会主席李平到会祝贺。{}\n"
)


@pytest.mark.parametrize(
    ("organ", "meets"),
    [
        ("女职工委员会", "全体会议召开，"),
        ("女职工委员会", "召开全体会议，"),
        ("女职工委员会", "会议在市工人文化宫召开，"),
        ("经费审查委员会", "召开会议，"),
        ("经审会", "全体委员会议"),
    ],
)
def test_those_chosen_at_its_sitting_are_its_officers(organ: str, meets: str) -> None:
    told = f"\n2019年6月21日　{organ}{meets}选举常乐山为副主任，佟大伟为委员。"
    found = based_whole(HISTORY.format(told))
    assert f"常乐山 云州市轻工工会{organ} 副主任 elected" in found
    assert f"佟大伟 云州市轻工工会{organ} 委员 elected" in found


@pytest.mark.parametrize("meets", ["三届五次全委会议召开，", "委员会召开全体会议，"])
def test_the_union_itself_meets_in_its_own_committee(meets: str) -> None:
    told = f"\n2019年6月21日　{meets}增补常乐山为委员。"
    assert "常乐山 云州市轻工工会 委员 elected" in based_whole(HISTORY.format(told))


@pytest.mark.parametrize("heading", ["附：历任主席", "历任主席"])
@pytest.mark.parametrize("goes", ["出席", "参加"])
def test_a_congress_that_delegates_are_sent_to_is_not_held_here(heading: str, goes: str) -> None:
    told = f"大会选举甄诚为{goes}云州市工会第七次代表大会代表。\n{heading}\n第一届　屈　远　1998年11月—2007年6月\n第二届　成大江　2007年6月—2016年5月"
    found = {one for one in based_whole(HISTORY.format(told)) if one.endswith("term")}
    assert found == {"屈远 云州市轻工工会 主席 term", "成大江 云州市轻工工会 主席 term"}


def test_a_district_before_its_writers_is_nobody_who_gives_a_talk() -> None:
    found = read("姜山区作协、海山区作协联合主办征文研讨会。姜山区作协主席管弦主持。").statements
    assert {one.person.name for one in found if isinstance(one, Participation)} == {"管弦"}
    hosts = [one.organization for one in found if isinstance(one, Hosting)]
    assert hosts == ["云州市姜山区作协", "云州市海山区作协"]


@pytest.mark.parametrize("talk", ["协商工作发言", "业绩介绍"])
def test_talks_whose_subject_begins_like_a_body(talk: str) -> None:
    found = read(f"市总工会召开座谈会。姜大海作{talk}。").statements
    assert {one.person.name for one in found if isinstance(one, Participation)} == {"姜大海"}


def test_offices_stay_with_the_board_of_the_society() -> None:
    told = "市书法家协会召开会员大会，女职工委员会到会祝贺，选举甄诚为主席。"
    assert "甄诚 云州市书法家协会 主席 elected" in held(told)


@pytest.mark.parametrize("organ", ["经费审查委员会", "女职工委员会"])
@pytest.mark.parametrize(
    "told",
    [
        "选举产生{}，常乐山任主任，佟大伟任副主任。",
        "选举产生第二届{}，由常乐山任主任，佟大伟任副主任。",
        "选举产生{}委员3人，常乐山当选主任，佟大伟当选副主任。",
    ],
)
def test_an_organ_that_is_chosen_has_the_heads_told_next(organ: str, told: str) -> None:
    found = based_whole(HISTORY.format(told.format(organ)))
    assert {f"常乐山 云州市轻工工会{organ} 主任 elected", f"佟大伟 云州市轻工工会{organ} 副主任 elected"} <= found


def test_the_head_of_the_whole_is_none_of_an_organ_chosen_with_it() -> None:
    found = based_whole(HISTORY.format("选举产生第二届委员会和经费审查委员会，常乐山当选主席。"))
    assert "常乐山 云州市轻工工会 主席 elected" in found


@pytest.mark.parametrize("guest", ["", "市总工会主席林茂森到会讲话。"])
def test_a_guest_from_above_leaves_the_first_session_to_the_union(guest: str) -> None:
    text = (
        f"云州市轻工工会志（1950—2015）\n\n第一次代表大会　1984年6月12日，在云州一中召开。{guest}\n\n"
        "6月14日，第一届委员会第一次全体会议选举郑大江为主席。\n"
    )
    assert "郑大江 云州市轻工工会 主席 elected" in based_whole(text)


@pytest.mark.parametrize("by", ["由常乐山任主任，", "由常乐山（女）任主任，", "改由常乐山担任主任，"])
def test_by_before_a_name_is_no_surname(by: str) -> None:
    found = based_whole(HISTORY.format(f"选举产生经费审查委员会，{by}佟大伟任副主任。"))
    assert {one.split()[0] for one in found} == {"成大江", "李平", "常乐山", "佟大伟"}
