"""Who stands for a kind of people, goes with somebody, listens or talks at an event; committees for delegates."""

from __future__ import annotations

import pytest
from reading import dated_whole, read

from cursus.model.statement import Participation


def _roles(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in read(text).statements:
        if isinstance(one, Participation):
            found.setdefault(one.person.name, set()).update(one.roles)
    return found


@pytest.mark.parametrize("kind", ["归侨", "居民", "牧民", "农民", "侨眷", "学生"])
def test_words_for_kinds_of_people_are_no_names_before_delegates(kind: str) -> None:
    told = f"市总工会召开座谈会，主席程允主持会议。军属代表何莲、{kind}代表丘汉民发言。"
    assert _roles(told) == {"程允": {"chair"}, "何莲": {"speaker"}, "丘汉民": {"speaker"}}


@pytest.mark.parametrize(
    "said",
    ["在宁静、市教育局局长石远的陪同下，", "在宁静和市教育局局长石远陪同下", "在宁静、市教育局局长石远等人的陪同下，"],
)
def test_a_name_that_is_a_word_among_those_who_go_along(said: str) -> None:
    found = _roles(f"市总工会主席宁静出席会议。市委副书记康松{said}到市实验小学看望学生。")
    assert found["宁静"] >= {"companion"}
    assert found["石远"] == {"companion"}


def test_words_beside_those_who_go_along_stay_words() -> None:
    found = _roles("市总工会主席宁静出席会议。市委副书记康松在宁静、祥和的气氛引导下到市实验小学看望学生。")
    assert "companion" not in found.get("宁静", set())


@pytest.mark.parametrize("talk", ["与老同志亲切交谈", "和老同志促膝谈心", "同老干部叙旧", "与归侨拉家常"])
def test_who_talks_with_guests(talk: str) -> None:
    assert _roles(f"市总工会举行敬老茶话会，市总工会主席程允、副主席方远{talk}。") == {
        "程允": {"other"},
        "方远": {"other"},
    }


@pytest.mark.parametrize("hears", ["听取汇报", "听取了工作汇报", "听取情况汇报"])
def test_who_listens_to_a_report(hears: str) -> None:
    assert _roles(f"清溪区妇联主席车红一行到市总工会汇报工作，市总工会副主席孟川{hears}。")["孟川"] == {"other"}
    assert _roles("市总工会副主席孟川到城关镇调研，听取工作汇报。") == {"孟川": {"visitor"}}


@pytest.mark.parametrize("joint", ["代表与人事", "代表和选举任免", "代表与联络", "代表和信访"])
def test_a_committee_for_delegates_and_more(joint: str) -> None:
    text = f"白水县第六届人大常委会第八次会议人事任免\n\n（2019年2月1日县六届人大常委会第八次会议通过）\n\n任命：\n　　方远为县人大常委会{joint}工作委员会副主任。\n"
    assert f"2019-02-01 方远 白水县人大常委会{joint}工作委员会 副主任 appointed" in dated_whole(text)


def test_a_deputy_and_an_office_stay_apart() -> None:
    told = dated_whole("白水县水务局2019年大事记\n\n2月1日　市人大代表和人事局局长方远到县水务局调研。\n")
    assert any("方远" in one and "人事局 局长" in one for one in told)
