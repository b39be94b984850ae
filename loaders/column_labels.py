"""What stands at the head of the columns of a table of posts: 单位, 职务, 姓名, 任职, 免职."""

from __future__ import annotations

import re
from collections.abc import Sequence

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("unit", re.compile(r"(?:(?:所在|工作|任职|现|用人|聘任)*(?:部门|单位|机构|处室|科室|院系|学院|公司)(?:名称)?)")),
    ("out", re.compile(r"(?:拟?免[去除]?职?|解聘|不再担任)(?:人员|职务|岗位|姓名|的职务)?")),
    ("held", re.compile(r"(?:原|现)(?:工作)?(?:任职?|单位及|聘)?(?:职务|岗位|职位|任职务?)|(?:现?(?:所在|工作)?单位及|现任|原任)职务?")),
    ("plan", re.compile(r"(?:拟|推荐|提名)(?:任免?|聘任?|提拔|推荐|提名)?(?:职务|岗位|职位|人选|单位及职务)")),
    ("in", re.compile(r"(?:新?任职|任命|聘任|新任|聘用|接任)(?:人员|职务|岗位|职位|姓名)?|(?:拟任)?任免职务")),
    ("post", re.compile(r"职务(?:名称)?|岗位(?:名称)?|职位|职别")),
    ("name", re.compile(r"姓名|人员(?:姓名)?|名单")),
    ("other", re.compile(r"序号|编号|性别|民族|备注|试用期?|聘期|出生(?:年月|日期)|年龄|籍贯|学历|学位|党派|政治面貌|(?:联系)?电话|职称|说明")),
)  # fmt: skip


def label_kind(words: str) -> str:
    """What a column with this head holds: unit, post, name, in, out, held, plan, other; empty where it is no such head."""
    plain = re.sub(r"[ \u3000（）()]", "", words)
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(plain)), "")


def read_labels(cells: Sequence[str]) -> tuple[str, ...]:
    """The kinds of a table's columns; none where the cells are not the head of a table of posts and their holders."""
    kinds = tuple(label_kind(cell) for cell in cells)
    if len(kinds) < 2 or not all(kinds) or len(kinds) - len(set(kinds) - {"other"}) > kinds.count("other"):
        return ()
    people = {"name", "in", "out"} if "name" not in kinds else {"name"}
    posts = {"post", "in", "out", "held", "plan"} if "name" in kinds else {"post"}
    return kinds if people & {*kinds} and posts & {*kinds} else ()
