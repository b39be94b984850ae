"""The code of patterns, kept between runs."""

import marshal
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cursus.model.pattern_code import MAGIC
from cursus.model.pattern_store import PatternStore

PATTERNS = (
    "(?P<who>[㐀-鿿]{2,4})(?:同志)?任",
    "(?<![未没])当选",
    r"(?:(\d{4})年)?(?P<month>\d+)月",
    "(?i)ab|[c-e]",
    "王{1,2}$",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "rules.patterns"


def kept(path: Path) -> PatternStore:
    """A store whose file has all patterns."""
    store = PatternStore(path)
    for pattern in PATTERNS:
        store.compile(pattern, 0)
    store.write()
    return PatternStore(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pattern=st.sampled_from(PATTERNS), text=st.text("王强同志任未当选2019年3月abCD", max_size=12))
def test_a_pattern_from_the_file_is_the_one_that_was_compiled(path: Path, pattern: str, text: str) -> None:
    again, plain = kept(path).compile(pattern, 0), re.compile(pattern)
    assert [(m.span(), m.groupdict(), m.groups()) for m in again.finditer(text)] == [
        (m.span(), m.groupdict(), m.groups()) for m in plain.finditer(text)
    ]
    assert (again.pattern, again.flags, again.groupindex) == (plain.pattern, plain.flags, plain.groupindex)


def test_what_is_in_the_file_is_not_compiled_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = kept(path)

    def refuse(pattern: str, flags: int) -> None:
        raise AssertionError(pattern, flags)

    monkeypatch.setattr("cursus.model.pattern_store.make_code", refuse)
    assert store.compile(PATTERNS[0], 0).search("刘强任")
    with pytest.raises(AssertionError):
        store.compile(PATTERNS[0], re.IGNORECASE)


def test_stores_add_to_one_file(path: Path) -> None:
    for pattern in ("甲", "乙"):
        store = PatternStore(path)
        store.compile(pattern, 0)
        store.write()
    assert len(marshal.loads(path.read_bytes())[1]) == 2


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"\x00 no such thing",
        marshal.dumps(("another interpreter", {})),
        marshal.dumps((MAGIC, ["no dict"])),
        marshal.dumps("no pair at all"),
    ],
)
def test_a_file_that_cannot_be_used_is_as_none(path: Path, words: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(words)
    store = PatternStore(path)
    assert store.compile("王+", 0).search("小王")
    store.write()
    assert len(marshal.loads(path.read_bytes())[1]) == 1


def test_code_that_is_damaged_is_made_anew(path: Path) -> None:
    store = PatternStore(path)
    store.compile("[㐀-鿿]+任", 0)
    store.write()
    magic, codes = marshal.loads(path.read_bytes())
    damaged = {key: (flags, words[:-8] + b"\xff" * 8, *rest) for key, (flags, words, *rest) in codes.items()}
    path.write_bytes(marshal.dumps((magic, damaged)))
    assert PatternStore(path).compile("[㐀-鿿]+任", 0).search("王强任")


def test_where_nothing_can_be_written_patterns_are_compiled_as_ever(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file in the way of the folder")
    store = PatternStore(tmp_path / "kept" / "rules.patterns")
    assert store.compile("王+", 0).search("小王")
    store.write()


def test_an_interpreter_without_these_steps_compiles_as_ever(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cursus.model.pattern_store.CAN_MAKE", False)
    assert PatternStore(path).compile("王+", 0).search("小王")
    assert not path.exists()
