"""Documents: tales laid out in a style, with the gold lines of what they state."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from world_tell import Line, Tale
from world_truth import World


@dataclass(slots=True)
class Page:
    """A document's name, text and gold lines, each with the span of the tale that states it."""

    name: str
    text: str = ""
    gold: list[Line] = field(default_factory=list[Line])
    _events: int = 0

    def write(self, *lines: str) -> None:
        """Append lines that state nothing."""
        self.text += "".join(f"{line}\n" for line in lines)

    def tell(self, tale: Tale, before: str = "", after: str = "\n", plain: bool = False) -> None:
        """Append a tale and its facts; `before` goes before its words in the same paragraph."""
        start = len(self.text)
        self.text += before + tale.text
        span = [start, len(self.text.rstrip("\n"))]
        self.text += after
        self._events += tale.has_event
        event = f"g{self._events}" if tale.has_event else None
        when = tale.when or str(tale.day)
        for number, fact in enumerate(tale.facts):
            line = {"kind": fact["kind"], "document": self.name, **fact, "spans": [span]}
            if line["kind"] == "event":
                line["id"] = event or f"{self.name}-{len(self.gold)}-{number}"
            elif line["kind"] in ("holding", "participation", "hosting"):
                line["event"] = event
            if line["kind"] not in ("participation", "hosting", "responsibility"):
                line.setdefault("date", when)
            self.gold.append(line)


Layout = Callable[[World, Sequence[Tale], Page, random.Random], None]


def chronicle(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """Month headings, days as bullets."""
    page.write(f"# {world.home.name}{world.year}年大事记", "")
    month = 0
    for tale in tales:
        if tale.day.month != month:
            month = tale.day.month
            page.write(f"## {month}月", "")
        page.tell(tale, f"- {tale.head or f'{tale.day.day}日'}　", "\n\n")


def annals(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """One paragraph a day."""
    page.write(f"{world.year}年{world.home.name}大事记", "")
    for tale in tales:
        page.tell(tale, f"{tale.head or f'{tale.day.month}月{tale.day.day}日'}　", "\n")


def decade(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """Several years, each with its heading, in the manner of a gazetteer."""
    page.write(f"{world.home.name}志　大事记", "")
    year = 0
    for tale in tales:
        if tale.day.year != year:
            year = tale.day.year
            page.write(f"{year}年", "")
        page.tell(tale, f"{tale.day.month}月{tale.day.day}日　", "\n\n")


def eras(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """Years of the republic before 1949 as headings: eighty years before the world's own."""
    page.write(f"{world.home.name}志　大事记", "")
    digits = "〇一二三四五六七八九"
    heading = ""
    for tale in tales:
        old = tale.day.replace(year=tale.day.year - 80)
        tale.when = str(old)
        tens, ones = divmod(old.year - 1911, 10)
        spelled = ("" if not tens else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")
        style = world.seed % 3
        said = (
            f"民国{old.year - 1911}年"
            if style == 0
            else f"民国{spelled}年" + (f"（{old.year}年）" if style == 1 else "")
        )
        if said != heading:
            heading = said
            page.write(said, "")
        page.tell(tale, f"{old.month}月{old.day}日　", "\n\n")


def loose(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """A gazetteer's chronicle whose entries say their years themselves."""
    page.write(f"{world.home.name}志　大事记", "")
    for tale in tales:
        page.tell(tale, f"{tale.head}　", "\n\n")


def daily(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """A page of one day's paper whose articles say their days from that day: 昨日, 前天, 今日."""
    issue = tales[-1].day
    page.write(f"{world.city.removesuffix('市')}日报　{issue.year}年{issue.month}月{issue.day}日　第1版", "")
    for tale in tales:
        back = chance.choice((1, 1, 2, 0))
        tale.when = str(issue.fromordinal(issue.toordinal() - back))
        day = chance.choice({0: ("今日", "今天"), 1: ("昨日", "昨天"), 2: ("前日", "前天")}[back])
        page.tell(tale, f"本报讯（记者 {world.stranger(chance).name}）{day}，", "\n\n")


def newsletter(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """A masthead, items with 本刊讯."""
    last = tales[-1].day
    page.write(f"{world.home.name}工作简报", f"{last.year}年第{chance.randrange(1, 20)}期")
    page.write(f"{world.home.name}办公室编　{last.year}年{last.month}月{last.day}日", "")
    for tale in tales:
        page.tell(tale, f"　　本刊讯　{tale.day.month}月{tale.day.day}日，", "\n\n")


def newspaper(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """A city's daily: bylines, 昨日 in the last article."""
    last = tales[-1].day
    nextday = last.fromordinal(last.toordinal() + 1)
    page.write(f"{world.city.removesuffix('市')}日报　{nextday.year}年{nextday.month}月{nextday.day}日　第2版", "")
    for tale in tales:
        day = "昨日" if tale is tales[-1] else f"{tale.day.month}月{tale.day.day}日"
        page.tell(tale, f"本报讯（记者 {world.stranger(chance).name}）{day}，", "\n\n")


def appointments(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """A notice of the city's standing committee."""
    day = tales[0].day
    page.write(f"{world.city}人民代表大会常务委员会任免名单", "")
    page.write(f"（{day.year}年{day.month}月{day.day}日{world.city}人大常委会第十二次会议通过）", "")
    page.tell(tales[0], after="\n")


def report(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """The report of a congress on its elections."""
    day = tales[0].day
    page.write(f"{world.home.name}第五次代表大会选举结果", "", f"（{day.year}年{day.month}月{day.day}日选举产生）", "")
    page.tell(tales[0], after="\n")


def plan(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """A plan of work for the year."""
    page.write(f"{world.city}{tales[0].day.year}年重点工作任务分解表", "")
    page.tell(tales[0], after="\n")


def sheet(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """The résumé of one person."""
    page.write("任前公示人员简历", "")
    page.tell(tales[0], after="\n")


def roll(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """Those who led the body."""
    page.write(f"{world.home.name}历任主席名录", "")
    page.tell(tales[0], after="\n")
