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
