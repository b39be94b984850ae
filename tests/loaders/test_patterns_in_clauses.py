"""Slow patterns look only where a word stands that they cannot do without."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cursus.loaders.language.patterns import in_clauses, lazy

_PATTERN = lazy(r"(?<!乙)[甲乙]{1,3}会(?!长)")
_WORD = lazy("会")


@given(st.text("甲乙会长，。；\n", max_size=60))
def test_it_finds_what_the_pattern_finds(text: str) -> None:
    found = [match.span() for match in in_clauses(_PATTERN, text, _WORD)]
    assert found == [match.span() for match in _PATTERN.finditer(text)]


def test_clauses_without_the_word_are_not_read() -> None:
    assert [*in_clauses(lazy("甲"), "甲。甲会；甲\n甲会", _WORD)] != [*lazy("甲").finditer("甲。甲会；甲\n甲会")]
    assert [match.start() for match in in_clauses(lazy("甲"), "甲。甲会；甲\n甲会", _WORD)] == [2, 7]
