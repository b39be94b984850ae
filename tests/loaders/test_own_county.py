"""What a county's gazetteer takes for granted: its own bodies, and those whose founding a sentence tells."""

from __future__ import annotations

import pytest
from reading import held_whole

CASES = {
    "who succeeds somebody that went to another county": (
        "罗小满调任平山县委书记，县委组织部部长由丁一凡继任。",
        "丁一凡 云山县委组织部 部长 appointed|罗小满 平山县委 书记 appointed",
    ),
    "a name that ends like a county": (
        "丁一凡任县委书记，罗生海任县长。",
        "丁一凡 云山县委 书记 appointed|罗生海 云山县人民政府 县长 appointed",
    ),
    "a team just founded": (
        "县人民武装大队组建，罗小满兼任大队长。",
        "罗小满 云山县人民武装大队 大队长 appointed",
    ),
    "a head of a department who leads what is founded besides": (
        "县供销合作社筹建，由县民政局局长罗小满兼任主任。",
        "罗小满 云山县民政局 局长|罗小满 云山县供销合作社 主任 appointed",
    ),
    "a station of one character": ("设立县气象站，罗小满任站长。", "罗小满 云山县气象站 站长 appointed"),
    "a paper's first issue": ("县委机关报《云山报》创刊，罗小满任总编辑。", "罗小满 《云山报》 总编辑 appointed"),
    "a committee that elects its own secretary": (
        "县委全体会议选举罗小满为第一书记；县监察委员会选举丁一凡为书记。",
        "罗小满 云山县委 第一书记 elected|丁一凡 云山县监察委员会 书记 elected",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_held_what(case: str) -> None:
    text, facts = CASES[case]
    assert held_whole(f"云山县志·大事记\n\n1951年\n\n12月3日　{text}\n") == set(facts.split("|"))
