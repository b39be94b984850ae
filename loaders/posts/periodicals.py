"""Posts at papers and journals: `《某某》副主编`, and the bare editor of the journal that the text tells of."""

from __future__ import annotations

from ..bodies.institutions import is_institution
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .phrases import PostPhrase

_KIND = r"(?:[\u3400-\u9fff]{0,6}(?:杂志|期刊|[月季周旬年会校院双诗]刊|学报)|报)"
_DESK = r"(?:驻[\u3400-\u9fff]{2,8})?(?:记者[部站]|分社)|总编室|(?:新闻|要闻|采访|专刊|副刊|理论|评论|文艺)(?:部|编辑部|采编中心)"
"""A desk of a newspaper."""
_PUBLISHED = lazy(
    rf"(?P<name>《[^《》]{{2,30}}》)(?:(?P<unit>总?编辑部|编委会|编辑委员会|编纂委员会|杂志社|期刊社|报社|编写组|{_DESK})|{_KIND})?"
)
_BEGUN = lazy(
    r"(?P<name>《[^《》\n]{2,20}》)(?:（[^（）\n]{1,8}）)?(?:正式|重新)?(?:创刊|复刊|试刊)|(?:创办|创刊|复刊)(?:了|的)?(?P<made>《[^《》\n]{2,20}》)"
)
_TOLD = lazy(
    rf"(?P<name>《[^《》\n]{{2,20}}》)(?:（[^（）\n]{{1,8}}）)?(?:{_KIND}|(?:第?[一二三四五六七八九十\d]{{1,3}}届|首届|新一届)?(?:编委会|编辑部|编辑委员会|编审委员会)|(?={_KIND}?(?:创刊|复刊|改版|出刊)))"
)
"""A journal by its kind or its editors: `《某某》双月刊创刊三十周年座谈会`, `《某某》编委会会议`."""
_GIVEN = lazy("(?:社长|总?主编|总编辑?|总编)(?:一职)?[由为是：]")
"""A sentence that begins with an office at the paper which the one before tells of: `《某报》创刊。社长由甲兼任`."""
_SOCIETY = lazy(r"(?:协会|学会|研究会|商会|促进会|联谊会|基金会|公会|校友会|总会)$")
_EDITORS = ("主编", "副主编", "执行主编", "常务副主编", "名誉主编", "执行副主编")
_REACH = 160
_MASTHEAD = 300
"""How many characters from its beginning the masthead of a page lies within."""


def published_body(words: str) -> str:
    """What is published as the body that its editors have posts at; empty for words that say something else."""
    found = _PUBLISHED.fullmatch(words)
    return found["name"] + (found["unit"] or "") if found else ""


def own_journal(text: str, phrase: PostPhrase, body: str, own: str, *, chosen: bool) -> str:
    """The editors of a journal as a department of the institution or society that appoints somebody there, or in a row of
    whose list their office stands; other bodies as they are."""
    if not (body.startswith("《") and body.endswith("编辑部") and (chosen or _heads_row(text, phrase))):
        return body
    return own + body if is_institution(own) or _SOCIETY.search(own) else body


def _heads_row(text: str, phrase: PostPhrase) -> bool:
    """Whether a post is the label of a row, its journal named first: `《某某》编辑部主编　甲`."""
    return text.startswith("《", phrase.start) and text[max(0, phrase.start - 1) : phrase.start] in ("", "\n")


def begun_periodical(text: str, phrase: PostPhrase, paper: str = "") -> str:
    """The paper or journal of which somebody is the editor where the post names none: `《某报》创刊，甲任总编辑`,
    `《某某》月刊座谈会召开。主编甲发言`; in its masthead the `paper` whose page this is."""
    if phrase.organization or phrase.head not in ("总编辑", "编辑", "主编", "总编", "社长"):
        return ""
    if paper and "。" not in text[: phrase.start] and phrase.start < _MASTHEAD:
        return paper
    low = sentence_begin(text, phrase.start, 100)
    if text[low] == "。" and _GIVEN.match(text, low + 1):
        low = sentence_begin(text, low, 60)
    found = _BEGUN.search(text, low, phrase.start)
    if found:
        return found["name"] or found["made"]
    if phrase.role not in _EDITORS:
        return ""
    low = max(text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = {one["name"] for one in _TOLD.finditer(text, low, phrase.start)}
    return told.pop() if len(told) == 1 else ""
