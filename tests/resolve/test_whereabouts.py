"""In which city an event was held, and which two cities are certainly apart."""

from __future__ import annotations

import datetime as dt

import pytest

from cursus.ingest.presence import gazetteer
from cursus.resolve.whereabouts import Presence, city_of_event, in_two_places


@pytest.mark.parametrize(
    ("venue", "hosts", "city"),
    [
        ("北京", [], "北京市"),
        ("丹霞市工人文化宫", ["碧水市总工会"], "丹霞市"),
        ("工人文化宫", ["丹霞市总工会", "共青团丹霞市委"], "丹霞市"),
        ("市总工会机关礼堂", ["丹霞市总工会"], "丹霞市"),
        ("广东省广州市少年宫", [], "广州市"),
        ("湖南长沙", [], "长沙市"),
        ("工人文化宫", ["丹霞市总工会", "碧水市总工会"], None),
        ("工人文化宫", [], None),
        ("南京路", [], None),
        ("贵州饭店", ["丹霞市总工会"], "丹霞市"),
        ("东湖区工人文化宫", ["丹霞市总工会"], None),
        ("广东省", [], None),
        ("大礼堂", ["全国总工会"], None),
        ("苹果树下", ["丹霞市总工会"], None),
        ("北京、上海", [], None),
        (None, ["丹霞市总工会"], None),
    ],
)
def test_the_city_of_an_event_is_said_by_its_venue_or_by_its_hosts(
    venue: str | None, hosts: list[str], city: str | None
) -> None:
    assert city_of_event(venue, hosts, gazetteer) == city


def there(event: str, city: str, person: str = "p", day: int = 1) -> Presence:
    return Presence(person, event, dt.date(2020, 1, day), city, (f"s-{event}",))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("北京市", "广州市", True),
        ("丹霞市", "碧水市", True),
        ("丹霞市", "上海市", True),
        ("丹霞市", "丹霞市", False),
        ("义乌市", "金华市", False),
        ("丹霞市", "金华市", False),
    ],
)
def test_cities_are_apart_unless_one_may_lie_in_the_other(one: str, other: str, apart: bool) -> None:
    found = in_two_places([there("a", one), there("b", other)], gazetteer)
    assert [(conflict.events, conflict.statements) for conflict in found] == [(("a", "b"), ("s-a", "s-b"))] * apart


def test_other_days_and_other_people_are_no_contradiction() -> None:
    assert in_two_places([there("a", "北京市"), there("b", "广州市", day=2)], gazetteer) == []
    assert in_two_places([there("a", "北京市"), there("b", "广州市", person="q")], gazetteer) == []
