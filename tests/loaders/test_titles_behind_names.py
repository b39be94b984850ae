"""Titles that stand behind names, as universities and hospitals write: `某厅罗小满厅长、丁一凡副厅长`."""

from __future__ import annotations

import pytest
from reading import held

CASES = {
    "deputies go on in a list": (
        "云州市水利局罗小满局长、丁一凡副局长和石勇副局长参加了座谈会。",
        "罗小满 云州市水利局 局长|丁一凡 云州市水利局 副局长|石勇 云州市水利局 副局长",
    ),
    "a deputy head of a unit": (
        "国家水务局水保司石小川副司长肯定了成绩。",
        "石小川 国家水务局水保司 副司长",
    ),
    "the unit keeps the sign that its head's title begins with": (
        "国家水务局国科司高波司长讲话。",
        "高波 国家水务局国科司 司长",
    ),
    "the head of a city": (
        "云州市罗小满市长、丁一凡副市长出席开工典礼。",
        "罗小满 云州市人民政府 市长|丁一凡 云州市人民政府 副市长",
    ),
    "an organ of the party before the name": (
        "云州大学党委罗小满书记、丁一凡副校长出席会议。",
        "罗小满 云州大学 党委书记|丁一凡 云州大学 副校长",
    ),
    "an office that is given is no title": ("丁一凡任主席。", "丁一凡 云州市总工会 主席 appointed"),
}


@pytest.mark.parametrize("case", CASES)
def test_who_held_what(case: str) -> None:
    text, facts = CASES[case]
    assert held(text) == set(facts.split("|"))
