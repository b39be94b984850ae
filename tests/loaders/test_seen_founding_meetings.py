"""Foundings whose meeting is only told by who came to it or spoke there."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import EventStatement, Participation


@pytest.mark.parametrize(
    ("told", "title", "venue"),
    [
        (
            "云溪县人民政府在城关书院正式成立，尚武德任县长，应邀列席成立大会的有各界人士，县委书记段文岳出席成立大会并讲话。",
            "云溪县人民政府成立大会",
            "城关书院",
        ),
        ("云溪县妇联在百花镇正式成立，李大红任主任。县委书记段文岳在成立大会上讲话。", "云溪县妇联成立大会", "百花镇"),
        ("云溪县总工会于百花镇宣告成立，县委书记段文岳参加成立大会。", "云溪县总工会成立大会", "百花镇"),
        ("云溪县总工会成立，李小红任主席，县委书记段文岳出席成立大会并讲话。", "云溪县总工会成立大会", None),
        ("云溪县商会正式成立，县委书记段文岳讲话。", "云溪县商会正式成立", None),
    ],
)
def test_founding_meeting_seen(told: str, title: str, venue: str | None) -> None:
    found = read(told).statements
    assert [(one.title, one.venue) for one in found if isinstance(one, EventStatement)] == [(title, venue)]
    assert "段文岳" in {one.person.name for one in found if isinstance(one, Participation)}
