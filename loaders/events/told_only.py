"""What is told of a meeting or office and names no event of its own: what people say, why something was done, rows of names."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..meetings.titles import Title

NO_DEED = lazy("在|于|经|根据|按照|为|因|由于|随着|随|免去|任命|聘任|撤销|决定|接")
"""How a sentence begins that says why something was done, or who was given an office, and names no event."""
_WITHIN = lazy(r"会上|会议|大会|开幕|闭幕|仪式上|活动中")
_SAYS = lazy(
    r"(?:讲话|致辞|报告|发言|总结|批示)中?(?:[时上])?(?:指出|强调|要求|表示|说|提出|希望)|^[\u3400-\u9fff·]{2,4}(?:同志)?(?:指出|强调|要求|表示|希望|认为|说)$"
    r"|[\u3400-\u9fff·](?:(?<![小学传游])说|告诉记者|感慨道|坦言)$"
)
"""What somebody says is told of the meeting at which it was said."""
_AT_IT = lazy(
    "(?:参加|出席|列席|旁听|主持)了?(?:这次|本次|此次|这一|上述)?(?:大会|会议|全会|[开闭]幕[式会])(?=[，。；])"
)
"""What says that somebody was at the meeting told of before: `甲以特邀代表的身份参加了大会`."""
_AT_MINUTED = lazy(
    r"[ \u3000]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．])?[ \u3000]*(?:(?:大会|会议|会)(?:上|期间|间隙|结束[后时])|会[后间])"
)
"""How a sentence of minutes begins that tells of something done at the meeting minuted: `七、会上，某会与某局签署…`."""
_AT_TOLD = lazy(
    r"[ \u3000]*在?(?:(?:本次|此次|这次|本届|代表)?(?:会议|大会|年会|论坛)(?:召开|举行)?(?:期间|间隙|上|现场)|会[上间])[，,]?"
)
"""The same of a meeting told of before: `会议期间，某会与某行签署…`."""
_SPEAKS = lazy(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ \u3000]*)?[\u3400-\u9fff·、和]{2,30}?(?:分别|先后|依次|也|还|最后)*(?:(?:代表|就|围绕)[^，。；]{1,20}?)?(?:[作做](?:了|出)?(?:了)?[^，。；会]{0,8}?(?:发言|讲话|表态|报告|总结)|表态发言|讲话|致[辞词]|发言)(?=$|[，,])|受[^，。；]{2,24}委托$"
)
"""What people say at the meeting that an entry of that day told of: `甲、乙分别作表态发言`."""
SITTING = lazy("第[一二三四五六七八九十]次全体会议")
"""What somebody chairs of a congress told before."""
COUNCIL = lazy(
    r"[^次]*(?:首届|新一届|第[一二三四五六七八九十\d]+届|本届)(?:常务)?(?:董事会|监事会|理事会|委员会|常委会|班子)"
)
"""A council by its term, which chooses somebody and is no meeting of its own beside what the entry tells."""
_ROW = lazy(r"[ \u3000]*(?:[\u3400-\u9fff·]{2,4}(?:（□*）)?[ \u3000]*){2,}\n?")


_BOARD = lazy(
    r"(?:第?[一二三四五六七八九十\d]{1,3}届(?:第?[一二三四五六七八九十\d]{1,3}次)?(?:常务)?[理监]事会(?:第?[一二三四五六七八九十\d]{1,3}次)?(?:全体)?(?:会议)?[、和及与暨]?)+"
)


def is_done_at_told(bare: str, sentence: Stretch, title: Title, minuted: str, told: bool) -> bool:
    """Whether a sentence begins by saying that what it names was done at the meeting `minuted` below whose title it stands,
    or was signed at the one `told` of before."""
    if minuted and (_AT_MINUTED.match(bare, *sentence) or _is_board_of(title.text, minuted)):
        return True
    return told and title.shape == "signing" and _AT_TOLD.match(bare, *sentence) is not None


def _is_board_of(title: str, minuted: str) -> bool:
    """Whether a title is that of a board's first sitting told of in the minutes of the members' meeting that elected it."""
    return "事会" in title and minuted.endswith("大会") and _BOARD.fullmatch(title) is not None


def is_said(title: str) -> bool:
    """Whether words tell what somebody said, or of a meeting that has its name from elsewhere."""
    return _WITHIN.search(title) is not None or _SAYS.search(title) is not None


def is_done_there(title: str, bare: str, start: int, end: int) -> bool:
    """Whether a sentence only tells who spoke or was at the meeting that an entry of that day told of."""
    return _SPEAKS.match(title) is not None or _AT_IT.search(bare, start, end) is not None


def is_row(bare: str) -> bool:
    """Whether a sentence is a row of names, which tells of nothing."""
    return bare[-1:] == "\n" and _ROW.fullmatch(bare) is not None


IN_GROUPS = lazy(
    r"(?:(?:[与参到]会)?(?:各|全体)?(?:代表|委员|会员)?(?:代表[团组]|小组|讨论组|代表|委员|会员)们?(?:分[组团别]|认真|热烈|继续|召开|举行|进行|了|会议|、|和){1,5}|分[组团])(?:审议|讨论|酝酿|协商|审查).*"
)
"""What those at a congress do between its sittings: `各代表团分组审议`."""


_WON = lazy(
    r"(?:比赛|评选|评比|角逐)?[上中]?，?(?:一举|再次|又|共|总共|先后|喜|双双|分别)*(?:斩获|荣获|喜获|获得?|夺得|夺取|勇夺|摘得|取得|捧回|包揽|收获)"
)


def is_contest_won(text: str, start: int, end: int) -> bool:
    """Whether a contest is named only for what was won at it: `选手在|某运动会|上斩获金牌`."""
    return text[start - 1 : start] in ("在", "于") and _WON.match(text, end) is not None


def introduces_days(text: str, start: int, end: int) -> bool:
    """Whether words only say what the days told behind their colon have in common: `各协会相继换届：|4月6日，…`."""
    return text[end - 1 : end] == "：" and text[end : end + 1].isdigit() and "。" not in text[start:end]
