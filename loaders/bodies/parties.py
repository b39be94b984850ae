"""The parties beside the ruling one: what they and their papers are called for short, 盟市委 and 社市委 for 民盟 and 九三学社."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..language.party_names import PARTIES, any_name, usual_party
from ..language.patterns import lazy

_CALLED = {"盟": ("民盟", "台盟"), "社": ("九三学社",), "会": ("民建", "民进"), "党": ("农工党", "致公党", "民革")}
"""What members of a party call it among themselves, with the parties that do."""
_BEHIND = r"(?=[省市区县州](?:直(?:属|机关)?)?(?:委(?![托派任])|工委|总支|支部|支社|筹委)"
SHORT_SEAT = (
    rf"盟(?<![同联台民各]盟){_BEHIND}|中央)|社(?<![学会公报作信联分总旅行讯华销志诗书版商校村]社){_BEHIND}|中央)"
    rf"|(?:(?<![\u3400-\u9fff])|(?<=[由和及赴为对受]))(?:会{_BEHIND}|中央)|党{_BEHIND}))"
)
"""Where a committee is called by such a word: 盟市委, 社中央, at the beginning of a clause 会市委."""
_SEAT = lazy(SHORT_SEAT)
_FIRST = lazy(PARTIES)
_COMMITTEE = re.compile(rf"(?P<party>{PARTIES})(?P<place>[\u3400-\u9fff]{{1,12}}?[省市区县州])(?P<form>委员会|委会|委)")
_HEAD = 60
"""How far into a document its title names the party whose papers it is, in characters."""


def party_of(name: str) -> str:
    """The party, as written, that the name of a body begins with; empty for bodies of none."""
    found = _FIRST.match(name)
    return found[0] if found else ""


def parties_called(text: str, title: str) -> dict[str, str]:
    """What 盟, 社, 会 and 党 are short for before 市委 in a text: the party of its title, else the one that it names most."""
    said = {found[0][0] for found in _SEAT.finditer(text)} if _may_call(text) else set[str]()
    return {char: party for char in said if (party := _meant(char, text, title))}


def _may_call(text: str) -> bool:
    return any(sign in text for sign in ("民盟", "台盟", "九三", "民建", "民进", "农工", "致公", "民革", "民主"))


def _meant(char: str, text: str, title: str) -> str:
    own = _FIRST.search(f"{title}\n{text[:_HEAD]}")
    party = usual_party(own.string[own.start() :]) if own else ""
    if party in _CALLED[char]:
        return party
    named = {party: text.count(party) for party in _CALLED[char] if party in text}
    return max(named, key=lambda party: named[party], default="")


def with_party(words: str, called: Mapping[str, str]) -> str:
    """Words of a body with the party that they leave out or shorten: 盟市委 as 民盟市委, 致公市委 as 致公党市委."""
    if words[:1] in called and _SEAT.match(words):
        return called[words[0]] + words[1:]
    found = _FIRST.match(words) if words[:2] in ("农工", "致公", "九三") else None
    return usual_party(words) + words[found.end() :] if found and len(found[0]) == 2 else words


def as_called(issuer: str, text: str) -> str:
    """The committee of a party in the form that its own papers have mostly: 民盟某市委 rather than 民盟某市委员会."""
    found = _COMMITTEE.fullmatch(issuer)
    if found is None:
        return issuer
    short, place = usual_party(issuer), found["place"]
    chars = "".join(char for char, parties in _CALLED.items() if short in parties)
    forms = re.findall(rf"(?:{any_name(short)}|[{chars}])(?:{place[:-1]})?{place[-1]}(委员会|委会|委)(?!员)", text)
    most = max(("委员会", "委会", "委"), key=forms.count)
    return short + place + (most if forms.count(most) > forms.count(found["form"]) else found["form"])
