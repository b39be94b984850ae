"""Documents of a simulated world with all that they state: to measure reading, and to make data at any scale.

    python bench/world.py FOLDER [--seed 1] [--count 40] [--noise none|light|heavy]

Writes `FOLDER/NAME.txt`, the facts of each in `FOLDER/gold/NAME.jsonl` (the form of facts.jsonl), to be measured with
`cursus evaluate FOLDER/gold/*.jsonl --corpus FOLDER`. Nothing here is shared with the reader's rules or word lists.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import world_changes as changes
import world_dates as dates
import world_lists as lists
import world_meetings as meetings
import world_names as names
import world_pages as pages
import world_titles as titles
from world_noise import LEVELS, spoil
from world_pages import Layout, Page
from world_tell import Tale
from world_truth import World, build

Many = Callable[[World, random.Random, list[date]], list[Tale]]
CHRONICLES = (pages.chronicle, pages.annals)
PROSE = (*CHRONICLES, pages.newsletter, pages.newspaper)


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """A switch: what is told, in which styles, and how many tales a document has."""

    tell: meetings.Teller | Many
    layouts: tuple[Layout, ...] = PROSE
    tales: int = 6


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
    "dates: 同日, 次日, 同月": Phenomenon(dates.same_day, (pages.annals,), 4),
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
    "names: marks in brackets": Phenomenon(titles.marked),
    "names: compound surnames": Phenomenon(names.called(names.compound)),
    "names: rare surnames": Phenomenon(names.called(names.rare)),
    "names: with ·": Phenomenon(names.called(names.dotted), tales=4),
    "names: foreign": Phenomenon(names.called(names.foreign), tales=3),
    "names: ordinary words": Phenomenon(names.called(names.ordinary)),
    "names: padded": Phenomenon(names.called(names.short, padded=True)),
    "names: without title": Phenomenon(names.bare),
    "names: namesakes": Phenomenon(names.namesakes, tales=1),
    "changes: elected": Phenomenon(changes.elected),
    "changes: long lists": Phenomenon(changes.slate, tales=2),
    "changes: appointed": Phenomenon(changes.appointed),
    "changes: removed": Phenomenon(changes.removed),
    "changes: resigned": Phenomenon(changes.resigned),
    "changes: replaced": Phenomenon(changes.replaced, tales=3),
    "changes: nominated": Phenomenon(changes.nominated),
    "lists: appointments and removals": Phenomenon(changes.notice, (pages.appointments,), 1),
    "lists: results of an election": Phenomenon(changes.congress, (pages.report,), 1),
    "lists: tasks": Phenomenon(lists.tasks, (pages.plan,), 1),
    "lists: résumé": Phenomenon(lists.resume, (pages.sheet,), 1),
    "lists: former leaders": Phenomenon(lists.leaders, (pages.roll,), 1),
}


def make_document(name: str, seed: int, noise: str = "none") -> Page:
    """One document of one phenomenon; the same arguments give the same document."""
    phenomenon = PHENOMENA[name]
    chance = random.Random(f"{name} {seed}")
    world = build(seed)
    page = Page(f"w{seed:05}_{list(PHENOMENA).index(name):02}.txt")
    layout = phenomenon.layouts[seed % len(phenomenon.layouts)]
    layout(world, _tales(phenomenon, world, chance), page, chance)
    clean, title = page.text, page.text.lstrip("# ").split("\n", 1)[0]
    page.text, places = spoil(clean, noise, title, random.Random(f"{noise} {name} {seed}"))
    for line in page.gold:
        line["spans"] = [[places[start], places[end]] for start, end in line["spans"]]
    return page


def _tales(phenomenon: Phenomenon, world: World, chance: random.Random) -> Sequence[Tale]:
    first = date(world.year, 1, 6)
    days = [first + timedelta(day) for day in sorted(chance.sample(range(0, 340, 7), phenomenon.tales))]
    if phenomenon.tell is dates.same_day:
        return dates.same_day(world, chance, days)
    return [phenomenon.tell(world, chance, day) for day in days]  # type: ignore[misc, arg-type]


def main() -> None:
    """Write documents of all phenomena in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=len(PHENOMENA))
    parser.add_argument("--noise", choices=LEVELS, default="none")
    options = parser.parse_args()
    (options.folder / "gold").mkdir(parents=True, exist_ok=True)
    for number in range(options.count):
        name = list(PHENOMENA)[number % len(PHENOMENA)]
        page = make_document(name, options.seed + number // len(PHENOMENA), options.noise)
        (options.folder / page.name).write_text(page.text, encoding="utf-8")
        lines = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in page.gold)
        (options.folder / "gold" / page.name).with_suffix(".jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
