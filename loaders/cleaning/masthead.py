"""The line at the head or foot of a newspaper's page: its day, its number, its name, who edited it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..dates.words import STEMS, TWIGS
from ..language.characters import HAN
from ..language.patterns import lazy
from .digits import join_digits

_LONGEST = 160
_NUMERAL = "〇零一二三四五六七八九十廿卅元"
_DAY = (
    r"(?P<day>(?:19|20)\d\d年\d{1,2}月\d{1,2}日|(?:19|20)\d\d(?P<mark>[-/.．])\d{1,2}(?P=mark)\d{1,2}(?!\d)"
    rf"|(?:[〇零一二三四五六七八九]{{4}}|民国[{_NUMERAL}]{{1,3}})年[{_NUMERAL}]{{1,3}}月[{_NUMERAL}]{{1,3}}日)"
)
_DATE = lazy(
    rf"[（(【\[]?(?:出[版刊]日期[：:]|公[元历]|西[元历])?{_DAY}(?:[—–\-~至]{{1,2}}(?:\d{{1,2}}月)?\d{{1,2}}日)?(?:出[版刊]|刊)?[）)】\]]?"
)
_ELECTRONIC = lazy(r"Page \d+ ?[-—–] ?")
_DAY_ALONE = lazy(r"(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\1\d{1,2})(?!\d)")
_WEEKDAY = lazy(r"[（(]?(?:星期|周)[一二三四五六日天][）)]?|[A-Z][A-Za-z]{2,8}(?:day|DAY)?\b[.,]?")
_CALENDAR = "(?:农历|夏历|旧历|阴历)"
_MOON = r"[闰正一二三四五六七八九十冬腊]{1,3}月[大小]?(?:[初十廿二三]?[一二三四五六七八九十]{1,2}日?)?"
_LUNAR = lazy(
    rf"[（(]?(?:{_CALENDAR}?(?:岁次)?{STEMS}{TWIGS}年(?:{_MOON})?|{_CALENDAR}(?:{_MOON}|{STEMS}{TWIGS}))[）)]?"
)
_PAGE = lazy(
    r"[（(]?第[一二三四五六七八九十\d]{1,3}版[）)]?|[一二三四五六七八九十\d]{1,2}版|[A-Z]-?\d{1,2}版?|(?:今日|本期|今天|共|本报今日)\d{1,2}版"
)
_FOLIO = lazy(r"\d{1,3}(?![\d年月日])")
_ISSUE = lazy(rf"[（(]?(?:总|复刊)?第[ 　]?[\dOolI{_NUMERAL}百千]{{1,6}}[ 　]?[期号卷][）)]?|总[\d]{{1,5}}期")
_LABEL = (
    r"(?:本版|值班|责任|执行|见习|首席|版面|文字|图片|美术|本期|轮值){0,2}"
    r"(?:责编|编辑|美编|校对|版式|组版|总编辑?|主编|编委|主任|视觉|审校|检校|制图|设计|审读|监制|编审|统筹|排版|编校|版面设计)"
)
_PEOPLE = (
    rf"(?:[{HAN}]{{2,4}}|[{HAN}][ 　]{{1,2}}[{HAN}](?:[ 　]{{1,2}}[{HAN}](?![{HAN}]|[ 　]{{1,2}}[{HAN}](?![{HAN}])))?)"
    rf"(?![{HAN}])"
)
_EDITOR = lazy(rf"{_LABEL}(?:[：:／/][ 　]?|[ 　]+){_PEOPLE}(?:[ 　、，]{{1,2}}(?!{_LABEL}){_PEOPLE}){{0,3}}")
_NAME = lazy(
    rf"[《【〔]?(?P<paper>[{HAN}]{{2,12}}(?:[报報]|周刊|月刊|旬刊|导刊|画刊|通讯|简报|[快晨晚时商简]讯))[》】〕]?(?:社?(?:编辑)?(?:出版|主办|编印))?"
)
_PUTS_OUT = lazy(
    rf"(?<![{HAN}）、])(?:中共[{HAN}]{{2,14}}委(?:员会)?[、 　])?[{HAN}（）]{{4,30}}?(?:、[{HAN}]{{4,20}}?)?(?:主管、?主办|主[管办]|机关报|会[报刊]|(?:编辑)?出版|编[印辑]|合?编)(?![{HAN}：:])"
    rf"|(?<![{HAN}])(?:主管、?主办|主[管办]|协办|出版|编印)(?:单位)?[：:][ 　]?[{HAN}（）]{{4,30}}(?:[、][{HAN}]{{4,20}})?(?![{HAN}])"
)
"""Whose paper it is, beside its name: `中共某市委主办`."""
_QUOTED = lazy(rf"《[{HAN}]{{2,10}}》")
"""The name of a paper of a works or an office, which need not end like those of papers: `《红色车工》`."""
_INTERNAL = lazy(
    r"[（(]?(?:内部(?:刊物|资料|发行|参考|交流)|注意保存|不得外传|仅供参考|免费(?:赠阅|交流|发放)|[ 　，、])+[）)]?"
)
_LATIN = lazy(r"[A-Za-z]{2,14}(?![A-Za-z\d])")
"""A word of the paper's name in letters, below or beside it."""
_RUBRIC = lazy(rf"[{HAN}]{{2,6}}(?:[·/][{HAN}]{{2,6}})?")
_PLACED = lazy(rf"[（(][{HAN}]{{2,4}}[）)]")
"""Where a paper is from, beside its name."""
_PRICE = lazy(
    rf"(?:[{HAN}]{{0,4}}(?:每[份期月季年张]|全年|零售|[定售报订]价|零售价|收费)){{1,3}}[：:]?(?:人民币)?[\d.{_NUMERAL}百千万]{{1,6}}[元角分厘]"
    rf"(?:[\d{_NUMERAL}]{{1,3}}[角分厘]){{0,2}}(?:钱|整)?"
    r"|(?:本[报期次]|今日|逢[星期一二三四五六日、]{3,8})?(?:出版|出|共)?(?:对开|[四八十]{1,2}开)?[一二两四六八\d]大?(?:张半?|[大小]?版|页)|[二三五六周旬半月日]{1,2}刊|非卖品|创刊号|公历|(?:天气[：:]?)?(?:晴|阴|多云|小雨|中雨|小雪)(?:[转到间](?:晴|阴|多云|小雨|中雨|小雪))?(?:-?\d{1,2}[—–\-~～至]-?\d{1,2}(?:℃|度))?"
)
"""What a copy costs, how many sheets it has, how often it comes and how the weather is: `每份售价三百元`, `八开一张`, `多云转晴`."""
_OF_PAPER = lazy(r"(?<![简通快])报$")
_GAP = lazy(r"(?:(?<!\d)/|/(?!\d)|[ 　\t·•|｜丨／,，:：★●■◆▲^~_*'‘’“”`]|(?<=[ 　])[-—–.。]{1,3}(?=[ 　]))+")
_PADDED = lazy(
    rf"{_CALENDAR} +(?={STEMS}{TWIGS}|[闰正一二三四五六七八九十冬腊])|(?<![{HAN}\d])[{HAN}](?:[ 　][{HAN}])+(?![{HAN}])|星 ?期 ?(?=[一二三四五六日天])|第 ?\d{{1,2}} ?版|\d{{1,2}} 版|今 ?日 ?\d{{1,2}} ?版"
)
"""Words whose characters a printer or a scanner set apart: `某 某 日 报`, `第 2 版`."""
_ADDRESS = (
    r"[\w\u3400-\u9fff]{0,8}(?:邮箱|电话|热线|传真|网址|邮编|邮政编码|微信号?|QQ群?|[Ee]-?mail|代号|刊号|准印证号?|出版物号|定价|零售价|广告许可证号?)"
    r"(?:[：: 　]{1,2}|(?=\d|CN))[A-Za-z\d@.（）()\-—/_:元角分字第号]{3,40}"
)
_ADDRESSES = lazy(_ADDRESS, re.ASCII)
_PAGE_HEAD = lazy(
    rf"(?:[A-Z]\d{{1,2}}|第[一二三四五六七八九十\d]{{1,2}}版|[一二三四五六七八九十\d]{{1,2}}版)[ 　：:·|]*(?:[{HAN}]{{1,8}}|[{HAN}][ 　]{{1,3}}[{HAN}])?"
)
_IMPRINT = rf"(?:(?:{_LABEL}|副?社长|顾问)(?:[：:／/][ 　]?|[ 　]+){_PEOPLE}(?:[ 　、，]{{1,2}}{_PEOPLE}(?![：:])){{0,3}}|{_ADDRESS})"
_MADE_UP = lazy(
    rf"(?=[^\n]*(?:版式|组版|校对|美编|责编|责任编辑|视觉|检校|(?:主编|总编|编辑)[^\n]*(?:邮箱|电话|热线|网址|传真|准印证)))(?:{_IMPRINT}[ 　|｜/，,]*){{2,8}}"
)
"""Those who made up a page or put out the paper, in a line of their own, perhaps with how to reach them."""
_CONTACTS = lazy(rf"(?:{_ADDRESS}[ 　,，;；。/|]*){{1,6}}", re.ASCII)
_FIELD = lazy(r"[ 　]*(?:(?!出版|发行|发布|刊出|出报)[\u3400-\u9fff]{2})?(?:时间|日期)[ 　]*[：:]")
"""The row of a poster that says when: `开幕时间：`."""
_POSTED = lazy(
    r"(?:作者|来源|发布[者人]?|(?<![版刊行报])(?:时间|日期)|阅读|浏览|点击|访问|人气)[量次数]{0,2}[ 　]*[：:]"
)
"""What sites write around the day on which a page was put up, and no paper around its own."""
_KINDS = (_DATE, _LUNAR, _ISSUE, _PAGE, _FOLIO, _WEEKDAY, _NAME, _QUOTED, _INTERNAL, _PLACED, _LATIN, _PRICE, _RUBRIC)


@dataclass(frozen=True, slots=True)
class Masthead:
    """`day`: as printed, empty without one; `paper`: the paper's name, empty without one.

    `sure`: nothing else than the head or foot of a page looks like this; a day with its weekday alone may be a heading.
    """

    day: str
    paper: str
    sure: bool


def read_masthead(line: str) -> Masthead | None:
    """The masthead that a line is, None for any other line.

    Nothing but a day, a page's or issue's number, a weekday, editors, the paper's name, its address and a rubric
    stands in it.
    """
    if len(line) > _LONGEST or re.search("[。；！？]", line) or _FIELD.match(line) or _POSTED.search(line):
        return None
    bare = _EDITOR.sub(" ", _ADDRESSES.sub(" ", line))
    edited = bare != line
    closed = _PADDED.sub(lambda words: re.sub("[ 　]", "", words[0]), join_digits(bare))
    bare = _PUTS_OUT.sub(" ", closed)
    parts = _parts(bare)
    if parts is None:
        return None
    kinds = {kind for kind, _ in parts}
    day = next((found["day"] for kind, found in parts if kind is _DATE), "")
    paper = next((found["paper"] for kind, found in parts if kind is _NAME), "")
    if bare != closed and not (kinds & {_WEEKDAY, _QUOTED} or _OF_PAPER.search(paper)):
        return None
    if not day:
        return Masthead("", paper, True) if edited and kinds & {_PAGE, _ISSUE} else None
    sure = edited or _PRICE in kinds or _PAGE in kinds or _LUNAR in kinds or kinds >= {_WEEKDAY, _NAME}
    sure = sure or (bare != closed and kinds >= {_QUOTED, _ISSUE})
    sure = sure or (kinds & {_FOLIO, _ISSUE, _RUBRIC, _QUOTED} and _WEEKDAY in kinds) or kinds >= {_FOLIO, _NAME}
    return Masthead(day, paper, bool(sure)) if sure or kinds & {_WEEKDAY, _NAME, _ISSUE} else None


def read_page_head(line: str) -> Masthead | None:
    """The masthead that a line is, or the head of an electronic page with its day (`Page 2 - 某报2016年9月28日`)."""
    if not _ELECTRONIC.match(line):
        return read_masthead(line)
    day = _DAY_ALONE.search(line)
    return Masthead(day[0], "", True) if day else None


def names_paper(line: str) -> bool:
    """Whether a line is a paper's name and nothing else: `某某日报`, `《某某工人报》`."""
    named = _NAME.fullmatch(line.strip("# *　"))
    return named is not None and _OF_PAPER.search(named["paper"]) is not None


def is_page_head(line: str) -> bool:
    """Whether a line is the head of a newspaper's page by its number: `A2　综合`, `第3版`."""
    return len(line) <= 20 and _PAGE_HEAD.fullmatch(line.strip()) is not None


def _parts(line: str) -> list[tuple[re.Pattern[str], re.Match[str]]] | None:
    """What the words of a line are, one after the other; None if one is nothing that a masthead has."""
    parts: list[tuple[re.Pattern[str], re.Match[str]]] = []
    for words in filter(None, _GAP.split(line)):
        at = 0
        while at < len(words):
            known = _part(words, at)
            if known is None or (known[0] is _RUBRIC and (at or known[1].end() < len(words))):
                return None
            parts.append(known)
            at = known[1].end()
    return parts


def _part(words: str, at: int) -> tuple[re.Pattern[str], re.Match[str]] | None:
    for kind in _KINDS:
        if found := kind.match(words, at):
            return kind, found
    return None


def is_contact(line: str) -> bool:
    """Whether a line holds nothing but how a paper is reached, ordered and registered, or who made up the page."""
    if len(line) > _LONGEST:
        return False
    return _CONTACTS.fullmatch(line) is not None or _MADE_UP.fullmatch(line.strip()) is not None
