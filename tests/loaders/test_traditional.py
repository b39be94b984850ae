"""Texts in traditional characters are read like those in simplified ones, and told in their own characters."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.language.script import read_script
from cursus.model.scripts import simplified_text
from cursus.model.statement import Extraction, Holding, SourceDocument

NEWS = """青江市總工會召開九屆三次全委會議

發布時間：2021-03-09

3月8日，青江市總工會第九屆委員會第三次全體會議在市工人文化宮召開。會議選舉羅曉東為市總工會主席，
補選閻麗華（女）為副主席。市委副書記葉國強出席會議並講話，市總工會黨組書記、副主席龔廣權主持會議。
會議審議通過了《青江市總工會關於加強職工技能培訓的決議》。
"""


def _source(raw: str) -> SourceDocument:
    return describe(key="test", version="0", raw=raw, name="page", meta={})


def _holdings(extraction: Extraction) -> set[tuple[str, str, str, str]]:
    found = (one for one in extraction.statements if isinstance(one, Holding))
    return {(one.person.name, one.organization, one.role, one.basis) for one in found}


def test_names_and_posts_are_told_as_the_text_writes_them() -> None:
    source = _source(NEWS)
    found = _holdings(extract(source))
    assert ("羅曉東", "青江市總工會", "主席", "elected") in found
    assert ("閻麗華", "青江市總工會", "副主席", "elected") in found
    assert ("龔廣權", "青江市總工會", "黨組書記", "stated") in found
    assert source.title == "青江市總工會召開九屆三次全委會議"


def test_what_is_read_is_that_of_the_same_text_in_simplified_characters() -> None:
    own, plain = extract(_source(NEWS)), extract(_source(simplified_text(NEWS)))
    assert len(own.statements) == len(plain.statements) > 8
    for one, other in zip(own.statements, plain.statements, strict=True):
        assert one.spans == other.spans
        assert simplified_text(repr(_words(one))) == repr(_words(other))


def _words(statement: object) -> dict[str, object]:
    return {field.name: getattr(statement, field.name) for field in fields(statement) if field.name != "id"}  # pyright: ignore[reportArgumentType]


def test_quotes_are_the_very_characters_of_the_source() -> None:
    for one in extract(_source(NEWS)).statements:
        low, high = one.spans[0][0], max(end for _, end in one.spans)
        assert one.quote == NEWS[low:high]


def test_a_character_that_the_text_writes_otherwise_keeps_its_form_in_names() -> None:
    text = NEWS.replace("龔廣權主持", "龔从文主持") + "決議從4月起執行，從嚴考核。\n"
    assert ("龔从文", "青江市總工會", "黨組書記", "stated") in _holdings(extract(_source(text)))


def test_readings_behind_characters_are_passed_over() -> None:
    marked = NEWS.replace("會", "會(huì)").replace("閻", "閻(yán)")
    source = _source(marked)
    assert source.title == "青江市總工會召開九屆三次全委會議"
    assert _holdings(extract(source)) == _holdings(extract(_source(NEWS)))


@pytest.mark.parametrize("raw", ["", "市总工会召开会议", "画家陳爲民在青江市博物馆开展", simplified_text(NEWS)])
def test_simplified_texts_with_a_traditional_name_stay_as_they_are(raw: str) -> None:
    assert read_script(raw) is None


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
@example("\x00\x80")
def test_a_text_to_be_read_keeps_its_length(text: str) -> None:
    assert len(simplified_text(text)) == len(text)
