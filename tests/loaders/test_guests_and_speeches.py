"""Guests behind the words for them, and speeches told by other words than that somebody spoke."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Participation

SOCIETY = {"title": "云州市书法家协会2019年大事记", "organization": "云州市书法家协会"}


def roles(text: str) -> dict[str, tuple[str, ...]]:
    told = read(f"云州市书法展在市展览馆开幕。{text}", **SOCIETY).statements
    return {one.person.name: tuple(one.roles) for one in told if isinstance(one, Participation)}


@pytest.mark.parametrize(
    "words",
    [
        "从北京专程赶来的嘉宾有，",
        "到场嘉宾有",
        "应邀前来的有",
        "莅临现场的嘉宾还有",
        "来宾有：",
    ],
)
def test_guests_behind_the_words_for_them_attend(words: str) -> None:
    found = roles(f"{words}省文联党组书记王国强、省书协主席雷霁。")
    assert found == {"王国强": ("attendee",), "雷霁": ("attendee",)}


def test_who_comes_to_the_scene_attends() -> None:
    assert roles("省文联党组书记王国强亲临现场。") == {"王国强": ("attendee",)}


@pytest.mark.parametrize(
    "text",
    [
        "致辞中，省文联党组书记王国强首先说明来意。",
        "省文联党组书记王国强向大会表示祝贺。",
        "省文联党组书记王国强在开场时说，活动很好。",
        "闭幕词由主席王国强致。",
        "省文联党组书记王国强为活动致辞。",
        "主席王国强动情地回顾了历程。",
    ],
)
def test_a_speech_in_other_words(text: str) -> None:
    assert roles(text) == {"王国强": ("speaker",)}
