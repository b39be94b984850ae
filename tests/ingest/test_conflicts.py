"""Simulated worlds: a clean one has no contradiction, and of those seeded in one every single one is found."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest
from told import holding, meeting, present, told

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.statement import Extraction, Statement
from cursus.resolve.similar import look_alikes, name_likeness

CITIES = ["丹霞市", "碧水市", "青柯市", "白苇市"]
FIRST, YEARS = 2010, 8
KINDS = ["shared_seat", "interrupted", "impossible", "two_places", "doubted"]


def names(chance: random.Random, count: int) -> list[str]:
    """Names of which no two are alike, each with a character that has a look-alike."""
    pool = sorted(char for char, others in look_alikes().items() if max(others.values()) >= 0.9)
    found: list[str] = []
    while len(found) < count:
        name = chance.choice("柏苗燕穆车乔鲁宁") + chance.choice(pool) + chance.choice(pool)
        if not any(name_likeness(name, other) or set(name[1:]) & set(other[1:]) for other in found):
            found.append(name)
    return found


class World:
    """Four cities, each with a federation and its chairs, one after the other, and their meetings; no fault in it."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        people = iter(names(self.chance, 40))
        self.said: dict[str, list[Statement]] = {}
        self.chairs: list[tuple[str, str, int, int]] = []
        for city in CITIES:
            year = FIRST
            while year < FIRST + YEARS:
                last = min(year + self.chance.randint(3, 4), FIRST + YEARS)
                self.chairs.append((city, next(people), year, last))
                year = last
        for chair in self.chairs:
            self._reign(*chair)

    def _reign(self, city: str, person: str, first: int, last: int) -> None:
        for year in range(first, last):
            day = dt.date(year, self.chance.randint(2, 11), self.chance.randint(1, 28))
            self.meet(f"{city}{year}.txt", city, person, day, f"{city}工人文化宫", f"{year}年度工作会议")
        self.note(f"{city}{first}.txt", person, dt.date(first, 1, 5), city, "elected")
        self.note(f"{city}{last}.txt", person, dt.date(last, 1, 5), city, "removed")

    def note(self, key: str, person: str, day: object, city: str, basis: str = "stated", role: str = "主席") -> None:
        """Let a document say that somebody holds, came to or left a post, or held it from A to B (`day` is EDTF)."""
        said = self.said.setdefault(key, [])
        more = {"basis": basis, "role": role, "at": len(said), "alone": basis == "elected"}
        said.append(holding(key, person, str(day), organization=f"{city}总工会", **more))

    def meet(self, key: str, city: str, person: str, day: dt.date, venue: str, title: str) -> None:
        """Let a document tell of a meeting with the chair of a federation."""
        said, name = self.said.setdefault(key, []), f"e{len(self.said[key])}"
        said.append(meeting(key, title, day.isoformat(), name, venue=venue))
        span = (10 * len(said), 10 * len(said) + len(person))
        said.append(present(key, person, day.isoformat(), name, span))
        said.append(holding(key, person, day.isoformat(), organization=f"{city}总工会", event=name, at=len(said) - 1))

    def documents(self) -> list[Extraction]:
        """The documents in an order of chance."""
        keys = sorted(self.said)
        self.chance.shuffle(keys)
        return [told(key, *self.said[key]) for key in keys]

    def fault(self, kind: str, city: str, person: str, first: int, last: int) -> tuple[str, frozenset[str]]:
        """Seed one contradiction about a chair in a document of its own; its kind and the names that it is about."""
        key, other = f"{kind}{city}.txt", self._stranger()
        middle = dt.date(first + 1, 6, 30)
        match kind:
            case "shared_seat":
                self.note(key, other, f"{first}-06/{last - 1}-06", city, "term")
            case "interrupted":
                self.note(key, other, middle, city)
            case "impossible":
                self.note(key, person, dt.date(first + 1, 1, 1), city, "removed", "秘书长")
                self.note(key, person, dt.date(first + 1, 12, 31), city, "removed", "秘书长")
            case "two_places":
                met = next(one for one in self.said[f"{city}{first}.txt"] if one.date and one.date.first.month > 1)
                assert met.date
                self.meet(key, city, person, met.date.first, "北京", "全国劳动关系座谈会")
            case _:
                other = self._misprinted(person)
                self.note(key, other, middle, city, role="秘书长")
        alone = kind in ("impossible", "two_places")
        return kind, frozenset({person} if alone else {person, other})

    def _stranger(self) -> str:
        taken = [name for _, name, _, _ in self.chairs]
        return next(one for one in names(self.chance, 60) if not any(name_likeness(one, name) for name in taken))

    @staticmethod
    def _misprinted(person: str) -> str:
        others = look_alikes()[person[2]]
        return person[:2] + max(others, key=lambda char: others[char])


def found_in(store: Store) -> set[tuple[str, frozenset[str]]]:
    """Kind and names of each contradiction, all of which show their evidence."""
    items = answers.conflicts(store)["items"]
    assert all(one["evidence"] for one in items)
    return {(one["kind"], frozenset(person["name"] for person in one["people"])) for one in items}


@pytest.mark.parametrize("seed", range(2))
def test_a_clean_world_has_no_contradiction(tmp_path: Path, seed: int) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        for document in World(seed).documents():
            ingest_extraction(store, document)
        assert found_in(store) == set()


@pytest.mark.parametrize(("seed", "kind"), list(enumerate(KINDS)))
def test_every_seeded_contradiction_is_found_and_goes_with_its_document(tmp_path: Path, seed: int, kind: str) -> None:
    world = World(seed)
    long = [next(one for one in world.chairs if one[0] == city and one[3] - one[2] >= 3) for city in CITIES]
    seeded = {world.fault(kind, *chair) for chair in long}
    with connect(str(tmp_path / "g.db")) as store:
        for document in world.documents():
            ingest_extraction(store, document)
        assert seeded <= found_in(store)
        for city in CITIES:
            forget_document(store, f"{kind}{city}.txt")
        assert found_in(store) == set()
