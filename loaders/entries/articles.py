"""Articles set one after the other in one document, each with a headline of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.site_bars import without_today
from ..cleaning.stamps import stamped_day
from ..dates.notations import find_dates
from ..language.body_words import ending_of
from ..language.bullets import BULLETS
from ..language.characters import fold
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from ..text import CleanText
from .first_days import dateline, paragraph_date
from .headlines import ENDED as _ENDED
from .headlines import first_headline
from .heads import Line, is_section, is_title

_SHORTEST = 8
"""Characters of a headline that nothing but a day behind it sets apart."""
_NO_HEADLINE = lazy(
    rf"[：:、，；]$|^[ 　]*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．]|第[一二三四五六七八九十百\d]+[章节编篇条]|[〔［\[（(]?附|[{BULLETS}]|【)"
    r"|^[\u3400-\u9fff·]{1,4}(?:[ 　、]+[\u3400-\u9fff·]{1,4})+$|^[^\u3400-\u9fff]*$|^\d{4}[.年/-][ 　]?\d|^[\d一二三四五六七八九十]{1,3}[.月]"
    r"|^[\u3400-\u9fff]{2,8}[：:][ 　]?[\u3400-\u9fff·]{2,6}(?:（[^（）]{1,30}）)?(?:[、，；][\u3400-\u9fff·]{2,6}(?:（[^（）]{1,30}）)?)*$"
    r"|\u3000—(?:\u3000|$)|\u3000[^\u3000]{2,}(?:[局处科院校部所站乡镇县市会队]长|主任|书记|主席|经理|[程计济]师)(?:（[^（）]{1,12}）)?(?:\u3000|$)"
)
"""What is no headline; the last are rows of a table of posts."""
_YEAR = r"(?:19|20)\d\d(?:年?(?:\d{1,2}月?(?:\d{1,2}日?)?)?|(?:[.．]\d{1,2}){0,2})"
_TERM = lazy(
    rf"[（( 　]{_YEAR}起?(?:[—–\-~～―─－]{{1,2}}|至|到)(?:{_YEAR}|今|现在)?[）)]?[：:]?$"
    r"|^[^，。；召举]{0,14}?(?:第?[一二三四五六七八九十\d]{1,3}|首)届(?:[^，。；次]{0,6}(?:委员会|常委会|理事会|执委会|领导班子|班子))?$"
)
"""What the heading of a term ends with, in the history of a body: `一届委员会（1956年4月—1959年6月）`."""
_ONE = r"[\u3400-\u9fff·]{1,4}(?: [\u3400-\u9fff])?(?:（[^（）]{1,30}）)?"
_POST_ROW = lazy(
    rf"[ 　]*(?P<role>[\u3400-\u9fff]{{1,8}}?(?:[ 　]{{1,3}}[\u3400-\u9fff]{{1,2}})?)(?:[：:]|[ 　])[ 　]*{_ONE}(?:[ 　、，]+{_ONE})*"
)
"""An office with who holds it, a mark behind a name or not: `秘书长　某某（兼）`."""
_WORDS = lazy(r"[\u3400-\u9fff]")
_RUBRIC = lazy(
    r"(?:【[\u3400-\u9fff·]{2,10}】|［[\u3400-\u9fff·]{2,10}］|\[[\u3400-\u9fff·]{2,10}\]|〖[\u3400-\u9fff·]{2,10}〗)[ 　]*(?=[^ 　])"
)
"""What kind of news a headline is of: `【分会动态】某分会换届`."""
_POSTED = lazy(r"(?:时间|日期)[：:][ 　]{0,4}(?P<day>(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日))")
_BRACKETED = lazy(
    r"(?:任免|任命|免职|任职|通知|公告|决定|公示|通报)[^（）]{0,20}（(?P<day>(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?)）$"
)
_SAME_DAY = lazy(r"[ 　]*(?:[同次翌当是]日|[同当]天|同一天|第二天|[同当]月)")
_DAY_ALONE = lazy(r"[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?")


@dataclass(frozen=True, slots=True)
class Article:
    """The lines of one article; `posted` is the day that stands with its headline or with one before it."""

    lines: list[Line]
    posted: When | None

    @property
    def start(self) -> int:
        """Where its headline begins."""
        return self.lines[0].start


def split_articles(lines: Sequence[Line], clean: CleanText, source: SourceDocument) -> list[Article]:
    """The articles of a document in their order; one that has no headlines but its first is a single one."""
    if source.medium in ("chronicle", "plan"):
        return [Article([*lines], None)] if lines else []
    found: list[Article] = []
    first = 0
    heads = [*_heads(lines, clean, source)]
    posted = _first_day(lines[: heads[0][0]], clean, source) if heads else None
    for at, day in heads:
        if at > first:
            found.append(Article([*lines[first:at]], posted))
        first, posted = at, day or posted
    return [*found, Article([*lines[first:]], posted)] if lines else []


def own_source(article: Article, source: SourceDocument) -> SourceDocument:
    """What is known of one article of several: the day with its headline outranks the document's."""
    return replace(source, date=article.posted or source.date, title=article.lines[0].text)


def _heads(lines: Sequence[Line], clean: CleanText, source: SourceDocument) -> Iterator[tuple[int, When | None]]:
    """Which lines are headlines that begin an article, each with its own day or None."""
    for at, line in enumerate(lines):
        if at == 0:
            if line.text and (day := _day_of(lines, 0, clean, source)):
                yield 0, day
            continue
        rubric = _RUBRIC.match(line.text)
        if not _is_headline(line.text[rubric.end() :] if rubric else line.text):
            continue
        if not _ENDED.search(lines[at - 1].text):
            signed = at + 1 < len(lines) and _DAY_ALONE.fullmatch(lines[at + 1].text)
            first = 0 if signed else first_headline([one.text for one in lines[max(0, at - 3) : at]])
            if first and (day := _day_of(lines, at, clean, source)):
                yield at - first, day
            continue
        if day := _day_of(lines, at, clean, source):
            yield at, day
        elif source.medium == "newspaper" or rubric:
            continue
        elif len(line.text) >= _SHORTEST and at + 1 < len(lines) and _begins_with_day(lines[at + 1], source.date):
            yield at, None


def _is_headline(text: str) -> bool:
    text = text.lstrip("—―─- 　")
    return is_title(text) and len(_WORDS.findall(text)) >= 4 and not _is_part(text)


def _is_part(text: str) -> bool:
    """Whether a short line is a row, or the heading of a section or a term of what is one text."""
    if _NO_HEADLINE.search(text) or is_section(text) or _TERM.search(text):
        return True
    row = _POST_ROW.fullmatch(text)
    return row is not None and ends_in_role(re.sub("[ \u3000]", "", row["role"]))


def _day_of(lines: Sequence[Line], at: int, clean: CleanText, source: SourceDocument) -> When | None:
    """The day of publication that stands in a headline or in the line below it."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    told = _BRACKETED.search(lines[at].text)
    said = told["day"] if told else ""
    if not said and below is not None:
        said = stamped_day(below.text)
        if _DAY_ALONE.fullmatch(below.text) and ending_of(lines[at].text) is not None:
            said = ""  # a signature with its day
        skipped = fold(source.raw[max(0, clean.offsets[lines[at].end - 1]) : max(0, clean.offsets[below.start])][:300])
        skipped, _ = without_today(skipped)
        posted = _POSTED.search(skipped) or _POSTED.match(below.text)
        said = said or (posted["day"] if posted else "")
        left_out = (day for one in skipped.split("\n") if (day := stamped_day(one)))  # a site's line
        said = said or next(left_out, "")
    dates = find_dates(said) if said else []
    return dates[0][2] if dates else None


def _first_day(lines: Sequence[Line], clean: CleanText, source: SourceDocument) -> When | None:
    """The day of the article before the first that is set apart, whose headline stands below the name of its site."""
    told = next((at for at, line in enumerate(lines) if _ENDED.search(line.text)), len(lines))
    titles = (at for at in reversed(range(min(told, len(lines) - 1))) if is_title(lines[at].text))
    return next((day for at in titles if (day := _day_of(lines, at, clean, source))), None)


def _begins_with_day(line: Line, written: When | None) -> bool:
    """Whether a paragraph begins with a day whose year is known, or with the dateline of an agency."""
    if not _ENDED.search(line.text) or len(line.text) < 20 or line.text.startswith(("近", "日前", "最近")):
        return False
    if _SAME_DAY.match(line.text):  # the day of the article before
        return False
    found = dateline(line, written) or paragraph_date(line, written, written)
    return found is not None and found[1] is not None and len(found[1].edtf) >= 7
