"""Who is engaged once more, by another board in a further clause, or from elsewhere: `甲续聘为行长`, `；董事会聘任乙为…`."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize("verb", ["续聘为", "改聘为", "连聘为", "续聘担任"])
@pytest.mark.parametrize("name", ["陆远", "陈方明"])
def test_engaged_once_more(verb: str, name: str) -> None:
    assert held(f"会议选举王道为理事长，{name}{verb}院长。", organization="石鼓医院") >= {
        f"{name} 石鼓医院 院长 appointed"
    }


@pytest.mark.parametrize(
    "clause", ["；理事会聘任陆远为院长", "；董事会聘任陆远为院长", "，会议聘任陆远为院长", "；新一届理事会任命陆远为院长", "；党委还任命陆远为院长"]
)  # fmt: skip
def test_another_board_engages_in_a_further_clause(clause: str) -> None:
    found = held(f"会议选举王道为监事长{clause}，吴江为副院长。", organization="石鼓医院")
    assert found == {"王道 石鼓医院 监事长 elected", "陆远 石鼓医院 院长 appointed", "吴江 石鼓医院 副院长 appointed"}


@pytest.mark.parametrize("origin", ["从耒阳医院交流来的", "由耒阳医院调来的", "新引进的", "从耒阳医院选派过来的"])
def test_engaged_from_elsewhere(origin: str) -> None:
    text = f"会议聘任{origin}方一鸣为副院长，聘任吴江为院长助理。"
    assert held(text, organization="石鼓医院") == {
        "方一鸣 石鼓医院 副院长 appointed",
        "吴江 石鼓医院 院长助理 appointed",
    }


def test_no_longer_engaged_stays_so() -> None:
    assert held("陈方明不再续聘为院长。", organization="石鼓医院") in (set(), {"陈方明 石鼓医院 院长 removed"})
