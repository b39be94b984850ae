"""Notes within rows and behind names, set where the rules expect them: on the order of a list, who signs for a party, how somebody
came to his office: `副会长：（按姓氏笔画为序）`, `甲方：某某协会（签字人　会长甲）`, `甲（挂职，某市某区）副局长`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Line

_LABEL = 12
"""Characters at most from the head of a row to the colon of its label."""

_NOTED = lazy(
    r"[ \u3000]*[\u3400-\u9fff](?:[ \u3000]*[\u3400-\u9fff]){1,11}(?P<colon>：)[ \u3000]*"
    r"（[^（）\n]{0,8}(?:姓[氏名]|笔[画划]|排[名序]|[为顺]序|得票|先后|\d[人名位])[^（）\n]{0,12}）(?P<end>)[ \u3000]*"
)


def note_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines of further labels, below a row that begins with one, with their colon behind the note."""
    done: list[Line] = []
    above = ""
    for line in lines:
        found = _NOTED.fullmatch(line.text) if "：" in line.text and "：" in above[:_LABEL] else None
        done.append(line.edited([(*found.span("colon"), ""), (*found.span("end"), "：")]) if found else line)
        above = line.text.strip() or above
    return done


_NOTE = lazy(
    r"[（(](?:签[字约署](?:人|代表|嘉宾)|(?:授权|法定)代表人?|代表人?)(?P<gap>[ \u3000]*[：:]?[ \u3000]*)(?=[\u3400-\u9fff])[^（）()\n]{2,30}[）)]"
)
_PARTY = lazy(r"(?m)^[ \u3000]*[甲乙丙丁戊]方[ \u3000]*[：:]")


def part_signers(line: Line) -> Line:
    """The paragraph with a colon behind what says that somebody signs for the party before the bracket."""
    if "方" not in line.text or not _PARTY.match(line.text):
        return line
    return line.edited((*match.span("gap"), "：") for match in _NOTE.finditer(line.text) if match["gap"] != "：")


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
