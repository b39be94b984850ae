"""Who hosted an event, and who signed at it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import chain, groupby
from typing import TYPE_CHECKING, cast

from ...model.statement import Hosting, HostingRole
from ..bodies.answered import is_yours
from ..bodies.expand import expand
from ..bodies.listing import Expand
from ..bodies.two_sides import counted_before
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch, mask
from ..language.words import any_of, read_rows
from ..meetings.each_held import end_of_each
from ..meetings.more_hosts import behind_helpers, hosts_nothing, more_hosts_follow
from ..meetings.scopes import Scope
from ..meetings.title_edges import GATHERED, TURNS
from ..parts import EventMention, OrganizationMention, PersonMention
from ..text import CleanText
from .signatories import heads_who_sign, is_told, meant_signers, told_signers
from .subjects import AND, OWN_SHORT, Names, subject_end, subject_start

if TYPE_CHECKING:
    from spacy.tokens import Doc

Found = tuple[int, int, str, HostingRole]
"""Where a host is named, its name in full and its role."""

_LABEL = lazy(
    r"(?P<verb>主办|承办|协办)(?:单位|方|机构|部门)?(?:为|是|有|：|:)(?P<who>[^。；;\n）)]{2,120}?)(?=[。；;\n）)]|$|，?(?:主办|承办|协办))"
)
_MOTION = lazy(
    r"[会领督分]办(?:单位|部门|领导)?[：:]|[会领督分]办(?:单位|部门|领导)|(?:提案|议案|建议)(?:办理|督办|交办|承办)|[提议]案》"
)
_NEXT_LABEL = 10
"""How far behind a sentence the next label is told, in characters."""
_HOSTS = ("主办", "承办", "协办", "协同主办")
"""Verbs that say who hosts wherever they stand; others only beside an event's name."""
_OBJECTS_BEFORE = lazy(
    r"了?|.?|了?[^，。；]{4,40}(?:会议|大会|全会)、"
    r"|了?(?:(?:为期|历时|会期)[^，]{1,8}|一年一度|一[场次](?:主题为)?[^，。的]{2,14}|[^，。；的]{2,30}(?:参加|出席))的"
)
"""What stands between a verb and an event that it governs: nothing, the meetings named with it, or how long and for whom."""
_OWN_ALONE = lazy(r"[校院厂局行社台所馆矿段站]|海关|集团")
"""A document's own body by what it is, right before the verb: `厂召开职工大会`."""
_JOINT_OFFICE = lazy("公室|公厅|事处|(?:[主副]任|主席)")
_SENT = lazy("参加|参观|参与|出席|赴|前往|[收观]看|外出|报名|推荐|申报")
"""What those do whom a body organizes to go elsewhere: `组织会员企业参加某博览会`."""
_PLANS = lazy(
    r"议定|商定|商议|会议(?:研究|讨论|一致)*(?:决定|同意|确定|明确)|原则同意|(?m:^)[ 　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2})?[ 　]*(?:一致)?同意"
)
"""Before what a meeting decides that somebody shall host."""
_NEXT = lazy(
    r"(?:下一?[届次期站]|(?:明|来|次)年(?!度)|20\d\d年)[^，。；\n]{0,20}(?:将|拟|确定|决定)[由在于]?[^，。；\n]{0,30}$|下一?[届次期站][^，。；\n]{0,14}由[^，。；\n]{0,30}$"
)
"""What is to come, before who will host it."""
_AHEAD = 60
_GOES_TO = lazy("(?:出席|参加|列席|参与|观摩)了?")
_CLAUSE_ENDS = lazy(r"[，。；;\n]|$")
_BY = lazy(r"(?:^|[，；]|活动|[赛会式展])由[^，。；;\n由]{2,40}$")

_ITS = lazy(
    r"(?:^|(?<=[。！？，；\n]))[ \u3000]*(?:据悉，|据了解，)?(?:(?:[此本该这](?:[次届项场]|期)?|整个)?(?:系列)?(?:活动|大赛|比赛|竞赛|赛事|展览|画展|书画展|影展|仪式|会议|论坛|演出|晚会|培训班?|讲座|座谈会|研讨会|联谊会|运动会))(?:是)?由[^，。；\n由]{2,80}$"
)
"""Before the verb of a clause that goes on with the event by its kind and who held it."""


@cache
def _hosting() -> tuple[re.Pattern[str], dict[str, HostingRole]]:
    roles: dict[str, HostingRole] = {row[0]: cast(HostingRole, row[1]) for row in read_rows("host_verbs.tsv")}
    return lazy(
        rf"(?P<how>(?:联合|共同|主持|牵头|分别|合作|携手|协同|倾力)*)(?P<verb>(?<![民自](?=主办)){any_of('host_verbs.tsv')})"
    ), roles


def find_hostings(
    document: str, clean: CleanText, scopes: Iterable[Scope], organizations: Sequence[OrganizationMention],
    people: Sequence[PersonMention], expand: Expand, own: str = "", answered: str = "",
    acting: str = "",
) -> list[Hosting]:  # fmt: skip
    """One statement for each body and role of each event. `own`: the body whose own history or news the text is;
    `answered`: that to which it is a reply; `acting`: its union, whose own papers the text is."""
    masked, named = mask(clean.text), Names(organizations, people, expand, own, answered, acting)
    found: list[Hosting] = []
    for scope in scopes:
        seen: set[tuple[str, HostingRole]] = set()
        for start, end, name, role in _of_event(masked, scope, named):
            if (name, role) not in seen:
                seen.add((name, role))
                found.append(
                    Hosting(
                        document=document, spans=clean.raw_spans(start, end), date=scope.event.when,
                        event=scope.event.id, organization=name, role=role,
                    )
                )  # fmt: skip
    return found


def _of_event(masked: Masked, scope: Scope, named: Names) -> Iterator[Found]:
    hosts = list(_hosts(masked, scope, named))
    signers = list(told_signers(masked, scope, named))
    signers += [one for one in heads_who_sign(masked, scope, named) if not is_told(masked.text, one, signers)]
    signers = signers or list(meant_signers(masked, scope, named, [(name, role) for _, _, name, role in hosts]))
    return chain(hosts, ((*signer, "signatory") for signer in signers))


def _hosts(masked: Masked, scope: Scope, named: Names) -> Iterator[Found]:
    event, first = scope.event, scope.sentences[0] if scope.sentences else None
    if stop := end_of_each(masked.bare, event):
        for name in named.read(masked.text, event.start, event.end, True):
            yield event.start, stop, name, "organizer"
        return
    for sentence in scope.sentences:
        yield from _labelled(masked, sentence, named)
        own = sentence is first or sentence.start <= event.start < sentence.end
        yield from _by_verb(masked, sentence, named, event, own)


def _labelled(masked: Masked, sentence: Stretch, named: Names) -> Iterator[Found]:
    """`主办单位：甲、乙`; not who has to deal with a motion (`督办领导：丙；主办单位：甲；会办单位：乙`)."""
    line = masked.text.rfind("\n", 0, sentence.start) + 1
    if _MOTION.search(masked.text, line, sentence.end + _NEXT_LABEL):
        return
    for match in _LABEL.finditer(masked.bare, *sentence):
        for name in named.read(masked.text, *match.span("who"), loose=True):
            yield match.start(), match.end(), name, _hosting()[1][match["verb"]]


def _by_verb(masked: Masked, sentence: Stretch, named: Names, event: EventMention, own: bool) -> Iterator[Found]:
    """`由甲主办`, `甲、乙联合召开X`: the bodies before the verb; 召开 and its like only before the event's name."""
    pattern, roles = _hosting()
    bare, joined_from = masked.bare, 0  # where the next body begins in `甲主办、乙承办`
    for match in pattern.finditer(bare, *sentence):
        strong, listed = match["verb"] in _HOSTS, more_hosts_follow(bare, match.end())
        if not _is_of(bare, sentence, match, event, own, listed):
            continue
        start = max(subject_start(bare, sentence.start, match.start()), joined_from)
        start, stop = _before_turn(bare, sentence.start, start, match.start())
        start = _behind_guest(bare, start, match, named)
        start = behind_helpers(bare, start, match.start()) if strong else start
        followed = (strong or listed) and bare.startswith(("、", "和", "与", "并"), match.end())
        joined_from = match.end() + 1 if followed else 0
        venue = not strong and bare[:start].endswith("在")  # `5月2日在县委会议室召开`
        if not venue and not named.has_person(start, match.start()):
            for name in _before(masked.text, start, subject_end(bare, start, stop), named, strong):
                yield start, match.end(), name, roles[match["verb"]]


def _is_of(bare: str, sentence: Stretch, verb: re.Match[str], event: EventMention, own: bool, listed: bool) -> bool:
    """Whether a verb says who hosts the event. `own`: the sentence names it; `listed`: more hosts follow."""
    end = verb.end()
    if verb["verb"] in _HOSTS:
        office = verb["verb"] == "协办" and _JOINT_OFFICE.match(bare, end)  # 市政协|办公室
        told = not office and not _is_planned(bare, sentence.start, verb.start(), event)
    else:
        governs = end <= event.start and _OBJECTS_BEFORE.fullmatch(bare, end, event.start)
        joint = verb["how"] and bare.startswith(("的", "了的"), end)
        if verb["verb"] == "组织" and _SENT.search(bare, event.start, event.end):
            return False
        brings = bare.rfind("组织", sentence.start, verb.start())
        if brings >= 0 and GATHERED.fullmatch(bare, brings + 2, end):
            return False  # of whom those are that meet there says the verb before
        governs = governs or (verb["verb"] == "组织" and GATHERED.fullmatch(bare, end, event.start))
        told = governs or (own and (joint or listed or _is_by(bare, sentence, verb))) or _is_its(bare, sentence, verb)
    return bool(told) and not bare.startswith(("单位", "方", "权", "券商"), end)


def _before(text: str, start: int, end: int, named: Names, loose: bool) -> Iterable[str]:
    """The bodies that a stretch before a verb names, or those named before that it only counts."""
    if is_yours(text, start, end):
        return [named.answered] if named.answered else []
    names = [] if hosts_nothing(text, start, end) else named.read(text, start, end, loose)
    if named.own and _OWN_ALONE.fullmatch(text[start:end].strip()):
        names = [named.own]
    elif named.own and (short := OWN_SHORT.match(text, start, end)):
        names = [named.own, *named.read(text, short.end() + 1, end, loose)]
    elif named.own and names and AND.match(text, start):  # `与某局联合举办…` in a body's own papers
        names = [named.acting or named.own, *names]
    return dict.fromkeys(names) or counted_before(text, start, end, named.organizations)


def _is_by(bare: str, sentence: Stretch, verb: re.Match[str]) -> bool:
    """Whether a clause behind an event's says who held it: `大会在礼堂召开，由甲、乙联合举办`."""
    if verb["verb"] not in ("举办", "举行") or not _CLAUSE_ENDS.match(bare, verb.end()):
        return False
    return _BY.search(bare, sentence.start, verb.start()) is not None


def _is_its(bare: str, sentence: Stretch, verb: re.Match[str]) -> bool:
    """Whether a later sentence says who held what was told of: `据悉，活动由甲、乙联合举办，丙协办`."""
    if verb["verb"] not in ("举办", "举行", "组织") or not _CLAUSE_ENDS.match(bare, verb.end()):
        return False
    return _ITS.search(bare, sentence.start, verb.start()) is not None


def _is_planned(bare: str, low: int, verb: int, event: EventMention) -> bool:
    """Whether those before a verb shall host something yet: `会议议定夏令营由某局主办`, `下届年会将由某校承办`."""
    if _NEXT.search(bare, max(low, verb - _AHEAD), verb):
        return True
    plans = _PLANS.search(bare, low, verb)
    return plans is not None and event.start < plans.start()


def _before_turn(bare: str, low: int, start: int, verb: int) -> tuple[int, int]:
    """Where the host stands whose turn is told before its comma: `院工会换届，|召开第五次会员代表大会`."""
    turn = TURNS.search(bare, low, start) if start == verb and bare.startswith("，", start - 1) else None
    return (subject_start(bare, low, turn.start()), turn.start()) if turn else (start, verb)


def _behind_guest(bare: str, start: int, verb: re.Match[str], named: Names) -> int:
    """Where the host begins behind somebody who goes to what it holds: `主任甲出席|某总社在北京召开的会议`."""
    if not bare.startswith("的", verb.end()) or not named.has_person(start, verb.start()):
        return start
    return max((one.end() for one in _GOES_TO.finditer(bare, start, verb.start())), default=start)


def find(doc: Doc) -> Doc:
    """Component: reads events, organizations and people, adds hostings."""
    from ..bodies.name_at import called, context_at, named_then

    context = doc._.context
    found: list[Hosting] = []
    for _, scopes in groupby(doc._.scopes, lambda one: called(context_at(context, one.event.start))):
        told = list(scopes)
        meant = context_at(context, told[0].event.start) if context.articles else context
        found += find_hostings(
            doc._.source.key, doc._.clean, told, doc._.organizations, doc._.people,
            partial(expand, context=meant), context.organization,
            "" if meant.organization == context.organization else meant.organization, context.union,
        )  # fmt: skip
    days = {event.id: event.when.first for event in doc._.events if event.when}
    for one in found:  # the document's own body by its name of the time
        own = context.renamed and one.organization.startswith(context.organization) and one.event in days
        doc._.statements.append(
            replace(one, organization=named_then(one.organization, context, days[one.event])) if own else one
        )
    return doc
