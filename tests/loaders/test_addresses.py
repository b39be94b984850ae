"""Titles behind names, elections told in the ways of gazetteers and papers, and words that are no names."""

from __future__ import annotations

import pytest
from reading import held

CASES = {
    "an academician behind one name is no post of the next": (
        "省科协名誉主席罗小满院士、云州市农业局总农艺师丁一凡出席会议。",
        "丁一凡 云州市农业局 总农艺师",
    ),
    "between body and title stands a name that is elected": (
        "云州大学校长韩志高院士当选为新一届云州市物理学会理事长，云州市能源研究所石小川副所长等3人当选为副理事长。",
        (
            "韩志高 云州大学 校长|韩志高 云州市物理学会 理事长 elected|石小川 云州市能源研究所 副所长"
            "|石小川 云州市物理学会 副理事长 elected"
        ),
    ),
    "elections run on from post to post": (
        "大会选举罗小满为本届人大常委会主任、丁一凡为市长，石勇为市中级人民法院院长、韩志高为市人民检察院检察长。",
        "罗小满|丁一凡|石勇|韩志高",
    ),
    "appointed by a party committee of a city": (
        "中共云州市委任命卜一鸣为云州师专校长。",
        "卜一鸣 云州师专 校长 appointed",
    ),
    "a school is no craftsman": ("丁一凡任云岭科技师范学院院长。", "丁一凡 云岭科技师范学院 院长 appointed"),
    "a reason between name and resignation": (
        "原副主席丁一凡同志因工作变动，申请辞去市总工会副主席职务。",
        "丁一凡 云州市总工会 副主席 former|丁一凡 云州市总工会 副主席 resigned",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_held_what(case: str):
    text, facts = CASES[case]
    got = held(text)
    if all(" " in fact for fact in facts.split("|")):
        assert got >= set(facts.split("|"))
        assert {one.split()[0] for one in got} <= {one.split()[0] for one in facts.split("|")} | {"罗小满"}
    else:
        assert {one.split()[0] for one in got if one.endswith("elected")} == set(facts.split("|"))


def test_judges_are_judges_of_the_court():
    found = held("免去石小川的市中级人民法院立案庭庭长、审判员职务。")
    assert found == {"石小川 云州市中级人民法院立案庭 庭长 removed", "石小川 云州市中级人民法院 审判员 removed"}


def test_a_branch_named_with_its_bank_needs_no_other_owner():
    assert "丁一凡 农业银行云岭分行 行长" in held("会议在桃园饭店有限公司举行，农业银行云岭分行行长丁一凡致辞。")
