"""Somebody who took part in events and of whom no post is told; every name and body here is invented."""

import pytest

from cursus.model.dates import When
from cursus.model.ident import make_id
from cursus.model.statement import Holding, Participation, PersonName, Statement
from cursus.resolve.people import resolve_people

DAY = When.parse("2020-01-01")


def _held(name: str, organization: str, role: str) -> Holding:
    return Holding(
        id=make_id("Statement", name, organization, role), document="a", spans=(), date=DAY, role=role,
        organization=organization, basis="stated", person=PersonName(name=name, span=(0, len(name))),
    )  # fmt: skip


def _came(name: str, home: str, document: str = "b") -> Participation:
    return Participation(
        id=make_id("Statement", document, name), document=document, spans=(), date=DAY, event="e",
        person=PersonName(name=name, span=(0, len(name))), roles=("speaker",), home=home,
    )  # fmt: skip


def _people(*told: Statement) -> int:
    return len(resolve_people(told).people)


@pytest.mark.parametrize(
    ("home", "people"),
    [("平江市总工会", 1), ("平江市总工会权益保障部", 1), ("临澧市总工会", 2), ("", 2)],
)
def test_the_holder_of_a_post_at_the_body_whose_paper_names_him(home: str, people: int) -> None:
    assert _people(_held("莫负秋", "平江市总工会", "主席"), _came("莫负秋", home)) == people


def test_a_usual_name_is_not_enough_in_the_papers_of_one_body() -> None:
    assert _people(_held("王伟", "平江市总工会", "主席"), _came("王伟", "平江市总工会")) == 2


def test_somebody_without_a_post_in_two_papers_of_one_body() -> None:
    assert _people(_came("莫负秋", "平江市总工会"), _came("莫负秋", "平江市总工会", document="c")) == 1
