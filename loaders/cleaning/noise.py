"""What a page carries besides its text: page heads and feet, page numbers, captions, bylines, marks of a mark-up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import groupby

from ..language.characters import HAN
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..text import Removed
from .line import Edit, Line
from .masthead import is_contact, is_page_head, read_masthead
from .running_heads import is_running_head

_PAGE_START = lazy(r"Page \d+ ?[-—–] ?.*")
_PAGE_NUMBER = lazy(
    r"P\. ?\d{1,4}|第 ?\d{1,4} ?页(?:[，, /]*共 ?\d{1,4} ?页)?|共 ?\d{1,4} ?页|[-—–·•~ ]*\d{1,3}[-—–·•~ ]*|[·•] ?[\dOoIl]{1,3} ?[·•]"
    r"|[-—–]+ ?\d{1,4} ?[-—–]+|\d{1,3} ?/ ?\d{1,3}|Page \d+( of \d+)?|(?:\d{1,4}\s{2,}){2,}\d{1,4}"
)
_RULE = lazy(r"[-=_*~·.—–━─═＝|：:\s]{3,}")
_DATED = lazy(r"[#*（【]*(?:[年月日份号]|[〇零一二三四五六七八九十]+[年月日])+[份）】*]*(?:大事记?)?")
"""A heading that is a year, a month or a day, with its digits left out."""
_MONTH = lazy(
    r"[^\w]{0,6}(?:(?:\d{4}|[〇零○一二三四五六七八九]{4})[ 　]?年)?(?:[\d一二三四五六七八九十]{1,3}[ 　]?月份?)?(?<=[年月份])[^\w]{0,6}"
)
"""A year or month with marks around it."""
_PLAIN = lazy(rf"[{HAN}A-Za-z0-9\u3000-\u303f\uff00-\uffef“”‘’—…·\s!-~]")
_PICTURE = lazy(
    r"!\[[^\]]{0,200}\][(（][^)）\n]{0,400}[)）]|\[bookmark: ?\w+\]|（(?:下转|上接|紧接)[^（）]{1,12}）|<!--.{0,400}?-->|</?[a-zA-Z][^<>]{0,80}>"
)
_BOLD = lazy(r"\*{1,3}|__+|`+|~~")
_BULLET = lazy(
    r"(?:(?:[-*+•●■□◆◇▪▶►▷▼▽★☆○◎※✦⊙◈❖➢➤▣✓→⇒♦]|·(?=[\s\d]))\s*)+(?=\S)|(?:['‘`^~_.,·•|]\s*){1,3}(?=[\d△▲（【“《\u4e00-\u9fff])|—(?=\d{1,2}[月日])|#{1,6}\s+|>\s+|\|\s*"
)
BULLET = lazy(r"[●■□◆◇▪▶►▷▼▽★☆◎※⊙◈❖➢➤]|[-*+]\s")
"""A bullet that begins an item, and no mark that a scan put there."""
_SEAT = lazy(
    r"（(?:[前后]排)?[左右]起?[一二三四五六七八九十\d]{0,2}）|（[前后]排[^（）]{0,6}）|（中间）|（[左右上下中]图）"
)
_CAPTION = lazy(r"图[为：]|图片[：:]|[▲↑▼◀▶]?图[\d一二三四五]?[：: ]|上图|左图|右图|下图")
_WRITERS = r"(?:本[报刊台网]|特派|驻站|首席|见习|实习|特约|全媒体|融媒体|新媒体)*(?:记者|通讯员|撰稿|供稿)"
_CREDIT = lazy(
    rf"（?(?:{_WRITERS})?[{HAN}·、 　]{{0,14}}(?:[/ 　]摄影?|/图|摄影报道|供图|供稿|文/图|图/文)(?:报道)?）?|（[{HAN} 　/]{{2,10}}摄影?）"
    rf"|（[{HAN}、 　]{{2,24}}(?:供稿|供图|编辑|整理)）|（{_WRITERS}[{HAN} 　、]{{2,30}}）|（完）"
    rf"|（?(?:责任|值班)?(?:编辑|编审|校对|审核|初审|复审|终审|文字|摄影|供稿|作者|撰稿|来源)[：:/／][ 　]?[{HAN} 　、]{{2,16}}）?"
    rf"|{_WRITERS}[ 　：]+[{HAN}]{{2,4}}(?:[ 　、]+(?:{_WRITERS}[ 　]*)?[{HAN}]{{2,4}}){{0,4}}(?:[ 　]*(?:文|报道|摄影报道|文/图))?"
)
_DEPARTMENT = lazy(rf"（ ?[{HAN}、 　]{{2,14}}[部室处科办会院局司]）")
_INFO = lazy(
    r"(?:发布|发表|更新|录入|创建)(?:时间|日期)[：:]|(?:浏览|点击|阅读|访问)(?:次数|量|数)?[：:]|(?:信息|文章|稿件)?来源[：:]|字体[：:]"
    r"|字号[：:]|作者[：:]|发布[人者][：:]|(?:责任)?编辑[：:]|审核[：:]|分享到|[【\[]?打印|关闭窗口|上一[篇条][：:]|下一[篇条][：:]"
)
_PLACE = lazy(
    r"(?:您?(?:现在|当前)?(?:的)?(?:所在)?位置(?:是)?[：:]|首页\s*[>›»/]).{0,80}|版权所有.{0,60}|.{0,20}ICP备.{0,30}"
    r"|[\u3400-\u9fff]{0,6}地址[：:][^。；]{2,60}(?:[号楼层室]|邮编|邮政编码|电话)[^。；]{0,90}"
)
_BYLINE = lazy(
    rf"本 ?[报刊台网社] ?(?:[{HAN}]{{2,4}})?讯[ 　:：]*(?:（[^（）]{{2,40}}）[ 　:：]*)?(?:{_WRITERS}[^。，；\n]{{1,40}}?(?:报道|(?<!通)讯)[ 　:：]*)?"
    rf"|（{_WRITERS}[ 　：][^（）]{{2,30}}）[ 　]*|(?:{_WRITERS}[ 　：]*[{HAN}]{{2,4}}(?:[ 　、]+[{HAN}]{{2,4}})*[ 　]*){{1,2}}(?:报道|(?<!通)讯)[ 　:：]+"
)
_PHOTOGRAPHER = lazy(
    rf"(?<=[。！])[ 　]*(?:（[{HAN} 　、]{{2,20}}摄）|(?:(?:{_WRITERS})[ 　：]*)?[{HAN}]{{2,4}}(?:[ 　、]+[{HAN}]{{2,4}})?[ 　/]*摄)$"
)
_OF_PICTURE = lazy(r"^图为|（[前后]?排?[左右]起?[一二三四五六七八九十\d]{0,2}）|（(?:前排)?(?:正?中|中间)）")
"""What a sentence below a picture says of where people stand in it."""
_WRITER = lazy(rf"（(?P<name>[{HAN}]{{2,3}})(?:[ 　、][{HAN}]{{2,3}}){{0,2}}）[ 　]*(?=[{HAN}\d][^，。]{{3,}})")
_ITEM_MARKS = "▲△ 　"
"""What short news begin with, before their writer too: `▲（记者甲）4月7日，…`."""
_END = lazy(r"[。！？；：]$")


def drop_pages(lines: list[Line], removed: list[Removed], news: bool = False) -> list[Line]:
    """Lines without page heads, page feet, page numbers and stretches that are no words, each with its page.

    `news`: the document is a newspaper's, whose mastheads part its pages.
    """
    mastheads = _mastheads(lines) if news else frozenset[str]()
    lines = list(_numbered(lines, mastheads))
    repeated = _repeated(lines) | {_shape(text) for text in mastheads}
    kept: list[Line] = []
    blank = 0
    previous = ""
    for line in lines:
        reason = _page_noise(line, repeated, previous)
        previous = line.text
        if reason:
            take(line, reason, removed)
            blank += line.blank
            continue
        kept.append(replace(line, blank=line.blank + blank))
        blank = 0
    return kept


def _mastheads(lines: list[Line]) -> frozenset[str]:
    """The lines that are mastheads. Where more than two follow each other they are rows of a table."""
    flags = [(masthead := read_masthead(line.text)) is not None and masthead.sure for line in lines]
    runs = [list(run) for _, run in groupby(zip(flags, lines, strict=True), key=lambda pair: pair[0])]
    return frozenset(line.text for run in runs if run[0][0] and len(run) <= 2 for _, line in run)


def _numbered(lines: Iterable[Line], mastheads: AbstractSet[str]) -> Iterator[Line]:
    """Lines with their page counted: form feeds, heads of pages and page numbers part pages."""
    page = 0
    for line in lines:
        if _PAGE_START.fullmatch(line.text) or line.text in mastheads or (mastheads and is_page_head(line.text)):
            page += 1
        yield replace(line, page=line.page + page)
        if _PAGE_NUMBER.fullmatch(line.text):
            page += 1


def _page_noise(line: Line, repeated: set[str], previous: str) -> str:
    text = line.text
    if is_contact(text):
        return "page information"
    if _PAGE_START.fullmatch(text) or is_running_head(text) or _shape(text) in repeated:
        return "page head"
    if _PAGE_NUMBER.fullmatch(text):
        return "page number"
    if _RULE.fullmatch(text):
        return "rule"
    if (
        len(_PLAIN.findall(text)) < len(text) * 0.8
        and not re.search(rf"[{HAN}]{{4}}", text)
        and not _MONTH.fullmatch(text)
    ):
        return "no words"
    if text == previous and len(text) < 40 and not _END.search(text):
        return "repeated line"
    return ""


def _repeated(lines: list[Line]) -> set[str]:
    """Shapes (digits left out) of short lines that stand at the head or foot of at least three pages, or repeat the first
    lines of the document or each other beside page numbers."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    if len(pages) < 2:
        return set()
    edges = Counter[str]()
    for page in pages:
        edges.update({_shape(line.text) for line in page[:2] + page[-2:] if _can_be_head(line)})
    numbers = [place for place, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line.text)]
    near = {0, 1, 2, *(place + step for place in numbers for step in (-1, 1))} & set(range(len(lines)))
    beside = Counter(_shape(lines[place].text) for place in near if _can_be_head(lines[place]))
    few = max(3, len(pages) * 0.3)
    shapes = {shape for shape, count in edges.items() if count >= few and len(shape) > 1}
    shapes |= {shape for shape, count in beside.items() if count >= 2 and len(shape) > 5}
    return {shape for shape in shapes if not _DATED.fullmatch(shape)}


def _can_be_head(line: Line) -> bool:
    return len(line.text) < 40 and not _END.search(line.text)


def _shape(text: str) -> str:
    return re.sub(r"[\d\s]+", "", text)


def strip_marks(line: Line, removed: list[Removed]) -> Line | None:
    """The line without Markdown and HTML marks and bullets; None when nothing is left."""
    text = line.text
    edits: list[Edit] = []
    heading = bool(re.match(r"#{1,6}\s", text))
    bullet = _BULLET.match(text)
    if bullet and bullet.end() < len(text):
        edits.append((0, bullet.end(), ""))
    start = edits[-1][1] if edits else 0
    marks = sorted({match.span() for pattern in (_PICTURE, _BOLD) for match in pattern.finditer(text, start)})
    for low, high in marks:
        if not edits or low >= edits[-1][1]:
            edits.append((low, high, ""))
    if text.startswith("|"):
        edits = _cell_marks(text)
    if not edits:
        return line
    for low, high, _ in edits:
        if high > low:
            removed.append(Removed(line.at[low], line.at[high - 1] + 1, "mark"))
    line = replace(line.edited(edits), heading=heading, item=BULLET.match(text) is not None)
    low = len(line.text) - len(line.text.lstrip())
    line = line.cut(low, len(line.text.rstrip()))
    return line if line.text else None


def _cell_marks(text: str) -> list[Edit]:
    """A row of a Markdown table: the bars taken out, a tab put between the cells."""
    edits: list[Edit] = []
    for match in re.finditer(r"\|", text):
        edits.append((match.start(), match.end(), ""))
        if 0 < match.start() < len(text) - 1:
            edits.append((match.end(), match.end(), "\t"))
    return edits


def drop_captions(lines: list[Line], removed: list[Removed], news: bool) -> list[Line]:
    """Lines without captions of pictures, credits and the agency words at the head of an article.

    `news`: the document is a newspaper page, where a department in brackets is the writer (in a plan it has the task).
    """
    kept: list[Line] = []
    blank = 0
    for place, line in enumerate(lines):
        line = _without_photographer(line, removed) if news and line.text.endswith(("摄", "摄）")) else line
        follower = lines[place + 1] if place + 1 < len(lines) else None
        reason = _caption(line, kept[-1] if kept else None, follower)
        if not reason and news and _DEPARTMENT.fullmatch(line.text):
            reason = "byline"
        if not reason and kept and kept[-1].text == line.text and len(line.text) < 40 and not _END.search(line.text):
            reason = "repeated line"
        if reason:
            take(line, reason, removed)
            blank += line.blank
            continue
        line = _without_writer(line, removed) if news else line
        line = replace(_without_byline(line, removed), blank=line.blank + blank)
        blank = 0
        if line.text:
            kept.append(line)
    return kept


def _caption(line: Line, before: Line | None, after: Line | None) -> str:
    text = line.text
    if _CREDIT.fullmatch(text):
        return "byline"
    if len(text) < 160 and (
        _PLACE.fullmatch(text) or len(_INFO.findall(text)) >= 2 or (len(text) < 40 and _INFO.match(text))
    ):
        return "page information"
    if _END.search(text):
        return ""
    if _SEAT.search(text) or (_CAPTION.match(text) and len(text) < 120):
        return "caption"
    # A line with its photographer in brackets, set into a sentence that goes on after it.
    signed = re.search(rf"[ 　]?（[{HAN}] ?　?[{HAN}]{{1,2}}(?:[ /]?摄)?）$", text)
    if signed and before and after and line.blank and after.blank and not re.search(r"[。！？；：）”]$", before.text):
        return "caption"
    return ""


def _without_byline(line: Line, removed: list[Removed]) -> Line:
    mark = len(line.text) - len(line.text.lstrip(_ITEM_MARKS))
    match = _BYLINE.match(line.text, mark)
    if not match or match.end() == mark:
        return line
    take(line.cut(mark, match.end()), "byline", removed)
    if mark:
        return line.edited([(mark, match.end(), "")])
    return replace(line.cut(match.end(), len(line.text)), lead=match.end())


def _without_photographer(line: Line, removed: list[Removed]) -> Line:
    """The sentence below a picture on a page of news without who took it: `…慰问职工。本报记者　甲　摄`."""
    credit = _PHOTOGRAPHER.search(line.text)
    if credit is None:
        return line
    below = [match.span() for match in _OF_PICTURE.finditer(line.text, 0, credit.start())]
    for span in (*below, credit.span()):
        take(line.cut(*span), "byline", removed)
    return line.edited([(*span, "") for span in (*below, credit.span())])


def _without_writer(line: Line, removed: list[Removed]) -> Line:
    """A piece of short news without the bare name of its writer: `（某某）市总工会日前举行…`."""
    writer = _WRITER.match(line.text)
    if writer is None or not surname_class(line.text, 1) or is_ordinary(writer["name"]):
        return line
    take(line.cut(0, writer.end()), "byline", removed)
    return line.cut(writer.end(), len(line.text))


def take(line: Line, reason: str, removed: list[Removed]) -> None:
    """Record the raw stretches of a line that is left out."""
    for low, high in _runs(line.at):
        removed.append(Removed(low, high, reason))


def _runs(offsets: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for offset in offsets:
        if offset < 0:
            continue
        if runs and runs[-1][1] == offset:
            runs[-1] = (runs[-1][0], offset + 1)
        else:
            runs.append((offset, offset + 1))
    return runs
