"""Lives told in prose: `甲，男，1950年3月生。1975年任某局科长，1980年至1984年任某委主任，后任某厅厅长`."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from ...model.dates import When
from ...model.statement import Basis
from ..dates.asides import told_aside
from ..dates.birth_days import is_birth
from ..dates.notations import find_dates
from ..dates.terms import read_term
from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from .chains import Chain

_HEAD = lazy(
    r"(?:同志|先生|女士|教授)?(?:（[^（）\n]{2,24}）)?(?:(?=\d{4}年[\d月日]{0,6}(?:出)?生)|[，,]|(?<=）)[ \u3000]*|(?:[ \u3000]+)(?=[字号名]|原名|又名))(?:(?:男|女|原名|本名|又名|曾用名|[字号名](?![称单额目义])|乳名|笔名|[\u3400-\u9fff]{1,5}族)|\d{4}年[\d月日]{0,6}(?:出)?生|生于"
    r"|[\u3400-\u9fff]{2,16}(?:人|籍)(?=[，。])|中共党员|(?:本科|大学|研究生|大专)[\u3400-\u9fff]{0,4}学历)"
)
"""What a life begins with behind the name."""
_LIFE = lazy(rf"\n[ \u3000]*(?=[\u3400-\u9fff]{{2,4}}{_HEAD.pattern})")
_NAMED_LIFE = lazy(rf"(?m)^[ \u3000]*(?P<name>[\u3400-\u9fff]{{2,4}}){_HEAD.pattern}")
_OF_LIFE = ("男", "女", "名", "字", "号", "生", "族", "人，", "人。", "籍")
_LINE_START = lazy(r"(?:^|\n)[ \u3000]*(?:\d{1,3}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[）)、])?[ \u3000]*$")
_GOES_ON = lazy(
    r"[ \u3000]*(?:\d{4}|[同次翌当]年|(?:自|从|于)\d{4}|民国|历任|曾任|先后|现任|任|后任|其|他|她|参加工作|中华人民共和国|解放后|抗战|建国后)"
)
"""What a further paragraph of the same life begins with."""
_CUE = lazy(
    r"(?P<cue>(?:先后|历次|曾经?|现|仍|一直|并|又|再次|后又?|后来|随后|不久)?(?:(?<=现)为|历任|担任|出任|调任|升任|改任|转任|兼任|接任|继任|任|当选为?|被?任命为|当选|(?:被?(?:推|补|增)?选|被?推举|被?增补)为|连任|被?聘为))(?:了)?(?:原)?$"
)
_LISTED = lazy(r"(?:历任|曾任|先后(?:担)?任)[^，。；\n]{2,48}[、及和]$")
"""Before a post of a list whose first members are none that is read as one: `历任某公司业务员、某局|副科长`."""
_PLANNED = lazy(r"拟(?:提名|提拔|进一步|交流|平职|转|挂职?)*$")
"""Before a verb: what somebody shall become, which no life tells."""
_NAMED = lazy("任命|聘|委任|委派|选派")
"""Verbs of those who give an office."""
_FORMER = lazy(r"历|曾|先后|后|随|不久")
_FURTHER = lazy(r"(?:（[^（）\n]{1,20}）)?[、，,；]?(?:并?兼任?|和|及|以及|同时兼任?)?")
_REACH = 60
"""How far before its verb a post's date stands, in characters."""
_BREAK = lazy(r"[。；\n]")


def read_careers(text: str, people: Sequence[PersonMention], chains: Sequence[Chain]) -> None:
    """Give the posts of a life that no rule has taken to the person whom the paragraph is about."""
    free = [chain for chain in chains if not chain.people and chain.posts]
    subjects = [one for one in people if _is_subject(text, one)] if free else []
    if not subjects:
        return
    taken = {post.start for one in people for post in one.posts}
    named = sorted(one.start for one in people if not one.whole)
    for number, subject in enumerate(subjects):
        stop = subjects[number + 1].start if number + 1 < len(subjects) else len(text)
        stop = _end(text, subject.end, stop, {one.start for one in people if one.whole})
        inside = [chain for chain in free if subject.end <= chain.start < stop]
        again = [one for one in people if one.whole and subject.end <= one.start < stop and one.name == subject.name]
        for chain, when, basis in held_in_life(text, inside, named):
            if taken.isdisjoint(one.start for one in chain.posts):
                subject.posts += _dated(chain, when, basis)
            elif when is not None:
                for one in (subject, *again):
                    one.posts = [_redated(text, one, post, chain, when, basis) for post in one.posts]
        subject.posts += _held_again(text, subject, stop)
        for one in (subject, *again):
            one.posts = [_of_life(text, post, subject.end, stop) for post in one.posts]


def _of_life(text: str, post: PostMention, start: int, stop: int) -> PostMention:
    """A post that a life dates as one that its subject held from then on, where it does not say who appointed him."""
    told = post.basis == "appointed" and post.when is not None and start <= post.start < stop
    named = post.cue is not None and _NAMED.search(text, max(post.cue[0] - 2, 0), post.start)
    return replace(post, basis="term") if told and not named else post


def begin_lives(text: str) -> list[tuple[int, str, int]]:
    """Where lives begin, each with the name of whom it is of, and where what it begins with ends (`某某，字`)."""
    if not any(word in text for word in _OF_LIFE):
        return []
    return [(one.start("name"), one["name"], one.end()) for one in _NAMED_LIFE.finditer(text)]


def life_between(text: str, start: int, end: int) -> int:
    """Where a paragraph begins that tells of somebody's life, between two places of the text; 0 for none."""
    found = _LIFE.search(text, start, end)
    return found.end() if found else 0


_AGAIN = lazy(
    r"(?<=[，；。])(?P<day>\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|[同次翌]年)(?:再次|又|继续)?(?P<cue>连任|蝉联|连选连任)(?=[，；。\n]|$)"
)


def _held_again(text: str, subject: PersonMention, stop: int) -> Iterator[PostMention]:
    """The office told before to which somebody was elected once more: `2011年12月当选某会主席，2016年12月连任`."""
    for match in _AGAIN.finditer(text, subject.end, stop) if "连" in text[subject.end : stop] else ():
        chosen = [one for one in subject.posts if one.basis == "elected" and one.start < match.start()]
        low = text.rfind("\n", 0, match.start()) + 1
        days = find_dates(text[low : match.end()])
        if chosen and days and low + days[-1][1] == match.end("day"):
            last = max(chosen, key=lambda one: one.start)
            yield replace(last, when=days[-1][2], cue=match.span("cue"))


def _redated(
    text: str, person: PersonMention, post: PostMention, chain: Chain, when: When, basis: Basis
) -> PostMention:
    """A post that a rule has taken already, in the time that its sentence tells."""
    kinds = ("stated", "former") if basis == "term" and text.startswith("（", chain.end) else ("stated",)
    ours = post.basis in kinds and post.start in {one.start for one in chain.posts}
    ours = ours and (post.when is None or (person.whole is not None and "。" in text[person.end : post.start]))
    if ours:
        return replace(post, when=when, basis=basis)
    later = post.when is None and post.basis in ("elected", "appointed") and "。" in text[person.end : post.start]
    return replace(post, when=when) if later and chain.start <= post.start < chain.end else post


def _is_subject(text: str, person: PersonMention) -> bool:
    return (
        _HEAD.match(text, person.end) is not None
        and _LINE_START.search(text, max(0, person.start - 12), person.start) is not None
    )


def _end(text: str, start: int, stop: int, called: Container[int]) -> int:
    """Where the paragraphs about somebody end; `called`: where people are called by a part of their name."""
    at = text.find("\n", start, stop)
    while at >= 0 and (at + 1 in called or _GOES_ON.match(text, at + 1)):
        at = text.find("\n", at + 1, stop)
    return at if at >= 0 else stop


def held_in_life(
    text: str, chains: Sequence[Chain], named: Sequence[int]
) -> Iterator[tuple[Chain, When | None, Basis]]:
    """The posts that a verb gives the subject, each with its date and how it is told; those that follow go on so."""
    last: tuple[int, When | None, Basis] | None = None
    for chain in chains:
        cue = _CUE.search(text, max(0, chain.start - 16), chain.start)
        clause = max(text.rfind(mark, 0, chain.start) for mark in "。；\n，") + 1
        if any(clause <= at < chain.start for at in named):
            last = None
            continue
        if cue and _PLANNED.search(text, max(0, cue.start() - 8), cue.start()):
            last = None
        elif cue:
            last = (chain.end, *_told(text, cue))
        elif last and _FURTHER.fullmatch(text, last[0], chain.start):
            last = (chain.end, last[1], last[2])
        elif _LISTED.search(text, max(clause, chain.start - _REACH), chain.start):
            last = (chain.end, None, "former")
        else:
            last = None
        if last:
            yield from _with_bracket(text, chain, last[1], last[2])


def _with_bracket(
    text: str, chain: Chain, when: When | None, basis: Basis
) -> Iterator[tuple[Chain, When | None, Basis]]:
    """The posts of a chain, those of its last body in the term that a bracket behind them gives."""
    held = _in_bracket(text, chain.end)
    if held is None:
        yield chain, when, basis
        return
    inside = [post for post in chain.posts if post.organization == chain.posts[-1].organization]
    before = [post for post in chain.posts if post not in inside]
    if before:
        yield replace(chain, posts=before), when, basis
    yield replace(chain, posts=inside), held, "term"


def _in_bracket(text: str, at: int) -> When | None:
    """The term that a bracket right behind an office gives: `历任某局科长（1998年至2004年）、副局长（2004—2010）`."""
    found = read_term(text, at + 1) if text.startswith("（", at) else None
    return found[0] if found and text.startswith("）", found[1]) else None


def _told(text: str, cue: re.Match[str]) -> tuple[When | None, Basis]:
    """When what a verb says was, and its basis."""
    if cue["cue"].startswith("现"):
        return None, "stated"
    low = max(text.rfind("\n", 0, cue.start()) + 1, cue.start() - 400)
    if aside := told_aside(text, low, cue.end()):
        return aside, "term"
    floor = max([cue.start() - _REACH, *(match.end() for match in _BREAK.finditer(text, low, cue.start()))])
    for match in re.finditer(r"\d{4}", text[floor : cue.start()]):
        term = read_term(text, floor + match.start())
        if term and term[0].lasting and term[1] <= cue.start():
            return term[0], "term"
    told = (found for found in find_dates(text[low : cue.start()]) if low + found[0] >= floor)
    dates = [found for found in told if not is_birth(text, low + found[1])]
    if dates and not _FORMER.search(cue["cue"]):
        chosen = "选" in cue["cue"] or cue["cue"].endswith("连任")
        given: Basis = "elected" if chosen else "appointed" if _NAMED.search(cue["cue"]) else "term"
        return dates[-1][2], "term" if dates[-1][2].lasting and "/" in dates[-1][2].edtf else given
    return None, "former"


def _dated(chain: Chain, when: When | None, basis: Basis) -> Iterator[PostMention]:
    for post in chain.posts:
        yield replace(post, when=when, basis=post.basis if post.basis in ("former", "term") else basis)
