"""Bureaus that run works: their gangs and control rooms, what they sign, and who takes over from whom."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Hosting


def said(text: str) -> set[str]:
    """`name body role basis` of each post, `body role` of each host."""
    found = read_whole(f"云州电业局大事记\n\n1997年\n5月6日　{text}\n").statements
    posts = {
        f"{one.person.name} {one.organization} {one.role} {one.basis}" for one in found if isinstance(one, Holding)
    }
    return posts | {f"{one.organization} {one.role}" for one in found if isinstance(one, Hosting)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("局召开表彰大会，检修工区主任何立民发言。", "何立民 云州电业局检修工区 主任 stated"),
        ("局召开表彰大会，调度所所长何立民主持。", "何立民 云州电业局调度所 所长 stated"),
        ("何立民不再担任党委书记，由方远兼任。", "方远 云州电业局 党委书记 appointed"),
        ("局与江南大学签署合作协议。", "云州电业局 signatory"),
        ("局与江南大学签署合作协议。", "江南大学 signatory"),
    ],
)
def test_a_works_bureau_speaks_of_itself(text: str, fact: str) -> None:
    assert fact in said(text)
