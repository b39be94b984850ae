import datetime as dt
import json
from dataclasses import MISSING, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.model import codec
from cursus.model.dates import When
from cursus.model.errors import CursusError
from cursus.model.statement import (
    Body,
    EventStatement,
    Holding,
    Hosting,
    Issuance,
    Life,
    Participation,
    PersonName,
    Responsibility,
)

names = st.text(min_size=1, max_size=6)
spans = st.tuples(st.integers(0, 99), st.integers(100, 200))
days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
whens = st.builds(lambda a, b, words: When(min(a, b).isoformat(), min(a, b), max(a, b), words), days, days, names)
people = st.builds(PersonName, name=names, span=spans, marks=st.lists(names, max_size=2).map(tuple))
common = {
    "id": names, "document": names, "spans": st.lists(spans, max_size=3).map(tuple), "quote": names, "date": st.none() | whens,
}  # fmt: skip
statements = st.one_of(
    st.builds(EventStatement, **common, event=names, title=names, venue=st.none() | names, type=names),
    st.builds(Holding, **common, person=people, organization=names, role=names, basis=st.sampled_from(["stated", "term", "elected"]),
              then=st.booleans(), event=st.none() | names, alone=st.booleans(), slate=st.none() | names),
    st.builds(Participation, **common, event=names, person=people, roles=st.lists(st.sampled_from(["chair", "speaker"])).map(tuple)),
    st.builds(Hosting, **common, event=names, organization=names, role=st.sampled_from(["organizer", "signatory"])),
    st.builds(Issuance, **common, organizations=st.lists(names).map(tuple), title=names, action=st.sampled_from(["issued", "signed"]), event=st.none() | names),
    st.builds(Responsibility, **common, item=names, organization=names, role=st.sampled_from(["lead", "support"]), text=names),
    st.builds(Life, **common, person=people, change=st.sampled_from(["born", "mark"]), value=names),
    st.builds(Body, **common, organization=names, change=st.sampled_from(["renamed", "merged"]), into=st.none() | names),
)  # fmt: skip


@given(statements)
def test_a_statement_survives_json(statement):
    assert codec.decode(json.loads(json.dumps(codec.encode(statement), ensure_ascii=False))) == statement


def test_fields_that_an_older_version_did_not_write_take_their_defaults():
    value = codec.encode(Body(document="d", spans=((0, 2),), organization="甲会", change="founded"))
    optional = {field.name for field in fields(Body) if field.default is not MISSING}
    assert codec.decode({name: one for name, one in value.items() if name not in optional}) == codec.decode(value)


@pytest.mark.parametrize(
    "value", [{}, {"kind": "rumour"}, {"kind": "event", "title": "会"}, {"kind": "holding", "person": {}}]
)
def test_what_is_no_statement_is_refused(value):
    with pytest.raises(CursusError):
        codec.decode(value)
