"""A text in which each person and each group of posts is one sign, so that patterns read sentences and not names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..names.ordained import honour_end
from ..parts import PersonMention, PostMention
from ..posts.chains import Chain

PERSON, TITLE, POST, MARK = "\ue000", "\ue001", "\ue002", "\ue003"
"""A name; the posts before a name; posts that stand alone; brackets behind a name."""

_BRACKET = lazy(r"[（(][^（）()]{0,60}[）)]")

_ROW = lazy(
    rf"[ \u3000]*(?:{TITLE}(?:[：:][ \u3000]*|[ \u3000]+){PERSON}{MARK}?(?:（[^（）\n]{{1,40}}）)?[ \u3000]*|{PERSON}{MARK}?(?:同志)?(?:任|为|兼任){POST}(?:、{POST})*[，；。]?[ \u3000]*)"
)
"""A line that says who holds or gets an office and no more."""
_PLANNED = "拟任"
"""Before an office without a body that somebody shall have, who was named before: `甲，现任某局局长，拟任|副市长`."""
_REPLACES = lazy(
    rf"(?:接替|接任|替换|顶替|取代|更替|接过)了?[^，。；\n]{{0,16}}?(?:前任?|原任?|离任|卸任|退休)?的?{TITLE}?(?:同志)?$"
)
"""Before somebody whose office another takes over."""
_NEXT = 40
"""How far before him that one is named, in signs of the shadow."""
_DESCRIBES = lazy(
    r"、[^，。；：、（）\n]{1,12}(?:退休|离休|离任|卸任|离职|二线|离岗|多年|在家|[岁旬]|高龄)的|（(?:主持[^（）\n]{0,6}工作|挂职|兼职?|代理?|正[处科]级|副[处科]级)）"
)
"""Between somebody's posts and his name, how old he is, that he has left or how he holds them: `原某局局长、现已退休的|某某`."""
_TO_APPROVE = lazy(r"须报|报请|提请|待[^，]{0,12}批准")
"""A bracket that says who has still to agree, whatever posts it names."""


class Shadow:
    """The text with its signs, what each stands for and where it stands.

    `text[i]` is a sign or a character; `starts[i]` and `ends[i]` are its place in the text.
    """

    def __init__(self, text: str, people: Sequence[PersonMention], chains: Sequence[Chain]) -> None:
        self.original = text
        self.people: dict[int, PersonMention] = {}
        self.chains: dict[int, Chain] = {}
        signs: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        at = 0
        for start, end, sign, thing in _stretches(text, people, chains):
            if start < at:
                continue
            signs += text[at:start]
            self.starts += range(at, start)
            self.ends += range(at + 1, start + 1)
            if isinstance(thing, PersonMention) and sign == PERSON:
                self.people[len(signs)] = thing
            elif isinstance(thing, Chain):
                self.chains[len(signs)] = thing
            signs.append(sign)
            self.starts.append(start)
            self.ends.append(end)
            at = end
        signs += text[at:]
        self.starts += range(at, len(text) + 1)
        self.ends += range(at + 1, len(text) + 1)
        self.text = "".join(signs)
        self._places = sorted(self.people)

    def persons(self, start: int, end: int) -> list[PersonMention]:
        """The people whose signs stand between two places of the shadow."""
        return [self.people[at] for at in range(start, end) if at in self.people]

    def chains_in(self, start: int, end: int) -> list[Chain]:
        """The chains whose signs stand between two places of the shadow."""
        return [self.chains[at] for at in range(start, end) if at in self.chains]

    def posts(self, start: int, end: int) -> list[PostMention]:
        """The posts of those chains."""
        return [post for chain in self.chains_in(start, end) for post in chain.posts]

    def person_before(self, at: int, reach: int = 120) -> PersonMention | None:
        """The last person named before a place of the shadow, in the same paragraph or in the row above (`馆长：甲`)."""
        number = bisect_right(self._places, at - 1) - 1
        while number >= 0 and (self._in_closed_bracket(self._places[number], at) or self._is_replaced(number)):
            number -= 1
        if number < 0:
            return None
        place = self._places[number]
        if at - place > reach or ("\n" in self.text[place:at] and not self._in_row_above(place, at)):
            return None
        return self.people[place]

    def _is_replaced(self, number: int) -> bool:
        """Whether somebody is but the one before in an office that another takes: `甲接替前会长乙，此前他任…`."""
        low = self._places[number - 1] if number else -1
        place = self._places[number]
        return low >= 0 and place - low < _NEXT and _REPLACES.search(self.text, low, place) is not None

    def _in_closed_bracket(self, place: int, at: int) -> bool:
        """Whether somebody stands in brackets that are closed before `at`: `甲任某处处长（列乙之前），免去…`."""
        close = self.text.find("）", place, at)
        return close >= 0 and "（" not in self.text[place:close]

    def _in_row_above(self, place: int, at: int) -> bool:
        """Whether the line before that of `at` says nothing but who holds which office, the person at `place`."""
        low, high = self.text.rfind("\n", 0, place) + 1, self.text.find("\n", place)
        return "\n" not in self.text[high + 1 : at] and _ROW.fullmatch(self.text, low, high) is not None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the shadow as a stretch of the text."""
        return self.starts[start], self.ends[end - 1] if end > start else self.starts[start]


def _end_of_title(text: str, chain: Chain) -> int:
    """Where the words before a name end that say who somebody is: his posts, his age or that he has left."""
    first = min((one.start for one in chain.people), default=chain.end)
    told = _DESCRIBES.fullmatch(text, chain.end, first) if first > chain.end else None
    return first if told else chain.end


def _stretches(
    text: str, people: Sequence[PersonMention], chains: Sequence[Chain]
) -> Iterator[tuple[int, int, str, PersonMention | Chain]]:
    found: list[tuple[int, int, str, PersonMention | Chain]] = []
    for chain in chains:
        if not chain.people and not chain.posts:
            continue
        within = next((one for one in chain.people if chain.start <= one.start < chain.end), None)
        if within is not None and within.start == chain.start and text.startswith("代", within.end):
            within = None  # 由甲代理主任
        if within is not None:  # the name stands before the title, behind the body or alone: 某所甲副所长, 甲所长
            found.append((within.start, chain.end, PERSON, within))
            if within.start == chain.start:
                continue
        end = within.start if within is not None else _end_of_title(text, chain)
        planned = len(_PLANNED) if not chain.people and text.startswith(_PLANNED, chain.start) else 0
        found.append((chain.start + planned, end, TITLE if chain.people else POST, chain))
    inside = {chain.start for chain in chains if not chain.people}
    for person in people:
        found.append((person.start, honour_end(text, person.end), PERSON, person))
        bracket = _BRACKET.match(text, person.end)
        asks = bracket is not None and _TO_APPROVE.search(bracket[0]) is not None
        if bracket and (asks or not any(bracket.start() < start < bracket.end() for start in inside)):
            found.append((bracket.start(), bracket.end(), MARK, person))
    yield from sorted(found, key=lambda one: (one[0], -one[1]))
