"""The bodies that sign a contract or an agreement with one another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.listing import Expand, read_list, read_pair
from ..bodies.signed_together import signed_with_all
from ..bodies.signers import signed_by_heads, signed_in_name_of
from ..bodies.two_sides import FOR_BOTH, signed_for_both, two_sides
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import Masked
from ..parts import EventMention, OrganizationMention
from .notices import Issuer
from .paper_clauses import led

_BOTH = lazy(r"[双两三各多][方家院校地]")
_TITLED = lazy(r"(?:书记|主任|主席|校长|院长|[市区县镇乡局处厅部司会]长|理事长|秘书长|董事长|经理|代表)")
_FOR_OTHERS = lazy(r"(?P<each>分别)?代表(?P<who>(?!双方|各方|[两三]|甲乙|各自)[^，。；]{4,60})$")
"""For whom the people before sign, each for one."""
_MANNER = lazy(r"(?:正式|隆重|共同|分别|成功|顺利|当场|现场|先后|再次|日前|近日|联合)+$")
"""How bodies sign, right before the verb."""
_ABOVE = lazy(r"(?:全资|控股|参股)?子公司|旗下|下属的")
"""Behind a body that is only named as the one above the one that signs: `某集团全资子公司某公司`."""
_PAIR = lazy(r"[与和同]")
_OWN_PAIR = lazy(r"[本我]?[校院局厂所馆站矿社行会]?[与和同]")


def signing(
    masked: Masked,
    clause: int,
    start: int,
    told: Sequence[OrganizationMention],
    issuer: Issuer,
    event: EventMention | None,
) -> list[str]:
    """The bodies that sign what begins at `start`; `told`: those named before it. One only where it signs with many."""
    own = "" if (paper := ending_of(issuer.own)) and paper.kind == "media" else issuer.own  # which tells of others
    if known := _told_outright(masked, clause, start, issuer, event, own):
        return known
    told = [one for one in told if not _ABOVE.match(masked.bare, one.end)]
    at = led(masked.bare, clause, start)
    place = re.search(r"在[^，。在]{2,20}$", masked.bare[clause:start])
    stop = clause + place.start() if place else start
    others = _FOR_OTHERS.search(masked.bare, clause, stop)
    if others and (others["each"] or any(one.end == others.start() for one in issuer.people)):
        at, told = others.start("who"), [one for one in told if one.start >= others.start()]
    manner = _MANNER.search(masked.bare, clause, stop)
    stop = manner.start() if manner else stop
    names = _listed(masked, at, stop, told, issuer)
    if pair := signed_for_both(masked.bare[clause:start], own, names, issuer.expand):
        return pair
    if len(set(names)) == 1 and _PAIR.search(masked.text, clause, stop):
        names = read_list(masked.text, at, stop, issuer.organizations, _loose(issuer.expand))
        names = [name for name in names if ending_of(name) or not _TITLED.search(name)]
    names = _with_sides(masked, at, names, issuer, event, own)
    names = _with_signers(masked, at, start, names, issuer, event, own)
    return list(dict.fromkeys(names)) if len(set(names)) >= 2 else []


def _told_outright(
    masked: Masked, clause: int, start: int, issuer: Issuer, event: EventMention | None, own: str
) -> list[str]:
    """The bodies that sign where the words name them as both sides, as those signed for, or as one with all others."""
    return (
        two_sides(masked.text, start, issuer.organizations, own)
        or _parties(masked, clause, start, issuer, event)
        or signed_in_name_of(masked.text, start, issuer.people, own, issuer.expand)
        or signed_with_all(masked.text, start, issuer.people, issuer.organizations, issuer.expand)
    )


def _with_sides(
    masked: Masked, at: int, names: list[str], issuer: Issuer, event: EventMention | None, own: str
) -> list[str]:
    """The names with those that 双方 and the like, or a clause that begins with 与, leave unsaid."""
    if event and _BOTH.match(masked.bare, at):
        names = read_pair(masked.text, event.start, event.end, issuer.organizations, issuer.expand) or names
    if own and _OWN_PAIR.match(masked.bare, at):
        names = [issuer.acting if _PAIR.match(masked.bare, at) and issuer.acting else own, *names]
    return names


def _with_signers(
    masked: Masked, at: int, start: int, names: list[str], issuer: Issuer, event: EventMention | None, own: str
) -> list[str]:
    """The names, or where they are too few those whose heads sign, or that sign at the event."""
    heads = signed_by_heads(masked.text, start, issuer.people, own)
    named = any(one.name in name for one in issuer.people for name in names) if heads else False
    names = heads if named or len(heads) > len(set(names)) else names
    parties = issuer.signers.get(event.id, []) if event else []
    if event and not parties and at >= start and "签" in event.title:
        parties = issuer.hosts.get(event.id, [])  # 我院与某院举行签约仪式，签订《…》
    if (len(set(names)) < 2 and event) or (at >= start and set(parties) > set(names)):
        return parties
    return names


def _parties(masked: Masked, clause: int, start: int, issuer: Issuer, event: EventMention | None) -> list[str]:
    """The two that sign at the event, where people sign for both sides: `甲与乙分别代表双方签订《…》`."""
    signers = list(dict.fromkeys(issuer.signers.get(event.id, []))) if event else []
    return signers if len(signers) == 2 and FOR_BOTH.search(masked.bare, clause, start) else []


def _listed(masked: Masked, at: int, stop: int, told: Sequence[OrganizationMention], issuer: Issuer) -> list[str]:
    """The bodies between `at` and `stop` as a list has them, where it has more than `told`."""
    names = [one.name for one in told if masked.bare[one.start - 1 : one.start] != "在"]
    listed = read_list(masked.text, at, stop, issuer.organizations, _known(issuer.expand))
    return listed if len(set(listed)) > len(set(names)) else names


def _known(expand: Expand) -> Expand:
    """Expansion of the words by which a text calls its own body (学校, 我院, 公司), and of no others."""

    def known(name: str) -> str:
        full = expand(name)
        short = len(name) <= 6 or "自治" in full
        return full if full != name and short and ending_of(full) is not None else ""

    return known


def _loose(expand: Expand) -> Expand:
    """Expansion of any name that is too long for a person's: the other side of a contract is a body of some kind."""
    return lambda name: expand(name) if len(name) >= 4 else _known(expand)(name)
