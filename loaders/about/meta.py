"""What a document says about itself: title, issuing body, day of writing, period covered, medium."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...model.dates import When
from ...model.errors import DateError, DocumentError
from ...model.statement import SourceDocument
from ..cleaning.digits import join_digits
from ..cleaning.join import unwrap
from ..cleaning.masthead import Masthead, read_page_head
from ..cleaning.minutes import with_minutes_title
from ..cleaning.run_in_headlines import with_parted_stamps
from ..cleaning.running_heads import name_in_head, with_book
from ..cleaning.short_days import spelled_day
from ..cleaning.site_bars import is_site_bar, rubrics_above, without_today
from ..cleaning.stamps import closing_day, page_day, stamped_day
from ..dates.made_known import made_known_on
from ..dates.notations import find_dates
from ..dates.period import book_of, period_of, told_period
from ..dates.told_lists import counted_until
from ..dates.told_year import year_of_events, year_of_news
from ..language.characters import HAN, READING, fold
from ..language.patterns import lazy
from ..language.script import read_script
from .apart import month_alone, years_first
from .frames import framed
from .hosts_source import source_of_guests
from .imprint import publisher
from .issuing import issuing_body
from .kinds import OPEN, kind_of
from .overviews import year_of_overview
from .posters import poster
from .records import day_of_record
from .signed_year import year_signed
from .site_owners import site_owner
from .titles import title_of
from .told_by_days import year_told_by_days
from .written import shows_people, signed_within, updated_on, written_on

_GAP = lazy(rf"(?<=\d)[ 　]+(?=[{HAN}])|(?<=[{HAN}])[ 　]+(?=\d)|(?<=^[{HAN}])[ 　]+(?=[{HAN}]$)")
_STRAY = lazy(rf"(?<=[{HAN}]) (?=[{HAN}\d（])|(?<=\d) (?=[{HAN}])")
_ABOVE = 8
"""So many first lines may be the site's and not the page's."""
_HEADING = 40
"""The longest line in which single blanks between Chinese characters are taken for misreadings."""
_FRONT = lazy(rf"^title[：:]\s*|^---+$|^(?:词条|条目)[ 　：:]+(?=[{HAN}])")
_WIDE = lazy(rf"[{HAN}](?:[ 　]+[{HAN}])+")
_LABEL = lazy(rf"^[{HAN}](?:[ 　]+[{HAN}]){{1,3}}(?=[：:])")
"""A label set wide: `名　　称：`."""
_MARKS = " 　\t#*>|"


def describe(*, key: str, version: str, raw: str, name: str, meta: Mapping[str, Any]) -> SourceDocument:
    """A document with what its head and foot say of it; `meta` outranks what is read."""
    script = read_script(raw)
    if script is None:
        return _described(key, version, raw, name, meta)
    found = _described(key, version, script.text, name, meta)
    title = found.title if meta.get("title") else script.as_written(found.title)
    organization = found.organization and script.as_written(found.organization)
    return replace(found, raw=raw, title=title, organization=_text(meta.get("organization")) or organization)


def _described(key: str, version: str, raw: str, name: str, meta: Mapping[str, Any]) -> SourceDocument:
    read, today = without_today(with_parted_stamps(years_first(join_digits(READING.sub("", fold(raw))))))
    mastheads = [*_mastheads(read[:4000], 16), *reversed(_mastheads(read[-1500:], -12))]
    words = unwrap(read)
    bars = [line for line in words[:1000].split("\n")[:_ABOVE] if is_site_bar(line)]
    head = _lines(words[:4000])[:16]
    head = with_minutes_title(head[rubrics_above(head) :])
    foot = [spelled_day(line) for line in _lines(words[-1500:])[-12:]]
    book = book_of(foot)
    title = str(meta.get("title") or with_book(title_of(head), words) or book or name)
    paper = any(one.sure for one in mastheads)
    medium = str(meta.get("medium") or ("newspaper" if paper else kind_of(title, head, words)))
    covers = period_of([book or title, *head[:4], name], medium, words)
    days_of = "" if paper or meta.get("medium") else _year_of_days(medium, words, covers)
    medium = "chronicle" if days_of else medium
    date = _given(meta, key) or _printed(mastheads, medium) or _headed(read, medium) or written_on(head, foot, medium)
    if bars and not any(one.paper for one in mastheads):
        date = _posted_before(head, date) or date
    date = date or day_of_record(raw) or _told_elsewhere(raw, words, title, medium, head, foot) or _shown(today)
    return SourceDocument(
        key=key, version=version, raw=raw, meta=dict(meta), title=title, medium=medium, date=date,
        organization=_text(meta.get("organization")) or publisher(head[:12]) or issuing_body(head, foot)
        or poster(head, words)
        or (None if medium == "newspaper" else source_of_guests(title, head, words) or framed(title, bars, head, foot))
        or (None if paper else site_owner(head, foot, words)),
        covers=When.parse(days_of) if days_of else covers,
    )  # fmt: skip


def _year_of_days(medium: str, words: str, covers: When | None) -> str:
    """The year of a document that tells of its days one after the other, where its title doesn't say it in full."""
    if medium in OPEN:
        return year_told_by_days(words) or year_of_overview(words)
    if medium != "chronicle" or covers is not None:
        return ""
    return year_told_by_days(words, heading=False) or year_signed(words)


def _told_elsewhere(raw: str, words: str, title: str, medium: str, head: list[str], foot: list[str]) -> When | None:
    """The day or year of a document that neither its head nor its foot gives as such, by its medium."""
    if medium == "newspaper" and (year := year_of_news(words)):
        return year
    if (medium not in ("chronicle", "newspaper") or shows_people([title, *head])) and (day := updated_on(foot)):
        return day
    if medium != "newspaper" and (until := counted_until(foot[-4:])):
        return until
    if medium != "chronicle" and (signed := signed_within(words)):
        return signed
    if medium in ("list", "plan", "notice"):
        month = next((month for line in [*head[1:4], *foot[-1:]] if (month := month_alone(line))), None)
        if month or medium != "notice":
            return month
    if medium == "chronicle":
        return None
    date = next((when for _, _, when in find_dates(closing_day(raw))), None)
    date = date or told_period([*head[:4], *foot[-1:]]) or made_known_on(words)
    if date or (medium == "report" and period_of([title], medium, words) is not None):
        return date  # a report looks back on the period that it covers
    return year_of_events(title, words)


_PUT_UP = lazy(r"来源|发布|作者|浏览|阅读|点击|访问|\d{1,2}[:：]\d\d")


def _posted_before(head: Sequence[str], shown: When | None) -> When | None:
    """The day in the line below the headline of a site's page that says when it was put up, where the site shows a later
    one with its weekday above: `2023年3月31日 星期五`."""
    above = next((at for at, line in enumerate(head) if shown and shown.words in line and _WEEKDAY.search(line)), None)
    if above is None or shown is None:
        return None
    posted = (stamped_day(line) for line in head[above + 1 :] if _PUT_UP.search(line))
    days = (when for day in posted if day for _, _, when in find_dates(day))
    first = next(days, None)
    return first if first is not None and first.last < shown.first else None


def _shown(day: str) -> When | None:
    """The day that the site shows above the page, where nothing else tells of one."""
    return next((when for _, _, when in find_dates(day)), None) if day else None


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
    lines = [line for line in fold(text).split("\n") if not is_site_bar(line)]
    lines = [_LABEL.sub(_closed, _FRONT.sub("", name_in_head(line.strip(_MARKS + "\f")))) for line in lines]
    lines = [re.sub(r"[ 　]+", "", line) if _WIDE.fullmatch(line) else _GAP.sub("", line) for line in lines if line]
    return [
        _STRAY.sub("", line) if len(line) <= _HEADING and not re.search("[，。：/／]", line) else line for line in lines
    ]


def _closed(label: re.Match[str]) -> str:
    return re.sub(r"[ 　]+", "", label[0])


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


_SENTENCE = lazy(r"[，。；！？]")
_WEEKDAY = lazy(r"星[ 　]?期[ 　]?[一二三四五六日天]|周[一二三四五六日]")
_OF_WEEK = lazy(r"((?:19|20)\d\d年\d{1,2}月\d{1,2}日)[ 　]{0,4}[（(]?星[ 　]?期[ 　]?[一二三四五六日天]")
"""The day of a paper among other words of its head, which a scan may have taken apart."""


def _headed(raw: str, medium: str) -> When | None:
    """The day in the very first line of a page, beside its rubric, or that of a paper before the day of its week."""
    lines = fold(raw[:400]).lstrip(_MARKS + "\ufeff\n").split("\n")
    dates = find_dates(page_day(lines[0][:200])) if medium != "chronicle" else []
    if not dates and medium == "newspaper":
        told = (
            day
            for line in lines[:_ABOVE]
            if "期" in line and not _SENTENCE.search(line)
            for day in _OF_WEEK.findall(line)
        )
        dates = find_dates(next(told, ""))
    return dates[0][2] if dates else None
