"""Who is restored and gets a post, who admits faults at a session, and who goes to what somebody else holds."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import Holding, Hosting, Participation, Statement


def told(text: str) -> tuple[Statement, ...]:
    return read_whole(f"青山县大事记\n1962年\n{text}\n").statements


def held(text: str) -> set[str]:
    return {brief(one) for one in told(text) if isinstance(one, Holding)}


def test_who_is_restored_had_all_his_posts_before_and_gets_a_new_one():
    assert held("7月，原县文教科科长、青山中学校长罗小满恢复名誉，任县文化馆馆长。") == {
        "罗小满 青山县文教科 科长 former", "罗小满 青山中学 校长 former", "罗小满 青山县文化馆 馆长 appointed",
    }  # fmt: skip


def test_former_is_meant_of_all_posts_of_the_dead():
    assert held("3月，原县政协副主席、县民盟主委罗小满因病逝世。") == {
        "罗小满 青山县政协 副主席 former", "罗小满 青山县民盟 主委 former",
    }  # fmt: skip


def test_an_old_chair_may_hold_another_post():
    assert held("3月，县工会老主席、县书法协会顾问罗小满因病逝世。") == {
        "罗小满 青山县工会 主席 former", "罗小满 青山县书法协会 顾问",
    }  # fmt: skip


@pytest.mark.parametrize("said", ["作检查", "作自我批评", "作了检讨"])
def test_who_admits_faults_speaks(said: str):
    found = told(f"2月5日，县委召开三级干部会议，县委第一书记罗小满{said}。")
    assert [one.roles for one in found if isinstance(one, Participation)] == [("speaker",)]


def test_who_holds_a_meeting_to_which_somebody_goes():
    found = told("3月，县供销合作社主任罗小满出席全国供销合作总社在北京召开的先进工作者代表会议。")
    assert [one.organization for one in found if isinstance(one, Hosting)] == ["全国供销合作总社"]


def test_letters_read_for_digits_in_counts():
    text = "2月l6曰，县人民代表大会召开，代表l42人出席，选举罗小满为县长，陈志远、秦晓燕等l5人为县人民委员会委员。"
    assert {"陈志远 青山县人民委员会 委员 elected", "秦晓燕 青山县人民委员会 委员 elected"} <= held(text)
