"""Short ways to write statements about a post, and to read what was derived."""

import datetime as dt
from collections.abc import Iterable

from cursus.model.dates import When
from cursus.model.entity import Post, Tenure
from cursus.resolve.inputs import Derivation, Elected, Ending, ResolvedHolding, Slate
from cursus.resolve.tenures import derive_tenures

BODY = "o-body"
CHAIR = Post(id="r-chair", organization=BODY, role="主席", seats="one")
VICE = Post(id="r-vice", organization=BODY, role="副主席", seats="many")

_NUMBERS = iter(range(10_000_000))


def said(person: str, date: str | None, basis: str = "stated", **more: object) -> ResolvedHolding:
    """A statement; `written` may be given as text."""
    more.setdefault("statement", f"s-{next(_NUMBERS):08d}")
    if isinstance(more.get("written"), str):
        more["written"] = When.parse(str(more["written"]))
    when = None if date is None else When.parse(date)
    return ResolvedHolding(person=person, when=when, basis=basis, **more)  # type: ignore[arg-type]


def slate(date: str, *elected: ResolvedHolding, role: str, complete: bool = True, organization: str = BODY) -> Slate:
    """A slate of that role, made of its statements."""
    return Slate(
        id=f"slate {date}",
        organization=organization,
        when=When.parse(date),
        elected=tuple(Elected(person=one.person, role=role, statement=one.statement) for one in elected),
        event="e-congress",
        complete=complete,
    )


def ending(kind: str, subject: str, date: str | None) -> Ending:
    """Someone died or a body ended."""
    when = None if date is None else When.parse(date)
    return Ending(kind=kind, subject=subject, when=when, statement=f"s-{kind}")  # type: ignore[arg-type]


def derive(post: Post, *holdings: ResolvedHolding, **more: object) -> Derivation:
    """The derivation of these statements, in the order given."""
    return derive_tenures(holdings, post=post, **more)  # type: ignore[arg-type]


def day(text: str | None) -> dt.date | None:
    """An ISO date, or None."""
    return dt.date.fromisoformat(text) if text else None


def four(tenure: Tenure) -> tuple[str | None, ...]:
    """The four bounds as ISO dates: start earliest and latest, end earliest and latest."""
    days = (tenure.start.earliest, tenure.start.latest, tenure.end.earliest, tenure.end.latest)
    return tuple(one and one.isoformat() for one in days)


def of(derivation: Derivation, person: str) -> list[Tenure]:
    """One person's tenures, in order."""
    return [one for one in derivation.tenures if one.person == person]


def only(derivation: Derivation, person: str) -> Tenure:
    """One person's only tenure."""
    (found,) = of(derivation, person)
    return found


def setters(tenure: Tenure, bound: str) -> set[tuple[str, str]]:
    """The rules and statements that set a bound."""
    return {(one.rule, one.statement) for one in tenure.support if bound in one.sets}


def changes(derivation: Derivation) -> set[tuple[str, str, str | None, str | None, str]]:
    """Person, change, first and last day, certainty of every change."""
    person = {one.id: one.person for one in derivation.tenures}
    return {
        (
            person[one.tenure],
            one.change,
            *(d and d.isoformat() for d in (one.date.earliest, one.date.latest)),
            one.certainty,
        )
        for one in derivation.changes
    }  # type: ignore[return-value]


def statements(support: Iterable[object]) -> set[str]:
    """The ids of supporting statements."""
    return {one.statement for one in support}  # type: ignore[attr-defined]
