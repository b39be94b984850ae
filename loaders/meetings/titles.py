"""Names of events as they stand in a sentence, and the marks that bound them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from ..language.patterns import lazy

Shape = Literal["held", "convened", "within", "decided", "attended", "visit", "signing", "founding"]
STOPS = "，,。；;：:！？!?\n"
TAIL = r"(?:[（(][^）)]*[）)]|[”\"」』》])*"
"""What may stand behind the noun that an event's name ends in: brackets, closing marks."""
BEGUN = "揭牌|挂牌|揭幕|启用|奠基|开工|动工|竣工|落成|通车|开通|开业|开馆|开园|投产|首发"
GENERIC = lazy(
    rf"^(?:本次|此次|该|这次|上述|当天的?|整个)?(?:会议?|大会|全会|[开闭]幕式?会?议?|仪式|活动|论坛|座谈会?|(?:签约|签字|颁奖|授牌|授旗|剪彩|捐赠|交接|启动|{BEGUN})(?:仪式|典礼)"
    r"|[开闭]幕[式会]|(?:学术)?(?:研讨会|交流会|年会|研修班|讲习班|夏令营)|(?:[开闭]幕|选举)大会|比赛|[大竞]赛|培训班?|典礼|开班式|学习会|报告会|(?:全体|预备)会议|(?:先后|分别)?分组(?:讨论|审议))$")  # fmt: skip
NOT_ONE = lazy(r"过?[0-9０-９一二三四五六七八九十两几多数百千]+(?:余|多|来)?(?:场|次(?!会议|全)|期|个|项|批)")
NO_NAME = lazy(
    r"(?:[委协联商学工总分员]|理事|监事|董事|基金|促进|研究|合作|联合|常委|校友|同乡|红十字|慈善|互助|爱国|(?<!办)公)会(?:（[^（）]*）)?$|[到与参赴莅]会$"
    r"|^经(?:[本此]次)?(?:大会|会议|全体[^，。；]{2,8}|与会[^，。；]{2,8}|无记名|差额|等额|民主|投票|认真|充分|酝酿|协商|讨论|依法)+(?:进行|的)?选举$"
    r"|取得|[想忆]起|记得|[进发扩拓]展$|(?:停止|中断|终止|恢复)(?:一切|各种|正常|公开|秘密|组织)*活动$|^经[^，。；]{2,24}(?:推荐|提名|批准|同意)、|主持|出席|参加|列席|传达|听取|监督了?(?:大会|会议|本次|整个|此次)*选举$|改称|更名|成立|设立|撤销|增设|通过|决定|宣布|强调|要求|指出"
)
_SESSION = lazy(r"第?[0-9〇零一二三四五六七八九十]+次(?:全体)?(?:会议|大会|全会)$")


@dataclass(frozen=True, slots=True)
class Title:
    """An event's name at `start`-`end` (text without what was cut out of it) and its venue.

    `generic`: a bare 会议, 仪式, 活动, which names an event already told of if there is one.
    """

    start: int
    end: int
    text: str
    shape: Shape
    venue: str | None = None
    generic: bool = False

    def moved(self, by: int) -> Title:
        """The same title with its offsets moved."""
        return replace(self, start=self.start + by, end=self.end + by)


def split_meetings(title: Title) -> list[Title]:
    """`第三届甲会第一次会议、第三届乙会第一次会议`: two titles; any other is one."""
    parts = title.text.split("、")
    if len(parts) < 2 or not all(map(_SESSION.search, parts)):
        return [title]
    found: list[Title] = []
    end = title.end
    for part in reversed(parts):  # the first may have a subject that stands before the verb
        found.insert(0, replace(title, start=max(end - len(part), title.start), end=end, text=part))
        end -= len(part) + 1
    return found


def squeeze(text: str) -> str:
    """A title as printed in one line: no line breaks, no short forms given in brackets, outer marks trimmed."""
    text = re.sub(r"\s*\n\s*|[（(](?:以下)?(?:统称|简称|称)[^（）()]*[）)]", "", text)
    return text.strip(" 　，,、：:")
