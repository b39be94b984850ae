"""Papers that a ceremony is named by, branches told apart, and who takes part in ways of speaking."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Issuance, Participation

_PAGE = "白银日报　　2008年7月18日　星期五\n第１版　要闻\n\n签署协议\n    本报讯 7月14日上午，"
_UNION = "长春市总工会2017年大事记\n\n3月10日　"


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("市政府与云江大学《全面合作框架协议》签字仪式在白银饭店举行。", ("白银市政府", "云江大学")),
        ("白银公司和云江大学《共建研究院协议书》签约仪式举行。", ("白银公司", "云江大学")),
        ("市总工会与市教育局《战略合作备忘录》签署仪式举行。", ("白银市总工会", "白银市教育局")),
        ("市妇联、市残联《关爱行动合作协议》签约仪式举行。", ("白银市妇联", "白银市残联")),
    ],
)
def test_a_paper_is_signed_at_its_ceremony(text: str, bodies: tuple[str, ...]) -> None:
    signed = [one for one in read_whole(_PAGE + text).statements if isinstance(one, Issuance)]
    assert [(one.organizations, one.action) for one in signed] == [(bodies, "signed")]


@pytest.mark.parametrize("which", ["机关", "第二", "离退休干部"])
def test_all_seats_are_at_the_branch_that_met(which: str) -> None:
    text = f"市总工会{which}党支部换届大会召开，王冬梅当选党支部书记，孙青当选组织委员，李纪明当选纪检委员。"
    own = f"长春市总工会 {which}党支部"
    assert held_whole(_UNION + text) == {
        f"王冬梅 {own}书记 elected",
        f"孙青 {own}组织委员 elected",
        f"李纪明 {own}纪检委员 elected",
    }


@pytest.mark.parametrize(
    "deed",
    [
        "对全年重点任务作出安排", "对教育工作做了安排", "作出具体安排", "回顾创业往事", "讲述学会历程",
    ],
)  # fmt: skip
def test_who_speaks(deed: str) -> None:
    text = f"{_UNION}市总工会一届二次全委会召开，副主席王志强{deed}。"
    roles = [one.roles for one in read_whole(text).statements if isinstance(one, Participation)]
    assert roles == [("speaker",)]


def test_a_faculty_of_a_school_that_was() -> None:
    page = "云江大学文学院大事记\n（2016年—2018年）\n\n2018年\n\n5月25日　原云江师专中文系主任李明德讲话。"
    assert held_whole(page) == {"李明德 云江师专中文系 主任 former"}
