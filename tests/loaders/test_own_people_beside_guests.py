"""Own people named behind or beside those of another house: who signs with them, who works in a ward, who runs a project."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

FIRM = "芜湖长虹客运集团有限公司2022年大事记\n\n1月8日，集团公司召开工作会议，董事长沈国梁讲话。\n\n"
WARD = "宁州市青溪医院2022年大事记\n\n1月8日，医院召开总结表彰大会，院长沈国梁讲话。\n\n"
OWN, BANK = "芜湖长虹客运集团有限公司", "江淮银行芜湖分行"


@pytest.mark.parametrize(
    ("does", "own"),
    [
        ("总会计师罗小盘与分行副行长李大江代表双方签约", True),
        ("总会计师罗小盘、分行副行长李大江分别代表双方签字", True),
        ("总会计师罗小盘和江淮银行芜湖分行副行长李大江签署协议", True),
        ("副行长罗小盘、李大江陪同", False),
    ],
)
def test_who_signs_beside_a_guest_named_with_his_house(does: str, own: bool) -> None:
    found = dated_whole(f"{FIRM}2月14日，集团公司与{BANK}签约，分行行长费小昂出席，{does}。\n")
    post = f"{OWN} 总会计师" if own else f"{BANK} 副行长"
    assert f"2022-02-14 罗小盘 {post}" in found
    assert f"2022-02-14 费小昂 {BANK} 行长" in found


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("市医学会会长韩大海致辞，主任医师李小江作报告", "李小江 宁州市青溪医院 主任医师"),
        ("上海云锦医院院长韩大海致辞，主任医师李小江作报告", "李小江 上海云锦医院 主任医师"),
    ],
)
def test_doctors_behind_the_head_of_a_society(told: str, post: str) -> None:
    assert f"2022-05-06 {post}" in dated_whole(f"{WARD}5月6日，学术年会召开，{told}。\n")


@pytest.mark.parametrize("told", ["骨科主任李大明主持的项目获批省自然科学基金", "骨科主任李大明主持申报的课题获得立项"])
def test_who_runs_a_project_chairs_nothing(told: str) -> None:
    statements = read_whole(f"{WARD}5月20日，{told}。\n").statements
    assert not [one for one in statements if isinstance(one, Participation) and one.person.name == "李大明"]
    assert [one.title for one in statements if isinstance(one, EventStatement)] == ["总结表彰大会"]


def test_who_chairs_a_meeting_on_a_project() -> None:
    statements = read_whole(f"{WARD}5月20日，项目论证会召开，骨科主任李大明主持会议。\n").statements
    assert [one.roles for one in statements if isinstance(one, Participation) and one.person.name == "李大明"] == [
        ("chair",)
    ]
