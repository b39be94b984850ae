"""How much two posts tie two names to one person, and how hardly one person holds both: in points, powers of ten."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

from .profile import Stint

_BODY, _PLACE, _REGION, _ANYWHERE = 30, 3_000, 10_000, 100_000
ELSEWHERE = 1_000_000
"""People among whom somebody of a name is sought: leaders of one body, officials of one city, of one province, …."""


@dataclass(frozen=True, slots=True)
class Part:
    """One reason and what it adds to the score."""

    reason: str
    points: float


def tie(a: Stint, b: Stint) -> Part:
    """How few people the tie of two posts leaves to mistake one person for, less what time takes off."""
    gap = years_between(a, b)
    if a.body == b.body and a.role == b.role:
        return Part(f"both {a.body}{a.role}", -math.log10(a.people) - _wear(gap))
    if a.root == b.root:
        return Part(f"both at {a.root}", -math.log10(max(_BODY, a.people, b.people)) - _wear(gap))
    if a.place and a.place == b.place:
        return Part(f"both in {''.join(a.place)}", -math.log10(_PLACE) - 0.5 - _wear(gap))
    if a.place and b.place and a.place[0] == b.place[0]:
        return Part(f"both in {a.place[0]}", -math.log10(_REGION) - 0.5 - _wear(gap))
    if not a.place or not b.place or "全国" in (a.place[0], b.place[0]):
        return Part("at bodies of which no tie is known", -math.log10(_ANYWHERE) - 1.5 - _wear(gap))
    return Part(
        "one in {}, the other in {}".format(*sorted((a.place[0], b.place[0]))),
        -math.log10(ELSEWHERE) - 1.2 - _wear(gap),
    )


def _wear(years: float) -> float:
    """What the years between two attestations take off: little within a term or two, all of it after a working life."""
    steps = ((2, 0.0), (5, 0.2), (10, 0.5), (20, 1.2), (40, 3.0))
    return next((loss for limit, loss in steps if years <= limit), 7.0)


def years_between(a: Stint, b: Stint) -> float:
    """Years between the days on which two posts are attested, three where that is not known."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return 3.0
    days = max((b.first - a.last).days, (a.first - b.last).days, 0)
    return days / 365.25


def moved(old: Stint, new: Stint, arrival: dt.date) -> bool:
    """Whether the statements show one post left by the time of the other, or one who came new to the other later.

    `arrival`: the first day on which the holder of the new post is seen in any post.
    """
    if old.former != new.former:
        return old.former
    if old.last is None or new.first is None or old.former:
        return False
    left = old.closed and not new.closed and new.first >= old.last
    return left or (new.opened and not old.opened and old.first is not None and arrival >= old.first)


def clash(a: Stint, b: Stint) -> Part:
    """Two posts at one time."""
    if a.side or b.side or _concurrent(a, b) or a.first is None or a.last is None or b.first is None or b.last is None:
        return Part("posts that go together", 0.0)
    what = (
        f"{a.body}{a.role} and {b.body}{b.role}"
        if (a.body, a.role) < (b.body, b.role)
        else f"{b.body}{b.role} and {a.body}{a.role}"
    )
    if a.events & b.events:
        return Part(f"{what} in one event", -3.0)
    if a.first <= b.last and b.first <= a.last:
        return Part(f"{what} at one time", -2.0)
    if max((b.first - a.last).days, (a.first - b.last).days) <= 31:
        return Part(f"{what} within a month", -1.0)
    return Part("posts at different times", 0.0)


def strangeness(a: Stint, b: Stint) -> Part:
    """In one document: two unrelated bodies and no word on a change, stranger the less time there was for one."""
    if a.side or b.side:
        return Part("a post that is held beside others", -0.5)
    if _concurrent(a, b):
        return Part("a seat in the city's leadership beside a post", -0.8)
    swift = 0.0 if years_between(a, b) > 0.25 else 0.5
    bodies = " and ".join(sorted((a.root, b.root)))
    if a.place and a.place == b.place:
        return Part(f"{bodies} have no tie", -1.5 - swift)
    return Part(f"{bodies} are of two places or kinds", -2.0 - swift)


def _concurrent(a: Stint, b: Stint) -> bool:
    """Whether one of the bodies is the committee, government, congress or conference of the other's place."""
    return any(
        one.place and one.place == other.place[: len(one.place)] and _is_core(one) for one, other in ((a, b), (b, a))
    )


def _is_core(stint: Stint) -> bool:
    return stint.body in {f"{''.join(stint.place)}{word}" for word in ("委", "政府", "人大常委会", "政协")}
