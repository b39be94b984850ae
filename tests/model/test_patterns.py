"""Patterns compiled when they are first needed find what patterns compiled at once find."""

import importlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.model.patterns import lazy

CLASSES = (
    "[㐀-鿿]",
    "[^，。；]",
    "[㐀-鿿豈-﫿〇\\d]",
    "[\\U00020000-\\U0003ffff一-龥]",
    "[一二三四五六七八九十百]",
    "[A-Za-zＡ-Ｚ]",
)


@given(st.lists(st.sampled_from(CLASSES), min_size=1, max_size=4), st.text("主席王〇，。3bＢ𠀀豈", max_size=12))
def test_a_late_pattern_finds_what_a_pattern_compiled_at_once_finds(classes: list[str], text: str) -> None:
    """The same classes come again and again: what is kept of them must not change what they match."""
    pattern = "+".join(classes)
    assert [m.span() for m in lazy(pattern).finditer(text)] == [m.span() for m in re.finditer(pattern, text)]


def test_case_may_be_ignored() -> None:
    """Classes with flags are made by the compiler itself."""
    assert lazy("[a-c][㐀-鿿]", re.IGNORECASE).match("B王")
    assert not lazy("[a-c][㐀-鿿]").match("B王")


def test_the_compiler_is_left_as_it_was() -> None:
    """Also where a pattern has a mistake in it, which is told at its first use."""
    compiler = importlib.import_module("re._compiler")
    before = compiler._optimize_charset
    late = lazy("[㐀-鿿")
    with pytest.raises(re.error):
        late.search("王")
    assert compiler._optimize_charset is before
