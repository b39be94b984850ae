"""Histories that go from year to year within a paragraph."""

from __future__ import annotations

import pytest
from reading import held_by_year, read_whole

from cursus.model.statement import Holding

MILL = """丰州面粉厂厂史

1952年3月，同和面粉厂收归国营，任命祝有田为厂长。1958年，柴志明任党委书记，祝有田任副厂长。1966年，厂革命委员会成立，
军代表倪士英任主任。
"""


@pytest.mark.parametrize(("year", "who"), [("1952", "祝有田"), ("1958", "柴志明"), ("1966", "倪士英")])
def test_a_sentence_that_begins_with_a_later_year_tells_of_it(year: str, who: str) -> None:
    assert any(fact.startswith(who) for fact in held_by_year(MILL)[year])


def test_a_sentence_that_looks_ahead_dates_nothing() -> None:
    text = "丰州面粉厂大事记\n\n2012年3月，任命祝有田为厂长。2015年，将建成新车间，祝有田兼任总指挥。\n"
    found = {one.date.edtf for one in read_whole(text).statements if isinstance(one, Holding) and one.date}
    assert found == {"2012-03"}
