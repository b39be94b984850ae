"""Leaders by their names alone, which are words, where others stand behind them: `市总工会领导甲、乙及委员等参加`."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Participation


def _attend(text: str) -> set[str]:
    found = read(f"市总工会召开全委会议。{text}").statements
    return {one.person.name for one in found if isinstance(one, Participation) and "attendee" in one.roles}


@pytest.mark.parametrize(
    "behind",
    ["及市总工会第五届委员会委员等参加会议。", "以及有关部门负责人出席。", "和基层工会负责人参加会议。", "出席。"],
)
def test_a_word_is_a_leader_in_a_list_with_others_behind_it(behind: str) -> None:
    assert {"白雪", "丁志明"} <= _attend(f"市总工会领导时光、白雪、丁志明{behind}")


@pytest.mark.parametrize(
    "text", ["市总工会领导高度重视、大力支持以及有关部门积极配合，共同参与活动。", "市总工会领导阳光、温暖。"]
)
def test_words_behind_leaders_are_no_names(text: str) -> None:
    assert _attend(text) == set()
