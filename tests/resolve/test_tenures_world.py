"""Worlds with known truth: whatever their documents happen to say, the derived bounds hold the truth and no conflict."""

import datetime as dt
import random
from dataclasses import dataclass

import pytest

from cursus.model.bounds import certainty_on
from cursus.model.dates import When
from cursus.model.entity import Post
from cursus.resolve.inputs import Elected, Ending, ResolvedHolding, Slate, TenureSettings
from cursus.resolve.tenures import derive_tenures

from .tenure_cases import BODY, CHAIR, VICE

DAY = dt.timedelta(1)
PATIENT = TenureSettings(gap=100)


@dataclass
class Life:
    """One person's holding as it really was."""

    person: str
    start: dt.date
    end: dt.date
    chosen_alone: bool = True


def holders_of_one_seat(chance: random.Random) -> list[Life]:
    lives = list[Life]()
    day = dt.date(1980, 1, 1) + chance.randrange(900) * DAY
    for number in range(chance.randint(2, 6)):
        end = day + chance.randint(1, 2500) * DAY
        lives.append(Life(f"p{number}", day, end))
        day = end + chance.choice([0, 0, 1, 30, 400]) * DAY
    return lives


def holders_of_many_seats(chance: random.Random) -> tuple[list[Life], list[dt.date]]:
    congresses = [dt.date(1980 + 5 * number, 5, chance.randint(1, 28)) for number in range(4)]
    lives = list[Life]()
    for number in range(chance.randint(4, 10)):
        begins_with_slate = chance.random() < 0.7
        first = chance.randrange(3)
        start = congresses[first] if begins_with_slate else congresses[first] + chance.randint(1, 1500) * DAY
        leaves_with_slate = chance.random() < 0.7
        last = chance.randint(first + 1, 3)
        end = congresses[last] if leaves_with_slate else congresses[last] - chance.randint(1, 200) * DAY
        if end > start:
            lives.append(Life(f"p{number}", start, end, not begins_with_slate))
    return lives, congresses


def dated(day: dt.date, chance: random.Random) -> When:
    return When.parse(day.isoformat()[: chance.choice([4, 7, 10, 10, 10])])


class Scribe:
    """Writes down true statements, some of all that could be said."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.written: list[ResolvedHolding] = []

    def note(self, person: str, basis: str, when: When, **more: object) -> ResolvedHolding:
        number = f"s{len(self.written):04d}"
        self.written.append(
            ResolvedHolding(statement=number, person=person, basis=basis, when=when, **more)  # type: ignore[arg-type]
        )
        return self.written[-1]

    def tell(self, life: Life) -> None:
        chance = self.chance
        for _ in range(chance.randint(1, 6)):
            day = life.start + chance.randint(0, (life.end - life.start).days) * DAY
            then = chance.random() < 0.3
            written = When.parse((life.end + chance.randint(0, 900) * DAY).isoformat())
            self.note(life.person, "stated", dated(day, chance), then=then, written=written if then else None)
        if chance.random() < 0.5 and life.chosen_alone:
            self.note(life.person, chance.choice(["elected", "appointed"]), dated(life.start, chance), alone=True)
        if chance.random() < 0.4:
            self.note(life.person, chance.choice(["removed", "resigned"]), dated(life.end, chance))
        if chance.random() < 0.3:
            self.note(life.person, "former", dated(life.end + chance.randint(0, 900) * DAY, chance))
        if chance.random() < 0.2:
            self.note(life.person, "term", When.parse(f"{life.start.year}/{life.end.year}"))


def check(post: Post, lives: list[Life], holdings: list[ResolvedHolding], **more: object) -> None:
    found = derive_tenures(holdings, post=post, settings=PATIENT, **more)  # type: ignore[arg-type]
    assert found.conflicts == []
    truth = {life.person: life for life in lives}
    assert sorted(one.person for one in found.tenures) == sorted({one.person for one in holdings})
    for tenure in found.tenures:
        life = truth[tenure.person]
        assert (tenure.start.earliest or dt.date.min) <= life.start <= (tenure.start.latest or dt.date.max), tenure
        assert (tenure.end.earliest or dt.date.min) <= life.end <= (tenure.end.latest or dt.date.max), tenure
    for change in found.changes:
        life = next(truth[one.person] for one in found.tenures if one.id == change.tenure)
        day = {"came": life.start, "left": life.end}.get(change.change)
        if day and change.certainty == "certain":
            assert (change.date.earliest or dt.date.min) <= day <= (change.date.latest or dt.date.max)
    careful = derive_tenures(holdings, post=post, **more)  # type: ignore[arg-type]
    for tenure in careful.tenures:
        life = truth[tenure.person]
        for day in (life.start - DAY, life.end + DAY):
            assert certainty_on(tenure.start, tenure.end, day) != "certain"


@pytest.mark.parametrize("block", range(4))
def test_truth_of_one_seat_lies_within_the_bounds(block: int) -> None:
    for seed in range(block * 250, block * 250 + 250):
        chance = random.Random(seed)
        lives, scribe = holders_of_one_seat(chance), Scribe(chance)
        for life in lives:
            scribe.tell(life)
        endings = [
            Ending(kind="deceased", subject=life.person, when=dated(life.end, chance), statement=f"z{life.person}")
            for life in lives
            if chance.random() < 0.1
        ]
        chance.shuffle(scribe.written)
        check(CHAIR, lives, scribe.written, endings=endings)


@pytest.mark.parametrize("block", range(4))
def test_truth_of_many_seats_and_slates_lies_within_the_bounds(block: int) -> None:
    for seed in range(block * 250, block * 250 + 250):
        chance = random.Random(seed)
        (lives, congresses), scribe = holders_of_many_seats(chance), Scribe(chance)
        slates = list[Slate]()
        for congress in congresses:
            when = dated(congress, chance)
            listed = [
                scribe.note(life.person, "elected", when, slate=str(congress))
                for life in lives
                if life.start <= congress < life.end and (life.start < congress or not life.chosen_alone)
            ]
            elected = tuple(Elected(person=one.person, role="副主席", statement=one.statement) for one in listed)
            slates.append(Slate(id=str(congress), organization=BODY, when=when, elected=elected))
        for life in lives:
            scribe.tell(life)
        chance.shuffle(scribe.written)
        check(VICE, lives, scribe.written, slates=slates)


def test_seeded_faults_are_found() -> None:
    """A stranger between two titles of one holder, and a title after a death, each named by its statement."""
    for seed in range(200):
        chance = random.Random(seed)
        lives = [life for life in holders_of_one_seat(chance) if (life.end - life.start).days > 10]
        holdings = [
            ResolvedHolding(statement=f"s{number}{place}", person=life.person, when=When.parse(day.isoformat()))
            for number, life in enumerate(lives)
            for place, day in enumerate((life.start + DAY, life.end - DAY))
        ]
        assert derive_tenures(holdings, post=CHAIR, settings=PATIENT).conflicts == []
        if not lives:
            continue
        victim = chance.choice(lives)
        middle = victim.start + chance.randint(2, (victim.end - victim.start).days - 2) * DAY
        stranger = ResolvedHolding(statement="fault", person="stranger", when=When.parse(middle.isoformat()))
        found = derive_tenures([*holdings, stranger], post=CHAIR, settings=PATIENT)
        assert [one for one in found.conflicts if "fault" in one.statements], seed
        death = Ending(
            kind="deceased", subject=victim.person, when=When.parse(victim.start.isoformat()), statement="death"
        )
        found = derive_tenures(holdings, post=CHAIR, settings=PATIENT, endings=[death])
        assert [one for one in found.conflicts if "death" in one.statements], seed
