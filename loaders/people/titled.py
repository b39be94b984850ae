"""Title chains with the names behind them, read from left to right."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.spread import count_of_places
from ..language.acts import FOR_BODY
from ..language.body_words import ending_of
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..names.edges import right_edge
from ..parts import PersonMention
from ..places.gazetteer import leading_place
from ..posts.chains import Chain, link_chains, split_chosen
from ..posts.each_own import bodies_listed
from ..posts.phrases import PostPhrase, PostReader
from ..posts.roles import match_role, role_matches
from .called import name_before_title, with_body, without_companion
from .counted import read_counted, read_shared
from .dismissed import known_dismissed, names_of_dismissed
from .found import Found
from .listed import names_in_list
from .reading import name_after_group, name_after_title, name_in_words
from .rosters import is_behind_cell, read_roster
from .wide_rows import read_wide_row

_ARTIST = r"(?:著名|知名|青年|老)?(?:[\u3400-\u9fff]{1,4}族)?(?:作家|歌唱家|舞蹈家|音乐家|歌手|诗人|学者|画家|剧作家|作曲家|艺术家|表演艺术家|书法家|摄影家|评论家|教育家|科学家)(?=[\u3400-\u9fff]{2})"
_AGED = r"(?:现年|年届|年逾|年近)?[\d一二三四五六七八九十百]{1,4}[岁旬](?:高龄)?(?:的|(?=离休|退休|离退休|老[\u3400-\u9fff]{3}))"
_LEAD = lazy(
    r"(?:、[\u3400-\u9fff]{2,5}籍(?:的)?(?:老同志|老领导|老干部|老红军|老校友|校友|乡贤|乡友|知名人士|人士|专家|学者|企业家)(?=[\u3400-\u9fff]{2}))?"
    rf"(?:、{_ARTIST})?"
    rf"(?:、(?:[文理工医农法]学)?博士(?![生后点])|、(?:离休|退休|离退休)老?(?:干部|教师|医生|职工|党员)|、{_AGED}(?:{_ARTIST})?)?"
    rf"(?:、?\d{{2,3}}岁(?:高龄)?的(?:{_ARTIST})?)?"
    r"(?:、?(?:离休|退休|离退休)?老?(?:红军|八路军?|新四军|战士|干部|教师|医生|职工|党员|(?<!、)教授|专家|艺人)(?=[\u3400-\u9fff]{2}))?(?:老(?:领导|同志|前辈|会员|校友|企业家|劳模)(?=[\u3400-\u9fff]{2}))?"
    r"(?:\d+[余多]?[名人位]?)?(?:（[^（）]{1,30}）)?"
    r"(?:[\]］】〕][ \u3000：]*(?=[\u3400-\u9fff·]{1,4}[ \u3000]?[\u3400-\u9fff]{1,3}（[^（）\n]{0,6}\d{4})|(?:人选|候选人|名单|名录)?的?(?:分别|依次|先后)?(?:有(?=[：:]|[\u3400-\u9fff]{2,4}[、；和及等，。（]|[\u3400-\u9fff·]{2,12}（[^（）\n]{0,6}\d{4})|(?<!的)[为是：:]|[为是](?=[：:]))[为是：:]*[\u3000\n]?|(?:拟任|建议)?(?:人选|候选人)(?=[\u3400-\u9fff]{2})|\u3000|\n(?=[^\n。，；]{2,80}(?:\n|$))(?![\u3400-\u9fff·]{2,12}?(?:同志)?(?:(?:拟|兼|担|出|改|调|升)?任|为|不再|当选|的(?=[^\n]{2,40}职务))[\u3400-\u9fff]{3}))?"
)
"""What may stand between a title and the name behind it; no line end before somebody who takes an office of his own."""
_TERM_BEHIND = lazy(r"\u3000[^\n。；，、（]{0,30}?\d{4}[.年\d月]{0,8}[—–\-~～至]")
_HONOURED = ("教授", "研究员", "院士", "副教授", "副研究员", "主任医师")
_NAMED = lazy(r"(?:^|[，。；：、\n\u3000])[\u3400-\u9fff]{2,4}$")
_TAKES = ("任", "当选", "担任", "兼任", "受聘", "被聘", "获聘", "出任", "接任", "不再", "辞去")
"""Behind a name with a title that only honours: `甲教授任某学院院长`."""
_BEFORE_TITLE = frozenset("，。；：\n\u3000 ")
"""Before a title that a clause begins with."""
_BEFORE_NAMED = _BEFORE_TITLE | {"由"}
"""The same, and before one whose holder does or becomes something: `由副台长甲任组长`."""
_LABELS = lazy(r"(?:（[^（）\n]{1,30}）)?[：:]")
_HOLDER_BEFORE = lazy(r"(?:当选为?|[任为])$")
_JOINED = lazy(r"(?P<name>[\u3400-\u9fff]{2,3})[和与及](?=[\u3400-\u9fff]{3})")
"""Somebody known elsewhere, before the body of the next one: `温度和某学院副院长甲`."""
_DISMISSED = lazy(r"(?:免去|解聘|撤销|罢免|免除)$")
_DISMISSED_NAME = lazy(r"(?:免去|解聘|撤销|罢免|免除)(?P<name>[\u3400-\u9fff]{2,3}(?<!的))$")


class Titled:
    """The chains of a text with the names behind them, read from left to right.

    `posts` reads its phrases; `starts`: where the names of bodies begin; `within`: where words like a title stand in one.
    """

    def __init__(
        self, text: str, posts: PostReader, starts: frozenset[int], known: Counter[str], within: frozenset[int]
    ) -> None:
        self.text, self.posts, self.starts, self.known, self.within = text, posts, starts, known, within
        self.names: list[Found] = []
        self.chains: list[Chain] = []
        self.dismissed = [*names_of_dismissed(text)]
        starts_of = {one.start for one in self.dismissed}
        self.dismissed += [one for one in known_dismissed(text, known) if one.start not in starts_of]
        self.leaving = {place: one for one in self.dismissed for place in range(one.start, one.end)}

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
            phrase = self._behind_name(self.posts.read(match, match.start() if joined else floor))
            if phrase.role == "代表" and self._speaks(phrase):
                continue  # `甲代表市总工会致辞`: what somebody does
            if pending and self._is_label(pending[-1], phrase):
                self._close(pending, [])
                pending = []
            while pending and phrase.organization and pending[-1].start >= phrase.org_start:
                pending.pop()  # 女|职工|委员会主任
            pending.append(phrase)
            found = self._names(phrase, pending)
            if found and found[0].start <= phrase.org_start and found[0].end == phrase.role_start:
                start = left_edge(self.text, found[0].start, floor)
                pending[-1] = replace(phrase, org_start=start, organization=self.text[start : found[0].start])
            elif found and found[0].start < phrase.role_start:
                words = self.text[phrase.org_start : max(phrase.org_start, found[0].start)]
                pending[-1] = with_body(phrase, words)
            if found:
                self._close(pending, found)
                pending, floor = [], found[-1].after
        self._close(pending, [])
        self.chains += link_chains(self.text, aside)
        self.chains.sort(key=lambda chain: chain.start)
        return self

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

    def _behind_name(self, phrase: PostPhrase) -> PostPhrase:
        """The phrase without a known name that runs into it: `免去某某某院党委书记职务`."""
        words, at = phrase.organization, phrase.org_start
        if at in self.leaving:
            end = self.leaving[at].end
            return replace(phrase, org_start=end, organization=words[end - at :])
        joined = _JOINED.match(words)
        if joined and joined["name"] in self.known:
            return replace(phrase, org_start=at + joined.end(), organization=words[joined.end() :])
        if not _DISMISSED.search(self.text, max(0, at - 2), at):
            self._dismissed_before(phrase)
            alone = without_companion(words, self.known)
            return (
                phrase
                if alone == words
                else replace(phrase, org_start=at + len(words) - len(alone), organization=alone)
            )
        size = self._name_size(words, at)
        if not size:
            return phrase
        self.dismissed.append(Found(at, at + size, words[:size], (), at + size))
        return replace(phrase, org_start=at + size, organization=words[size:])

    def _dismissed_before(self, phrase: PostPhrase) -> None:
        """Note the name between the verb and a body that stands on its own: `免去某某|国家某局某处处长职务`."""
        at = phrase.org_start
        before = _DISMISSED_NAME.search(self.text, max(0, at - 6), at) if has_owner(phrase.organization) else None
        if before is None or before.start("name") in self.leaving:
            return
        if surname_class(self.text, before.start("name")) not in ("common", "compound", "rare"):
            return
        if not is_ordinary(before["name"]):
            self.dismissed.append(Found(before.start("name"), at, before["name"], (), at))

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

    def _in_brackets(self, match: re.Match[str]) -> list[PostPhrase]:
        """The post in the brackets behind a name that was found: `甲（回族，某局局长）`."""
        for one in reversed(self.names):
            if one.end < match.start() < one.after and self.text[one.end] == "（":
                return [self.posts.read(match, one.end + 1)]
            if one.after <= match.start():
                break
        return []

    def _names(self, phrase: PostPhrase, pending: list[PostPhrase]) -> list[Found]:
        lead = _LEAD.match(self.text, phrase.end)
        at = lead.end() if lead else phrase.end
        if lead and lead[0] == "\u3000" and _HOLDER_BEFORE.search(self.text, max(0, phrase.start - 3), phrase.start):
            return []  # a headline in two halves: `甲当选主席　乙任秘书长`
        if at in self.starts or (lead and "\n" in lead[0] and is_behind_cell(self.text, phrase.start)):
            return []
        roster = self._listed(phrase) if phrase.kind != "group" else []
        roster = roster or self._sharing(phrase, at)
        if roster:
            return roster
        if phrase.mark and self.text.startswith("的", at):  # 现任某厂厂长的某某
            at += 1
        explicit = bool(phrase.organization) or (len(pending) > 1 and pending[-2].end + 2 >= phrase.start)
        if phrase.kind == "group":
            first = name_after_group(self.text, at, self.known)
        else:
            begins = phrase.start - self.text.startswith(("我", "本"), max(0, phrase.start - 1))  # 我|院某科主任甲
            heads = begins <= 0 or self.text[begins - 1] in _BEFORE_NAMED or self._goes_on(phrase)
            first = name_after_title(self.text, at, self.known, explicit, heads)
        if first is None:
            last = self.names[-1] if self.names else None
            inside = name_before_title(self.text, phrase, self.known, last)
            if inside and inside.start <= phrase.org_start and any(one.name == inside.name for one in self.names):
                return []  # `甲书记在讲话中`: how somebody is addressed who had his title before
            inside = inside or name_in_words(self.text, phrase, self.known) or self._before_title(phrase)
            return [inside] if inside else []
        if _TERM_BEHIND.match(self.text, first.after):
            return [first]  # what else stands in a row before its term is no name
        return [first, *names_in_list(self.text, first, self.known, self.starts)]

    def _listed(self, phrase: PostPhrase) -> list[Found]:
        """The people of a list behind a post that is in a form of nothing but names."""
        if found := read_counted(self.text, phrase.end) or read_roster(self.text, phrase.end):
            return found
        found = read_wide_row(self.text, phrase.start, phrase.end)
        return [*found, *names_in_list(self.text, found[-1], self.known, self.starts)] if found else []

    def _sharing(self, phrase: PostPhrase, at: int) -> list[Found]:
        """The people of an office that several places or bodies share, as many as there are of these."""
        if count := count_of_places(self.text, phrase.org_start, phrase.role_start):
            return read_shared(self.text, at, count)
        listed = bodies_listed(self.text, phrase)
        shared = read_shared(self.text, at, len(listed), "、和与及") if listed else []
        apart = any(one.start in self.starts or match_role(self.text, one.start) for one in shared)
        return [] if apart else shared

    def _goes_on(self, phrase: PostPhrase) -> bool:
        """Whether a title is the next in a list of people with theirs: `监事长甲、秘书长乙`."""
        return bool(self.names) and self.names[-1].after == phrase.start - 1 and self.text[phrase.start - 1] in "、和及"

    def _before_title(self, phrase: PostPhrase) -> Found | None:
        """The known name that a bare title follows: `甲副所长主持座谈`."""
        at = phrase.role_start
        if (
            (phrase.organization and not self.known[phrase.organization])
            or phrase.kind != "post"
            or not right_edge(self.text, phrase.end)
        ):
            return None
        for size in (4, 3, 2):
            start = at - size
            name = self.text[max(start, 0) : at]
            before = self.text[max(start - 1, 0) : max(start, 0)]
            introduced = any(one.name == name for one in self.names)
            if (
                start >= 0
                and self.known[name]
                and not introduced
                and (before in "，。；、：\n\u3000“”）由和与对" or not before)
            ):
                return Found(start, at, name, (), phrase.end)
        return None

    def _close(self, phrases: list[PostPhrase], found: list[Found]) -> None:
        chains: list[Chain] = []
        for chain in link_chains(self.text, phrases):  # a post handed to somebody (主任由甲兼任) is not the last one's
            chains += split_chosen(self.text, chain) if self.text.startswith("由", chain.end) else [chain]
        if chains:
            chains[-1:] = split_chosen(self.text, chains[-1])
        self.chains += chains
        if found and chains:
            self.names += found
            chains[-1].people = [mention_of(one) for one in found]


def mention_of(found: Found) -> PersonMention:
    """The person that a name found in the text names, without posts yet."""
    return PersonMention(found.start, found.end, _plain(found.name), found.marks, found.start)


_POINTS = str.maketrans(dict.fromkeys("•‧・", "·"))


def _plain(name: str) -> str:
    return name.translate(_POINTS)
