"""Patterns over long word lists find what the plain list of their words does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.loaders.language.trie import trie_pattern
from cursus.loaders.posts.marks import BEFORE, BEFORE_BEGINS

_WORDS = st.lists(st.text("甲乙丙丁戊己庚辛壬癸", min_size=1, max_size=3), min_size=1, max_size=30)
_FIRSTS = [chr(0x4E00 + 7 * number) for number in range(300)]


@given(_WORDS, st.text("甲乙丙丁戊己庚辛壬癸", max_size=20), st.integers(0, 300))
def test_the_longest_word_at_each_place_is_found(words: list[str], text: str, more: int) -> None:
    listed = [*words, *(f"{first}会" for first in _FIRSTS[:more])]
    plain = re.compile("|".join(re.escape(word) for word in sorted(set(listed), key=len, reverse=True)))
    whole = text + "".join(f"{first}会" for first in _FIRSTS[::37])
    assert re.findall(trie_pattern(listed), whole) == plain.findall(whole)


@pytest.mark.parametrize(
    "words",
    [
        "时任",
        "原",
        "前任",
        "前",
        "历任",
        "前两任",
        "第三任",
        "首任",
        "离休",
        "退休老",
        "老",
        "上一届",
        "已故",
        "离任",
        "卸任",
        "现任",
        "新任",
        "新一届",
        "继任",
        "接任",
        "拟任",
        "候任",
    ],
)
def test_words_before_an_office_begin_as_the_pattern_of_offices_takes_them_to(words: str) -> None:
    found = BEFORE.match(f"。{words}主任", 1)
    assert found is not None and found[0][0] in BEFORE_BEGINS
