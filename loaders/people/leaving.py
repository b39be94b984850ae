"""Those who lose an office or a seat, and names that run into the words of a body behind them: `免去某某|某院党委书记职务`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ..bodies.anchors import has_owner
from ..language.body_words import ending_of
from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from ..places.gazetteer import leading_place
from ..posts.phrases import PostPhrase
from .dismissed import known_dismissed, names_of_dismissed
from .found import Found, found_at
from .headed_rows import names_in_rows
from .listed import names_in_list

_JOINED = lazy(r"(?P<name>[\u3400-\u9fff]{2,3})[和与及](?=[\u3400-\u9fff]{3})")
"""Somebody known elsewhere, before the body of the next one: `温度和某学院副院长甲`."""
_DISMISSED = lazy(r"(?:免去|卸免|解聘|撤销|罢免|免除|恢复|确认)$")
_DISMISSED_NAME = lazy(r"(?:免去|卸免|解聘|撤销|罢免|免除|恢复|确认)(?P<name>[\u3400-\u9fff]{2,3}(?<!的))$")


class Leaving:
    """Those of a text who lose an office that is named right behind them."""

    def __init__(self, text: str, known: Counter[str]) -> None:
        self.text, self.known = text, known
        self.names = [*names_of_dismissed(text)]
        starts = {one.start for one in self.names}
        self.names += [one for one in names_in_rows(text) if one.start not in starts]
        starts = {one.start for one in self.names}
        self.names += [one for one in known_dismissed(text, known) if one.start not in starts]
        self.at = {place: one for one in self.names for place in range(one.start, one.end)}

    def without_name(self, phrase: PostPhrase) -> PostPhrase:
        """The phrase without a known name that runs into it: `免去某某某院党委书记职务`."""
        words, at = phrase.organization, phrase.start
        if words[:-1] in self.known and words[-1] == phrase.head[0] and phrase.role_start - at == len(words) - 1:
            return replace(phrase, start=phrase.role_start, organization="")  # 高山|副院长, of no 高山院
        if at in self.at:
            return _behind(phrase, self.at[at].end - at)
        joined = _JOINED.match(words)
        if joined and joined["name"] in self.known:
            return replace(phrase, start=at + joined.end(), organization=words[joined.end() :])
        if not _DISMISSED.search(self.text, max(0, at - 2), at):
            self._note_before(phrase)
            return phrase
        size = self._name_size(words, at)
        if not size:
            return phrase
        self.names.append(Found(at, at + size, words[:size], (), at + size))
        return _behind(phrase, size)

    def _note_before(self, phrase: PostPhrase) -> None:
        """Note the name between the verb and a body that stands on its own: `免去某某|国家某局某处处长职务`."""
        at = phrase.start
        before = _DISMISSED_NAME.search(self.text, max(0, at - 6), at) if has_owner(phrase.organization) else None
        if before is None or before.start("name") in self.at:
            return
        if surname_class(self.text, before.start("name")) not in ("common", "compound", "rare"):
            return
        if not is_ordinary(before["name"]):
            self.names.append(Found(before.start("name"), at, before["name"], (), at))

    def _name_size(self, words: str, at: int) -> int:
        """How long the name is that words of a body begin with; 0 where they begin with none.

        What is left must be a body: a known name leaves no doubt, any other needs the rest as words of their own
        elsewhere in the text, or a place at its head.
        """
        known = next((size for size in (4, 3, 2) if len(words) >= size and words[:size] in self.known), 0)
        if known:
            return known
        if surname_class(self.text, at) not in ("common", "compound", "rare") or leading_place(words):
            return 0
        sizes = [size for size in (3, 2) if len(words) > size + 1 and ending_of(words[size:]) is not None]
        told = [size for size in sizes if has_owner(words[size:]) or self._stands_alone(words[size:])]
        return next(iter(told), 0)

    def _stands_alone(self, words: str) -> bool:
        return (
            re.search(rf"(?<![\u3400-\u9fff]){re.escape(words)}|[任为到在由]{re.escape(words)}", self.text) is not None
        )


def _behind(phrase: PostPhrase, size: int) -> PostPhrase:
    """The phrase without the name of `size` characters at its head, and the 先生 or 女士 behind that."""
    size += len("先生") * phrase.organization.startswith(("先生", "女士"), size)
    return replace(phrase, start=phrase.start + size, organization=phrase.organization[size:])


_ENDS = lazy(
    r"(?:资格(?:即|也|亦|依法|同时|一并|被|予以|相应|随之|自行|自然|自动)*(?:终止|取消|撤销)|(?:终止|取消|撤销)[^。；\n]*[表员]资格)"
)
_BEFORE = lazy(r"(?<=[，：\u3000])|(?<=选[出举]的)|(?<=产生的)|(?<=终止)|(?<=取消)|(?<=撤销)|(?<![^。；\n])")
_BEHIND = lazy(
    r"(?:同志)?(?:的[^，。；\n]{0,40}[表员事]资格|，?(?:其|[因由于]|[已先]?[^，。；\n]{0,3}(?:调离|去世|病故|逝世|辞[去职]|违)))"
)


def losing_seats(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names in sentences that tell whose seat has ended."""
    for end in _ENDS.finditer(text) if "资格" in text else ():
        start = max(text.rfind(mark, 0, end.start()) for mark in "。；\n") + 1
        for place in _BEFORE.finditer(text, start, end.end()):
            reading = read_name(text, place.start(), known)
            if reading is None or is_barred(text[place.start() : reading.end]):
                continue
            if (
                surname_class(text, place.start()) not in ("common", "compound")
                and not known[place.string[place.start() : reading.end]]
            ):
                continue
            first = found_at(text, place.start(), reading)
            found = [first, *names_in_list(text, first, known, frozenset())]
            if _BEHIND.match(text, found[-1].after):
                yield from found
