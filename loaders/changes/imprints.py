"""Those who put out a newspaper, in the lines at its head and foot: posts at the paper, of its day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model.statement import Holding, PersonName, SourceDocument
from ..language.name_words import surname_class
from ..language.patterns import lazy

_HAN = r"[\u3400-\u9fff]"
_OFFICE = r"(?:(?:值班|执行|常务|名誉|轮值|责任|本期|本版)*副?(?:社长|总编辑?|主编)|(?:值班|轮值)编委|编委会(?:名誉|常务)?副?主任)(?:[(（](?:兼|代理?)[)）])?"
_LABEL = (
    rf"{_HAN}{{0,6}}(?:社长|总编|主编|编委|编辑|责编|美编|校对|版式|排版|设计|组版|制图|监制|审[读校核]|检校|视觉"
    r"|顾问|[社地网]址|邮编|邮箱|信箱|电话|热线|传真|刊号|出版|印刷|承印)"
)
_ONE = (
    rf"(?!{_LABEL})(?:{_HAN}{{1,8}}·{_HAN}{{1,8}}|{_HAN}{{2,4}}|{_HAN}[ 　]{{1,2}}{_HAN}(?:[ 　]{{1,2}}{_HAN}(?!{_HAN}))?)"
    r"(?![\u3400-\u9fff：:／/·])"
)
_FIELD = lazy(
    rf"(?:^|(?<=[ 　\t|｜；·(（]))(?:本报)?(?P<offices>{_OFFICE}(?:[兼、/]{_OFFICE})*)(?:[ 　]*[：:／/][ 　]*|[ 　]+)"
    rf"(?P<people>{_ONE}(?:[ 　、，]{{1,3}}{_ONE})*)(?=$|[ 　\t|｜；)）])"
)
_PERSON, _POST = lazy(_ONE), lazy(_OFFICE)
_TOLD = lazy(r"[。！？“《]")
_NOTED = lazy(r"[(（].*")
_BLANKS = lazy(r"[ 　]+")
_HOUSES = ("报社", "杂志社", "期刊社", "广播电视台", "电视台", "传媒集团", "报业集团")
_LONGEST, _HEAD, _FOOT = 160, 8, 6


def imprint_holdings(source: SourceDocument, paper: str, own: str) -> Iterator[Holding]:
    """The posts at a `paper` whose page this is; at its house, `own`, where a line names that."""
    if source.medium != "newspaper" or source.date is None:
        return
    for at, line in _imprint_lines(source.raw):
        house = own if own.endswith(_HOUSES) and own in line else paper
        for field in _FIELD.finditer(line) if house else ():
            for one in _PERSON.finditer(line, *field.span("people")):
                name = _BLANKS.sub("", one[0])
                if not surname_class(name, 0) and "·" not in name:
                    continue
                place = (at + one.start(), at + one.end())
                for post in _POST.finditer(line, *field.span("offices")):
                    spans = ((at + post.start(), at + post.end()), place)
                    yield Holding(
                        document=source.key, spans=spans, date=source.date, person=PersonName(name=name, span=place),
                        organization=house, role=_NOTED.sub("", post[0]),
                    )  # fmt: skip


def _imprint_lines(raw: str) -> Iterator[tuple[int, str]]:
    """The first and last lines of a page that name an editor and tell nothing, each with its place."""
    lines = [found for found in re.finditer(r"[^\n]+", raw) if found[0].strip()]
    for found in _outer(lines):
        line = found[0].rstrip()
        if len(line) <= _LONGEST and ("社长" in line or "编" in line) and not _TOLD.search(line):
            yield found.start(), line


def _outer(lines: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    return lines if len(lines) <= _HEAD + _FOOT else [*lines[:_HEAD], *lines[-_FOOT:]]
