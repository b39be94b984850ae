"""Those who answer for a task, with their offices in brackets or in a note: `责任人：甲（某会主席，女）`, `责任人甲为某局局长`."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize("marks", ["，女", "、女", "，女，回族", "，兼", ""])
def test_marks_behind_an_office_in_brackets(marks: str) -> None:
    found = held(f"培训班开班。责任人：付启山（市妇联主席{marks}）。")
    assert "付启山 云州市妇联 主席" in found


@pytest.mark.parametrize(
    "note", ["责任人付山为市水利局局长。", "注：联系人付山为市水利局局长。", "牵头领导付山为市水利局局长。"]
)
def test_notes_that_say_who_answers_for_a_task(note: str) -> None:
    assert held(note) == {"付山 云州市水利局 局长"}


def test_a_label_alone_names_nobody() -> None:
    assert held("责任人为市水利局局长。") == set()


def test_who_held_till_now_what_another_gets() -> None:
    found = held("付启山同志原任的市科协主席、市文联主席职务由罗长青同志接任。")
    assert {"付启山 云州市科协 主席 former", "罗长青 云州市科协 主席 appointed"} <= found
