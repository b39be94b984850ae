"""What a document says about itself: title, issuing body, day of writing, period covered, medium."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from ...model.dates import When
from ...model.errors import DateError, DocumentError
from ...model.statement import SourceDocument
from ..cleaning.digits import join_digits
from ..cleaning.join import unwrap
from ..cleaning.masthead import Masthead, read_page_head
from ..cleaning.stamps import closing_day, page_day, stamped_day
from ..dates.made_known import made_known_on
from ..dates.notations import find_dates
from ..dates.period import book_of, period_of, told_period
from ..dates.programs import is_titled_program
from ..dates.repeated_days import year_repeated
from ..dates.told_year import year_of_events, year_of_news
from ..language.characters import HAN, fold
from ..language.cosigners import cosigners
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .apart import month_alone, years_first
from .frames import framed
from .imprint import publisher
from .issue_heads import issue_head
from .kinds import KINDS, OPEN, kind_of
from .overviews import year_of_overview
from .posters import poster
from .titles import MASTHEAD, title_of
from .told_by_days import year_told_by_days

_GAP = lazy(rf"(?<=\d)[ 　]+(?=[{HAN}])|(?<=[{HAN}])[ 　]+(?=\d)|(?<=^[{HAN}])[ 　]+(?=[{HAN}]$)")
_STRAY = lazy(rf"(?<=[{HAN}]) (?=[{HAN}\d（])|(?<=\d) (?=[{HAN}])")
_HEADING = 40
"""The longest line in which single blanks between Chinese characters are taken for misreadings."""
_FRONT = lazy(r"^title[：:]\s*|^---+$")
_WIDE = lazy(rf"[{HAN}](?:[ 　]+[{HAN}])+")
_MARKS = " 　\t#*>|"
_ISSUE = lazy(
    r"((?:19|20)\d\d)年(?:第?\d{1,3}[期号]|(\d{1,2})月(?:(\d{1,2})日)?[刊号]|(\d{1,2})月(?:(\d{1,2})日)?(?=.{0,12}第.{1,4}[期版]))"
)
_MONTHLY = lazy(r"((?:19|20)\d\d)年(1[0-2]|0?[1-9])月[份号刊]?[）)]?$")
_POSTED = lazy(r"(?:发布|发表|发文|成文|印发)?(?:时间|日期)[ 　]?[：:]\s?(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)")
_OF_READERS = lazy(
    r"[本我该]|[局院校厂矿社所行馆厅](?=[\u3400-\u9fff]{0,4}(?:办公室|委员会|编|办|室|处|科|部|组|会|馆))|(?:学校|医院|公司|集团|机关|单位|[协学商总]会(?=秘书处|办公室|编|$))(?!路)"
)
"""How a body's own papers begin the names of its departments: 学校档案馆编."""
_LABELLED = lazy(r"[\[【（(]?(?:发布|发表|更新|来源|作者|编辑|责任?编辑?|供稿|撰稿|时间|日期)")
_PASSED = lazy(r"[（(]?(?:.{0,16}?)(\d{4}年\d{1,2}月\d{1,2}日).{0,60}(?:通过|选举产生)[）)]?")
_SIGNED = lazy(
    rf"[（(]?(?:[{HAN}《》：:]{{0,28}})?((?:\d{{4}}|[〇零一二三四五六七八九]{{4}})年[\d〇零一二三四五六七八九十]{{1,3}}月[\d〇零一二三四五六七八九十]{{1,3}}日)"
    rf"(?:出版|印发|印制|编印|刊发|刊出|刊登|发布|整理|讯|电|载?《[{HAN}]{{2,12}}》|[{HAN}]{{2,6}}[日晚晨]报)?(?:第?[\dA-Z一二三四]{{1,4}}版)?[）)]?"
)
_BODY_ENDS = "会|局|委|院|部|处|厅|办|秘书处|办公室|公司|政府|大学|学校|中心|党组|联|协"
_PUBLISHER = lazy(
    rf"(?:发布|发文|制发|制文|公开)(?:机构|单位|机关)[ 　]?[：:][ 　]?(?P<body>[{HAN}（）]{{3,30}}?)(?=[ 　]|$|(?:发布|发文|成文|生成|公开|印发)(?:日期|时间)|名称|文号|索引|主题)"
)
"""Whose page it is, in the table of a site above a notice."""


def describe(*, key: str, version: str, raw: str, name: str, meta: Mapping[str, Any]) -> SourceDocument:
    """A document with what its head and foot say of it; `meta` outranks what is read."""
    read = years_first(join_digits(fold(raw)))
    mastheads = [*_mastheads(read[:4000], 16), *reversed(_mastheads(read[-1500:], -12))]
    words = unwrap(read)
    head = _lines(words[:4000])[:16]
    foot = _lines(words[-1500:])[-12:]
    book = book_of(foot)
    title = str(meta.get("title") or title_of(head) or book or name)
    paper = any(one.sure for one in mastheads)
    medium = str(meta.get("medium") or ("newspaper" if paper else kind_of(title, head, words)))
    days_of = (
        (year_told_by_days(words) or year_of_overview(words))
        if not (paper or meta.get("medium")) and medium in OPEN
        else ""
    )
    medium = "chronicle" if days_of else medium
    date = _given(meta, key) or _printed(mastheads, medium) or _headed(read, medium) or _written(head, foot, medium)
    date = date or (year_of_news(words) if medium == "newspaper" else None)
    if medium in ("list", "plan"):
        date = date or next((month for line in [*head[1:4], *foot[-1:]] if (month := month_alone(line))), None)
    if medium not in ("chronicle", "list", "plan"):
        date = date or next((when for _, _, when in find_dates(closing_day(raw))), None)
        date = date or told_period([*head[:4], *foot[-1:]]) or made_known_on(words)
        date = date or (year_repeated(words) if medium == "newspaper" else None)
        looks_back = medium == "report" and period_of([title], medium, words) is not None
        date = date or (None if looks_back else year_of_events(title, words))
    return SourceDocument(
        key=key, version=version, raw=raw, meta=dict(meta), title=title, medium=medium, date=date,
        organization=_text(meta.get("organization")) or publisher(head[:12]) or _organization(head, foot)
        or poster(head, words) or (None if medium == "newspaper" else framed(title, head, foot)),
        covers=When.parse(days_of) if days_of else period_of([book or title, *head[:4], name], medium, words),
    )  # fmt: skip


def _given(meta: Mapping[str, Any], key: str) -> When | None:
    if not meta.get("date"):
        return None
    try:
        return When.parse(str(meta["date"]), str(meta["date"]))
    except DateError as error:
        raise DocumentError(
            f"has a date in its side-car that is none: {error.what}.", where=key, todo=error.todo
        ) from None


def _text(value: object) -> str | None:
    return str(value) if value else None


def _lines(text: str) -> list[str]:
    """Lines without marks and without the spaces that pad a heading or set numbers off."""
    lines = [_FRONT.sub("", line.strip(_MARKS + "\f")) for line in fold(text).split("\n")]
    lines = [re.sub(r"[ 　]+", "", line) if _WIDE.fullmatch(line) else _GAP.sub("", line) for line in lines if line]
    return [
        _STRAY.sub("", line) if len(line) <= _HEADING and not re.search("[，。：]", line) else line for line in lines
    ]


def _mastheads(text: str, most: int) -> list[Masthead]:
    """The mastheads among the first lines, or the last where `most` is negative, and the heads of an electronic paper."""
    lines = [line.strip(_MARKS + "\f") for line in fold(text).split("\n")]
    lines = [line for line in lines if line]
    found: list[Masthead] = []
    for line in lines[:most] if most > 0 else lines[most:]:
        masthead = read_page_head(line)
        found += [masthead] if masthead else []
    return found


def _printed(mastheads: Sequence[Masthead], medium: str) -> When | None:
    """The day that a paper is of; that of a sure masthead goes before that of a date with its weekday."""
    if medium != "newspaper":
        return None
    for masthead in sorted(mastheads, key=lambda one: not one.sure):
        if masthead.day and (dates := find_dates(masthead.day)):
            return dates[0][2]
    return None


def _headed(raw: str, medium: str) -> When | None:
    """The day in the very first line of a page, beside its rubric."""
    first = fold(raw[:200]).lstrip(_MARKS + "\ufeff\n").split("\n", 1)[0]
    dates = find_dates(page_day(first)) if medium != "chronicle" else []
    return dates[0][2] if dates else None


def _written(head: list[str], foot: list[str], medium: str) -> When | None:
    """Day of writing or publication: of a vote, an issue, a masthead, a posting, a signature."""
    for pattern in (_PASSED, MASTHEAD, _POSTED):
        for line in [*head, *_broken_notes(head)] if pattern is _PASSED else head:
            bare = re.sub(r"[ 　]+", "", line)
            found = _POSTED.search(line) if pattern is _POSTED else pattern.fullmatch(bare)
            if found and (pattern is not MASTHEAD or medium != "chronicle"):
                dates = find_dates(found[1])
                if dates:
                    return dates[0][2]
    marked = [*head[:6], *(line for line in reversed(foot) if _LABELLED.match(line))]
    stamp = next((day for line in marked if (day := stamped_day(line))), "") if medium != "chronicle" else ""
    if stamp and (dates := find_dates(stamp)):
        return dates[0][2]
    issue = issue_head(head).day if medium != "chronicle" else ""
    if issue and (dates := find_dates(issue)):
        return dates[0][2]
    issued = next((when for line in head if (when := _of_issue(line))), None)
    if issued and issued.first != issued.last:
        return _signed(head, foot, medium) or issued
    if issued:
        return issued
    if medium == "newspaper":
        for line in head[:3]:
            if month := _MONTHLY.search(line):
                return When.parse(f"{month[1]}-{int(month[2]):02d}", month[0])
    return _signed(head, foot, medium)


def _of_issue(line: str) -> When | None:
    """The year, month or day of a number of a periodical or of notices: `2021年第6号`."""
    issue = _ISSUE.search(line)
    if issue is None:
        return None
    month, day = issue[2] or issue[4], issue[3] or issue[5]
    return When.parse(
        issue[1] + (f"-{int(month):02d}" if month else "") + (f"-{int(day):02d}" if day else ""), issue[0]
    )


def _signed(head: list[str], foot: list[str], medium: str) -> When | None:
    """The day that stands alone or below a body, at the head or the foot."""
    if medium == "chronicle":
        return None
    for line in [*head, *reversed(foot)]:
        signed = _SIGNED.fullmatch(re.sub(r"[ 　]+", "", line))
        dates = find_dates(signed[1]) if signed else []
        if dates:
            return dates[0][2]
    return None


def _broken_notes(head: list[str]) -> list[str]:
    """Notes in brackets that go on in the next line, whose closing bracket may be lost, with that line."""
    return [one + two for one, two in pairwise(head) if re.match("[（(]", one) and not re.search("[）)]", one)]


_COMPILED = lazy(
    rf"([{HAN}（）]{{3,40}}?)(?:(?<![汇简选续新摘初长全会缩补改总主])编|编[印发辑写撰纂制]|主[办编]|(?:收集|搜集|编辑|汇总)?整理|供稿|撰稿|辑)(?:[ 　]*\d{{4}}年.*)?"
)
"""Who wrote or compiled a document: `某市总工会办公室整理`."""


_BRACKETED = lazy(r"^[（(]([^（）()]*)[）)]$")
_TELLS = lazy("召开|举行|举办|开展|成立|当选|调研|慰问|会见|走访")
"""What a headline tells, so that it is no signature above a day."""


def _organization(head: list[str], foot: list[str]) -> str | None:
    """The body that issues a document: of its red head, of its editors, of its signature."""
    body = rf"[{HAN}（）]{{3,40}}"
    for line in head[:8]:
        found = re.fullmatch(rf"({body})文件", line) or _COMPILED.fullmatch(_BRACKETED.sub(r"\1", line))
        if found and not _OF_READERS.match(found[1]):
            return found[1]
    for line in foot[-2:]:
        if (found := _COMPILED.fullmatch(line.strip("（）()"))) and leading_place(found[1]):
            return found[1]
    for number, (before, line) in enumerate(pairwise(foot), 1):
        signed = cosigners(foot[:number]) if _SIGNED.fullmatch(line) else []
        if len(signed) > 1:
            return signed[0]
        headline = any(words.search(before) for _, words in KINDS) or _TELLS.search(before)
        headline = headline or is_titled_program(before)
        if _SIGNED.fullmatch(line) and re.fullmatch(body, before) and not headline:
            return before
    if foot and len(foot[-1]) > 5 and re.fullmatch(rf"{body}(?:{_BODY_ENDS})", foot[-1]):
        return foot[-1]
    signed = (
        re.fullmatch(rf"[（(]?({body}?)[ 　]*\d{{4}}年\d{{1,2}}月(?:\d{{1,2}}日)?[）)]?", head[1])
        if len(head) > 1
        else None
    )
    told = next((found for line in head[:6] if (found := _PUBLISHER.search(line))), None)
    if signed and len(signed[1]) > 5:
        return signed[1]
    body = told["body"] if told else issue_head(head).body
    return body if body and not _OF_READERS.match(body) else None
