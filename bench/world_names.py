"""Phenomena of names: compound and rare surnames, names with ·, padded names, ordinary words, namesakes."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

import world_words as words
from world_meetings import Teller, meeting
from world_tell import Tale, head_of, named
from world_truth import World, draw_name

Namer = Callable[[random.Random], str]


def called(namer: Namer, *, padded: bool = False) -> Teller:
    """A teller of meetings whose two guests have names of that kind; padded: `张　伟`."""

    def tell(world: World, chance: random.Random, day: date) -> Tale:
        tale, _ = meeting(world, chance, day)
        taken = {person.name for person in world.people}
        one, two = (world.stranger(chance, name) for name in _two(namer, chance, taken))
        printed = [person.name[0] + "　" + person.name[1] if padded else person.name for person in (one, two)]
        bodies = chance.sample([body for body in world.bodies if body.short.endswith("局")], 2)
        tale.say(f"{bodies[0].short}副局长{printed[0]}、{bodies[1].short}局长{printed[1]}出席，")
        chair = head_of(world, day)
        tale.say(f"{named(chair)}主持会议。")
        tale.part(one, "attendee").part(two, "attendee").part(chair.person, "chair").holds(chair)
        return tale.post(one, bodies[0].name, "副局长").post(two, bodies[1].name, "局长")

    return tell


def _two(namer: Namer, chance: random.Random, taken: set[str]) -> list[str]:
    """Two different names; one that somebody has is taken again only where the kind has no other."""
    found: list[str] = []
    for attempt in range(60):
        name = namer(chance)
        if name not in found and (name not in taken or attempt > 40):
            found.append(name)
            if len(found) == 2:
                return found
    raise ValueError("too few names of this kind")


def compound(chance: random.Random) -> str:
    """欧阳…"""
    surname = chance.choice(words.COMPOUND)
    return surname + "".join(chance.sample(words.GIVEN, chance.choice((1, 2))))


def rare(chance: random.Random) -> str:
    """A rare surname."""
    return draw_name(chance, chance.choice(words.RARE))


def dotted(chance: random.Random) -> str:
    """A name with ·."""
    return chance.choice(words.DOTTED)


def foreign(chance: random.Random) -> str:
    """A foreign name."""
    return chance.choice(words.FOREIGN)


def ordinary(chance: random.Random) -> str:
    """A name that is a word."""
    return chance.choice(words.ORDINARY)


def short(chance: random.Random) -> str:
    """Two characters."""
    return chance.choice(words.SURNAMES) + chance.choice(words.GIVEN)


def bare(world: World, chance: random.Random, day: date) -> Tale:
    """A name with its title, then twice without one."""
    tale, _ = meeting(world, chance, day)
    chair, guest = head_of(world, day), head_of(world, day, "秘书长")
    tale.say(
        f"{named(chair)}、秘书长{guest.person.name}出席。{guest.person.name}介绍有关情况，{chair.person.name}讲话。"
    )
    tale.part(chair.person, "attendee", "speaker").part(guest.person, "attendee", "speaker")
    return tale.holds(chair).holds(guest)


def namesakes(world: World, chance: random.Random, day: date) -> Tale:
    """Two people of one name in one entry, told apart by their bodies and by what stands in brackets behind their names."""
    tale, _ = meeting(world, chance, day)
    chair = head_of(world, day)
    other = world.stranger(chance, chair.person.name)
    body = chance.choice([body for body in world.bodies if body.short.endswith("局")])
    tale.say(f"{named(chair)}（男）主持会议，{body.short}副局长{other.name}（女）发言。")
    tale.part(chair.person, "chair").part(other, "speaker")
    return tale.holds(chair).post(other, body.name, "副局长")


def far_namesakes(world: World, chance: random.Random, days: list[date]) -> list[Tale]:
    """Two people of one name in two entries, told apart by their bodies and by what stands in brackets behind their names."""
    first, _ = meeting(world, chance, days[0])
    chair = head_of(world, days[0])
    first.say(f"{named(chair)}（男）主持会议。").part(chair.person, "chair").holds(chair)
    second, _ = meeting(world, chance, days[1])
    other = world.stranger(chance, chair.person.name)
    body = chance.choice([body for body in world.bodies if body.short.endswith("局")])
    second.say(f"{body.short}副局长{other.name}（女）发言。").part(other, "speaker")
    return [first, second.post(other, body.name, "副局长")]


def abbreviated(world: World, chance: random.Random, days: list[date]) -> list[Tale]:
    """A body whose short form the document itself explains, then uses."""
    tales: list[Tale] = []
    for day, later in zip(days[::2], days[1::2], strict=True):
        full, short = chance.choice(words.CENTRES)
        head, vice = world.stranger(chance), world.stranger(chance)
        name = world.city + full
        first, _ = meeting(world, chance, day)
        first.say(f"{name}（以下简称“{short}”）主任{head.name}讲话。").part(head, "speaker").post(head, name, "主任")
        second, _ = meeting(world, chance, later)
        second.say(f"{short}副主任{vice.name}、{short}主任{head.name}出席。")
        second.part(vice, "attendee").part(head, "attendee").post(vice, name, "副主任").post(head, name, "主任")
        tales += [first, second]
    return tales
