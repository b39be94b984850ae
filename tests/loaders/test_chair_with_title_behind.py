"""Somebody told of before, with the title behind the name and a word such as 由 before it."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

HEAD = (
    "衡阳日报　　1956年7月24日　　第一版\n\n会议举行\n\n　　本报讯　十一日，市人民委员会举行会议。出席的有市长李建国。"
)


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("会议由李建国市长主持。", "chair"),
        ("会议由李建国市长致开幕词，并通过了简章。", "speaker"),
        ("最后，由李建国市长作总结报告。", "speaker"),
    ],
)
def test_role_of_somebody_by_whom_something_is_done(told: str, role: str) -> None:
    found = read_whole(HEAD + told).statements
    assert [one.roles for one in found if isinstance(one, Participation)] == [("attendee", role)]
