"""Masks and splitting: offsets hold, quotations and brackets hide their marks."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.loaders.language.sentences import FILLER, mask, split_clauses, split_sentences

ALPHABET = '甲乙丙，。；“”《》（）"！\n 12'


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(mask(text))]


@given(st.text(ALPHABET, max_size=80))
def test_masks_keep_length_and_every_sentence_its_place(text: str) -> None:
    masked = mask(text)
    assert len(masked.spoken) == len(masked.bare) == len(text)
    assert all(hidden in (FILLER, char) for hidden, char in zip(masked.bare, text, strict=True))
    stretches = list(split_sentences(masked))
    assert all(one.end <= two.start for one, two in itertools.pairwise(stretches))
    covered = {at for start, end in stretches for at in range(start, end)}
    assert all(not char.strip() or char in "。！" for at, char in enumerate(text) if at not in covered)


def test_quoted_and_bracketed_full_stops_do_not_end_a_sentence() -> None:
    assert sentences("甲说：“好。很好。”散会。乙走了（他累了。）离开。") == [
        "甲说：“好。很好。”散会。",
        "乙走了（他累了。）离开。",
    ]


def test_a_lost_closing_mark_hides_nothing_beyond_its_paragraph() -> None:
    assert sentences("“甲来了。\n乙走了。丙在。") == ["“甲来了。", "乙走了。", "丙在。"]


def test_straight_quotes_open_and_close_in_turn() -> None:
    masked = mask('"金秋。助学"活动举行。')
    assert masked.spoken.startswith('"' + FILLER * 5 + '"活动')
    assert [tuple(pair) for pair in masked.pairs] == [(0, 7)]


def test_titles_inside_titles_are_one_pair() -> None:
    text = "通过《关于实施〈章程〉的办法》。"
    assert [text[s:e] for s, e in mask(text).pairs] == ["《关于实施〈章程〉的办法》"]


def test_clauses_are_cut_at_commas_outside_quotations() -> None:
    text = "“守正，创新”论坛开幕，甲、乙出席；丙致辞。"
    assert [text[s:e] for s, e in split_clauses(mask(text), 0, len(text))] == [
        "“守正，创新”论坛开幕，",
        "甲、乙出席；",
        "丙致辞。",
    ]


@pytest.mark.parametrize("char", ["（", "“", '"', "《", "甲，"])
def test_time_is_linear(char: str) -> None:
    start = time.perf_counter()
    list(split_sentences(mask(char * 200_000)))
    assert time.perf_counter() - start < 3
