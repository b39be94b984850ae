"""Title chains with the names behind them, read from left to right."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ..bodies.building import left_edge
from ..language.acts import FOR_BODY
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import PersonMention
from ..posts.chains import Chain, link_chains, split_chosen
from ..posts.phrases import PostPhrase, PostReader
from ..posts.roles import role_matches
from .called import with_body
from .found import Found
from .holders import Holders
from .leaving import Leaving

_HONOURED = ("教授", "研究员", "院士", "副教授", "副研究员", "主任医师")
_NAMED = lazy(r"(?:^|[，。；：、\n\u3000])[\u3400-\u9fff]{2,4}$")
_TAKES = ("任", "当选", "担任", "兼任", "受聘", "被聘", "获聘", "出任", "接任", "不再", "辞去")
"""Behind a name with a title that only honours: `甲教授任某学院院长`."""
_LABELS = lazy(r"(?:（[^（）\n]{1,30}）)?[：:]")


class Titled:
    """The chains of a text with the names behind them, read from left to right.

    `posts` reads its phrases; `starts`: where the names of bodies begin; `within`: where words like a title stand in one.
    """

    def __init__(
        self, text: str, posts: PostReader, starts: frozenset[int], known: Counter[str], within: frozenset[int]
    ) -> None:
        self.text, self.posts, self.starts, self.within = text, posts, starts, within
        self.chains: list[Chain] = []
        self.leaving = Leaving(text, known)
        self.holders = Holders(text, starts, known)

    @property
    def names(self) -> list[Found]:
        """Those found so far who hold a post."""
        return self.holders.found

    def read(self) -> Titled:
        """Find all chains and the names directly behind them."""
        floor, pending = 0, list[PostPhrase]()
        aside: list[PostPhrase] = []
        for match in role_matches(self.text):
            if match.start() < floor:
                aside += self._in_brackets(match)
                continue
            if self._is_address(match) or match.start("role") in self.within:
                continue
            joined = pending and pending[-1].kind == "post" and pending[-1].end == match.start()
            phrase = self.leaving.without_name(self.posts.read(match, match.start() if joined else floor))
            if phrase.role == "代表" and self._speaks(phrase):
                continue  # `甲代表市总工会致辞`: what somebody does
            if pending and self._is_label(pending[-1], phrase):
                self._close(pending, [])
                pending = []
            while pending and phrase.organization and pending[-1].start >= phrase.start:
                pending.pop()  # 女|职工|委员会主任
            pending.append(phrase)
            if found := self.holders.of(phrase, pending):
                pending[-1] = self._before(phrase, found[0], floor)
                self._close(pending, found)
                pending, floor = [], found[-1].after
            elif self.holders.addressed:  # `甲市长|和乙会长`
                self._close(pending, [])
                pending = []
        self._close(pending, [])
        self.chains += link_chains(self.text, aside)
        self.chains.sort(key=lambda chain: chain.start)
        return self

    def _before(self, phrase: PostPhrase, name: Found, floor: int) -> PostPhrase:
        """The phrase with the words of its body that stand before a name, where the name stands before its title."""
        if name.start <= phrase.start and name.end == phrase.role_start:
            start = left_edge(self.text, name.start, floor)
            return replace(phrase, start=start, organization=self.text[start : name.start])
        if name.start < phrase.role_start:
            return with_body(phrase, self.text[phrase.start : max(phrase.start, name.start)])
        return phrase

    def _is_label(self, before: PostPhrase, phrase: PostPhrase) -> bool:
        """Whether a phrase labels a line of its own (`副会长：甲`), so that no post told above it is its people's."""
        line = self.text.rfind("\n", before.end, phrase.start)
        own = line >= 0 and not self.text[line : phrase.start].strip()
        return own and _LABELS.match(self.text, phrase.end) is not None

    def _speaks(self, phrase: PostPhrase) -> bool:
        """Whether 代表 is what somebody does for a body that follows, not what he is."""
        ahead = phrase.end in self.starts or FOR_BODY.match(self.text, phrase.end) is not None
        return ahead and ending_of(phrase.organization) is None

    def _is_address(self, match: re.Match[str]) -> bool:
        """Whether a title stands right behind a name that has its own before it: `理事长甲院士、某局局长乙`."""
        if match["role"] in _HONOURED and _NAMED.search(self.text, max(0, match.start() - 5), match.start()):
            return self.text.startswith(_TAKES, match.end())
        if not self.names or self.names[-1].end != match.start() or match["role"].startswith("代"):
            return False  # `由副县长甲代理县长` gives an office
        if match[0].startswith(("接任", "继任")):
            return False  # `副主席甲接任主席`
        return self.text[match.end() : match.end() + 1] in "、，。；和及与代出致作主在"

    def _in_brackets(self, match: re.Match[str]) -> list[PostPhrase]:
        """The post in the brackets behind a name that was found: `甲（回族，某局局长）`."""
        for one in reversed(self.names):
            if one.end < match.start() < one.after and self.text[one.end] == "（":
                return [self.posts.read(match, one.end + 1)]
            if one.after <= match.start():
                break
        return []

    def _close(self, phrases: list[PostPhrase], found: list[Found]) -> None:
        chains: list[Chain] = []
        for chain in link_chains(self.text, phrases):  # a post handed to somebody (主任由甲兼任) is not the last one's
            chains += split_chosen(self.text, chain) if self.text.startswith("由", chain.end) else [chain]
        if chains:
            chains[-1:] = split_chosen(self.text, chains[-1])
        self.chains += chains
        if found and chains:
            self.holders.found += found
            chains[-1].people = [mention_of(one) for one in found]


def mention_of(found: Found) -> PersonMention:
    """The person that a name found in the text names, without posts yet."""
    return PersonMention(found.start, found.end, found.name, found.marks, found.start)
