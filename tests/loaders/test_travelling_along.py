"""Who travels along with the head of a visiting party is a visitor as he is."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    "sentence",
    [
        "主席李明山带队赴江州市总工会考察，副主席王海涛、权益部部长张文远随行。",
        "主席李明山率团访问江州市总工会，副主席王海涛、权益部部长张文远随团出访。",
        "主席李明山赴江州市总工会考察，副主席王海涛、权益部部长张文远同行。",
    ],
)
def test_along(sentence: str) -> None:
    found = [one for one in read(sentence).statements if isinstance(one, Participation)]
    assert {(one.person.name, *one.roles) for one in found} == {
        (name, "visitor") for name in ("李明山", "王海涛", "张文远")
    }
