"""Headlines that tell of a visit more briefly than the sentence that names all of the visitors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import Masked
from ..parts import Entry
from .guests import tells_of_guests
from .titles import Title, squeeze
from .visits import DIRECT

_LISTS, _LONG, _WORDY = 30, 40, 50
"""Characters of a clause that says more than a headline: of one that names several, of any, of one that lists visitors."""
_HEADLINE = lazy(
    r"(?:来访|到访)[^，。；]{2}|(?:[来到赴]|莅临|走进|前往)[^，。；]{0,30}(?:调研|考察|视察|走访|参观|访问|慰问|指导|交流|督导|检查)"
)

_GUESTS_COME = lazy(
    r"(?P<who>[\u3400-\u9fff]{2,24}?(?:代表团|考察团|访问团|参观团|交流团))(?=[^，。；]{0,30}，[^，。；]{0,20}(?:访问|考察|交流|参观))"
)
"""A party that comes in one clause and does in the next what the headline tells of it in one."""
_COMING = lazy(r"(?:一行)?(?:来|到|访|赴|抵|莅|考察|参观|在)[^，。；]{1,20}")

_LEADS = lazy("由[^，。；]{2,24}?(?:带队|率队|率领|带领)")
"""How a sentence begins whose clause says no more than who leads the visitors: `由会长某某带队，…`."""
_WHO_WENT = lazy(
    rf"[ \u3000]*(?:[\u3400-\u9fff]{{2,14}}?[长记席任员])??(?P<who>[\u3400-\u9fff]{{2,3}}?)(?:同志)?(?:一行)?(?:[率带]队|专题|实地)?(?:(?:[到在赴来]|深入|前往|走进)[^，。；\n]{{1,16}}?)?(?:{DIRECT})(?!时|期间|后)(?=[^，。；\n]{{2}})"
)
"""A headline that names who went, and where to: `甲督导某流域防汛工作`, `甲在某镇调研某产业`."""

_GOES = r"[、，（等一来到赴在率前深就]|同志|带队|专程|先后|集体|实地"
"""What stands behind the name of a visitor."""

_DELEGATION = r"(?:(?<!人大)(?<!政协)代表团|考察[团组]|访问团|参观团|慰问[团组]|调研组|检查组|督[导查]组|观摩团)"
_SENT_ALONG = lazy(rf"率领?[^，。；]{{0,16}}?{_DELEGATION}")
_BY_DELEGATION = lazy(
    rf"[ \u3000]*[^，。；：\n]{{2,20}}{_DELEGATION}(?:来|到|赴|莅|访|在)?[^，。；\n]{{0,14}}?(?:考察|访问|调研|参观|慰问|交流|学习|来访|到访|检查|督导|督查|观摩)[^，。；\n]{{0,12}}"
)
"""A headline that names the delegation which somebody leads: `某市党政代表团来我市考察`."""


def by_headline(masked: Masked, entry: Entry, title: Title) -> Title:
    """A visit by the headline that tells of it, where the sentence names all of the visitors."""
    if title.shape != "visit":
        return title
    if headline := _headline_of_guests(masked.text, entry.start, title):
        return replace(title, text=headline)
    for start, stop in _lines_above(masked.text, entry):
        if _tells_of_visit(masked.text, start, stop, title):
            headline = masked.text[start:stop].lstrip(BULLETS + " \u3000")
            return replace(title, start=stop - len(headline), end=stop, text=squeeze(headline))
    return title


def _lines_above(text: str, entry: Entry) -> Iterator[tuple[int, int]]:
    """The lines above the text of an entry: its headline, with what stands above that on the page and below it."""
    start = entry.start
    while (stop := text.find("\n", start, entry.body)) >= 0:
        yield start, stop
        start = stop + 1


def _tells_of_visit(text: str, start: int, stop: int, title: Title) -> bool:
    """Whether a headline names the delegation or the visitor that a long title is about, or where they came."""
    if tells_of_guests(text, start, stop, title.text):
        return True
    if _SENT_ALONG.search(title.text) and _BY_DELEGATION.fullmatch(text, start, stop):
        return True
    led = _LEADS.match(title.text) is not None
    if len(title.text) < (_LISTS if "、" in title.text else _LONG) and not led:
        return False
    if (len(title.text) >= _WORDY or led) and _HEADLINE.search(text, start, stop):
        return True
    went = _WHO_WENT.match(text, start, stop)
    return went is not None and re.search(rf"{went['who']}(?:{_GOES}|{DIRECT})", title.text) is not None


def _headline_of_guests(text: str, start: int, title: Title) -> str:
    """The headline of the entry or of the whole page that tells in one clause what guests came for; else empty."""
    guests = _GUESTS_COME.match(title.text)
    for at in (start, 0) if guests else ():
        stop = text.find("\n", at)
        if (
            guests
            and stop > 0
            and text.startswith(guests["who"], at)
            and _COMING.fullmatch(text, at + guests.end("who"), stop)
        ):
            return squeeze(text[at:stop])
    return ""
