"""A post that went on when its body took another name: one holding, a tenure under each name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model.dates import When, shift_years
from ..model.entity import Post
from ..model.roles import parse_role
from .inputs import Derivation, Ending, ResolvedHolding, Slate, TenureSettings
from .limits import Cause
from .rules import Attestation
from .stints import Stint
from .tenures import bound_stints, conclude


@dataclass(frozen=True, slots=True)
class _Cut:
    """A renaming between two posts. `said_of_old`: the statements about the body under an old name."""

    old: str
    new: str
    when: When
    cause: Cause
    gap: float
    said_of_old: set[str]


def derive_lineage(
    holdings: Sequence[ResolvedHolding],
    *,
    posts: Sequence[Post],
    renamings: Sequence[Ending],
    slates: Sequence[Slate] = (),
    endings: Sequence[Ending] = (),
    settings: TenureSettings | None = None,
) -> Derivation:
    """Derive the tenures of one post under all the names that its body had.

    `posts`: oldest first; `renamings`: the dated renaming between each two of them. Each holding names its `post`. The
    statements are read as those of one post, so that a holding goes on over a change of name; then each tenure is cut
    on the day of renaming. Who held the post when the name changed holds it under the new one from that day: certainly
    if attested later, possibly if the last attestation is not farther back than the gap.
    """
    settings = settings or TenureSettings()
    line = posts[-1]
    places = {post.id: place for place, post in enumerate(posts)}
    said = {one.statement: places.get(one.post, len(posts)) for one in holdings}
    bodies = {post.organization for post in posts}
    bounded = bound_stints(
        [replace(one, post="") if one.post in places else one for one in holdings],
        post=line,
        slates=[replace(one, organization=line.organization) for one in slates if one.organization in bodies],
        endings=_under_one_name(endings, bodies, line.organization),
        settings=settings,
    )
    gap = settings.gap_of(line.role, parse_role(line.role).head)
    pieces = [stint for stint in bounded.stints if stint.post == line.id]
    for place, renaming in reversed(list(enumerate(renamings))):
        cut = _cut(posts[place], posts[place + 1], renaming, gap, {key for key, at in said.items() if at <= place})
        pieces = [piece for stint in pieces for piece in _pieces(stint, cut)]
    return conclude(bounded, pieces)


def _under_one_name(endings: Sequence[Ending], bodies: set[str], line: str) -> list[Ending]:
    """The endings as those of one body, `line`, which its other names, `bodies`, came to by renaming."""
    return [
        replace(one, subject=line) if one.subject in bodies else one
        for one in endings
        if one.kind != "renamed" or one.subject == line
    ]


def _cut(old: Post, new: Post, renaming: Ending, gap: float, said_of_old: set[str]) -> _Cut:
    assert renaming.when is not None
    return _Cut(old.id, new.id, renaming.when, Cause("renamed", renaming.statement), gap, said_of_old)


def _pieces(stint: Stint, cut: _Cut) -> list[Stint]:
    """The parts of a stint before and after a renaming, those that there are; other stints whole."""
    if stint.post != cut.new:
        return [stint]
    begun, held = stint.limits.day("start.latest"), stint.limits.day("end.earliest")
    old, new = _part(stint, cut, cut.old, old=True), _part(stint, cut, cut.new, old=False)
    before = bool(old.holdings) or (begun is not None and begun < cut.when.first)
    after = bool(new.holdings) or (held is not None and held > cut.when.last) or (before and _goes_on(stint, cut))
    if before:
        _bound_before(old, stint, cut, lasted=after and held is not None and held >= cut.when.last)
    if after:
        _bound_after(new, stint, cut, lasted=before and held is not None and held >= cut.when.last)
    return [*([old] if before else []), *([new] if after else [])]


def _part(stint: Stint, cut: _Cut, post: str, *, old: bool) -> Stint:
    """An unbounded stint with the statements about one side of the renaming: by their days, else by the name used."""
    items = [item for item in stint.items if _is_old(item, cut) is old]
    undated = [one for one in stint.undated if (one.statement in cut.said_of_old) is old]
    fresh = stint.fresh & {item.holding.statement for item in items}
    line = f"{stint.anchor}\x1f{post}"
    return Stint(stint.person, post, items, undated, fresh, sole=stint.sole, line=line)


def _is_old(item: Attestation, cut: _Cut) -> bool:
    if item.last < cut.when.first:
        return True
    return item.first <= cut.when.last and item.holding.statement in cut.said_of_old


def _goes_on(stint: Stint, cut: _Cut) -> bool:
    """Whether a holding with no evidence after the renaming may have outlasted it."""
    closed = stint.limits.day("end.latest")
    known = stint.limits.day("end.earliest") or dt.date.min
    return (closed is None or closed > cut.when.last) and cut.when.first <= shift_years(known, cut.gap)


def _bound_before(part: Stint, whole: Stint, cut: _Cut, *, lasted: bool) -> None:
    part.limits.take(whole.limits, "start.earliest", "start.latest", "end.latest")
    part.limits.narrow("end.latest", cut.when.last, [cut.cause])
    if lasted:
        part.limits.narrow("end.earliest", cut.when.first, [cut.cause])
    else:
        part.limits.take(whole.limits, "end.earliest")
    part.limits.settle()


def _bound_after(part: Stint, whole: Stint, cut: _Cut, *, lasted: bool) -> None:
    held = whole.limits.day("end.earliest")
    part.limits.take(whole.limits, "start.earliest", "end.latest")
    part.limits.narrow("start.earliest", cut.when.first, [cut.cause])
    if lasted:
        part.limits.narrow("start.latest", cut.when.last, [cut.cause])
    elif part.holdings:
        part.limits.take(whole.limits, "start.latest")
    if held is not None and held >= cut.when.first:
        part.limits.take(whole.limits, "end.earliest")
    part.limits.settle()
