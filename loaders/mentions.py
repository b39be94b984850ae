"""People and bodies of a document in the order of its text: who is named, with which posts beside the name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .bodies import ending_of
from .chains import Chain, link_chains, split_chosen
from .counted import read_counted
from .cues import names_at_cues
from .expand import expand
from .organizations import Named
from .parts import Context, Entry, OrganizationMention, PersonMention, PostMention
from .people import (
    Found,
    bare_lists,
    clause_names,
    name_after_group,
    name_after_title,
    name_in_words,
    names_again,
    names_in_list,
)
from .posts import PostPhrase, is_one_seat, read_post, role_matches
from .resolver import Resolver
from .rosters import is_behind_cell, names_in_rows, read_roster
from .slots import names_in_slots
from .tenure_tables import names_in_tables

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LEAD = re.compile(
    r"(?:、(?:离休|退休|离退休)老?(?:干部|教师|医生|职工|党员)|、(?:现年)?[\d一二三四五六七八九十]{2,4}岁(?:高龄)?的)?"
    r"(?:、?\d{2,3}岁(?:高龄)?的)?(?:\d+[名人位]?)?(?:（[^（）]{1,30}）)?(?:(?:人选|候选人|名单)?(?:分别)?[为是：:]+[\u3000\n]?|\u3000|\n(?=[^\n。，；]{2,80}(?:\n|$)))?"
)
_HELD = re.compile(
    r"[^，。；\n]{0,12}?(?:隆重|胜利|顺利|正式|同时|如期|成功|圆满)*(?:召开|举行|举办|开幕|闭幕|揭幕|开班|启动|签订|签署|签约|开展|进行)"
)
_SURE = 2
_DISMISSED = re.compile(r"(?:免去|解聘|撤销|罢免|免除)$")


class Titled:
    """The chains of a text with the names behind them, read from left to right."""

    def __init__(self, text: str, starts: frozenset[int], known: Counter[str]) -> None:
        self.text, self.starts, self.known = text, starts, known
        self.names: list[Found] = []
        self.chains: list[Chain] = []
        self.dismissed: list[Found] = []

    def read(self) -> Titled:
        """Find all chains and the names directly behind them."""
        floor, pending = 0, list[PostPhrase]()
        aside: list[PostPhrase] = []
        for match in role_matches(self.text):
            if match.start() < floor:
                aside += self._in_brackets(match)
                continue
            phrase = self._behind_name(read_post(self.text, match, floor))
            if phrase.role == "代表" and phrase.end in self.starts and ending_of(phrase.organization) is None:
                continue  # `甲代表市总工会致辞`: what somebody does
            pending.append(phrase)
            found = self._names(phrase, pending)
            if found and found[0].start < phrase.role_start:
                words = self.text[phrase.org_start : found[0].start]
                pending[-1] = replace(phrase, organization=words)
            if found:
                self._close(pending, found)
                pending, floor = [], found[-1].after
        self._close(pending, [])
        self.chains += link_chains(self.text, aside)
        self.chains.sort(key=lambda chain: chain.start)
        return self

    def _behind_name(self, phrase: PostPhrase) -> PostPhrase:
        """The phrase without a known name that runs into it: `免去某某某院党委书记职务`."""
        words, at = phrase.organization, phrase.org_start
        for size in (4, 3):
            if len(words) > size and words[:size] in self.known and _DISMISSED.search(self.text, max(0, at - 2), at):
                self.dismissed.append(Found(at, at + size, words[:size], (), at + size))
                return replace(phrase, org_start=at + size, organization=words[size:])
        return phrase

    def _in_brackets(self, match: re.Match[str]) -> list[PostPhrase]:
        """The post in the brackets behind a name that was found: `甲（回族，某局局长）`."""
        for one in reversed(self.names):
            if one.end < match.start() < one.after and self.text[one.end] == "（":
                return [read_post(self.text, match, one.end + 1)]
            if one.after <= match.start():
                break
        return []

    def _names(self, phrase: PostPhrase, pending: list[PostPhrase]) -> list[Found]:
        lead = _LEAD.match(self.text, phrase.end)
        at = lead.end() if lead else phrase.end
        if at in self.starts or (lead and "\n" in lead[0] and is_behind_cell(self.text, phrase.start)):
            return []
        roster = read_counted(self.text, phrase.end) or read_roster(self.text, phrase.end) if phrase.kind != "group" else []
        if roster:
            return roster
        explicit = bool(phrase.organization) or (len(pending) > 1 and pending[-2].end + 2 >= phrase.start)
        if phrase.kind == "group":
            first = name_after_group(self.text, at, self.known)
        else:
            first = name_after_title(self.text, at, self.known, explicit)
        if first is None:
            inside = name_in_words(self.text, phrase, self.known)
            return [inside] if inside else []
        return [first, *names_in_list(self.text, first, self.known, self.starts)]

    def _close(self, phrases: list[PostPhrase], found: list[Found]) -> None:
        chains = list(link_chains(self.text, phrases))
        if chains:
            chains[-1:] = split_chosen(self.text, chains[-1])
        self.chains += chains
        if found and chains:
            self.names += found
            chains[-1].people = [_mention(one) for one in found]


def _mention(found: Found) -> PersonMention:
    return PersonMention(found.start, found.end, _plain(found.name), found.marks, found.start)


def _plain(name: str) -> str:
    return re.sub(r"[•‧・]", "·", name)


def read_people(text: str, entries: Sequence[Entry], context: Context, names: Sequence[Named]):
    """People, chains of posts and bodies of a text, all in text order."""
    starts = frozenset(named.start for named in names)
    sure = _sure_names(text, starts)
    titled = Titled(text, starts, sure).read()
    people = [person for chain in titled.chains for person in chain.people]
    people += [_mention(one) for one in titled.dismissed]
    others = [*_others(text, sure, people)]
    known = Counter({name: count for name, count in sure.items() if count}) + Counter(
        one.name for one in [*people, *others]
    )
    people += others
    people += [_mention(one) for one in names_again(text, known, _stretches(people, titled.chains))]
    people.sort(key=lambda one: one.start)
    organizations = _walk(text, entries, context, names, titled.chains)
    return people, titled.chains, organizations


def _sure_names(text: str, starts: frozenset[int]) -> Counter[str]:
    """Names whose ends leave no doubt, from a first reading that knows none."""
    nothing: Counter[str] = Counter()
    first = Titled(text, starts, nothing).read()
    found = first.names
    counts = Counter(one.name for one in found if _is_sure(text, one))
    for one in _others(text, nothing, []):
        counts[one.name] += 1
    return counts


def _is_sure(text: str, found: Found) -> bool:
    from .names import right_edge

    return right_edge(text, found.end) >= _SURE


def _others(text: str, known: Counter[str], people: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """People whom no title introduces."""
    taken = [(one.start, one.end) for one in people]
    covered: set[int] = {place for start, end in taken for place in range(start, end)}
    sources: list[Iterable[Found]] = [
        names_in_slots(text, known),
        names_in_rows(text),
        names_in_tables(text),
        names_at_cues(text, known),
        *bare_lists(text, known, taken),
        clause_names(text, known),
    ]
    for source in sources:
        for found in source:
            if covered.isdisjoint(range(found.start, found.end)):
                covered.update(range(found.start, found.end))
                yield _mention(found)


def _stretches(people: Iterable[PersonMention], chains: Iterable[Chain]) -> list[tuple[int, int]]:
    return [*((one.start, one.end) for one in people), *((chain.start, chain.end) for chain in chains)]


def _walk(
    text: str, entries: Sequence[Entry], context: Context, names: Sequence[Named], chains: Sequence[Chain]
) -> list[OrganizationMention]:
    """Say in text order which bodies are meant, and give people the posts of their chains."""
    resolver = Resolver(text, context)
    bounds = [entry.start for entry in entries]
    found: list[OrganizationMention] = []
    starts = [chain.start for chain in chains]
    entered = -1
    for at, thing in sorted(
        [*((one.start, one) for one in names), *((one.start, one) for one in chains)],
        key=lambda pair: (pair[0], isinstance(pair[1], Chain)),
    ):
        entry = bisect_left(bounds, at + 1)
        if entry != entered:
            resolver.enter(bounds[entry - 1] if entry else 0)
            entered = entry
        if isinstance(thing, Named):
            name = expand(thing.words, context, resolver.near)
            titled = any(
                chain.start <= thing.start and thing.end <= chain.end for chain in _around(chains, starts, thing.start)
            )
            resolver.see(name, "" if titled or _is_venue(text, thing) else text, thing.end)
            found.append(OrganizationMention(thing.start, thing.end, thing.words, name))
        else:
            resolver.resolve(thing)
            _give(thing)
    return found


def _is_venue(text: str, named: Named) -> bool:
    """Whether the words only say where something is held: `在某宾馆召开`."""
    return text[max(0, named.start - 1) : named.start] in ("在", "于") and _HELD.match(text, named.end) is not None


def _around(chains: Sequence[Chain], starts: list[int], place: int) -> Sequence[Chain]:
    """The chain that begins at or before a place."""
    at = bisect_right(starts, place)
    return [chain for chain in chains[max(0, at - 1) : at] if chain.phrases[-1].kind != "group"]


def _give(chain: Chain) -> None:
    """Give the posts of a chain to the people behind it, a shared-out title to each his own."""
    for number, person in enumerate(chain.people):
        person.title_start = chain.start if number == 0 else person.start
        if chain.spread:
            person.posts = [several[number] for several in chain.spread if len(several) == len(chain.people)]
            continue
        person.posts = [post for post in chain.posts if number == 0 or not _alone(post, chain)]


def _alone(post: PostMention, chain: Chain) -> bool:
    return is_one_seat(post.role) and len(chain.people) > 1 and post.basis != "former"


def add_people(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.people`, `doc._.chains` and `doc._.organizations`."""
    doc._.people, doc._.chains, doc._.organizations = read_people(
        doc._.clean.text, doc._.entries, doc._.context, doc._.names
    )
    return doc
