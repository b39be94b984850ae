"""Which words of a sentence name an event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import FILLER, Masked, Stretch, split_clauses
from ..meetings.clauses import find_clause
from ..meetings.dated import find_dated
from ..meetings.held import find_bare, find_held
from ..meetings.named import find_named
from ..meetings.opened import find_chaired, find_nth_day
from ..meetings.title_edges import CLOCK, LATER_THAT_DAY, behind_feast
from ..meetings.titles import BEGUN, Title, squeeze
from ..meetings.told_first import find_told_first
from ..meetings.turning_points import FINISHED
from ..meetings.venues import DATE
from ..meetings.visits import find_visit
from ..parts import OrganizationMention, PersonMention
from .roles import read_roles

_LONGEST = 600
"""How much of a sentence is read for a title, in characters."""
_LEAD = lazy(
    rf"(?:[\s　{BULLETS}*—\-，,：:]+|[一二三四五六七八九十]{{1,3}}、(?=[^、]{{6}})|[（(][一二三四五六七八九十]{{1,2}}[）)][ \u3000]*(?={DATE}|同[日天]|当[日天]|[上下]午)|本[报刊网]讯|本[报台刊网](?=(?:见习|实习)?(?:记者|通讯员))|[\u4e00-\u9fff\-—]{{0,16}}讯(?=[（(\s])|【[^】]*】|[［\[〔][\u3400-\u9fff]{{2,6}}[］\]〕]|[（(][^）)]*(?:记者|通讯员|作者)[^）)]*[）)]"
    r"|(?:见习)?(?:记者|通讯员)\s?[^，。\s]{2,12}?(?:报道|摄)?(?=[\s，])|日前|近日|近期|[今昨前][日天]|今[早晨晚]|昨晚|当[日天]|同[日月]|是[日月]|翌日|次日"
    rf"|[\u4e00-\u9fff·]{{2,12}}?{DATE}(?:专?电|讯)|(?:消息)?据[^，。；]{{2,30}}(?:消息|报道|介绍|通报|透露)，|从[^，。；]{{2,30}}(?:获悉|了解到|得知)，"
    rf"|[（(](?:{DATE}|周.|星期.)[）)]|(?:[上下中]午|晚[上间]?|今?晨|凌晨|傍晚)(?:{CLOCK}，?)?|据悉|会[前后]|其间|期间|随后|{LATER_THAT_DAY}|{DATE}(?:起(?=分组|连续|陆续|先后))?)+")  # fmt: skip
_TO_COME = lazy(
    r"[^，。；]{0,30}?(?:将|拟|计划|预计)[于在](?:[\d一二三四五六七八九十]{1,3}月份?|明年|下[月半周]|近期|年[内底])[^，。；\d]{0,4}?(?:进行|开展)"
)
"""A sentence of what is still to come: `据悉，某厂将于八月份进行选举`."""
_BESIDE = lazy("会[前后]|期间|其间")
_DELEGATES = lazy(
    r"(?:与会|参会|到会|全体|各位)(?:代表|人员|同志|嘉宾|委员|会员)们?(?:还|一同|一起|集体|分组|先后|实地|现场)*(?:参观|观看|观摩|考察|瞻仰|合影)"
)
"""What those who met did before or behind it, which is told of the meeting: `会前，|与会代表参观了展览`."""
_OPENED = (*BEGUN.split("|"), "封顶", "完工", "投入使用", "建成")
_INVITED = lazy(r"[应受][^，。；\n]{2,30}?(?:邀请|之邀|相邀|邀约)，(?=[^，。；\n]{6})")
_UNVEILED = lazy("(?:揭牌|挂牌|揭幕|奠基|剪彩|颁奖|授牌|开业|开工|启用)(?:仪式|典礼)")


class Seeker:
    """Knows where people and organizations end, to tell who visits, and what people do."""

    def __init__(
        self, shadow: str, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention]
    ) -> None:
        self.shadow = shadow
        self.ends = {person.end for person in people} | {organization.end for organization in organizations}
        self.people, self.starts = people, [person.start for person in people]

    def acts(self, sentence: Stretch) -> bool:
        """Whether somebody in the sentence does what people do at an event."""
        inside = self.people[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)]
        return any(part.roles for part in read_roles(self.shadow, sentence, inside, True))

    def names_between(self, start: int, end: int) -> list[str]:
        """Names of the people between two offsets."""
        inside = self.people[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [person.name for person in inside]

    def cut_in_two(self, end: int) -> Stretch | None:
        """The name of a person within which an offset lies: no verb is 启航 in 龙|启航."""
        at = bisect_left(self.starts, end) - 1
        person = self.people[at] if at >= 0 else None
        return Stretch(person.start, person.end) if person is not None and end < person.end else None

    def is_visitor(self, end: int) -> bool:
        """Whether a person or a body stands just before `end`, 等 and 同志 after it."""
        return any(end - after in self.ends for after in range(4))


def choose_title(masked: Masked, sentence: Stretch, seeker: Seeker) -> Title | None:
    """The best name that a sentence gives to an event."""
    start = after_lead(masked, sentence)
    part = masked.cut(start, min(sentence.end, start + _LONGEST))
    if _TO_COME.match(part.bare) or (
        _BESIDE.search(masked.text, sentence.start, start) and _DELEGATES.match(part.bare)
    ):
        return None
    found = _best(part, start, sentence, seeker)
    if found and (name := seeker.cut_in_two(start + found.end)):
        found = _best(_without(part, name.start - start, name.end - start), start, sentence, seeker)
    return found.moved(start) if found else None


def _without(part: Masked, start: int, end: int) -> Masked:
    """The part with a name in it hidden."""
    hidden = FILLER * (end - start)
    return replace(part, bare=part.bare[:start] + hidden + part.bare[end:])


def _best(part: Masked, start: int, sentence: Stretch, seeker: Seeker) -> Title | None:
    held, visit = find_dated(part) or find_held(part), find_visit(part, lambda end: seeker.is_visitor(start + end))
    told = find_nth_day(part) or find_chaired(part, start > sentence.start)
    found = told or _choose(part, held, visit)
    return find_told_first(part, found) or found


def after_lead(masked: Masked, sentence: Stretch) -> int:
    """Where a sentence begins behind its date, byline, `本报讯` and the feast of its day."""
    lead = _LEAD.match(masked.text, *sentence)
    return behind_feast(masked.text, lead.end() if lead else sentence.start, sentence.end)


def first_clause(masked: Masked, sentence: Stretch) -> Stretch:
    """The first clause of a sentence behind its lead that says more than who invited somebody."""
    start = after_lead(masked, sentence)
    invited = _INVITED.match(masked.text, start, sentence.end)
    start = invited.end() if invited else start
    return next(split_clauses(masked, start, sentence.end), Stretch(start, sentence.end))


def _begun(part: Masked, visit: Title) -> Title | None:
    """What was finished or opened in the clause before a visit to it: `新馆落成，|甲参观`."""
    comma = part.bare.find("，", visit.start, visit.end)
    if comma > 0 and FINISHED.match(part.bare, visit.start, comma + 1):
        return Title(visit.start, comma, squeeze(part.text[visit.start : comma]), "founding")
    clause = find_clause(part) if comma > 0 and part.bare.endswith(_OPENED, visit.start, comma) else None
    return clause if clause and clause.shape == "founding" and clause.end == comma else None


def _choose(part: Masked, held: Title | None, visit: Title | None) -> Title | None:
    if visit and held is None and (begun := _begun(part, visit)):
        return begun
    if visit and (held is None or held.generic or visit.end <= held.start):
        return visit
    if visit and held and held.shape == "convened" and visit.end <= held.end:
        return visit
    if held and not held.generic:
        return held
    if held and _UNVEILED.fullmatch(held.text) and part.bare.find(held.text[:2], held.end) > 0:
        return held  # `揭牌仪式举行，某某揭牌`
    named = find_named(part)
    return next(
        (one for one in (named, find_clause(part), find_bare(part), held) if one and not one.generic), held or named
    )
