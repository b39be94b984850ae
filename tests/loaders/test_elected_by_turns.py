"""Elections that go on with the post before its people, and who leaves the office that somebody else plainly takes."""

from __future__ import annotations

import pytest
from reading import held

CHOSEN = {"高山 云州市总工会 机关党支部书记 elected"}


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("副书记由罗小满担任", {"罗小满 云州市总工会 机关党支部副书记 elected"}),
        (
            "副书记由罗小满担任，丁一凡为纪检委员",
            {"罗小满 云州市总工会 机关党支部副书记 elected", "丁一凡 云州市总工会 机关党支部纪检委员 elected"},
        ),
        (
            "副书记、组织委员分别由罗小满、丁一凡担任",
            {"罗小满 云州市总工会 机关党支部副书记 elected", "丁一凡 云州市总工会 机关党支部组织委员 elected"},
        ),
        (
            "副书记由罗小满兼任，丁一凡为纪检委员",
            {"罗小满 云州市总工会 机关党支部副书记 appointed", "丁一凡 云州市总工会 机关党支部纪检委员 elected"},
        ),
        (
            "宣教部副部长（主持工作）罗小满为纪检委员",
            {"罗小满 云州市总工会 机关党支部纪检委员 elected", "罗小满 云州市总工会宣教部 副部长"},
        ),
    ],
)
def test_the_post_before_those_elected(told: str, posts: set[str]) -> None:
    assert held(f"市总工会机关党支部召开党员大会，选举高山为党支部书记，{told}。") == CHOSEN | posts


def test_another_sentence_elects_nobody() -> None:
    told = "市总工会机关党支部选举高山为党支部书记。宣教部部长由罗小满担任。"
    assert held(told) == CHOSEN | {"罗小满 云州市总工会宣教部 部长 appointed"}


@pytest.mark.parametrize("gives", ["高山任", "会议宣布：高山任", "高山兼任", "高山出任"])
@pytest.mark.parametrize("leaves", ["不再担任", "不再兼任", "不再担任该职务"])
def test_who_leaves_what_another_takes(gives: str, leaves: str) -> None:
    assert held(f"{gives}云州水务公司党支部书记、执行董事，罗小满{leaves}。") == {
        "高山 云州水务公司 党支部书记 appointed",
        "高山 云州水务公司 执行董事 appointed",
        "罗小满 云州水务公司 党支部书记 removed",
        "罗小满 云州水务公司 执行董事 removed",
    }


def test_who_leaves_an_office_of_his_own() -> None:
    assert held("高山任云州水务公司总经理，罗小满不再担任云州置业公司总经理。") == {
        "高山 云州水务公司 总经理 appointed",
        "罗小满 云州置业公司 总经理 removed",
    }


def test_who_leaves_the_office_in_his_title() -> None:
    posts = held("高山任治水专班办公室主任；原总召集人罗小满因工作调动不再担任。")
    assert not any("罗小满" in post and "办公室" in post for post in posts)
