"""The bodies that sign at an event: told of at its verbs, by the people who sign for them, or by a ceremony's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..bodies.listing import read_pair
from ..bodies.signed_together import counted_signers, signed_with_all
from ..bodies.signers import also_signed, signed_by_heads, signed_in_name_of
from ..bodies.two_sides import two_sides
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..meetings.scopes import Scope
from ..parts import EventMention
from .paper_clauses import only_agreed, told_of_then
from .party_rows import parties_in
from .subjects import AND, OWN_SHORT, Names, subject_end, subject_start

Signer = tuple[int, int, str]
"""Where it is told that a body signs, and its name in full."""

_SIGNED = lazy(
    r"签订|签署|签定|[续补]签(?!证|字仪式)|(?<!协)会签(?![订署定约字])|(?:签约|签字)(?!仪式|座谈|活动|现场|揭牌|暨|及|启动)"
)
_PAPER = lazy(r"《□*》$")
"""The paper that is signed, before the verb: `甲与乙《某协议》签署仪式`."""
_LONG_SINCE = lazy(r"[^，。；]{0,30}?以来")
"""Behind a signing of long ago: `签署合作协议以来`."""
_EARLIER = lazy(
    r"[\s\u3000]*(?:据(?:悉|了解|介绍)，)?(?:早在|此前|早前|之前|先前|[去前]年|今年(?:年初|\d{1,2}月)|(?:19|20)\d\d年)|[\u3400-\u9fff](?:还|又|也|就)?曾经?(?:[于在与和同就]|先后|共同|\d)"
)
"""In a sentence that doesn't name the event, what looks back on another signing: `据悉，今年3月，甲与乙签署…`."""
_HELD = lazy("(?:举行|举办|召开|开展|进行|组织)了?")
"""Before a signing that is one of the things held: `举行了揭牌仪式和会员企业签订协议活动`."""
_SEES = lazy("(?:见证|出席|观看|参加)了?$")
"""Before a signing of others that somebody sees: `副市长甲见证签约`."""
_JOINT_SIGNED = lazy(r"(?:签约|签字|合作)[^，。]{0,8}(?:仪式|座谈会|会)")
_SIGNING = lazy(r"(?:签约|签字|协议签署)(?:暨[^，。]{2,12})?仪式$")
_FOR_OTHERS = lazy(r"代表(?P<who>(?!双方|各方|[两三]|甲乙|各自)[^，。；]{4,60})$")
"""For whom people sign: `甲与区长乙代表某会、某政府签订《…》`."""
_SPOKEN_FOR = lazy(r"[\u3400-\u9fff]{2}代表[\u3400-\u9fff]{2}")
"""In what was read as a name: somebody signs for a body."""
_TOPIC = lazy(r"(?:战略|友好|全面|深化|校企|医联体|开展)*(?:合作(?!银行|社|联社)|共建|结对|帮扶)[^，。、与和]{0,8}$")
"""What two bodies sign for, between their names and the verb: `甲与乙合作办学签约`."""
_HELD_WITH = lazy(r"(?:联合|共同|隆重)*(?:举行|举办)(?:了)?$")


def _signings(bare: str, sentence: Stretch) -> Iterator[re.Match[str]]:
    """The verbs of a sentence that tell that something is signed there and then."""
    for match in _SIGNED.finditer(bare, *sentence):
        before = (bare, sentence.start, match.start())
        if not only_agreed(*before) and not told_of_then(*before, match.end()):
            yield match


def told_signers(masked: Masked, scope: Scope, named: Names) -> Iterator[Signer]:
    """The bodies that an event's sentences or its title say to sign."""
    event = scope.event
    for sentence in scope.sentences:
        if not _looks_back(masked.text, sentence, event):
            yield from _signing(masked, sentence, named)
        yield from _ceremony(masked, sentence, named, event)
    low, high = _reach(scope)
    if "甲方：" in masked.text[low:high]:
        yield from parties_in(masked.text, low, high, named.organizations)
    if _JOINT_SIGNED.search(event.title):
        for name in read_pair(masked.text, event.start, event.end, named.organizations, named.expand):
            yield event.start, event.end, name


def _looks_back(text: str, sentence: Stretch, event: EventMention) -> bool:
    """Whether a sentence tells of what was signed before the event."""
    if sentence.start <= event.start < sentence.end or sentence.start == event.entry.body:
        return False
    earlier = _EARLIER.match(text, *sentence)
    return earlier is not None or ("曾" in text[slice(*sentence)] and _EARLIER.search(text, *sentence) is not None)


def _reach(scope: Scope) -> tuple[int, int]:
    """From where to where the sentences of an event stand."""
    return (scope.sentences[0].start, scope.sentences[-1].end) if scope.sentences else (0, 0)


def meant_signers(masked: Masked, scope: Scope, named: Names, told: Sequence[tuple[str, str]]) -> Iterator[Signer]:
    """Those `told` of the event that are only counted where they sign."""
    for sentence in scope.sentences:
        for match in _signings(masked.bare, sentence):
            for name in counted_signers(masked.text, match.start(), told):
                yield match.start(), match.end(), name


def _signing(masked: Masked, sentence: Stretch, named: Names) -> Iterator[Signer]:
    """`甲与乙签署《…》`: both; a single body or a person before the verb signs for nobody else."""
    for match in _signings(masked.bare, sentence):
        if not _LONG_SINCE.match(masked.bare, match.end()):
            start = subject_start(masked.bare, sentence.start, match.start())
            both = two_sides(masked.text, match.start(), named.organizations, named.own)
            both = both or signed_in_name_of(masked.text, match.start(), named.persons, named.own, named.expand)
            both = both or signed_with_all(masked.text, match.start(), named.persons, named.organizations, named.expand)
            both = both or _before(masked, start, match.start(), named)
            both = [*both, *also_signed(masked.text, match.start(), named.persons)] if both else both
            for name in both:
                yield start, match.end(), name


def _before(masked: Masked, start: int, verb: int, named: Names) -> Sequence[str]:
    """The bodies named between `start` and a verb of signing, none unless there are two."""
    paper = _PAPER.search(masked.bare, start, verb)
    end = subject_end(masked.bare, start, paper.start() if paper else verb)
    if named.own and (own := OWN_SHORT.match(masked.text, start, end)):
        start = own.end()
    if (others := _FOR_OTHERS.search(masked.bare, start, end)) and named.has_person(start, others.start()):
        names = named.read(masked.text, *others.span("who"), loose=False)
    else:
        topic = _TOPIC.search(masked.bare, start, end)
        end = topic.start() if topic else end
        if (
            named.has_person(start, end)
            or _HELD.search(masked.bare, start, end)
            or _SEES.search(masked.bare, start, end)
        ):
            return ()
        names = named.read(masked.text, start, end, loose=AND.search(masked.text, start, end) is not None)
        if names and named.own and AND.match(masked.text, start):  # `与某公司签订《…》` in a body's own chronicle
            names = [named.acting or named.own, *names]
    both = list(dict.fromkeys(names))
    return both if len(both) > 1 and not any(_SPOKEN_FOR.search(name) for name in both) else ()


def heads_who_sign(masked: Masked, scope: Scope, named: Names) -> Iterator[Signer]:
    """`某会会长甲与某局局长乙签署《…》`: the bodies of those who sign."""
    for sentence in scope.sentences:
        for match in _signings(masked.bare, sentence):
            for name in signed_by_heads(masked.text, match.start(), named.persons, named.own):
                yield match.start(), match.end(), name


def _ceremony(masked: Masked, sentence: Stretch, named: Names, event: EventMention) -> Iterator[Signer]:
    """`甲与乙举行…签约仪式`: who holds a signing together signs."""
    held = _SIGNING.search(event.title) and _HELD_WITH.search(
        masked.bare, sentence.start, max(sentence.start, event.start)
    )
    if held and held.end() == event.start:
        start = subject_start(masked.bare, sentence.start, held.start())
        end = subject_end(masked.bare, start, held.start())
        names = [] if named.has_person(start, end) else named.read(masked.text, start, end, loose=True)
        for name in names if len(names) == 2 and AND.search(masked.text, start, end) else ():
            yield start, held.end(), name


_SOME_PAPER = lazy("了?《")


def is_told(text: str, one: Signer, told: Sequence[Signer]) -> bool:
    """Whether somebody signs what bodies that are `told` sign, and no other paper named behind the verb."""
    same = {name.replace("人民政府", "政府") for _, _, name in told}
    again = one[2].replace("人民政府", "政府") in same or any(end == one[1] for _, end, _ in told)
    return bool(told) and (again or not _SOME_PAPER.match(text, one[1]))
