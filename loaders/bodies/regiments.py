"""Farms that were regiments of a construction corps for a time: `农场改编为某某兵团第三十八团`, later `恢复原场名`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from ..language.regiments import REGIMENT, is_regiment
from ..parts import Entry
from .namings import Naming

_FARM = r"(?:农牧?|牧|林|茶|军马|种畜|良种|园艺|渔|农垦)场"
_FARMS = lazy(rf"{_FARM}$")
_TURNS = lazy(
    rf"(?:(?:改编|整编|改组|改建|扩编|合编|合并|编|改|组建|更名|改名)(?:[为成称]|而成)?|番号(?:改?[为是]|：)?|(?:改称|定名|命名|称)为?|(?:列入|纳入|划归|编入)[^，。；\n]{{0,20}}?(?:序列|建制|领导)?，?[称为])[“\"]?(?P<regiment>{REGIMENT})"
    rf"|(?:恢复|重新启用|复用)(?:原|了)?(?P<number>{REGIMENT})?(?:的?(?P<unit>团)(?:的)?)?(?:番号|建制|名称)(?<!恢复建制)(?<!恢复名称)"
    rf"|(?:恢复|改[称为编]|改编[为成]|更名为?|复称|复名为?|重新?称为?|改名为?)(?:为|成|了)?(?:原来的?|原有?的?)?[“\"]?(?:(?P<farm>(?:国营|地方国营|[省市州县])?[\u3400-\u9fff]{{1,10}}?{_FARM})|(?:国营)?(?:场|农场|牧场|林场|单位)?(?:旧|原)?(?:名称?|建制|体制|称谓|称呼|场名|番号))(?![\u3400-\u9fff]{{0,6}}管理局)"
)
"""What makes a farm a regiment, a regiment a regiment again, and a farm again."""


def as_regiment(text: str, entries: Sequence[Entry], own: str) -> list[Naming]:
    """The names that a farm and the regiment it was bore one after the other, in the order of the text."""
    farm = own if _FARMS.search(own) else ""
    if "团" not in text or not (farm or is_regiment(own)):
        return []
    now, last = farm or own, own if is_regiment(own) else ""
    found: list[Naming] = []
    for entry in entries:
        for told in _TURNS.finditer(text, entry.start, entry.end) if entry.when else ():
            name = _name(told, farm, last)
            if not name or name == now:
                continue
            found.append(Naming(told.start(), entry.when.first if entry.when else None, name, (now,), False))
            now, last, farm = name, name if is_regiment(name) else last, farm if is_regiment(name) else name
    return found if any(is_regiment(one.name) for one in found) else []


def _name(told: re.Match[str], farm: str, regiment: str) -> str:
    """The name that a body takes; empty where the words tell of none that is known."""
    if new := told["regiment"] or told["number"]:
        return regiment if regiment.endswith(new) else new
    if told["unit"]:
        return regiment
    named = told["farm"] or farm
    return farm if farm.endswith(named) else named
