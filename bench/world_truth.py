"""The truth of a simulated world: a city's bodies, who held which of their posts when, all from one seed."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

import world_words as words


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `key` tells namesakes apart."""

    key: int
    name: str
    woman: bool = False
    nation: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """An organization: `name` in full, `short` as its own city's papers call it."""

    name: str
    short: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tenure:
    """A seat held from one day to another, both included."""

    person: Person
    body: Body
    role: str
    seat: int
    start: date
    end: date


@dataclass(slots=True)
class World:
    """One city, the body that writes, other bodies, and all tenures; `year` is what documents tell of.

    `meetings` are the titles that are taken.
    """

    seed: int
    city: str
    province: str
    districts: list[str]
    home: Body
    year: int
    bodies: list[Body] = field(default_factory=list[Body])
    people: list[Person] = field(default_factory=list[Person])
    tenures: list[Tenure] = field(default_factory=list[Tenure])
    meetings: set[str] = field(default_factory=set[str])

    def holders(self, body: Body, day: date, role: str | None = None) -> list[Tenure]:
        """Who holds posts of a body on a day, in the order of its roles."""
        held = [t for t in self.tenures if t.body == body and t.start <= day <= t.end and role in (None, t.role)]
        return sorted(held, key=lambda t: (body.roles.index(t.role), t.seat))

    def seat(self, person: Person, body: Body, role: str, day: date, number: int = 0) -> None:
        """A person takes over a seat from the day on; who held it leaves the day before."""
        gone = self.holders(body, day, role)[number]
        self.tenures.remove(gone)
        if gone.start < day:
            self.tenures.append(replace(gone, end=day - timedelta(1)))
        self.tenures.append(replace(gone, person=person, start=day))

    def stranger(self, chance: random.Random, name: str | None = None) -> Person:
        """A person without any post so far, under a name that nobody else has (or under the name given)."""
        taken = {person.name for person in self.people}
        if name is None:
            name = draw_name(chance)
            while name in taken:
                name = draw_name(chance)
        nation = chance.choice(words.NATIONS) if chance.random() < 0.15 else ""
        person = Person(len(self.people), name, chance.random() < 0.3, nation)
        self.people.append(person)
        return person


def draw_name(chance: random.Random, surname: str | None = None) -> str:
    """A surname and one or two further characters."""
    surname = surname or chance.choice(words.SURNAMES)
    given = chance.sample(words.GIVEN, 1 if len(surname) == 1 and chance.random() < 0.2 else 2)
    return surname + "".join(given)


def build(seed: int) -> World:
    """The world of that seed; the same seed gives the same world."""
    chance = random.Random(seed)
    city = chance.choice(sorted(words.CITIES))
    province, districts = words.CITIES[city]
    full = chance.choice(sorted(words.UNIONS))
    home = _union(city, words.UNIONS[full])
    world = World(seed, city, province, districts.split(), home, chance.randrange(2008, 2025))
    others = [_union(city, short) for short in words.UNIONS.values() if short != words.UNIONS[full]]
    bureaus = [Body(city + kind, "市" + kind, ("局长", "副局长", "副局长")) for kind in words.BUREAUS]
    party = [Body(city + kind, "市" + kind, ("部长", "常务副部长", "副部长")) for kind in words.PARTY]
    units = [Body(home.name + unit, home.short + unit, (head, "副" + head)) for unit, head in words.UNITS.items()]
    assembly = Body(city + "人大常委会", "市人大常委会", ("主任", "副主任", "副主任", "副主任"))
    council = Body(city + "政协", "市政协", ("主席", "副主席", "副主席"))
    world.bodies = [home, *others, *bureaus, *party, *units, assembly, council]
    for body in world.bodies:
        _fill(world, body, chance)
    return world


def _union(city: str, short: str) -> Body:
    return Body(city + short, "市" + short, ("主席", "党组书记", "副主席", "副主席", "副主席", "秘书长"))


def _fill(world: World, body: Body, chance: random.Random) -> None:
    """Terms of five years, some seats changing hands in between; every seat is held by one person at a time."""
    first = date(world.year - 10, chance.randrange(1, 13), chance.randrange(2, 28))
    terms = [first, _years(first, 5), _years(first, 10), _years(first, 15)]
    now: dict[int, Person] = {}
    for start, after in pairwise(terms):
        for seat, role in enumerate(body.roles):
            if seat not in now or chance.random() < 0.4:
                now[seat] = world.stranger(chance)
            day = start
            if chance.random() < 0.35:
                change = start + timedelta(chance.randrange(200, 1600))
                world.tenures.append(Tenure(now[seat], body, role, seat, day, change - timedelta(1)))
                now[seat], day = world.stranger(chance), change
            world.tenures.append(Tenure(now[seat], body, role, seat, day, after - timedelta(1)))


def _years(day: date, count: int) -> date:
    return day.replace(year=day.year + count)


def faults(world: World) -> list[str]:
    """What is not consistent: a seat held by two on one day, a tenure that ends before it starts, a name borne by two."""
    found: list[str] = []
    seats: dict[tuple[str, int], list[Tenure]] = {}
    for tenure in world.tenures:
        seats.setdefault((tenure.body.name, tenure.seat), []).append(tenure)
        if tenure.end < tenure.start:
            found.append(f"{tenure} ends before it starts")
    for held in seats.values():
        held.sort(key=lambda t: t.start)
        found += [f"{a} and {b} hold one seat" for a, b in pairwise(held) if a.end >= b.start]
    names = [person.name for person in world.people]
    found += [f"{name} is borne by two" for name in set(names) if names.count(name) > 1]
    return found
