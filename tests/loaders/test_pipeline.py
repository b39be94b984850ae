"""The pipeline as a whole: ids, order, components, what it leaves for review."""

from __future__ import annotations

from dataclasses import replace

import spacy
from reading import read

from cursus.loaders import extract
from cursus.loaders.pipeline import COMPONENTS, build_pipeline
from cursus.model.statement import Holding

TEXT = "市总工会党组书记、副主席韩志高主持会议，副主席罗小满出席。市职工技术协会选举丁一凡为会长。"


def test_an_id_does_not_depend_on_where_a_statement_stands() -> None:
    near = read(TEXT)
    far = extract(replace(near.document, raw=near.document.raw.replace("\n\n", "\n\n\n\n")))
    assert [one.id for one in near.statements] == [one.id for one in far.statements]
    assert len({one.id for one in near.statements}) == len(near.statements)


def test_every_span_lies_in_the_text_and_every_quote_is_its_slice() -> None:
    found = read(TEXT)
    for one in found.statements:
        assert all(0 <= low < high <= len(found.document.raw) for low, high in one.spans)
        low, high = min(start for start, _ in one.spans), max(end for _, end in one.spans)
        assert one.quote == found.document.raw[low:high]


def test_reading_twice_gives_the_same() -> None:
    assert read(TEXT).statements == read(TEXT).statements


def test_an_empty_page_says_nothing() -> None:
    assert [one for one in read("。").statements if isinstance(one, Holding)] == []


def test_components_run_in_the_order_of_the_list() -> None:
    assert build_pipeline().pipe_names == list(COMPONENTS)


def test_components_are_factories_for_any_pipeline() -> None:
    build_pipeline()
    nlp = spacy.blank("zh")
    nlp.add_pipe("cursus_organizations", name="bodies")
    assert nlp.pipe_names == ["bodies"]


def test_names_of_bodies_come_with_the_forms_that_the_text_has() -> None:
    names = {one.name: one.forms for one in read("市总工会和市总权益保障部参加。").organizations}
    assert "市总工会" in names["云州市总工会"]
    assert names["云州市总工会权益保障部"] == ("市总权益保障部",)
