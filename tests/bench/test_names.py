"""People of a simulated world are told apart and recognized, and probabilities are what they say."""

from __future__ import annotations

import random

import pytest
from careers import chronicles
from names import candidates, dossiers, expected_error

from cursus.resolve.evidence import compare
from cursus.resolve.people import resolve_people


@pytest.mark.parametrize("namesakes", [0.05, 0.2])
def test_same_names_and_misread_names(namesakes: float) -> None:
    told = chronicles(2500, 0.03, namesakes, random.Random(3))
    found = dossiers(told)
    pairs = sorted(candidates(found))
    right = [found[i].person == found[j].person for i, j in pairs]
    of = resolve_people(told.statements).of
    said = [of[found[i].profile.anchor] == of[found[j].profile.anchor] for i, j in pairs]
    both = sum(a and b for a, b in zip(right, said, strict=True))
    assert both / sum(said) >= 0.975
    assert both / sum(right) >= 0.75
    chances = [compare(found[i].profile, found[j].profile).probability for i, j in pairs]
    assert expected_error(right, chances) <= 0.05
