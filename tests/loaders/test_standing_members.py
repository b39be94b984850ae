"""Bare 常委 in the papers of a consultative conference."""

from __future__ import annotations

import pytest
from reading import held

_OWN = {"title": "政协云海市委员会2022年大事记", "organization": "云海市政协"}


@pytest.mark.parametrize(
    "told",
    [
        "市政协召开协商会。市水利局局长罗小满通报情况，常委邵一鸣、陶可心提出建议。",
        "市政协召开协商会。常委邵一鸣、陶可心先后发言。",
        "市政协召开协商会。南山县政协主席罗小满通报情况。常务委员邵一鸣、陶可心提出建议。",
    ],
)
def test_who_speaks_sits_on_its_own_standing_committee(told: str):
    seats = {one.split(" ")[1] for one in held(told, **_OWN) if "邵一鸣" in one or "陶可心" in one}
    assert seats == {"云海市政协"}


@pytest.mark.parametrize(
    "told",
    [
        "市委书记罗小满、常委邵一鸣出席市政协全会。",
        "市委书记罗小满出席市政协全会，常委、组织部部长邵一鸣主持。",
    ],
)
def test_beside_the_secretary_he_is_of_the_party_committee(told: str):
    assert "邵一鸣 云海市委 常委" in held(told, **_OWN)
