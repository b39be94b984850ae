"""Who hosted an event, and who signed at it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, cast

from ...model.statement import Hosting, HostingRole
from ..bodies.counted_signers import counted_signers
from ..bodies.expand import expand, is_generic
from ..bodies.listing import Expand, mentions_in, read_list, read_pair
from ..bodies.signers import signed_by_heads
from ..bodies.spread import by_letters
from ..bodies.two_sides import counted_before, two_sides
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch, mask
from ..language.words import any_of, read_rows
from ..meetings.more_hosts import more_hosts_follow
from ..meetings.scopes import Scope, scopes_of
from ..meetings.venues import DATE
from ..parts import EventMention, OrganizationMention, PersonMention
from ..text import CleanText

if TYPE_CHECKING:
    from spacy.tokens import Doc

Found = tuple[int, int, str, HostingRole]
"""Where a host is named, its name in full and its role."""

_BEFORE = lazy(r"[，,。；;：:\n的（(]|(?<=[^自理])由(?!于)|^由")
_LABEL = lazy(
    r"(?P<verb>主办|承办|协办)(?:单位|方|机构|部门)?(?:为|是|有|：|:)(?P<who>[^。；;\n）)]{2,120}?)(?=[。；;\n）)]|$|，?(?:主办|承办|协办))"
)
_OBJECTS_BEFORE = lazy(
    r"了?|.?|了?[^，。；]{4,40}(?:会议|大会|全会)、"
    r"|了?(?:(?:为期|历时|会期)[^，]{1,8}|一年一度|一[场次](?:主题为)?[^，。的]{2,14}|[^，。；的]{2,30}(?:参加|出席))的"
)
"""What stands between a verb and an event that it governs: nothing, the meetings named with it, or how long and for whom."""
_AND = lazy(r"[与和同]")
_OWN_SHORT = lazy(r"(?:[校院厂局行社台所馆矿段]|集团)(?=[与和同])")
"""A document's own body by one character: `校与某公司签订《…》`."""
_OWN_ALONE = lazy(r"[校院厂局行社台所馆矿段站]|海关|集团")
"""A document's own body by what it is, right before the verb: `厂召开职工大会`."""
_JOINT_OFFICE = lazy("公室|公厅|事处|(?:[主副]任|主席)")
_NOBODY = lazy(
    r"新?(?:[一本]届)?(?:大会)?(?:主席团|理事会|监事会|执委会|常委会)?$|\d+[余多]?[个家所].*$|(?:街道|乡镇|镇乡|镇|乡)$"
)
"""An organ whose body is not named, and no host for a stranger."""
_PARTY_ORGAN = lazy(r"(?:党委|党组|党总支|党支部|(?<=[会委府院局联])机关)$")
_TEAM = lazy(r"[\u4e00-\u9fff]{0,4}(?:检查|督查|督导|调研|考察|视察|巡视|巡察|评估|验收)[组团]")
"""Guests who come to look at a body's work and meet there are no body that hosts."""
_SIGNED = lazy(
    r"签订|签署|签定|[续补]签(?!证|字仪式)|(?<!协)会签(?![订署定约字])|(?:签约|签字)(?!仪式|座谈|活动|现场|揭牌|暨|及|启动)"
)
_PLANS = lazy("议定|商定|商议|会议(?:研究|讨论|一致)*(?:决定|同意|确定|明确)|原则同意")
"""Before what a meeting decides that somebody shall host."""
_LONG_SINCE = lazy(r"[^，。；]{0,30}?以来")
"""Behind a signing of long ago: `签署合作协议以来`."""
_HELD = lazy("(?:举行|举办|召开|开展|进行|组织)了?")
"""Before a signing that is one of the things held: `举行了揭牌仪式和会员企业签订协议活动`."""
_JOINT_SIGNED = lazy(r"(?:签约|签字|合作)[^，。]{0,8}(?:仪式|座谈会|会)")
_SIGNING = lazy(r"(?:签约|签字|协议签署)(?:暨[^，。]{2,12})?仪式$")
_FOR_OTHERS = lazy(r"代表(?P<who>(?!双方|各方|[两三]|甲乙|各自)[^，。；]{4,60})$")
"""For whom people sign: `甲与区长乙代表某会、某政府签订《…》`."""
_TOPIC = lazy(r"(?:战略|友好|全面|深化|校企|医联体|开展)*(?:合作|共建|结对|帮扶)[^，。、与和]{0,8}$")
"""What two bodies sign for, between their names and the verb: `甲与乙合作办学签约`."""
_HELD_WITH = lazy(r"(?:联合|共同|隆重)*(?:举行|举办)(?:了)?$")
_LED = lazy(
    rf"^(?:由|在|{DATE}|[，,、\s▲△●○■◆•·*]|并(?=与)|(?:还|又|同时)(?=与)|本[报刊网]讯|[\u3400-\u9fff]{{0,6}}讯(?=[（(])|[（(]□+[）)]|【□*】|(?:主办|承办|协办|发起)(?:方|单位))+"
)
"""What leads to the subject of a clause: a day, a mark of a short item, the byline."""
_GOES_TO = lazy("(?:出席|参加|列席|参与|观摩)了?")
_CLAUSE_ENDS = lazy(r"[，。；;\n]|$")
_BY = lazy(r"(?:^|[，；]|活动|[赛会式展])由[^，。；;\n由]{2,40}$")
_WHEN = lazy(
    rf"(?:昨[日天]|前[日天]|今[日天]|日前|近日|近期|当[日天]|同日|[上下]午|{DATE}|隆重|正式|先后|分别|组织|主持|等)+$"
)


@cache
def _hosting() -> tuple[re.Pattern[str], dict[str, HostingRole]]:
    roles: dict[str, HostingRole] = {row[0]: cast(HostingRole, row[1]) for row in read_rows("host_verbs.tsv")}
    return re.compile(
        rf"(?P<how>(?:联合|共同|主持|牵头|分别|合作|携手|协同|倾力)*)(?P<verb>{any_of('host_verbs.tsv')})"
    ), roles


def find_hostings(
    document: str, clean: CleanText, scopes: Iterable[Scope], organizations: Sequence[OrganizationMention],
    people: Sequence[PersonMention], expand: Expand, own: str = "",
) -> list[Hosting]:  # fmt: skip
    """One statement for each body and role of each event. `own`: the body whose own history or news the text is."""
    masked, named = mask(clean.text), _Names(organizations, people, expand, own)
    found: list[Hosting] = []
    for scope in scopes:
        seen: set[tuple[str, HostingRole]] = set()
        told = list(_of_event(masked, scope, named))
        if not any(role == "signatory" for *_, role in told):
            told += _signatories(masked, scope, named, [(name, role) for _, _, name, role in told])
        for start, end, name, role in told:
            if (name, role) not in seen:
                seen.add((name, role))
                found.append(
                    Hosting(
                        document=document, spans=clean.raw_spans(start, end), date=scope.event.when,
                        event=scope.event.id, organization=name, role=role,
                    )
                )  # fmt: skip
    return found


class _Names:
    """Reads bodies out of a stretch of text, people who act in their name kept apart."""

    def __init__(
        self, organizations: Sequence[OrganizationMention], people: Sequence[PersonMention], expand: Expand, own: str
    ) -> None:
        self.organizations, self.expand, self.own, self.persons = organizations, expand, own, people
        self.people = sorted(person.start if person.title_start < 0 else person.title_start for person in people)

    def _known(self, name: str) -> str:
        """What a word that nobody marked as a body stands for: 学校, 我院, 集团公司; "" for any other."""
        if (organ := _PARTY_ORGAN.search(name)) and organ.start():
            body = self.expand(name[: organ.start()])
            whole = ending_of(body) is not None and not is_generic(body) and len(body) > 3
            return body + organ[0] if whole else ""
        full = self.expand(name)
        return full if full != name and len(name) <= 8 and ending_of(full) is not None else ""

    def has_person(self, start: int, end: int) -> bool:
        """Whether a person is named between two offsets."""
        return bisect_left(self.people, start) < bisect_left(self.people, end)

    def read(self, text: str, start: int, end: int, loose: bool) -> list[str]:
        """Bodies listed between two offsets; a name that nobody marked as a body counts only when `loose`."""
        names = by_letters(text[start:end]) or read_list(
            text, start, end, self.organizations, self.expand if loose else self._known
        )
        whole = [mention for mention in mentions_in(self.organizations, start, end) if mention.end == end]
        return [name for name in names or [mention.name for mention in whole[:1]] if not _NOBODY.match(name)]


def _of_event(masked: Masked, scope: Scope, named: _Names) -> Iterator[Found]:
    event, first = scope.event, scope.sentences[0] if scope.sentences else None
    for sentence in scope.sentences:
        yield from _labelled(masked, sentence, named)
        own = sentence is first or sentence.start <= event.start < sentence.end
        yield from _by_verb(masked, sentence, named, event, own)
        yield from _signing(masked, sentence, named)
        yield from _ceremony(masked, sentence, named, event)
    if _JOINT_SIGNED.search(event.title):
        for name in read_pair(masked.text, event.start, event.end, named.organizations, named.expand):
            yield event.start, event.end, name, "signatory"


def _signatories(masked: Masked, scope: Scope, named: _Names, told: Sequence[tuple[str, str]]) -> Iterator[Found]:
    """The bodies of the people who sign, or those `told` of the event that are only counted, where no body is said to."""
    for sentence in scope.sentences:
        yield from _by_heads(masked, sentence, named)
        for match in _SIGNED.finditer(masked.bare, *sentence):
            for name in counted_signers(masked.text, match.start(), told):
                yield match.start(), match.end(), name, "signatory"


def _labelled(masked: Masked, sentence: Stretch, named: _Names) -> Iterator[Found]:
    """`主办单位：甲、乙`."""
    for match in _LABEL.finditer(masked.bare, *sentence):
        for name in named.read(masked.text, *match.span("who"), loose=True):
            yield match.start(), match.end(), name, _hosting()[1][match["verb"]]


def _by_verb(masked: Masked, sentence: Stretch, named: _Names, event: EventMention, own: bool) -> Iterator[Found]:
    """`由甲主办`, `甲、乙联合召开X`: the bodies before the verb; 召开 and its like only before the event's name."""
    pattern, roles = _hosting()
    joined_from = 0  # where the next body begins in `甲主办、乙承办`
    for match in pattern.finditer(masked.bare, *sentence):
        strong = match["verb"] in ("主办", "承办", "协办", "协同主办")
        after = masked.bare[match.end() : match.end() + 2].lstrip("了")
        between = masked.bare[match.end() : event.start]
        governs = match.end() <= event.start and bool(_OBJECTS_BEFORE.fullmatch(between))
        listed = more_hosts_follow(masked.bare, match.end())
        joined = (
            (bool(match["how"]) and after.startswith("的")) or listed or _is_by(masked.bare, sentence, match)
        ) and own
        if match["verb"] == "协办" and _JOINT_OFFICE.match(masked.bare, match.end()):
            continue  # 市政协|办公室
        if strong and _is_planned(masked.bare, sentence.start, match.start(), event):
            continue
        if not (strong or governs or joined) or masked.bare.startswith(("单位", "方", "权"), match.end()):
            continue
        start = max(_clause_start(masked.bare, sentence.start, match.start()), joined_from)
        joined_from = (
            match.end() + 1
            if (strong or listed) and masked.bare.startswith(("、", "和", "与", "并"), match.end())
            else 0
        )
        start = _behind_guest(masked.bare, start, match, named)
        venue = not strong and masked.bare[:start].endswith("在")  # `5月2日在县委会议室召开`
        if venue or named.has_person(start, match.start()):
            continue
        end = _clause_end(masked.bare, start, match.start())
        names = [] if _TEAM.fullmatch(masked.text, start, end) else named.read(masked.text, start, end, loose=strong)
        if named.own and _OWN_ALONE.fullmatch(masked.text[start:end].strip()):
            names = [named.own]
        elif named.own and (short := _OWN_SHORT.match(masked.text, start, end)):
            names = [named.own, *named.read(masked.text, short.end() + 1, end, loose=strong)]
        elif named.own and names and _AND.match(masked.text, start):  # `与某局联合举办…` in a body's own papers
            names = [named.own, *names]
        for name in dict.fromkeys(names) or counted_before(masked.text, start, end, named.organizations):
            yield start, match.end(), name, roles[match["verb"]]


def _is_by(bare: str, sentence: Stretch, verb: re.Match[str]) -> bool:
    """Whether a clause behind an event's says who held it: `大会在礼堂召开，由甲、乙联合举办`."""
    if verb["verb"] not in ("举办", "举行") or not _CLAUSE_ENDS.match(bare, verb.end()):
        return False
    return _BY.search(bare, sentence.start, verb.start()) is not None


def _is_planned(bare: str, low: int, verb: int, event: EventMention) -> bool:
    """Whether a meeting plans what those before a verb shall host: `会议议定夏令营由某局主办`."""
    plans = _PLANS.search(bare, low, verb)
    return plans is not None and event.start < plans.start()


def _signing(masked: Masked, sentence: Stretch, named: _Names) -> Iterator[Found]:
    """`甲与乙签署《…》`: both; a single body or a person before the verb signs for nobody else."""
    for match in _SIGNED.finditer(masked.bare, *sentence):
        if _LONG_SINCE.match(masked.bare, match.end()):
            continue
        start = _clause_start(masked.bare, sentence.start, match.start())
        if sides := two_sides(masked.text, match.start(), named.organizations, named.own):
            for name in sides:
                yield start, match.end(), name, "signatory"
            continue
        end = _clause_end(masked.bare, start, match.start())
        if named.own and (bare := _OWN_SHORT.match(masked.text, start, end)):
            start = bare.end()
        if (others := _FOR_OTHERS.search(masked.bare, start, end)) and named.has_person(start, others.start()):
            sides = dict.fromkeys(named.read(masked.text, *others.span("who"), loose=False))
            for name in sides if len(sides) > 1 else ():
                yield start, match.end(), name, "signatory"
            continue
        topic = _TOPIC.search(masked.bare, start, end)
        end = topic.start() if topic else end
        if named.has_person(start, end) or _HELD.search(masked.bare, start, end):
            continue
        names = named.read(masked.text, start, end, loose=_AND.search(masked.text, start, end) is not None)
        if names and named.own and _AND.match(masked.text, start):  # `与某公司签订《…》` in a body's own chronicle
            names = [named.own, *names]
        for name in dict.fromkeys(names if len(set(names)) >= 2 else []):
            yield start, match.end(), name, "signatory"


def _by_heads(masked: Masked, sentence: Stretch, named: _Names) -> Iterator[Found]:
    """`某会会长甲与某局局长乙签署《…》`: the bodies of those who sign."""
    for match in _SIGNED.finditer(masked.bare, *sentence):
        for name in signed_by_heads(masked.text, match.start(), named.persons, named.own):
            yield match.start(), match.end(), name, "signatory"


def _ceremony(masked: Masked, sentence: Stretch, named: _Names, event: EventMention) -> Iterator[Found]:
    """`甲与乙举行…签约仪式`: who holds a signing together signs."""
    held = _SIGNING.search(event.title) and _HELD_WITH.search(
        masked.bare, sentence.start, max(sentence.start, event.start)
    )
    if held and held.end() == event.start:
        start = _clause_start(masked.bare, sentence.start, held.start())
        end = _clause_end(masked.bare, start, held.start())
        names = [] if named.has_person(start, end) else named.read(masked.text, start, end, loose=True)
        for name in names if len(names) == 2 and _AND.search(masked.text, start, end) else ():
            yield start, held.end(), name, "signatory"


def _clause_start(bare: str, low: int, verb: int) -> int:
    closed = max(bare.rfind("）", low, verb), bare.rfind(")", low, verb))  # a bracket within a name opens no clause
    cuts = [one.end() for one in _BEFORE.finditer(bare, low, verb) if one[0] not in "（(" or one.end() > closed]
    start = cuts[-1] if cuts else low
    led = _LED.match(bare[start:verb])
    return start + (led.end() if led else 0)


def _behind_guest(bare: str, start: int, verb: re.Match[str], named: _Names) -> int:
    """Where the host begins behind somebody who goes to what it holds: `主任甲出席|某总社在北京召开的会议`."""
    if not bare.startswith("的", verb.end()) or not named.has_person(start, verb.start()):
        return start
    return max((one.end() for one in _GOES_TO.finditer(bare, start, verb.start())), default=start)


def _clause_end(bare: str, start: int, verb: int) -> int:
    """Where the subject ends: before `在Y` and words of manner."""
    place = re.search(
        r"(?<![成造将])就(?![业职读医近餐地学任])[^，。]{2,60}$|在[^，。]$|[在于][^，。]{2,40}$", bare[start:verb]
    )
    end = start + place.start() if place else verb
    when = _WHEN.search(bare, start, end)
    return when.start() if when else end


def find(doc: Doc) -> Doc:
    """Component: reads events, organizations and people, adds hostings."""
    from ..bodies.eras import name_on

    scopes, context = scopes_of(doc._.clean.text, doc._.entries, doc._.events), doc._.context
    found = find_hostings(
        doc._.source.key, doc._.clean, scopes, doc._.organizations, doc._.people,
        lambda name: expand(name, context), context.organization,
    )  # fmt: skip
    days = {event.id: event.when.first for event in doc._.events if event.when}
    for one in found:  # the document's own body by its name of the time
        own = context.renamed and one.organization == context.organization and one.event in days
        doc._.statements.append(replace(one, organization=name_on(context, days[one.event])) if own else one)
    return doc
