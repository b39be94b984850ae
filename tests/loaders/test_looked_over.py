"""Visits told by the matter that is looked into: `率委员，对某工程进行视察`."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import EventStatement, Participation


@pytest.mark.parametrize(
    ("text", "title", "visitor"),
    [
        ("市政协主席施玉梅率部分省政协委员、市政协委员，对清河、石河治理工程进行视察。在随后召开的座谈会上，市水务局局长江河汇报了情况。", "市政协主席施玉梅率部分省政协委员、市政协委员，对清河、石河治理工程进行视察", "施玉梅"),
        ("副市长孙立平率市直有关部门负责人，就校园周边环境整治进行督查。", "副市长孙立平率市直有关部门负责人，就校园周边环境整治进行督查", "孙立平"),
        ("市总工会主席周志国一行，就新就业形态劳动者入会工作开展专题调研。", "市总工会主席周志国一行，就新就业形态劳动者入会工作开展专题调研", "周志国"),
        ("市人大常委会组织部分人大代表对供热情况进行视察，市人大常委会副主任李小芳带队。", "市人大常委会组织部分人大代表对供热情况进行视察", "李小芳"),
    ],
)  # fmt: skip
def test_looking_into_a_matter_is_a_visit(text: str, title: str, visitor: str) -> None:
    found = read(text).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [title]
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert "visitor" in roles[visitor]


def test_what_a_meeting_looks_into_is_no_visit() -> None:
    found = read("市总工会召开主席办公会，对工会资产管理进行专项检查，周志国主持会议。").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["主席办公会"]
