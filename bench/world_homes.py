"""Phenomena of institutions that speak of themselves: 学校, 公司, 医院, and their own departments without the body."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import world_words as words
from world_meetings import Teller, new_title
from world_tell import Tale
from world_truth import Body, World


@dataclass(frozen=True, slots=True)
class Kind:
    """How an institution of a kind is called in full and by itself, and its posts as printed and as facts have them."""

    name: Callable[[World], str]
    itself: str
    head: tuple[str, str]
    vice: tuple[str, str]
    unit: str
    unit_role: str


def _place(world: World) -> str:
    return world.city.removesuffix("市")


KINDS = {
    "university": Kind(
        lambda world: _place(world) + words.SCHOOLS[world.seed % len(words.SCHOOLS)],
        "学校", ("校党委书记", "党委书记"), ("副校长", "副校长"), "教务处", "处长",
    ),
    "company": Kind(
        lambda world: words.COMPANIES[world.seed % len(words.COMPANIES)],
        "公司", ("公司党委书记", "党委书记"), ("公司副总经理", "副总经理"), "安全环保部", "部长",
    ),
    "hospital": Kind(
        lambda world: f"{world.city}第{'一二三四五'[world.seed % 5]}人民医院",
        "医院", ("院党委书记", "党委书记"), ("副院长", "副院长"), "护理部", "主任",
    ),
}  # fmt: skip


def own(kind: Kind) -> Teller:
    """A teller of an institution's own meetings."""

    def tell(world: World, chance: random.Random, day: date) -> Tale:
        world.home = Body(kind.name(world), kind.itself, (kind.head[1], kind.vice[1]))
        head, vice, chief = (world.stranger(chance) for _ in range(3))
        title = new_title(world, chance)
        venue = chance.choice(words.VENUES)
        tale = Tale(day).meets(title, venue).say(f"{title}在{venue}召开。{kind.head[0]}{head.name}出席会议并讲话，")
        tale.say(f"{kind.vice[0]}{vice.name}主持会议，{kind.unit}{kind.unit_role}{chief.name}作交流发言。")
        tale.part(head, "attendee", "speaker").part(vice, "chair").part(chief, "speaker")
        tale.post(head, world.home.name, kind.head[1]).post(vice, world.home.name, kind.vice[1])
        return tale.post(chief, world.home.name + kind.unit, kind.unit_role)

    return tell
