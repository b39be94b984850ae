"""Terms and lives: `1950年3月—1953年6月任…`, lines of a curriculum vitae, births and deaths, marks beside names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model.dates import When
from ..bodies.name_at import named_then
from ..dates.asides import told_aside
from ..dates.checked import checked
from ..dates.more_terms import terms_after, terms_in
from ..dates.notations import find_dates
from ..dates.terms import DAY, SCHOOLING, edtf_of, in_figures, read_held, read_term
from ..entries.minuted import sitting_day
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..people.tenure_tables import read_tables, read_term_tables
from ..people.term_grids import read_grids
from ..posts.careers import read_careers
from ..posts.chains import Chain
from .births_deaths import LIFETIME, state_lives
from .bracketed_offices import of_the_line, office_told, offices_within
from .decided import date_changes
from .first_heads import date_first_heads
from .held_today import date_present_holders, date_present_in_lives, date_those_presented, state_present_posts
from .left_on import date_leaving
from .successions import share_with_next
from .term_heads import date_by_term_heads
from .told_months import date_by_months, date_by_notes

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SINCE = lazy(DAY.format("a") + r"(?:起|开始|后|以来|，)?(?:\d{1,3}岁的?)?")
_TERM_BEFORE = lazy(r"（([^（）]{6,30})）$")
_BESIDE = lazy(r"[（(\u3000\s，,：:]{0,3}")
_BEFORE = lazy(r"(?:^|[\n，,。；;（(])[\s\u3000]*$")
_MONTH = lazy(r"[，；。](?:[同次翌当]年)?\d{1,2}月")
_LINE = 300
"""How far back in a line the year is told that a month leans on, in characters."""
_LIFE_BEGINS = lazy(r"\n[ \u3000]*(?:[男女][，,]|(?:工作|个人|主要)?(?:简历|经历|履历)[：:])")
"""A line that tells of somebody's life whose name and office stand above."""
_BIRTH = lazy(r"[（(](?:1[89]|20)\d\d年?[.\d月]{0,4}[—–\-－~～至]{1,2}[ \u3000]*[）)]")
"""The year of birth of somebody alive: `（1963—　）`."""
_OPEN_ENDS = ("今", "现", "现在", "起", *"—–-~～―─－")
"""What ends a term that was not over."""
_LONGEST_TERM = 40
"""Years for which nobody holds a post."""
_OF_BIRTH = lazy(
    r"[，,](?:男|女|原名|本名|又名|曾用名|字|号|[\u3400-\u9fff]{1,5}族|[\u3400-\u9fff]{2,16}(?:人|籍)[，。])"
)
"""What follows the years of somebody's life."""
_SUBJECT = lazy(r"[，,（(]\s*(?:男|女|曾用名|原名|字|又名)|同志?简历|简历|简介|[，,][\u3400-\u9fff]{1,5}族")


def date_posts(text: str, people: Sequence[PersonMention], chains: Sequence[Chain], context: Context) -> None:
    """Give posts the time that stands beside them: a term in brackets, the head of a line, `2013年12月—2017年1月任`."""
    for person in people:
        beside = _terms_held(text, person)
        if beside and person.posts and (within := offices_within(text, person, chains, beside[0])):
            person.posts += [_then(_held(post, beside[0]), context) for post in within]
            continue
        if beside and person.posts:
            person.posts = [
                _then(_held(office_told(text, person, post, when), when), context)
                if _was_held(text, person, post, when)
                else _dated(text, post)
                for post in person.posts
                for when in (beside if _was_held(text, person, post, beside[0]) else beside[:1])
            ]
            continue
        person.posts = [_dated(text, post) for post in person.posts]
    _careers(text, people, chains)
    read_careers(text, people, chains)


def _was_held(text: str, person: PersonMention, post: PostMention, when: When) -> bool:
    """Whether a term beside a name says how long a post was held, also one that somebody took: `由甲（1952—1956）任主席`."""
    if post.basis in ("stated", "former"):
        return True
    behind = text.startswith("（", person.end)  # not `聘请首任会长（1998—2003年）甲为顾问`
    return behind and post.basis == "appointed" and when.lasting and post.when is None


def _terms_held(text: str, person: PersonMention) -> list[When]:
    """`（1950年3月—1953年6月）` behind a name, or before it behind the post; all where there are several."""
    at = person.end
    if _is_lifetime(text, at):
        return []
    if text[at : at + 1] == "（" and person.marks:
        first = read_held(text, at + 1)
        inside = terms_in(person.marks)
        if len(inside) > 1 or (inside and not first):
            return inside
        if first:
            return [first[0]]
        at = text.find("）", at) + 1
    gap = _BESIDE.match(text, at)
    found = read_held(text, gap.end() if gap else at)
    if (
        found
        and (found[0].lasting or found[0].words.endswith(("任", *_OPEN_ENDS)))
        and "，" not in text[at : gap.end() if gap else at]
    ):
        return [found[0], *(when for when, _ in terms_after(text, found[1]))]
    before = _TERM_BEFORE.search(text, max(0, person.start - 32), person.start)
    inside = read_term(before[1], 0) if before else None
    return [inside[0]] if inside else []


def _is_lifetime(text: str, at: int) -> bool:
    """Whether the years in brackets behind a name are those of birth and death."""
    if (birth := _BIRTH.match(text, at)) and _OF_BIRTH.match(text, birth.end()):
        return True
    found = LIFETIME.match(text, at)
    years = int(found["byear"]) - int(found["ayear"]) if found else 0
    return found is not None and (years >= _LONGEST_TERM or _OF_BIRTH.match(text, found.end()) is not None)


def _held(post: PostMention, when: When) -> PostMention:
    open_end = when.words.rstrip().endswith(_OPEN_ENDS)
    return replace(post, basis="term" if when.lasting or open_end else "appointed", when=when)


def _then(post: PostMention, context: Context) -> PostMention:
    """A post with the name that the document's own body had when its term began."""
    return replace(post, organization=named_then(post.organization, context, post.when.first)) if post.when else post


def _dated(text: str, post: PostMention) -> PostMention:
    """A post behind words like `2013年12月—2017年1月任` or `2018年9月起担任`."""
    if post.cue is None or post.when is not None or post.basis not in ("stated", "former", "appointed", "elected"):
        return post
    head = in_figures(text[max(0, post.cue[0] - 30) : post.cue[0]])
    for match in re.finditer(r"\d{4}", head):
        found = read_term(head, match.start())
        if found and _reaches(head[found[1] :]):
            return _held(post, found[0])
    since = next(reversed(list(_SINCE.finditer(head))), None)
    if (
        since is None
        or text[slice(*post.cue)] == "（"
        or SCHOOLING.match(head, since.start())
        or not _reaches(head[since.end() :])
        or not _BEFORE.search(text[: max(0, post.cue[0] - len(head) + since.start())][-3:] or "\n")
    ):
        return _leaning(text, post, post.cue[0])
    when = checked(edtf_of(since, "a"), since[0])
    if when is None:
        return post
    basis = post.basis if post.basis in ("elected", "appointed") else "appointed"
    return replace(post, basis=basis, when=when)


def _leaning(text: str, post: PostMention, cue: int) -> PostMention:
    """A post behind a month of the year told before it: `2018年3月任某馆馆长，次年5月任某局局长，9月兼任党组书记`."""
    low = max(text.rfind("\n", 0, cue) + 1, cue - _LINE)
    dates = find_dates(text[low:cue]) if _MONTH.search(text, max(low, cue - 24), cue) else []
    if len(dates) < 2 or len(dates[-1][2].edtf) < 7 or not _reaches(text[low + dates[-1][1] : cue]):
        return post
    if str(dates[-1][2].first.year) in dates[-1][2].words or not text[low + dates[-1][0] - 1] in "，；。":
        return post
    return replace(post, basis=post.basis if post.basis == "elected" else "appointed", when=dates[-1][2])


def _reaches(gap: str) -> bool:
    """Whether only a subject stands between a date and the verb, and the date is not of a birth."""
    return re.fullmatch(
        r"[，,]?(?:他|她|其|[\u3400-\u9fff]{0,6}的?)?[\u3400-\u9fff]{0,4}(?<!作)(?:(?<=期间)[，,])?(?:他|她|又){0,2}",
        gap,
    ) is not None and not re.search("至|到|为|^出?生", gap)


def _careers(text: str, people: Sequence[PersonMention], chains: Sequence[Chain]) -> None:
    """Lines of a curriculum vitae: a term, then the posts held in it, of the person whom the lines are about."""
    free = [chain for chain in chains if not chain.people and chain.posts]
    if not free:
        return
    subjects = [
        one for one in people if _SUBJECT.match(text, one.end) or _alone_on_line(text, one) or _life_below(text, one)
    ]
    for match in re.finditer(r"(?:^|\n)[\s\u3000]*", text):
        found = read_term(text, match.end())
        subject = next((one for one in reversed(subjects) if one.start < match.start() + 1), None)
        if found is None or subject is None:
            continue
        end = text.find("\n", found[1])
        if any(one.start in _others(text, found[1]) and one.name != subject.name for one in people):
            continue  # `1960年至1962年，甲任书记`: a line of a history
        for chain in of_the_line(text, found[1], end if end >= 0 else len(text), free, people):
            aside = told_aside(text, found[1], chain.start)
            subject.posts += [replace(_held(post, aside or found[0]), basis="term") for post in chain.posts]


def _others(text: str, end: int) -> range:
    """Where somebody may begin of whom a line tells right behind its term."""
    gap = _BESIDE.match(text, end)
    begins = gap.end() if gap else end
    return range(begins, begins + 1)


def _alone_on_line(text: str, person: PersonMention) -> bool:
    start = text.rfind("\n", 0, person.start) + 1
    end = text.find("\n", person.end)
    return text[start : person.start].strip() == "" and text[person.end : end if end >= 0 else len(text)].strip(
        " \u3000：:"
    ) in ("", "简历", "同志", "同志简历", "简介")


def _life_below(text: str, person: PersonMention) -> bool:
    """Whether a line begins with somebody and his office, and the next with what is told of his life."""
    start, end = text.rfind("\n", 0, person.start) + 1, text.find("\n", person.end)
    headed = text[start : person.start].strip() == "" and end >= 0 and not re.search("[，。；]", text[person.end : end])
    return headed and _LIFE_BEGINS.match(text, end) is not None


def add_lives(doc: Doc) -> Doc:
    """Pipeline component: dates the posts of `doc._.people` and states births, deaths and marks."""
    date_posts(doc._.clean.text, doc._.people, doc._.chains, doc._.context)
    date_leaving(doc._.clean.text, doc._.people)
    share_with_next(doc._.clean.text, doc._.people)
    date_by_notes(doc._.clean.text, doc._.entries, doc._.people, doc._.source.covers)
    date_by_months(doc._.clean.text, doc._.entries, doc._.people, doc._.source.covers)
    date_by_term_heads(doc._.clean.text, doc._.people)
    read_tables(doc._.clean.text, doc._.people, doc._.organizations, doc._.chains, doc._.context)
    read_term_tables(doc._.clean.text, doc._.people, doc._.organizations, doc._.chains, doc._.context)
    read_grids(doc._.clean.text, doc._.people, doc._.organizations, doc._.context)
    source = doc._.source
    state_present_posts(doc._.clean.text, doc._.people)
    date_present_holders(doc._.clean.text, doc._.entries, doc._.people)
    date_present_in_lives(doc._.clean.text, doc._.entries, doc._.people, source.date)
    date_those_presented(doc._.clean.text, doc._.people, source.title, source.date)
    date_first_heads(doc._.clean.text, doc._.entries, doc._.people, source.date, doc._.context)
    date_changes(
        doc._.clean.text,
        doc._.entries,
        doc._.people,
        source.date,
        source.medium,
        sorted({*doc._.articles, *doc._.papers}),
        sitting_day(doc._.clean.text, source.title, doc._.entries, source.date),
    )
    doc._.statements.extend(state_lives(doc._.source.key, doc._.clean, doc._.people))
    return doc
