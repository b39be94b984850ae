"""The parties beside the ruling one: what they and their papers are called for short, 盟市委 and 社市委 for 民盟 and 九三学社."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.party_names import BRANCHES, PARTIES, SHORT_SEAT, any_name, is_branch, usual_party
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import full_place, leading_place
from .anchors import has_owner

_CALLED = {"盟": ("民盟", "台盟"), "社": ("九三学社",), "会": ("民建", "民进"), "党": ("农工党", "致公党", "民革")}
"""What members of a party call it among themselves, with the parties that do."""
_SEAT = lazy(SHORT_SEAT)
_FIRST = lazy(PARTIES)
_COMMITTEE = lazy(rf"(?P<party>{PARTIES})(?P<place>[\u3400-\u9fff]{{1,12}}?[省市区县州])(?P<form>委员会|委会|委)")
_FORM = lazy("委员会|委会|委(?!员)")
_UNCALLED = lazy("(?P<level>[省市区县州])委会")
"""What no committee of the ruling party is called: `市委会`, `省委会妇女委员会`."""
_SIGNS = ("盟", "社市", "社省", "社区", "社县", "九三", "民建", "民进", "农工", "致公", "民革", "民主")
_HISTORY = r"(?:地方)?(?:组织|机构)?(?:(?:发展|建设|工作|沿革)*[史志]|简[史志]|史[略话]|沿革|大事记|概况|志[稿略])"
_TITLED = (
    lazy(rf"(?P<party>{PARTIES})(?P<place>[\u3400-\u9fff]{{2,10}}?[省市县州])(?={_HISTORY})"),
    lazy(rf"(?P<place>[\u3400-\u9fff]{{2,10}}?)(?P<party>{PARTIES})(?={_HISTORY})"),
)
"""A party and its place in the title of its history there, in either order: `中国民主同盟某市组织志`, `某市民建志`."""
_CHAIR = lazy(r"盟[省市区县州]委(?:员?会)?(?:专职|兼职|常务)?副?主委")
_FORMS = ("委员会", "委会", "委")
_SEAT_THERE = lazy(
    r"(?:(?P<place>[\u3400-\u9fff]{2,6}?)(?P<char>[盟社会党])|(?P<sign>[盟社会党])(?P<town>[\u3400-\u9fff]{2,6}?))(?P<level>[省市区县州])(?P<rest>(?:委员会|委会|委|工委|总支|支部|支社).*)"
)
"""The committee of a party in another place, by its short name."""
_FIRST_CHARS = "中农致九"
"""How the whole names of parties begin."""
_SHORT_PLACE = 5
_HEAD = 60
"""How far into a document its title names the party whose papers it is, in characters."""


def party_of(name: str) -> str:
    """The party, as written, that the name of a body begins with; empty for bodies of none."""
    found = _FIRST.match(name)
    return found[0] if found else ""


def by_usual_name(words: str) -> str:
    """Words that begin with a party by its usual name: 民革某省 for 中国国民党革命委员会某省; others as they are."""
    return usual_party(words) + words.removeprefix(party_of(words))


def party_in_title(title: str) -> str:
    """The committee of a party in a place whose history a title tells without naming it; else empty."""
    for form in _TITLED if _FIRST.search(title) else ():
        told = form.match(title)
        place = told["place"] if told else ""
        if told and (leading_place(place) == place or (len(place) <= _SHORT_PLACE and place[-1] in "省市县州")):
            return f"{usual_party(told['party'])}{full_place(place)}委员会"
    return ""


def parties_called(text: str, title: str) -> dict[str, str]:
    """What 盟, 社, 会 and 党 are short for before 市委 in a text: the party of its title, else the one that it names most."""
    called = any(sign in text for sign in _SIGNS)
    said = {found[0][0] for found in _SEAT.finditer(text)} if called else set[str]()
    return {char: party for char in said if (party := _meant(char, text, title))}


def _meant(char: str, text: str, title: str) -> str:
    own = _FIRST.search(f"{title}\n{text[:_HEAD]}")
    party = usual_party(own.string[own.start() :]) if own else ""
    if party in _CALLED[char]:
        return party
    named = {party: text.count(party) for party in _CALLED[char] if party in text}
    alone = _CALLED[char][0] if char == "社" or (char == "盟" and _CHAIR.search(text)) else ""
    return max(named, key=lambda party: named[party], default=alone)


def with_party(words: str, context: Context) -> str:
    """Words of a body with the party that they leave out or shorten: 盟市委 as 民盟市委, 致公市委 as 致公党市委; the
    document's own committee, so called, by its name."""
    if words[:1] in context.parties and _SEAT.match(words):
        party, own = context.parties[words[0]], _COMMITTEE.fullmatch(context.organization)
        form = _FORM.match(words, 2)
        if own and form and usual_party(own[0]) == party and own["place"][-1] == words[1]:
            return own[0] + words[form.end() :]
        return party + words[1:]
    if context.parties and (other := _SEAT_THERE.fullmatch(words)) and (there := _seat_there(other, context)):
        return there
    if words[1:3] == "委会" and (called := _own_seat(words, context.organization)):
        return called
    found = _FIRST.match(words) if words[:2] in ("农工", "致公", "九三") else None
    return usual_party(words) + words[found.end() :] if found and len(found[0]) == 2 else words


def _seat_there(found: re.Match[str], context: Context) -> str:
    """A committee of the party in another place, which is named before or behind the party's short name: 马鞍山盟市委,
    社南通市委; empty where no known place stands there."""
    party = context.parties.get(found["char"] or found["sign"], "")
    place = found["place"] or found["town"]
    if not party or leading_place(place) != place:
        return ""
    return party + place.removesuffix(found["level"]) + found["level"] + found["rest"]


def _own_seat(words: str, own: str) -> str:
    """A committee so called in the papers of a party's committee: that one, or one of its party; else empty."""
    seat, committee = _UNCALLED.match(words), _COMMITTEE.fullmatch(own)
    if seat is None or committee is None:
        return ""
    return own + words[seat.end() :] if committee["place"][-1] == seat["level"] else usual_party(own) + words


def as_own(name: str, own: str) -> str:
    """The document's own committee by the name that it bears there: 中国民主同盟某市委员会 as 民盟某市委, 民盟某市 of its
    sessions too; others as they are."""
    form = next((form for form in _FORMS if own.endswith(form)), "")
    if not form or name == own:
        return name
    seat = own.removesuffix(form)
    if name == seat + "委员会" or (name in (seat, seat + "委") and usual_party(own)):
        return own
    found = _COMMITTEE.match(name) if name[:1] in _FIRST_CHARS else None
    if found is None or usual_party(name) + found["place"] + form != own:
        return name
    return own + name[found.end() :]


def as_called(issuer: str, text: str) -> str:
    """The committee of a party in the form that its own papers have mostly: 民盟某市委 rather than 民盟某市委员会."""
    found = _COMMITTEE.fullmatch(issuer)
    if found is None:
        return issuer
    short, place = usual_party(issuer), found["place"]
    chars = "".join(char for char, parties in _CALLED.items() if short in parties)
    forms = re.findall(rf"(?:{any_name(short)}|[{chars}])(?:{place[:-1]})?{place[-1]}(委员会|委会|委)(?!员)", text)
    most = max(_FORMS, key=forms.count)
    return short + place + (most if forms.count(most) > forms.count(found["form"]) else found["form"])


def branch_there(words: str, own: str) -> str:
    """A branch named by its place alone in the papers of a party, with the party: `某县支部`; else empty."""
    kind = max((kind for kind in BRANCHES if words.endswith(kind)), key=len, default="")
    place = words.removesuffix(kind)
    placed = kind and len(place) > 1 and not usual_party(words) and leading_place(place) == place
    return usual_party(own) + words if placed else ""


def of_party(words: str, bodies: Sequence[str], inner: str = "") -> str:
    """Words for a branch with the party that it is of, the first of those that the bodies named are of: 某市一中支部.

    `inner`: 支部 where it was read as an organ within the body that the words name.
    """
    words += inner if inner in BRANCHES and usual_party(bodies[0] or bodies[1]) else ""
    if not words.endswith(BRANCHES) or words.endswith(("党支部", "党总支", "党总支部")) or usual_party(words):
        return words
    if again := next((name for name in bodies if name.endswith(words) and is_branch(name)), ""):
        return again
    above = next((name for name in bodies if usual_party(name) and not is_branch(name)), "")
    whose = re.sub(f"(?:{'|'.join(BRANCHES)})$", "", words)
    if not above or has_owner(words) or ending_of(whose) is not None:
        return party_of(above) + words
    return above + words
