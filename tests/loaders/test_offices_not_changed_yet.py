"""Offices that are only planned, refused or made to depend on something else, and who is told to keep or lose them."""

from __future__ import annotations

import pytest
from reading import held

UNION = "云州市总工会"


@pytest.mark.parametrize(
    "text",
    [
        "市总工会党组建议免去宋文杰的办公室主任职务。",
        "市总工会党组拟免去宋文杰的办公室主任职务。",
        "市总工会党组拟提请免去宋文杰的副主席职务。",
        "会上提议免去宋文杰的副主席职务。",
        "市总工会党组将免去宋文杰的副主席职务。",
        "建议宋文杰不再担任市总工会副主席职务。",
        "会议未通过任命宋文杰为市总工会秘书长的决定。",
        "会议不同意免去宋文杰的副主席职务。",
        "宋文杰提出辞去市总工会副主席职务，市总工会未予批准。",
        "宋文杰申请辞去副主席职务，全委会不同意其辞职。",
        "聘请宋文杰担任市总工会顾问的提议未获通过。",
        "若陈安宁退休，由宋文杰继任市总工会主席。",
        "如果选举未获通过，仍由宋文杰担任市总工会主席。",
        "根据工作需要，将由宋文杰担任市总工会主席。",
    ],
)
def test_what_is_planned_or_refused_is_no_change(text: str) -> None:
    assert not {one for one in held(text) if "宋文杰" in one}


@pytest.mark.parametrize(
    "text",
    [
        "市委拟任命徐亮为市总工会副主席。",
        "市委建议徐亮任市总工会副主席。",
        "市委建议由徐亮担任市总工会副主席。",
        "市委拟由徐亮接替高明远任市总工会副主席。",
        "市委建议聘任徐亮为市总工会副主席。",
        "市委计划任命徐亮为市总工会副主席。",
    ],
)
def test_who_shall_get_an_office_is_but_named_for_it(text: str) -> None:
    assert held(text) == {f"徐亮 {UNION} 副主席 nominated"}


def test_what_is_left_by_a_plan_is_planned_too() -> None:
    text = "市委建议孙志刚任市总工会主席，不再担任市教育局局长职务。"
    assert held(text) == {f"孙志刚 {UNION} 主席 nominated"}


def test_a_decision_beside_a_proposal_is_a_change() -> None:
    text = "方明远任市总工会党组书记，提名为市总工会主席候选人，不再担任市教育局局长职务。"
    assert held("市委决定，" + text) == {
        f"方明远 {UNION} 党组书记 appointed",
        f"方明远 {UNION} 主席 nominated",
        "方明远 云州市教育局 局长 removed",
    }
    assert held("根据市委的建议，决定免去宋文杰的副主席职务。") == {f"宋文杰 {UNION} 副主席 removed"}


@pytest.mark.parametrize("verb", ["任命为", "调任", "升任"])
def test_whom_somebody_appoints_may_stand_behind_a_preposition(verb: str) -> None:
    assert held(f"市委决定将宋文杰{verb}市总工会副主席。") == {f"宋文杰 {UNION} 副主席 appointed"}
    assert held(f"市委决定把宋文杰同志{verb}市总工会副主席。") == {f"宋文杰 {UNION} 副主席 appointed"}


@pytest.mark.parametrize(
    "text",
    [
        "市总工会决定不再聘任郭永年为副主席。",
        "市总工会决定不再续聘郭永年为副主席。",
        "市委同意免去郭永年任市总工会副主席的职务。",
        "郭永年任市总工会副主席的职务自行免除。",
        "郭永年任期届满不再担任市总工会副主席。",
    ],
)
def test_an_office_said_to_be_held_or_given_may_be_lost(text: str) -> None:
    assert held(text) == {f"郭永年 {UNION} 副主席 removed"}


def test_what_is_refused_of_another_one_is_no_word_on_the_first() -> None:
    text = "会议同意吴健康辞去市总工会副主席的请求，未同意李平川辞去秘书长职务。"
    assert held(text) == {f"吴健康 {UNION} 副主席 resigned"}
    assert held("会议通过了聘请林大伟担任市总工会顾问的提议。") == {f"林大伟 {UNION} 顾问 appointed"}


@pytest.mark.parametrize(
    "lead", ["根据主席团的提议选举", "根据党组建议选举", "经主席团提议选举", "根据市委的建议，选举"]
)
def test_what_was_done_as_somebody_proposed_is_a_change(lead: str) -> None:
    assert held(f"全委会{lead}徐亮为市总工会副主席。") == {f"徐亮 {UNION} 副主席 elected"}
    text = f"{lead.replace('选举', '免去')}宋文杰的市总工会副主席职务。"
    assert held(text) == {f"宋文杰 {UNION} 副主席 removed"}
