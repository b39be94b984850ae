"""Characters that scanners and keyboards confuse, one for one, so that offsets stay."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from .misread import mend_words
from .misread_days import LETTER_DIGITS, NUMERALS, mend_days
from .name_words import name_sounds
from .patterns import lazy
from .point_terms import mend_terms

HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇"
_CONFUSED = (
    {0xA0: " ", 0x2002: " ", 0x2003: "　", 0x2009: " ", 0xFEFF: " ", 0x200B: " ", 0x2028: "\n", 0x0B: "\n"}
    | {0x301C: "～", 0x223C: "~", 0x2212: "-", 0x2010: "-", 0x2011: "-", 0x2015: "—", 0xFF61: "。", 0x2236: "："}
    | {ord(zero): "O" for zero in "ΟО"}
    | {ord(zero): "o" for zero in "οо"}
)
"""Blanks, dashes and points that look alike, and the zeros of other scripts."""
_BRACKETS_AND_COMMAS = {ord(sign): meant for sign, meant in zip("()﹙﹚﹑､丶", "（）（）、、、", strict=True)}
_PUNCTUATION = str.maketrans(",;:!?", "，；：！？")

_COUNT = lazy(
    r"(?<![A-Za-z0-9.])(?:(?=\d*[OolI])(?=[OolI]*\d)[0-9OolI]{2,6}|(?<=[等共计约达表])[OlI]{2,3})(?=\s?[余多]?(?:[人名位个户亩元件台次岁种班期届条项斤吨米天]|万|周年|年代))"
)
"""How many people or things, with letters read for digits."""
_SUN = lazy(rf"(?<=[同次近今昨翌即当{NUMERALS}])( {{0,2}})曰(?=[，,。、：:至—\-（(\s]|$)|(?<=\d)( {{0,2}})曰")
_MISREAD = lazy(r"\d ?曰|[昨今近]曰|(?:[十廿卅][一二三四五六七八九]?|[月于於][一二三四五六七八九])曰(?![：:“「])")
"""Where 曰 was read for 日, so that it may have been everywhere."""
_SUNS = lazy(r"(?<![子名诗题铭谓云歌])曰(?![：:“「])")
_EYE = lazy(r"(?<=\d)( {0,2})目(?![标的录前光次])|(?<=[同次])( {0,2})目(?=[，, 　上下])")
"""目 read for 日 behind a number."""
_ZERO = lazy(rf"(?<=[{NUMERALS}])[○◯OoО0Ｏ〇](?=[{NUMERALS}○◯OoО0Ｏ年日曰])")
_PARTY = lazy(rf"(?<=[{HAN}])[—–\-](?=行(?:\d|来|赴|到|在|访|考|调|参|走|深|前|莅|抵|一))")
_DASH = lazy(r"(?<=\d)[一](?=\d{1,2}\s?[日月])|(?<=日)[一](?=\d{1,2}\s?[日月])")
_AFTER = lazy(rf"(?<=[{HAN}”’\"）》〉])( ?)([,;:!?])(?!\d{{3}}(?!\d))")
_BEFORE = lazy(rf"([,;:!?])(?= ?[{HAN}“‘\"（《〈])")
_DEPUTY = lazy(
    r"(?<![支交给托应预垫偿拨兑首实收缴代])付(?=(?:秘)?[书主局厅部处科股县市省州区乡镇社院校所厂矿站队团会组司政教总经][记席任长员授理委令编工])"
)
"""付 written for 副 before an office, as was common up to the 1980s."""
READING = lazy(rf"(?<=[{HAN}])（[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*）")
"""How a character is read, as some sites put it behind rare ones: `會（huì）議`."""
_ORDINAL = lazy(r"(?<![兄子徒师姐胞表堂贤])弟(?=[一二三四五六七八九十\d]{1,3} ?[届次版期])")
_NUMBERED = lazy(r"第[—一二三四五六七八九十]{1,3}(?=[届次期批任])")
"""A number of which a dash was read for 一: `第—届`, `第十—次`."""
_BRACKET = lazy(
    rf"(?<=[{HAN}）])[〔【\[［{{]([^〔〕【】\[\]［］{{}}（）()\n]{{1,40}})[〕】\]］}}](?=[ \u3000、，,；;。：:\n]|$)"
)
"""Odd brackets behind a word, with words in them: `某某【某厂厂长】、`."""
_DOT = lazy(rf"(?<=[{HAN}])(?<![{NUMERALS}])[•‧・∙⋅．･](?=[{HAN}])")
_STOP_AT_END = lazy(rf"(?<=[{HAN}）”’》])(?<![{NUMERALS}])[.．](?=[ \u3000”’]{{0,3}}(?:\n|$|\|))")
_STOP = lazy(rf"(?<=[{HAN}）”’》])(?<![{NUMERALS}章节])[.．](?=[ \u3000”’]{{0,3}}(?:\n|$|\||[{HAN}“《（\d]))")
"""A full stop of another keyboard, in a text that ends lines with it."""

_STOP_OF_CLAUSE = lazy(
    rf"(?<=[\u3400-\u9fff，、（）]{{8}})(?<![{NUMERALS}章节])(?:．(?=[ \u3000]?[\u3400-\u9fff]{{4}})|\.(?= {{1,2}}[\u3400-\u9fff]{{4}}))"
)
"""The same in any text, behind a long clause and before another one: `某某代表行署致词．某县县长`, `召开. 市行行长`."""

_COMMA_DOT = lazy(
    rf"(?<=[{HAN}）])[ \u3000]{{0,2}}·(?=[ \u3000]{{0,2}}(?:中共|全国|[省市县区]|地[委区]|军分?区|(?:名誉|常务|党[委组])?副|原|时任|党[委组])[{HAN}]{{0,14}}?"
    r"(?:书记|主席|主任|部长|局长|厅长|处长|科长|[省市州县区镇乡]长|政委|司令员|秘书长|经理|[厂校院会社所]长|理事长|委员)(?:[\u3400-\u9fff]|[ \u3000]{1,2}[\u3400-\u9fff]))"
)
"""A dot read for the comma between people with their offices: `政委某某· 省妇联副主任某某`."""

_LISTED = lazy(r"(?:出席|参加|列席|到会|应邀)[^。；]{0,24}的(?:还?有|包括)[^。；]*$")
_DOES = lazy(
    r"[\u3400-\u9fff \u3000]{4,30}?(?:到会|在会上|向大会|代表[^，。；]{2,20}|应邀|受[^，。；]{2,16}委托|讲|致|作|主持)"
)
_FIGURES = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_MIXED_YEAR = lazy(
    r"(?<![〇零○一二三四五六七八九])[一二][〇零○八九0][〇零○一二三四五六七八九0]{2}(?= ?年 ?(?:\d{1,2} ?月|第?\d{1,4}[期号]))"
)
"""A year in words before its month or number in figures: `二〇二一年3月5日`."""
_TITLE_MARKS = str.maketrans("〈〉", "《》")
"""Marks of titles within titles that a text uses for all titles."""


@cache
def _table() -> dict[int, str]:
    table = dict(_CONFUSED)
    for low, high in ((0xFF01, 0xFF5E), (0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0x2460, 0x2473)):
        for point in range(low, high + 1):
            folded = unicodedata.normalize("NFKC", chr(point))
            if len(folded) == 1 and (folded.isalnum() or low != 0xFF01):
                table[point] = folded
    for point in range(0x2460, 0x2474):
        table.pop(point, None)
    return table | _BRACKETS_AND_COMMAS


def fold(raw: str) -> str:
    """`raw` with widths, radicals, brackets, punctuation and misread digits of dates set right, of the same length."""
    text = mend_words(raw.translate(_table()))
    text = _with_days(mend_terms(text))
    if "付" in text:
        text = _DEPUTY.sub("副", text)
    if "弟" in text:
        text = _ORDINAL.sub("第", text)
    if "—" in text:
        text = _NUMBERED.sub(lambda match: match[0].replace("—", "一"), text)
    text = _ZERO.sub("〇", text)
    text = _MIXED_YEAR.sub(lambda match: match[0].translate(_FIGURES), text)
    if "〈" in text and "《" not in text:
        text = text.translate(_TITLE_MARKS)
    text = _PARTY.sub("一", text)
    return _with_points(_DASH.sub("—", text))


def _with_days(text: str) -> str:
    """The text with 日 where other signs were read for it, and digits where letters were."""
    dated = mend_days(text)
    misread = (_MISREAD.search(text) or _MISREAD.search(dated)) is not None
    text = (_SUNS if misread else _SUN).sub(lambda match: match[0][:-1] + "日", dated)
    if misread:
        text = _COUNT.sub(lambda match: match[0].translate(LETTER_DIGITS), text)
    return _EYE.sub(lambda match: match[0][:-1] + "日", text) if "目" in text else text


def _with_points(text: str) -> str:
    """The text with the punctuation, brackets and dots of Chinese words."""
    text = _AFTER.sub(lambda match: match[1] + match[2].translate(_PUNCTUATION), text)
    text = _BEFORE.sub(lambda match: match[1].translate(_PUNCTUATION), text)
    text = _BRACKET.sub(lambda match: match[0] if match[1].isdigit() else f"（{match[1]}）", text)
    if "．" in text or ". " in text:
        text = _STOP_OF_CLAUSE.sub(lambda match: match[0] if _in_foreign(text, match.start()) else "。", text)
    if _STOP_AT_END.search(text):
        text = _STOP.sub(lambda match: match[0] if _in_foreign(text, match.start()) else "。", text)
    text = _DOT.sub("·", text)
    return _COMMA_DOT.sub(lambda match: match[0].replace("·", _mark(text, match)), text) if "·" in text else text


def _mark(text: str, dot: re.Match[str]) -> str:
    """What a dot between people was: a full stop behind a list of those who came, before what somebody else did."""
    listed = _LISTED.search(text, max(0, dot.start() - 200), dot.start())
    return "。" if listed and _DOES.match(text, dot.end()) else "、"


def _in_foreign(text: str, dot: int) -> bool:
    """Whether a dot joins the parts of a name from another language: `卡尔.马克思`."""
    return dot + 1 < len(text) and all(
        one in name_sounds() for one in (*text[max(0, dot - 2) : dot], *text[dot + 1 : dot + 3])
    )
