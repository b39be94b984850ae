"""Lines below headings that say what happens to people: which belong to the list, which tell of something else."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from .shadow import MARK, PERSON, POST, TITLE

_LABELLED = lazy(rf"[ \u3000]*[{POST}{TITLE}](?:{MARK}|（[^（）\n]{{1,30}}）)?[：:][ \u3000]*{PERSON}")
"""A line that gives a post its people, whatever it says beside their names."""
_UNIT = lazy(
    rf"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．][ \u3000]*)?[\u3400-\u9fff]{{3,20}}(?:：|—{{1,2}}|\u3000+)(?=[{POST}{TITLE}])"
)
"""The unit at the head of a line, behind it its people: `3.青年委员会——主任：甲；委员：乙`."""
_REMARK = r"(?:保留|享受)[^，。；\n]{0,12}待遇|另有任用|另行安排|工作调动|挂职[^，。；\n]{0,6}|(?:到龄|提前|办理|正式)*退休|[任聘]期[^，。；\n]{0,10}|任职时间[^，。；\n]{0,16}|自?\d{4}年\d{1,2}月(?:\d{1,2}日)?起?(?:计算|任职)?"
"""What a notice remarks behind a post that is given or taken."""
_SEAT_OF_UNIT = rf"(?:[{POST}{TITLE}]|[\u3400-\u9fff]{{2,4}})单位(?:为|是|：)?[^，。；\n{PERSON}]{{2,40}}(?=[，；。])"
"""A body that holds a seat in a list of people: `主席单位为某学院学生会，`."""
_LEAVES_FOR = rf"(?<=职务)，(?:[^。；\n{PERSON}{TITLE}{POST}]{{2,30}}|[另改转]?任{POST})(?=[；。\n]|$)|(?<=职务)（[^（）\n{PERSON}{TITLE}{POST}]{{2,20}}）"
"""What is remarked behind an office that somebody in a list loses: `，按规定办理退休手续；`, `（已到离休年龄）`."""
_GIVES_UP = rf"[，；](?:同时)?(?:不再(?:担任|兼任|任)|免去|解聘|免除)(?:其|原任?的?)?(?=[{POST}])"
"""What somebody gives up who is given another post in a list."""
_TO_APPROVE = r"[，（](?:(?:其|该)?(?:任职|任命|当选|选举结果|任职资格)|(?:依照?|按照?|根据)[^，。；\n]{2,20}，|依法|并)*(?:尚?[须需待]|应当?|将)?(?:依法|按(?:法定)?程序|逐级)?(?:(?:上?报|提请|呈报)[^。；）\n]{2,60}?|待[^。；）\n]{2,40}?)(?:批准|核准|备案|任命|通过)(?:任命|后?生效|确认)*"
"""Who has still to agree to somebody in a list: `，其任职须报经某市人大常委会批准`."""
_LISTED = lazy(
    rf"{_LEAVES_FOR}|{_TO_APPROVE}|{_SEAT_OF_UNIT}|{_GIVES_UP}|[{PERSON}{TITLE}{POST}{MARK}、，,；;。：:\u3000\s（）()\d]|为|任|的|职务|名单|同志|等|兼|担任|名|人|试用期?[一二三半两]?个?[年月]?|主持[\u3400-\u9fff]{{0,4}}工作|{_REMARK}|以|姓氏|笔画|排序|序|按|[一二三四五六七八九十]+、"
)

_ACTING = lazy(
    rf"[{PERSON}{MARK}](?:等[^，。；\n]{{0,6}})?(?:同志)?(?:回避|弃权|投[了出]?[\u3400-\u9fff]{{0,3}}票|到会|到场|莅会|莅临|出席|列席|参加|主持(?![\u3400-\u9fff]{{0,4}}工作)|讲话|致辞|致词|发言|祝贺|陪同|见证|宣读|宣布|表示|强调|指出|的(?:提请|提名|提议|建议|议案|委托))"
)
"""People who do something, of whom no list of those chosen tells."""
_ROW_OF_THOSE_PRESENT = lazy(
    r"[ \u3000]*(?:(?:会议)?(?:主持|出席|列席|缺席|请假|参加|参会|与会|到会|记录)(?:人员|会议|人|者)?[：:]"
    rf"|[^，。；：\n{PERSON}{TITLE}{POST}]{{0,16}}?(?:出席|列席|参加|与会|到会|到场|莅临|莅会|光临|就[座坐]|在座|祝贺|观礼)[^，。；：\n{PERSON}{TITLE}{POST}]{{0,12}}?的(?!代表)(?:[^，。；：\n{PERSON}{TITLE}{POST}]{{0,6}}?(?:有|为|是|包括)[：:]?|[^，。；：\n{PERSON}{TITLE}{POST}]{{0,8}}(?:领导|嘉宾|来宾|同志|人员|客人)[：:]))"
)
"""The row that says who was there, below a list: `列席：甲`, `在主席台前排就座的还有：局长乙`."""
_DAY = lazy(r"[ \u3000]*[一二三四五六七八九十元正]{1,2}月(?:[一二三四五六七八九十廿]{1,3}日|[上中下]旬)[ \u3000，]")
"""The day that a later entry of a chronicle begins with, in words."""
_LOST = lazy(r"(?:均|都|也|亦|因而|故)?(?:未(?:能|获)?|没有)当选|落选")
"""Behind candidates whom nobody of the list took office with."""


def tells_who_lost(line: str) -> bool:
    """Whether a line between those who were chosen only tells of candidates who were not: `副主席候选人甲（52票）未当选。`."""
    return "选" in line and "候选人" in line and _LOST.search(line) is not None


def is_listed(line: str) -> bool:
    """Whether a line holds hardly more than names, posts and what joins them."""
    told = PERSON in line or POST in line or TITLE in line
    if not told or _ACTING.search(line) or _DAY.match(line) or _ROW_OF_THOSE_PRESENT.match(line):
        return False
    if _LABELLED.match(line) and not re.search("[，。；]", line.rstrip("。；\n")):
        return True
    unit = _UNIT.match(line)
    rest = _LISTED.sub("", line[unit.end() :] if unit else line)
    return len(rest) <= max(4, len(line) // 4)
