"""Facts made comparable: lines put in order, events of two files paired, one key for each fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from .evaluate_text import alike, fold, item, plain

Line = dict[str, Any]
Key = tuple[Any, ...]
Keys = dict[str, dict[Key, Line]]
KINDS = ("event", "holding", "change", "participation", "hosting", "issuance", "responsibility")
CHANGES = frozenset({"elected", "appointed", "removed", "resigned", "nominated"})
PAIRED_FROM = 0.55
"""Titles less alike than this are not of one event."""

_WORDS: Mapping[str, Sequence[str]] = {
    "event": ("id", "date", "title"),
    "holding": ("person", "organization", "role", "date"),
    "participation": ("event", "person"),
    "hosting": ("event", "organization", "role"),
    "issuance": ("title", "date"),
    "responsibility": ("item", "organization"),
}
_LISTS = {"participation": "roles", "issuance": "organizations"}


def well_formed(lines: Iterable[Line]) -> tuple[list[Line], int]:
    """Lines of the scored kinds with text in every required field, and how many lacked one.

    An empty field matches nothing. An id that serves two events counts as two events and one lack.
    """
    out: list[Line] = []
    lacking = 0
    events: dict[Key, list[Key]] = defaultdict(list)
    for line in lines:
        if line.get("kind") not in _WORDS:
            continue
        line, lacks = _filled(line)
        if line["kind"] == "event":
            seen, now = events[line["document"], line["id"]], (line["date"], line["title"])
            if now in seen:
                continue
            seen.append(now)
            if len(seen) > 1:
                line["id"], lacks = f"{line['id']} again {len(seen)}", True
        lacking += lacks
        out.append(line)
    return out, lacking


def _filled(line: Line) -> tuple[Line, bool]:
    line, lacks = dict(line), False
    for field in _WORDS[line["kind"]]:
        value = line.get(field)
        if isinstance(value, int):
            value = str(value)
        lacks |= not isinstance(value, str) or not value
        line[field] = value if isinstance(value, str) else ""
    if field := _LISTS.get(line["kind"]):
        given = line.get(field)
        many = [given] if isinstance(given, str) else given
        lacks |= not isinstance(many, list)
        line[field] = many if isinstance(many, list) else [""]
    return line, lacks


def first_day(date: str | None) -> str:
    """The day or period at which a date begins, as written."""
    return (date or "").partition("/")[0]


def pair_events(
    gold: Sequence[Line], read: Sequence[Line], about: Callable[[Line], set[str]]
) -> dict[tuple[str, str], tuple[str, str]]:
    """Events read → events of the gold, one to one, the most alike of the same day and document first.

    `about` gives who and where an event is; of equally alike pairs, those that have more of it in common go first.
    """
    same_day: dict[Key, list[Line]] = defaultdict(list)
    for one in gold:
        same_day[one["document"], first_day(one["date"])].append(one)
    pairs: list[tuple[float, int, Line, Line]] = []
    for mine in read:
        for theirs in same_day[mine["document"], first_day(mine["date"])]:
            likeness = alike(theirs["title"], mine["title"])
            if likeness >= PAIRED_FROM:
                pairs.append((likeness, len(about(mine) & about(theirs)), mine, theirs))
    paired: dict[tuple[str, str], tuple[str, str]] = {}
    taken: set[tuple[str, str]] = set()
    for _, _, mine, theirs in sorted(pairs, key=lambda pair: pair[:2], reverse=True):
        key, other = (mine["document"], mine["id"]), (theirs["document"], theirs["id"])
        if key not in paired and other not in taken:
            paired[key] = other
            taken.add(other)
    return paired


def make_keys(lines: Iterable[Line], name: Callable[[str, str], str], event: Callable[[str, str], Key]) -> Keys:
    """By kind, what is compared of each fact, with its line. A required fact outranks an optional one of its key."""
    keys: Keys = {kind: {} for kind in KINDS}
    for line in lines:
        for kind, key in _keys_of(line, name, event):
            known = keys[kind].get(key)
            if known is None or (known.get("optional") and not line.get("optional")):
                keys[kind][key] = line
    return keys


def _keys_of(
    line: Line, name: Callable[[str, str], str], event: Callable[[str, str], Key]
) -> Iterator[tuple[str, Key]]:
    document: str = line["document"]
    match line["kind"]:
        case "event":
            yield "event", event(document, line["id"])
        case "holding":
            basis = line.get("basis") or "stated"
            post = fold(line["organization"] + line["role"])
            key = (document, name(document, line["person"]), post, first_day(line["date"]))
            yield "change" if basis in CHANGES else "holding", key if basis in ("stated", "term") else (*key, basis)
        case "participation":
            roles: list[str] = line.get("roles") or []
            for role in [one for one in roles if one != "other"] or roles:
                yield "participation", (event(document, line["event"]), name(document, line["person"]), role)
        case "hosting":
            yield "hosting", (event(document, line["event"]), fold(line["organization"]), line["role"])
        case "issuance":
            for body in line["organizations"]:
                yield "issuance", (document, plain(line["title"]), fold(body), line.get("action") or "issued")
        case _:
            yield "responsibility", (document, item(line["item"]), fold(line["organization"]))
