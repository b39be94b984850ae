"""Committees of a party in other places by the party's short name, and the offices beside them."""

from __future__ import annotations

import pytest
from reading import held_whole

HEADS = {
    "盟": "民盟滁州市委员会2009年大事记\n\n1月9日  盟市委召开全会。\n3月6日  ",
    "社": "九三学社滁州市委员会2009年大事记\n\n1月9日  社市委召开全会。\n3月6日  ",
    "会": "民进滁州市委员会2009年大事记\n\n1月9日  会市委召开全会。\n3月6日  ",
}
PARTIES = {"盟": "民盟", "社": "九三学社", "会": "民进"}


@pytest.mark.parametrize("sign", HEADS)
@pytest.mark.parametrize("words", ["六安{0}市委", "{0}六安市委"])
def test_seat_in_another_city(sign: str, words: str):
    found = held_whole(f"{HEADS[sign]}{words.format(sign)}主委贺启明来滁考察。")
    assert f"贺启明 {PARTIES[sign]}六安市委 主委" in found


def test_own_seat_stays():
    assert "贺启明 民盟滁州市委 副主委" in held_whole(HEADS["盟"] + "盟市委副主委贺启明讲话。")


@pytest.mark.parametrize("term", ["第三届", "第三届委员会", "第2届"])
def test_former_in_each_post_with_a_term(term: str):
    found = held_whole(f"{HEADS['盟']}看望原市政协副主席、盟市委{term}主委贺启明。")
    assert "贺启明 滁州市政协 副主席 former" in found
    assert "贺启明 民盟滁州市委 主委 former" in found


def test_former_of_one_body_only():
    found = held_whole(HEADS["盟"] + "原市教育局局长、市政协副主席贺启明讲话。")
    assert "贺启明 滁州市政协 副主席" in found


def test_mayor_behind_a_partys_post():
    found = held_whole(HEADS["会"] + "会市委主委陈志远、原副市长贺启明讲话。")
    assert "贺启明 滁州市人民政府 副市长 former" in found


def test_deputy_made_head_of_a_committee_within():
    found = held_whole(HEADS["盟"] + "盟市委妇女委员会成立，副主委贺启兰（女）兼任主任，陈小燕任副主任。")
    assert "贺启兰 民盟滁州市委 副主委" in found
    assert "贺启兰 民盟滁州市委妇女委员会 主任 appointed" in found
    assert "陈小燕 民盟滁州市委妇女委员会 副主任 appointed" in found
