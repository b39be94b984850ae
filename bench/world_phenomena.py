"""The phenomena, each a switch of its own, and the documents made of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import world_changes as changes
import world_dates as dates
import world_homes as homes
import world_lists as lists
import world_meetings as meetings
import world_names as names
import world_pages as pages
import world_titles as titles
import world_turns as turns
from world_noise import spoil
from world_pages import Layout, Page
from world_tell import Tale
from world_truth import World, build

Many = Callable[[World, random.Random, list[date]], list[Tale]]
CHRONICLES = (pages.chronicle, pages.annals)
INTERNAL = (*CHRONICLES, pages.newsletter)
PROSE = (*CHRONICLES, pages.newsletter, pages.newspaper)


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """A switch: what is told, in which styles, and how many tales a document has
    over how many years, and whether its text is set in columns."""

    tell: meetings.Teller | Many
    layouts: tuple[Layout, ...] = PROSE
    tales: int = 6
    years: int = 1
    columns: bool = False


PHENOMENA: dict[str, Phenomenon] = {
    "dates: month and day": Phenomenon(dates.dated(dates.month_day), CHRONICLES),
    "dates: 3.05": Phenomenon(dates.dated(dates.dotted), (pages.annals,)),
    "dates: 03-05": Phenomenon(dates.dated(dates.dashed), (pages.annals,)),
    "dates: with the year": Phenomenon(dates.dated(dates.full), (pages.annals,)),
    "dates: full-width digits": Phenomenon(dates.dated(dates.wide), CHRONICLES),
    "dates: in characters": Phenomenon(dates.dated(dates.spelled), (pages.annals,)),
    "dates: ranges": Phenomenon(dates.dated(dates.ranged), (pages.annals,)),
    "dates: 10.26-10.28": Phenomenon(dates.dated(dates.dotted_range), (pages.annals,)),
    "dates: 上旬, 月底": Phenomenon(dates.dated(dates.vague), (pages.annals,)),
    "dates: years as headings": Phenomenon(dates.simple, (pages.decade,), years=4),
    "dates: 同日, 次日, 同月": Phenomenon(dates.same_day, (pages.annals,), 4),
    "dates: 翌年": Phenomenon(dates.next_year, (pages.loose,), 3),
    "dates: ranges over ends of months and years": Phenomenon(dates.dated(dates.turned), (pages.annals,)),
    "dates: 12.30-1.02": Phenomenon(dates.dated(dates.turned_dotted), (pages.annals,)),
    "dates: 1O日, l5曰": Phenomenon(dates.dated(dates.misread), CHRONICLES),
    "dates: 昨日, 前天": Phenomenon(dates.simple, (pages.daily,), 4),
    "dates: 民国 years": Phenomenon(dates.simple, (pages.eras,), years=4),
    "pages: columns side by side": Phenomenon(meetings.roles, (pages.newspaper,), columns=True),
    "pages: articles that go on elsewhere": Phenomenon(meetings.roles, (turns.continued,), 4),
    "meetings: roles": Phenomenon(meetings.roles),
    "meetings: hosts": Phenomenon(meetings.hosts),
    "meetings: visits": Phenomenon(meetings.visits),
    "meetings: signatures": Phenomenon(meetings.signing),
    "meetings: groups and slogans": Phenomenon(meetings.guests),
    "publications: issued": Phenomenon(meetings.issued),
    "publications: adopted": Phenomenon(meetings.adopted),
    "titles: body carried over": Phenomenon(titles.carried),
    "titles: posts at one body": Phenomenon(titles.several_posts),
    "titles: posts at two bodies": Phenomenon(titles.several_bodies),
    "titles: 时任": Phenomenon(titles.then),
    "titles: 原, 前": Phenomenon(titles.former),
    "titles: modifiers": Phenomenon(titles.modified),
    "titles: distributive": Phenomenon(titles.distributive),
    "titles: districts": Phenomenon(titles.districts),
    "titles: province and city": Phenomenon(titles.provincial),
    "titles: departments": Phenomenon(titles.departments),
    "titles: companies and schools": Phenomenon(titles.companies),
    "titles: long forms": Phenomenon(titles.full_names),
    "institutions: university": Phenomenon(homes.own(homes.KINDS["university"]), INTERNAL),
    "institutions: company": Phenomenon(homes.own(homes.KINDS["company"]), INTERNAL),
    "institutions: hospital": Phenomenon(homes.own(homes.KINDS["hospital"]), INTERNAL),
    "names: marks in brackets": Phenomenon(titles.marked),
    "names: compound surnames": Phenomenon(names.called(names.compound)),
    "names: rare surnames": Phenomenon(names.called(names.rare)),
    "names: with ·": Phenomenon(names.called(names.dotted), tales=4),
    "names: foreign": Phenomenon(names.called(names.foreign), tales=3),
    "names: ordinary words": Phenomenon(names.called(names.ordinary)),
    "names: padded": Phenomenon(names.called(names.short, padded=True)),
    "names: without title": Phenomenon(names.bare),
    "names: namesakes": Phenomenon(names.namesakes, tales=1),
    "names: namesakes in two entries": Phenomenon(names.far_namesakes, tales=2),
    "names: bodies explained": Phenomenon(names.abbreviated, INTERNAL, 4),
    "changes: 增选, 推举, 解聘, 接替": Phenomenon(changes.further_verbs),
    "changes: candidates not elected": Phenomenon(changes.defeated),
    "changes: elected": Phenomenon(changes.elected, tales=2),
    "changes: long lists": Phenomenon(changes.slate, tales=1),
    "changes: lists by blanks": Phenomenon(changes.blanks, tales=1),
    "changes: appointed": Phenomenon(changes.appointed),
    "changes: removed": Phenomenon(changes.removed),
    "changes: resigned": Phenomenon(changes.resigned),
    "changes: replaced": Phenomenon(changes.replaced, tales=3),
    "changes: nominated": Phenomenon(changes.nominated),
    "lists: appointments and removals": Phenomenon(changes.notice, (pages.appointments,), 1),
    "lists: results of an election": Phenomenon(changes.congress, (pages.report,), 1),
    "lists: tasks": Phenomenon(lists.tasks, (pages.plan,), 1),
    "lists: tasks in rarer notations": Phenomenon(lists.shared_tasks, (pages.plan,), 1),
    "lists: résumé": Phenomenon(lists.resume, (pages.sheet,), 1),
    "lists: former leaders": Phenomenon(lists.leaders, (pages.roll,), 1),
}

WHOLE = (dates.same_day, dates.next_year, names.far_namesakes, names.abbreviated)
"""Tellers of all tales of a document at once."""


def make_document(name: str, seed: int, noise: str = "none") -> Page:
    """One document of one phenomenon; the same arguments give the same document."""
    phenomenon = PHENOMENA[name]
    chance = random.Random(f"{name} {seed}")
    world = build(seed)
    page = Page(f"w{seed:05}_{list(PHENOMENA).index(name):02}.txt")
    layout = phenomenon.layouts[seed % len(phenomenon.layouts)]
    layout(world, _tales(phenomenon, world, chance), page, chance)
    clean, title = page.text, page.text.lstrip("# ").split("\n", 1)[0]
    fresh = random.Random(f"{noise} {name} {seed}")
    page.text, places = spoil(clean, noise, title, fresh, set_again=phenomenon.columns)
    for line in page.gold:
        line["spans"] = [[places[start], places[end]] for start, end in line["spans"]]
    if phenomenon.columns:
        page.text, places = turns.side_by_side(page.text)
        for line in page.gold:
            line["spans"] = [run for start, end in line["spans"] for run in turns.moved(places, start, end)]
    return page


def _tales(phenomenon: Phenomenon, world: World, chance: random.Random) -> Sequence[Tale]:
    first = date(world.year - phenomenon.years + 1, 1, 6)
    weeks = range(0, 340 + 365 * (phenomenon.years - 1), 7)
    days = [first + timedelta(day) for day in sorted(chance.sample(weeks, phenomenon.tales))]
    if phenomenon.tell in WHOLE:
        return phenomenon.tell(world, chance, days)  # type: ignore[return-value, arg-type]
    return [phenomenon.tell(world, chance, day) for day in days]  # type: ignore[misc, arg-type]
