"""Entries that tell of what was founded, merged, set up again or sent back, and kana taken for characters."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "省教委批准云州师范学校与云州进修学校合并，组建云州师专（筹），市委任命李明为校长。",
            "省教委批准云州师范学校与云州进修学校合并，组建云州师专（筹）",
        ),
        ("国家教委正式批准建立云州师范高等专科学校。", "国家教委正式批准建立云州师范高等专科学校"),
        ("市委批准恢复市总工会，李云山任主席。", "市委批准恢复市总工会"),
        ("市总工会职工学校恢复，副主席丁英兼任校长。", "市总工会职工学校恢复"),
        ("撤销政史系，设立政法系。", "撤销政史系，设立政法系"),
        ("厂成立防汛领导小组，厂长钱程任组长。", "厂成立防汛领导小组"),
        ("省第四医疗队期满撤离，队长李景文留任。", "省第四医疗队期满撤离"),
    ],
)
def test_event_of_what_was_founded(text: str, title: str) -> None:
    assert [one.title for one in read(text).statements if isinstance(one, EventStatement)] == [title]


def test_kana_for_a_character() -> None:
    assert held("李德明任市总エ会副主席。") == {"李德明 云州市总工会 副主席 appointed"}
