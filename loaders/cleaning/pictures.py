"""Sentences below the pictures of a newspaper's page, which tell news too, without who took them and who stands where."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

WRITERS = r"(?:本[报刊台网]|特派|驻站|首席|见习|实习|特约|全媒体|融媒体|新媒体)*(?:记者|通讯员|撰稿|供稿)"
WRITER_NAME = rf"(?:[{HAN}]{{2,4}}|[{HAN}][ 　]+[{HAN}](?![{HAN}]))"
"""The name of who wrote an article, one of two characters perhaps set wide: `本报记者　甲　乙　通讯员　丙　丁`."""
_PHOTOGRAPHER = lazy(
    rf"(?<=[。！])[ 　]*(?:（[{HAN} 　、/]{{2,20}}摄影?）|[（(]?(?:(?:{WRITERS})[ 　：]*)?(?:{WRITER_NAME}|[{HAN}][ 　]+[{HAN}](?=摄))(?:[ 　、]+{WRITER_NAME})?[ 　/／]*摄影?(?P<closed>）)?)$"
)
_FRAMED = lazy(r"[▲↑▼]?[（［](?:左|右|上|下)?(?:图|图片|照片)(?:片?说明)?[：:为][ 　]*")
"""What opens a caption that stands in brackets as a whole, its photographer too."""
_DAY = r"(?=(?:\d{1,2}月)?\d{1,2}日|[一二三四五六七八九十]{1,3}日|[昨今前][日天晚晨]|日前|近日)"
_OF_PICTURE = lazy(
    rf"(?:^|(?<=。))(?:图为|[上下左右]?图[：:①②③\d]{_DAY})|[ 　]*（[前后]?排?[左右]起?[一二三四五六七八九十\d]{{0,2}}）|[ 　]*（(?:前排)?(?:正?中|中间)）"
)
"""What a sentence below a picture says of where people stand in it."""
SHOWS_CROWD = lazy(
    rf"[（(]?[▲△↑▼]?[上下左右]?图为(?:参会|与会|到会|参赛|参展|全体|广大|部分|医护|工作|现场|施工|当地|志愿|文艺|少年|青年)*"
    rf"(?:代表|委员|会场|会员|选手|职工|员工|工人|群众|市民|居民|村民|农民|学生|学员|师生|教师|队员|党员|干部|演员|嘉宾|人员|观众|读者|儿童|家长|企业家|专家|者)们?"
    rf"(?![\u3400-\u9fff]{{0,3}}[长任记席])[^\n。\d：（）]{{2,24}}。?(?:[（(][{HAN} 　/：]{{2,24}}(?:摄影?|供图)[）)])?[）)]?"
)
"""A caption of people without names: `图为代表投票选举。（某报社　摄）`."""
_LONGEST = 4
"""So many lines at most a sentence below a picture goes on."""
_ENDS = ("摄", "摄）", "摄影", "摄影）")


def without_photographers(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """The lines without them: `图为市委书记甲（左二）慰问职工。本报记者　乙　摄`, on one line or broken over several."""
    found = list(lines)
    for place, line in enumerate(lines):
        if (
            line.text.endswith(_ENDS)
            and not SHOWS_CROWD.fullmatch(line.text)
            and (credit := _PHOTOGRAPHER.search(line.text))
        ):
            first = _first(found, place)
            framed = _FRAMED.match(found[first].text)
            if credit["closed"] and not framed and "（" not in credit[0]:
                continue
            found[place] = _without(line, [credit.span()], removed)
            for at in range(first, place + 1):
                told = [match.span() for match in _OF_PICTURE.finditer(found[at].text)]
                told = [framed.span(), *told] if framed and at == first and credit["closed"] else told
                found[at] = _without(found[at], told, removed)
    return found


def _first(lines: Sequence[Line], last: int) -> int:
    """The line on which a sentence below a picture begins that ends on another one; it names the picture or who stands where."""
    for at in range(last - 1, max(-1, last - _LONGEST), -1):
        if lines[at + 1].blank or lines[at].ends_sentence:
            break
        if (
            _FRAMED.match(lines[at].text)
            or lines[at].text.startswith("图")
            or (_OF_PICTURE.search(lines[at].text) and (at == 0 or lines[at].blank))
        ):
            return at
    return last


def _without(line: Line, spans: Sequence[tuple[int, int]], removed: list[Removed]) -> Line:
    for span in spans:
        take(line.cut(*span), "byline", removed)
    return line.edited([(*span, "") for span in spans])
