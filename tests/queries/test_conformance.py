"""Both engines give every question of the catalogue the same answer, whatever its parameters."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Any

import pytest
from both import Both
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cursus import queries
from cursus.graph import Row, Store

NAMES = queries.catalogue()
NO_ID = st.sampled_from([None, "", "没有", "x' OR 1=1 --", "长" * 100_000, "\n\t\\"])
DAYS = st.none() | st.dates() | st.dates(dt.date(1990, 1, 1), dt.date(2026, 1, 1))
MOMENTS = st.sampled_from([None, 0, 999, 1_000, 1_500, 2_000, 2**62]) | st.integers(
    1_700_000_000_000, 2_000_000_000_000
)


def key_label(name: str, parameter: str) -> str:
    """The label of the nodes that a parameter of a question names."""
    found = re.search(rf"\(\w*:(\w+) \{{id: (?:\${parameter}|wanted)\}}\)", queries.text(name))
    return found[1] if found else ""


def is_list(name: str, parameter: str) -> bool:
    return re.search(rf"(UNWIND|IN) \${parameter}\b", queries.text(name)) is not None


def ids(both: Both, label: str) -> list[str]:
    """All ids of a label; without one, those that tenures keep through their versions."""
    key, label = ("id", label) if label else ("tenure", "Tenure")
    rows = both.embedded.cypher(f"MATCH (n:`{label}`) RETURN DISTINCT n.`{key}` AS id ORDER BY id", limit=100_000)
    return [row["id"] for row in rows]


def values(both: Both, name: str, parameter: str) -> st.SearchStrategy[Any]:
    if parameter in ("first", "last"):
        return DAYS
    if parameter in ("known", "since", "until"):
        return MOMENTS
    if parameter == "days":
        return st.none() | st.lists(DAYS.filter(bool), max_size=5) | st.just([dt.date(2021, 3, 15)] * 20_000)
    if parameter == "words":
        return st.none() | st.text(max_size=3) | st.sampled_from(["总工会", "主席", "长" * 100_000])
    one = st.sampled_from(ids(both, key_label(name, parameter))) | NO_ID
    return st.none() | st.lists(one.filter(bool), max_size=30) if is_list(name, parameter) else one


def order_keys(name: str) -> list[str]:
    """The columns by which a question sorts its rows."""
    _, found, keys = queries.text(name).rpartition("ORDER BY")
    return [key.split()[0] for key in re.split(r",\s*", keys.split("LIMIT")[0].strip())] if found else []


def asked(store: Store, name: str, given_values: dict[str, Any]) -> list[Row]:
    rows = store.ask(name, **given_values)
    assert all(tuple(row) == queries.question(name).returns for row in rows)
    return rows


def same(both: Both, name: str, given_values: dict[str, Any]) -> int:
    one, other = asked(both.embedded, name, given_values), asked(both.server, name, given_values)
    assert sorted(map(repr, one)) == sorted(map(repr, other))
    keys = order_keys(name)
    assert [[row[key] for key in keys] for row in one] == [[row[key] for key in keys] for row in other]
    return len(one)


@cache
def strategies(both: Both, name: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({one: values(both, name, one) for one in queries.question(name).parameters})


@pytest.mark.parametrize("name", [name for name, question in NAMES.items() if question.parameters])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_question_has_one_answer(both: Both, name: str, data: st.DataObject) -> None:
    same(both, name, data.draw(strategies(both, name)))


@pytest.mark.parametrize("name", NAMES)
def test_a_question_about_everything_there_is_has_one_answer(both: Both, name: str) -> None:
    """Each id that there is, in turn (at most 60), with all other parameters wide open."""
    question = queries.question(name)
    wide: dict[str, Any] = {
        "first": dt.date(1, 1, 1), "last": dt.date(9999, 12, 31), "known": 2**62, "since": 0, "until": 2**62,
        "days": [dt.date(2000, 1, 1) + dt.timedelta(number) for number in range(9_000)], "words": "会",
    }  # fmt: skip
    keys = [one for one in question.parameters if one not in wide]
    lists = [ids(both, key_label(name, key))[:60] for key in keys]
    fixed = {one: wide[one] for one in question.parameters if one in wide}
    lists = [[found] if is_list(name, key) else found for key, found in zip(keys, lists, strict=True)]
    rows = 0
    for found in zip(*lists, strict=False) if keys else [()]:
        rows += same(both, name, fixed | dict(zip(keys, found, strict=True)))
    assert rows or name in EMPTY, "the world tells nothing that this question asks for"


EMPTY = frozenset({"loose", "tenures_of_statement"})
"""Nothing is loose in a sound graph; a statement and a post are seldom met by going through both lists at one pace."""
