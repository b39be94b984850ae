"""Pages of those who lead a body today, by what stands at their top."""

from __future__ import annotations

from .patterns import lazy

_PAGE = lazy(
    r"领导(?:班子|之窗|分工|成员|信息|介绍|简介|简历|一览|团队|机构|集体)|班子成员|现任(?:[\u3400-\u9fff]{0,4}领导|班子)|机构领导|工作分工|党政领导(?!干部)|负责人(?:信息|简介|分工|介绍)"
    r"|(?m:(?:^|[ \u3000>＞»›/|｜])(?:[\u3400-\u9fff]{0,8}[院校局所馆园厂司会委])?领导(?:$|[ \u3000>＞»›/|｜]))"
)
"""What stands at the top of a page of those who lead a body today."""
_DECIDES = lazy(r"任命|免去|聘任|试用期满|任职的通知")
"""What papers of appointment say, which may stand beside one on who does what."""
_DIVISION = lazy(
    r"(?m)^[^\n，。；]{0,40}(?:分工|职责划分)(?:[（(][^\n，。；（）()]{1,20}[）)])?(?:情况|安排|方案|表|如下|的通知|的决定|通知|调整){0,3}[^\n，。；]{0,16}$|分工[^\n，。；]{0,12}(?:如下|通知|明确)[^\n。]{0,16}[：:。]$"
)
"""The heading or the sentence above the rows of who looks after what in a body."""
_SENTENCE = lazy("[，。；]")
_TOP = 400


def shows_leaders(text: str) -> bool:
    """Whether a page shows who leads a body today."""
    top = "\n".join(line for line in text[:_TOP].split("\n") if not _SENTENCE.search(line))
    shown = "领导" in top or "班子" in top or "负责人" in top
    return shown and "公示" not in top and _PAGE.search(top) is not None and _DECIDES.search(text) is None


def divides_work(text: str) -> bool:
    """Whether a paper tells who of those who lead a body looks after what."""
    return "分工" in text and _DIVISION.search(text) is not None
