"""Offices held for the time being, decisions that a group makes known, committees that all offices of a kind have together."""

from __future__ import annotations

import pytest
from reading import held, held_whole

HEAD = "青山市第二人民医院大事记（2003年）\n\n2003年\n\n8月15日　"
OWN = "青山市第二人民医院"


@pytest.mark.parametrize(
    "told",
    [
        "党委书记一职暂由岑大山兼任。",
        "李同任副院长；党委书记一职暂由岑大山兼任。",
        "免去黎石的党委书记职务；党委书记一职临时由岑大山代理。",
        "黎石辞去党委书记，党委书记职务先由岑大山兼任。",
    ],
)
def test_who_holds_an_office_for_the_time_being(told: str) -> None:
    assert f"岑大山 {OWN} 党委书记 appointed" in held_whole(HEAD + told)


@pytest.mark.parametrize("group", ["市委组织部考察组来院宣布：", "市卫生局工作组到院宣布，", "市委巡察组进驻医院。"])
def test_a_group_that_makes_a_decision_known_has_no_such_office(group: str) -> None:
    assert f"黎石 {OWN} 党委书记 removed" in held_whole(HEAD + group + "免去黎石的党委书记职务。")


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("市直机关党委", "云州市直机关党委"),
        ("市直卫生系统党委", "云州市直卫生系统党委"),
        ("市教育系统党委", "云州市教育系统党委"),
        ("市政法系统党总支", "云州市政法系统党总支"),
    ],
)
def test_committees_of_all_offices_of_a_kind(words: str, body: str) -> None:
    assert held(f"{words}书记李石出席。") == {f"李石 {body} 书记"}


@pytest.mark.parametrize("name", ["殷实", "成功", "全力", "方向", "冷静"])
@pytest.mark.parametrize(
    "told",
    [
        "宣布开幕。",
        "在反馈会上宣布评审结果。",
        "以书面形式向大会提交报告。",
        "宣布活动启动。",
    ],
)
def test_words_that_somebody_is_called_by_before_what_only_people_do(name: str, told: str) -> None:
    assert held(f"市民政局局长{name}{told}") == {f"{name} 云州市民政局 局长"}


@pytest.mark.parametrize("told", ["全力以赴抓好落实。", "全力推进项目建设。", "成功举办培训班。", "冷静应对。"])
def test_words_that_nobody_is_called_by_there(told: str) -> None:
    assert held(f"市民政局局长{told}") == set()


@pytest.mark.parametrize(
    "behind",
    ["代理清源市人民政府市长职务", "并代理清源市人民政府市长"],
)
def test_who_acts_for_the_head_of_a_body_named_in_full_again(behind: str) -> None:
    found = held(f"市人大常委会决定任命段国强为清源市人民政府副市长，{behind}。")
    assert "段国强 清源市人民政府 代理市长 appointed" in found
    assert "段国强 清源市人民政府 副市长 appointed" in found


@pytest.mark.parametrize("lead", ["会议决定", "全会议决", "大会商定"])
def test_a_meeting_decides_who_acts(lead: str) -> None:
    assert held(f"{lead}王大山代理市人民检察院检察长。") == {"王大山 云州市人民检察院 代理检察长 appointed"}


def test_decisions_of_several_kinds_name_nobody() -> None:
    assert held("会议通过了关于任命和决定代理市长的决定。") == set()
