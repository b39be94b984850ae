"""What became of bodies: founded, renamed, merged, dissolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from ...model.statement import Body
from ..language.patterns import lazy
from ..parts import OrganizationMention
from ..text import CleanText
from .timeline import Timeline

if TYPE_CHECKING:
    from spacy.tokens import Doc

Change = Literal["founded", "renamed", "merged", "dissolved"]

_BODY = "\ue010"
_OVER = rf"了?(?:[^\u4e00-\u9fff《“{_BODY}]|$|[后前时以并而]|建制|编制|机构|登记)"
"""What stands behind a verb that has no object: whoever is before it does not do it to another."""
_RULES: tuple[tuple[Change, re.Pattern[str]], ...] = (
    ("renamed", lazy(rf"(?<!{_BODY})(?P<who>{_BODY}+)[^，。；\n{_BODY}]{{0,10}}?(?:更名|改名|改称|易名|更改名称)(?:为|成)?[“\"]?(?P<into>{_BODY}+)")),
    ("renamed", lazy(rf"(?:将|把)(?P<who>{_BODY}+)(?:更名|改名|改称|改组|改制)为[“\"]?(?P<into>{_BODY}+)")),
    ("merged", lazy(rf"(?<!{_BODY})(?P<who>{_BODY}+)[^，。；\n{_BODY}]{{0,6}}?(?:并入|合并到|划归|归并到)(?P<into>{_BODY}+)")),
    ("merged", lazy(rf"(?<!{_BODY})(?P<who>{_BODY}+)(?:和|与|、|同)(?P<also>{_BODY}+)[^，。；\n{_BODY}]{{0,6}}?合并[^，。；\n{_BODY}]{{0,8}}?(?:为|成立|组建|组成|成)(?:了|新的)?(?P<into>{_BODY}+)")),
    ("dissolved", lazy(rf"(?:撤销|解散|注销|裁撤|取消)(?:了)?(?P<who>{_BODY}++)(?!的|[^，。；]{{0,12}}职务)")),
    ("dissolved", lazy(rf"(?<!{_BODY})(?P<who>{_BODY}+)[^，。；\n《“{_BODY}]{{0,6}}?(?:被)?(?:撤销|解散|注销|裁撤|停止活动)(?={_OVER})(?![^，。；\n]{{0,24}}职务?)")),
    ("founded", lazy(rf"(?:^|[，。；\n]|宣布|批准|决定|正式|通过)(?:成立|组建|设立|创建|筹建成立)(?:了)?(?P<who>{_BODY}+)(?=[，。；、\n]|$)")),
    ("founded", lazy(rf"(?<!{_BODY})(?P<who>{_BODY}+)(?:正式|宣告|挂牌|揭牌|宣布|在[^，。；\n{_BODY}]{{1,16}})*(?:成立|创立|创建|建立|组建成立|创办)(?=[，。；、\n]|$|大会|仪式)")),
)  # fmt: skip


def find_changes(
    text: str, organizations: Sequence[OrganizationMention]
) -> Iterator[tuple[Change, OrganizationMention, OrganizationMention | None, int, int]]:
    """Changes of bodies told in running text, with the words that tell them at `start`-`end`."""
    signs = list(text)
    at: dict[int, OrganizationMention] = {}
    for one in organizations:
        signs[one.start : one.end] = _BODY * (one.end - one.start)
        at[one.start] = one
    shadow = "".join(signs)
    taken: set[int] = set()
    for change, rule in _RULES:
        for match in rule.finditer(shadow):
            groups = match.groupdict()
            into = at.get(match.start("into")) if groups.get("into") else None
            for name in ("who", "also"):
                who = at.get(match.start(name)) if groups.get(name) else None
                if who is not None and who.start not in taken:
                    taken.add(who.start)
                    yield change, who, into, match.start(), match.end()


def state_bodies(
    document: str, clean: CleanText, timeline: Timeline, organizations: Sequence[OrganizationMention]
) -> Iterator[Body]:
    """One statement for each change of a body."""
    for change, who, into, start, end in find_changes(clean.text, organizations):
        yield Body(
            document=document, spans=clean.raw_spans(start, end), date=timeline.when(who.start),
            organization=who.name, change=change, into=into.name if into else None,
        )  # fmt: skip


def add_bodies(doc: Doc) -> Doc:
    """Pipeline component: states what became of bodies."""
    timeline = Timeline(doc._.entries, doc._.scopes)
    doc._.statements.extend(state_bodies(doc._.source.key, doc._.clean, timeline, doc._.organizations))
    return doc
