"""Who spoke, named behind words that say so or behind how he came."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "在大会上发言的有市妇联主任余小根、石桥公社主任敖小英（女）和市铁器社老工人贺大古等三十一人。",
            {"余小根": {"speaker"}, "敖小英": {"speaker"}, "贺大古": {"speaker"}},
        ),
        ("会上发言的还有市妇联主任余小根、市科协主席罗小满。", {"余小根": {"speaker"}, "罗小满": {"speaker"}}),
        ("向大会致贺词的有市妇联主任余小根，市科协主席罗小满。", {"余小根": {"speaker"}, "罗小满": {"speaker"}}),
        ("作典型发言的是市妇联主任余小根。", {"余小根": {"speaker"}}),
        ("专程前来祝贺的市妇联主任余小根也讲了话。", {"余小根": {"attendee", "speaker"}}),
        (
            "应邀到会的市妇联主任余小根、市科协主席罗小满分别致了贺词。",
            {"余小根": {"attendee", "speaker"}, "罗小满": {"attendee", "speaker"}},
        ),
        (
            "出席大会的有市妇联主任余小根、市科协主席罗小满，发言热烈。",
            {"余小根": {"attendee"}, "罗小满": {"attendee"}},
        ),
    ],
)
def test_who_spoke(text: str, roles: dict[str, set[str]]):
    found = read("市总工会第五次代表大会举行。" + text).statements
    assert {one.person.name: set(one.roles) for one in found if isinstance(one, Participation)} == roles
