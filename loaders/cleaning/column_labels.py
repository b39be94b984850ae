"""What stands at the head of the columns of a table of posts: 单位, 职务, 姓名, 任职, 免职; of one with a column a post; or with one for
when a post was taken and one for when it was left."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from ..posts.roles import match_role
from .line import Line

_IN_SOCIETY = (
    r"(?:[学协商公总]会|研究会|联合会|促进会|联谊会|基金会|社团|团体|本会|会内|[理监]事会)(?:内|任|担任|拟任)?"
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("unit", lazy(r"(?:(?:所在|工作|任职|现|用人|聘任)*(?:部门|单位|机构|处室|科室|院系|学院|公司|企业)(?:名称)?)")),
    ("out", lazy(r"免|(?:拟?免[去除]?职?|解聘|不再担任)(?:人员|职务|岗位|姓名|的职务)?")),
    ("held", lazy(r"(?:原|现)(?:工作)?(?:任职?|单位(?:及其?|[和与、])|聘)?(?:职务|岗位|职位|任职务?)|(?:(?:所在|工作)?单位(?:及其?|[和与、])|现任|原任)职务?|(?:所在|工作|行政)?单位(?:行政)?职务|行政职务")),
    ("plan", lazy(r"(?:拟|推荐|提名)(?:任免?|[任聘]用?|提拔|提任|转任|晋升|推荐|提名|、|或)*(?:职务|岗位|职位|人选|任职|单位(?:及其?|[和与、])职务)(?:职级|意见)?|拟任(?:职?意见)?")),
    ("in", lazy(r"任|(?:新?任职|任命|聘任|新任|聘用|接任)(?:人员|职务|岗位|职位|姓名)?|(?:拟任)?任免职务")),
    ("post", lazy(rf"(?:当选|选举|担任|{_IN_SOCIETY})?职务(?:名称)?|岗位(?:名称)?|职位|职别")),
    ("name", lazy(r"姓名|人员(?:姓名)?|名单|(?:当选|被选举)(?:人员?|者)(?:姓名)?")),
    ("other", lazy(r"序号|编号|性别|民族|备注|试用期?|聘期|出生(?:年月日?|日期|时间|地)|年龄|籍贯|(?:全日制|在职|最高)?(?:学历|学位|教育)(?:[及和与、]?(?:学历|学位))?|文化程度|(?:参加)?工作(?:时间|年月)|入党(?:时间|年月)|毕业院校(?:[及和、]专业)?|(?:所学)?专业|照片|党派|政治面貌|(?:联系)?电话|职称|说明|(?:实?得|赞成|不?同意|反对|弃权)?票数?张?|得票(?:率|情况)|赞成|反对|弃权")),
)  # fmt: skip

_VOTES = lazy(r"(?:实?得|赞成|同意)票数?张?|票数张?|得票(?:率|情况)")
_CHOSEN = lazy(r"(?:当选|选举)(?:职务(?:名称)?|岗位|职位)")
_OF_SOCIETY = lazy(rf"{_IN_SOCIETY}职务(?:名称)?")
_WHO = lazy(r"(?:当选|被选举)(?:人员?|者)(?:姓名)?")

_TIMES = lazy(r"(?:任职|任免|任命|聘任|批准|起始?|到任)?(?:时间|日期|年月)|(?:任职|试用|聘任)(?:期限|年限)|任期")
"""The head of the column with the time of a change, beside those for who comes and who goes."""
_OF_UNITS = lazy(
    r"(?:机构|组织|单位)?名称|[\u3400-\u9fff]{0,6}(?:单位|部门|机构|组织|分会|专委会|专业委员会|委员会|支部|协会|工会|团体|小组|组别|班级|分部|名称)"
)
"""The head of the column of units where each further column is a post."""
_OR = lazy(r"[（(/／、]")
_MOST_POSTS = 7
_LONGEST_LABEL = 24
_BLANKS = lazy(r"[ \u3000]")
_AROUND = lazy(r"[ \u3000（）()]")


def label_kind(words: str) -> str:
    """What a column with this head holds: unit, post, name, in, out, held, plan, other; empty where it is no such head."""
    if len(words) > _LONGEST_LABEL:
        return ""
    plain = _AROUND.sub("", words)
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(plain)), "")


def is_of_society(words: str) -> bool:
    """Whether a column with this head gives offices in the society whose paper it is, beside those where its people work."""
    return _OF_SOCIETY.fullmatch(_AROUND.sub("", words)) is not None


def is_time(words: str) -> bool:
    """Whether a column with this head gives times."""
    return _TIMES.fullmatch(_BLANKS.sub("", words)) is not None


def read_labels(cells: Sequence[str]) -> tuple[str, ...]:
    """The kinds of a table's columns; none where the cells are not the head of a table of posts and their holders."""
    if posts := _posts_across(cells):
        return posts
    kinds = _by_vote(cells, [label_kind(cell) for cell in cells])
    if {"in", "out", "plan"} & {*kinds}:
        kinds = tuple(kind or ("other" if is_time(cell) else "") for kind, cell in zip(kinds, cells, strict=True))
    again = len(kinds) - len(set(kinds) - {"other"}) - _before_and_now(cells, kinds)
    if len(kinds) < 2 or not all(kinds) or again > kinds.count("other"):
        return ()
    people = {"name", "in", "out"} if "name" not in kinds else {"name"}
    posts = {"post", "in", "out", "held", "plan"} if "name" in kinds else {"post"}
    return kinds if people & {*kinds} and posts & {*kinds} else ()


def elects(cells: Sequence[str]) -> bool:
    """Whether columns with these heads tell of an election: they give votes, or the office to which people were chosen."""
    plain = [_AROUND.sub("", cell) for cell in cells]
    return any(_VOTES.fullmatch(one) or _CHOSEN.fullmatch(one) or _WHO.fullmatch(one) for one in plain)


def _by_vote(cells: Sequence[str], kinds: list[str]) -> tuple[str, ...]:
    """The kinds of columns, where in a table of votes but one office is that to which people were chosen: the one that
    says so, else the one before their names. Any other is what they are elsewhere."""
    if not elects(cells) or "name" not in kinds:
        return tuple(kinds)
    said = [number for number, cell in enumerate(cells) if _CHOSEN.fullmatch(_AROUND.sub("", cell))]
    first = [number for number, kind in enumerate(kinds[: kinds.index("name")]) if kind == "post"]
    chosen = (said or [one for one in first if "unit" not in kinds[:one]])[:1]
    return tuple("held" if kind == "post" and number not in chosen else kind for number, kind in enumerate(kinds))


def _before_and_now(cells: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether one of two columns has what people were before, the other what they are: `原任职务` and `现任职务`."""
    held = [cell for cell, kind in zip(cells, kinds, strict=True) if kind == "held"]
    return len(held) == 2 and sum(cell.lstrip(" \u3000").startswith("原") for cell in held) == 1


def _posts_across(cells: Sequence[str]) -> tuple[str, ...]:
    """The kinds of the columns of `分会　会长（主任）　副会长　秘书长`: a unit, and for each post those who have it."""
    plain = [_BLANKS.sub("", cell) for cell in cells]
    if not 1 < len(plain) <= _MOST_POSTS + 1 or not _OF_UNITS.fullmatch(plain[0]):
        return ()
    kinds = ["role" if titles_of(cell) else label_kind(cell) for cell in plain[1:]]
    return ("unit", *kinds) if "role" in kinds and {*kinds} <= {"role", "other"} else ()


def titles_of(head: str) -> list[str]:
    """The posts that the head of a column names, `会长（主任）` both; none where it names anything else."""
    parts = [part for part in _OR.split(head.rstrip("）)")) if part]
    roles = [match_role(part, 0) for part in parts]
    whole = all(role is not None and role.end() == len(part) for role, part in zip(roles, parts, strict=True))
    return parts if parts and whole and len(parts) < 4 else []


_TIME = r"(?:时间|年月日?|日期|年份)?"
_LABELS = lazy(
    rf"(?:任职|到职|到任|上任|就任|始任|起任|任命|起始|起){_TIME}(?P<gap>[ \u3000\t]+(?:离职|离任|免职|卸任|调离|去职|终任|止任|终止|截止|止){_TIME})(?=[ \u3000\t]|$)"
)
_OF_TIME = lazy(r"[^\n]*(?:时间|年月|日期|年份)|起|上任|到")
"""Labels of days; 任职 and 免职 alone head columns of posts."""
_DAY = r"(?:18|19|20)\d\d(?:[.年\-/](?:0?[1-9]|1[0-2])(?:月|[.\-/月](?:[0-3]?\d)日?)?|年)?"
_PAIR = lazy(rf"(?<![\d.]){_DAY}(?P<gap>[ \u3000\t]+)(?:{_DAY}|至?今|现在)(?=[ \u3000\t]|$)")
_OPEN = lazy(rf"(?:^|[ \u3000\t]){_DAY}(?P<gap>)$")
_LONGEST = 80
_NEED = ("离", "免", "卸", "止", "去职")


def join_term_columns(lines: list[Line]) -> list[Line]:
    """The lines with the two days of each row of such tables made one term."""
    if not any("姓" in line.text and any(word in line.text for word in _NEED) for line in lines):
        return lines
    found: list[Line] = []
    inside = False
    for line in lines:
        labels = _LABELS.search(line.text) if any(word in line.text for word in _NEED) else None
        if (
            labels
            and _OF_TIME.match(labels[0])
            and ("姓" in line.text or "职" in line.text)
            and len(line.text) <= _LONGEST
        ):
            inside = True
            found.append(line.edited([(*labels.span("gap"), "")]))
            continue
        pair = inside and (_PAIR.search(line.text) or _OPEN.search(line.text))
        inside = inside and (pair is not None or len(line.text) < 24) and not line.text.endswith("。")
        found.append(line.edited([(*pair.span("gap"), "—")]) if pair else line)
    return found
