"""Who is responsible for which numbered item of a plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from ...model.dates import When
from ...model.statement import Responsibility, TaskRole
from ..bodies.listing import Expand, read_list
from ..bodies.units import is_unit
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.words import any_of, read_rows
from ..parts import OrganizationMention
from ..text import CleanText
from .no_tasks import HOSTS, end_of_bodies, is_of_all, labels_none
from .task_ends import are_bodies, find_ends
from .task_items import NUMBER, grouped, item_at, item_called, read_items
from .task_marks import find_marked, find_noted
from .task_sentences import CLAUSE_WORDS, says_who
from .task_strokes import read_strokes
from .task_subjects import find_clauses
from .task_tables import Item, read_tables

if TYPE_CHECKING:
    from spacy.tokens import Doc

_UNIT = "(?:单位|部门|科室|处室|部室|机构|方|主体|领导小组|股室|学院)?"
_END = r"(?=[。；;\n）)】〗」』〕\]]|$|[，,、 　]?(?:{words})(?:{unit}|人|领导)[：:]|[，,、](?:{words})(?:单位|部门|科室)为|，(?:由)?[^，。；：\n]{{3,40}}(?:牵头|配合|协助|协办|参与|参加|负责)(?:[，。；）)\n]|$))"
_ASIDE = r"(?:（[\u3400-\u9fff、]{2,6}）(?:单位|部门|科室)?(?=[：:]))?"
"""A bracket within a label: `牵头（责任）单位：`, `责任科室（单位）：`."""
_SIGN = (
    r"(?:(?:[：:]|(?<=[位门室构体科处])[—–─]{2})[：:* ]*|为(?=[^，。；]{2,40}(?:[。；）)]|，[\u3400-\u9fff]{2,4}(?:单位|部门|科室)为|，[^，。；]{3,40}(?:配合|协助|协办|参与|参加)[，。；）)]))"
    r"|(?(line)(?<=[位门室构体科处])[ 　]+(?=[^，。；：\n]{2,80}(?m:$))|(?!)))"
)
"""What stands between a label and its bodies; on a line of its own a blank will do."""
_BRACKETS = ("（）", "〔〕", "［］", "【】", "〖〗", "[]", "「」", "『』", "{}")
_TEXT_END = lazy(r"[。；\n　|\t（]")
_PERSON_LABEL = lazy(r"(?:人|领导|同志)$")
_BODY_LABEL = lazy(r"单位|部门|[科处部]室|机构")
_NO_BODY = lazy(r"(?:[年月日底末初季级][前内]?|[推坚实完][进持施成]|期|(?:给予|予以)[\u3400-\u9fff]{0,6})$")
"""Ends what says by when a task is done, or on which level."""
_NOTED = lazy(rf"第(?P<number>\d{{1,3}}|{NUMBER})[项条](?:(?:重点)?(?:任务|工作))?[，：]?$")
"""Before bodies in a note on an item above: `注：第3项由甲局配合`."""
_ANOTHER = lazy(r"[^，；]{3,40}负责[^，；]*[\u3400-\u9fff]{2}，(?:由)?")
_SHARED = lazy(r"(?:责任|任务|工作|职责)?(?:分工|责任)[】］〕）：:]{1,2}[ 　*]*$")
"""Before the clauses that share out a task: `责任分工：甲局牵头，乙局配合`."""
_BEGUN_BY = lazy(r"(?:发起|倡议|联合|共同)(?:主办|举办|发起|成立)?[，；]|发起(?=[^、]*$)")
"""Who began something, before those who take part in it: `由甲、乙共同发起，丙共同参与` gives nobody a task."""
_GOOD = lazy(r"^[\u4e00-\u9fffA-Za-z·（）()—-]{2,30}$")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, TaskRole]]:
    words = any_of("task_words.tsv")
    roles: dict[str, TaskRole] = {row[0]: cast(TaskRole, row[1]) for row in read_rows("task_words.tsv")}
    label = lazy(
        rf"(?P<line>(?m:^)[ 　*-]*)?(?P<word>{words})(?P<unit>{_UNIT}|人|领导)(?:[和及、/]?(?:责任|配合|参与|负责)(?:{_UNIT}|人|领导))?{_ASIDE}{_SIGN}"
        rf"(?P<who>(?:[^。；;\n）)】（]|（[^（）\n]{{1,16}}）)*?){_END.format(words=words, unit=_UNIT)}"
    )  # fmt: skip
    led = lazy(
        rf"(?:(?<=[（〔［【〖\[「『{{，；。\n 　—：】］〕])|(?<=[头责办合助]、)|由)(?P<who>(?:(?!由)(?:[^（）〔〕［］【】〖〗\[\]「」『』{{}}。；\n：—]|（[^（）\n]{{1,16}}）)){{2,160}}?)(?:抓紧|尽快|从速|认真|切实|具体)?(?P<word>{words})(?:负责)?(?:落实|实施|推进|完成|组织实施)?"
        r"(?=[，；。、）〕］】〗\]」』}}\n]|$|(?<=牵头)(?:开展|制定|组织|会同|推进|建立|研究|做好))"
    )
    return label, led, roles


def find_tasks(
    document: str, clean: CleanText, organizations: Sequence[OrganizationMention], expand: Expand,
    date: When | None, behind: frozenset[int] = frozenset(),
) -> list[Responsibility]:  # fmt: skip
    """One statement for each item and body, in the order of the text. `behind`: where names of people end, behind which
    brackets say where these are from."""
    text, items = clean.text, list(read_items(clean.text))
    found: list[Responsibility] = []
    seen, lines = set[tuple[int, str]](), set[int]()
    parents = grouped(text, items, [match.start() for match in _patterns()[0].finditer(text)])
    for start, end, who, role, row in _named(clean, organizations, expand, items):
        noted = _NOTED.search(text, max(0, start - 24), start)
        item = item_called(items, noted["number"]) if noted else row or item_at(items, start)
        if start in behind and text[start] in "（(":
            continue
        if row is None and item is not None and _on_own_line(text, start, lines):
            item = parents.get(item.start, item)
        if item is None:
            continue
        for name in who:
            if (item.start, name) not in seen:
                seen.add((item.start, name))
                found.append(
                    Responsibility(
                        document=document, spans=clean.raw_spans(start, min(end, start + 400)), date=date,
                        item=item.number, organization=name, role=role, text=_first_sentence(text, item),
                    )
                )  # fmt: skip
    return found


def _on_own_line(text: str, start: int, lines: set[int]) -> bool:
    """Whether a label begins a line, or a bracket that does, or stands behind one that does (in one of `lines`)."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start] in ("", "（"):
        lines.add(line)
    return line in lines


Named = tuple[int, int, list[str], TaskRole, Item | None]


def _named(
    clean: CleanText, organizations: Sequence[OrganizationMention], expand: Expand, items: Sequence[Item]
) -> Iterator[Named]:
    text = clean.text
    spans, people = list[tuple[int, int]](), set[tuple[int, int]]()
    for whole, names, role in read_strokes(text):
        spans.append(whole)
        yield *whole, read_list(text, *names, organizations, _known(expand)), role, None
    yield from _labelled(text, organizations, expand, spans, people)
    for whole, names, role in find_marked(text):
        spans.append(whole)
        yield *whole, read_list(text, *names, organizations, _known(expand)), role, None
    for whole, parts in find_noted(text):
        spans.append(whole)
        for names, role in parts:
            yield *whole, read_list(text, *names, organizations, _known(expand)), role, None
    labelled = {item_at(items, one[0]) for one in spans} - {None}
    led = [*_led(text, organizations, expand, spans, items)]
    led = [one for one in led if not (is_of_all(text, one[0]) and item_at(items, one[0]) in labelled)]
    yield from led
    said = {item_at(items, one[0]) for one in (*spans, *led) if one[:2] not in people} - {None}
    for whole, names in find_ends(text, len(said)):
        if item_at(items, whole[0]) not in said:
            yield *whole, read_list(text, *names, organizations, _known(expand)), "responsible", None
    for whole, names, role in find_clauses(text, items):
        yield *whole, read_list(text, *names, organizations, _known(expand)), role, None
    for cell, role, item in read_tables(clean):
        yield *cell, read_list(text, *cell, organizations, _known(expand)), role, item


def _labelled(
    text: str,
    organizations: Sequence[OrganizationMention],
    expand: Expand,
    spans: list[tuple[int, int]],
    people: set[tuple[int, int]],
) -> Iterator[Named]:
    """`责任单位：A、B`; adds where labels stand to `spans`, and those of people to `people`."""
    label, _, roles = _patterns()
    for match in label.finditer(text):
        if labels_none(text, match) or _within(match.start(), spans):
            continue
        spans.append(match.span())
        label_words = text[match.end("word") : match.start("who")].rstrip("：:*—–─】〕］ 　").removesuffix("为")
        if _PERSON_LABEL.search(label_words) and not _BODY_LABEL.search(label_words):
            people.add(match.span())
        else:
            who = read_list(text, *match.span("who"), organizations, _known(expand))
            yield match.start(), match.end(), who, roles[match["word"]], None


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(low <= at < high for low, high in spans)


def _led(
    text: str,
    organizations: Sequence[OrganizationMention],
    expand: Expand,
    spans: Sequence[tuple[int, int]],
    items: Sequence[Item],
) -> Iterator[Named]:
    """`（A牵头，B、C配合）` and `由A负责`; in running text only after 由, and what goes on from there."""
    _, led, roles = _patterns()
    reach = -2
    for match in led.finditer(text):
        start, end = match.span("who")
        begin, numbered = match.start(), item_at(items, start)
        if numbered and start < numbered.body < end:  # （二）养殖专业委员会负责
            begin = start = numbered.body
        if parted := _ANOTHER.match(text, start, end):
            start = parted.end()  # what another body has to do stands before
        inside = _is_set_apart(text, start, end) or says_who(text, start, end, match["word"], match.end())
        if not (inside or match[0].startswith("由") or match.start() == reach + 1):
            continue
        if not inside and match["word"] in HOSTS and match.start() != reach + 1:  # hosts of an event
            continue
        if _within(match.start(), spans) or _BEGUN_BY.search(text, start, end):
            continue
        trimmed = CLAUSE_WORDS.search(text[start:end])
        end = start + trimmed.start() if trimmed else end
        who = read_list(text, start, end_of_bodies(text, start, end), organizations, _known(expand))
        if who:
            reach = match.end()
            yield begin, match.end(), who, roles[match["word"]], None


def _is_set_apart(text: str, start: int, end: int) -> bool:
    """Whether who does a task stands in brackets, or behind words or a dash that share tasks out."""
    low = max(0, start - 200)
    if any(text.rfind(left, low, start) > text.rfind(right, low, start) for left, right in _BRACKETS):
        return True
    if _SHARED.search(text, max(0, start - 12), start):
        return True
    return text.startswith("—", start - 1) and are_bodies(text[start:end])


def _known(expand: Expand) -> Expand:
    """Expansion of what can be a body's name only."""
    return lambda name: expand(name) if _GOOD.match(name) and not _NO_BODY.search(name) else ""


def _first_sentence(text: str, item: Item) -> str:
    stop = _TEXT_END.search(text, item.body)
    return text[item.body : stop.start() if stop else len(text)].strip()[:200]


def _names_person(words: str, people: set[str], is_person: Callable[[str], bool]) -> bool:
    """Whether who does a task is somebody, with a title or without (`由局长某某总负责`)."""
    return is_person(words) or words in people or (ending_of(words) is None and any(one in words for one in people))


def _of_own(words: str, name: str, own: str) -> str:
    """A department to which tasks are given by its bare name is the document's own, whoever else has one of that name."""
    level = words[:1] in "省市县区州旗" and ending_of(words[1:]) is not None
    other = own and not level and own != name and name.endswith(words) and not name.startswith(own) and is_unit(words)
    return own + words if other else name


def find(doc: Doc) -> Doc:
    """Component: reads organizations, adds responsibilities."""
    from ..bodies.expand import expand
    from ..bodies.within_runs import is_person

    context, source = doc._.context, doc._.source
    people = {person.name for person in doc._.people}
    found = find_tasks(
        source.key,
        doc._.clean,
        doc._.organizations,
        lambda name: _of_own(name, expand(name, context), context.organization),
        source.date or source.covers,
        frozenset(person.end for person in doc._.people),
    )
    doc._.statements.extend(one for one in found if not _names_person(one.organization, people, is_person))
    return doc
