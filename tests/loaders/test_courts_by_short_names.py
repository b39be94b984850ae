"""Courts by their short names, departments of the university just named, committees and departments that become others."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import Hosting

COURT = "云州市中级人民法院"
HEAD = f"{COURT}大事记\n（2001—2006）\n\n2004年\n5月1日　"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("清河区人民法院原院长李英华被任命为中院副院长。", f"李英华 {COURT} 副院长 appointed"),
        ("刘刚被任命为中院执行局局长。", f"刘刚 {COURT}执行局 局长 appointed"),
        ("佳木斯中院副院长李刚、立案庭庭长王平来访。", "王平 佳木斯市中院立案庭 庭长 stated"),
        ("七台河中院院长权有为、执行局局长甄诚介绍情况。", "权有为 七台河市中院 院长 stated"),
        ("七台河中院院长权有为、执行局局长甄诚介绍情况。", "甄诚 七台河市中院执行局 局长 stated"),
        ("云州大学校长李解放来访，该校法律系主任、教授阮清泉陪同。", "阮清泉 云州大学法律系 主任 stated"),
        ("云州大学校长李解放来访，该校科研处处长阮清泉陪同。", "阮清泉 云州大学科研处 处长 stated"),
        ("市中级人民法院机关党总支改为机关党委，李国强兼任书记。", f"李国强 {COURT} 机关党委书记 appointed"),
    ],
)
def test_whose_division(told: str, post: str) -> None:
    assert post in based_whole(HEAD + told + "\n")


def test_the_court_itself_signs() -> None:
    found = read_whole(f"{HEAD}中院与云州大学签署《共建协议》。\n").statements
    assert [one.organization for one in found if isinstance(one, Hosting)] == [COURT, "云州大学"]


@pytest.mark.parametrize("becomes", ["改为", "改称", "更名为", "改组为"])
def test_the_head_of_what_a_department_becomes(becomes: str) -> None:
    text = f"云州市总工会大事记\n（2001—2006）\n\n2004年\n5月1日　市总工会劳动部{becomes}权益保障部，艾国强任部长。\n"
    assert "艾国强 云州市总工会权益保障部 部长 appointed" in based_whole(text)


@pytest.mark.parametrize("did", ["宣布市委决定", "提醒市民留存票据", "到会"])
def test_a_rare_surname_and_a_word_behind_a_title(did: str) -> None:
    text = f"云州市总工会大事记\n（2001—2006）\n\n2004年\n5月1日　市委组织部副部长皮向阳{did}。\n"
    assert "皮向阳 云州市委组织部 副部长 stated" in based_whole(text)
