"""Offices behind the bracket that says how somebody came: `甲（挂职，某市某区）副局长` as `甲副局长（挂职，某市某区）`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Line

_SECONDED = lazy(
    rf"(?<=[{HAN}])(?P<aside>（(?:挂职|援派|援[藏疆青]|借调|交流|选派|下派|兼职|专职)(?:干部)?[，、：；][^（）\n]{{2,24}}）)"
    r"(?P<office>(?:(?:党组|党委|党工委|常务|第一|执行|总|常委)、?)*副?(?:[局处厅科院校所县市区镇乡州馆站队园厂台行会部]长|主任|书记|主席|总?经理|秘书长|总工程师|理事长))(?=[、，；。\s：]|$|[到任赴带率出主陪参在与和及一])"
)

_ELSEWHERE = lazy(
    rf"（[^（）\n]{{0,12}}?(?:在|(?:挂职|借调|任职|派驻|交流)[于到至在])[{HAN}]{{3,20}}?(?P<gap>(?:挂职|交流|任职)?[，,](?:担?任|为))(?=[{HAN}]{{0,6}}[长记任席员理师]）)"
)
"""An office in the body that a bracket says somebody is lent to: `副局长（挂职于市某局，任副局长）`."""


def part_seconded(line: Line) -> Line:
    """The paragraph with the office right behind the name, and how its holder came behind that; an office elsewhere
    right behind the body that it is in."""
    if "）" not in line.text or "（" not in line.text:
        return line
    line = line.edited((*one.span("gap"), "") for one in _ELSEWHERE.finditer(line.text))
    return line.edited((*one.span(), one["office"] + one["aside"]) for one in _SECONDED.finditer(line.text))
