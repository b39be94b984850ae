"""Labels of posts behind which people stand with what they are elsewhere: they hold both, and only one is new."""

from __future__ import annotations

import pytest
from reading import held

SOCIETY = {"title": "云州市医学会2018年大事记", "organization": "云州市医学会"}


@pytest.mark.parametrize("break_", ["", "\n"])
def test_members_of_a_group_keep_their_own_offices(break_: str) -> None:
    rows = ["组长：副市长丁大方", "副组长：市水利局局长王一山、市应急局局长李文"]
    end = "；" if not break_ else ""
    found = held(f"成立防汛工作领导小组，名单如下：{break_}{(end + break_).join(rows)}{'。' if not break_ else ''}")
    assert {" ".join(one.split()[:3]) for one in found} == {
        "丁大方 云州市总工会防汛工作领导小组 组长",
        "丁大方 云州市人民政府 副市长",
        "王一山 云州市总工会防汛工作领导小组 副组长",
        "王一山 云州市水利局 局长",
        "李文 云州市总工会防汛工作领导小组 副组长",
        "李文 云州市应急局 局长",
    }


@pytest.mark.parametrize("lead", ["第三次会员代表大会选举产生新一届理事会。", "会议选举产生："])
def test_who_is_elected_was_not_elected_to_his_own_office(lead: str) -> None:
    text = f"{lead}会长：市卫生局局长丁大方；副会长（1名）：市人民医院院长王一山；名誉会长：原会长常建明。"
    assert held(text, **SOCIETY) == {
        "丁大方 云州市医学会 会长 elected",
        "丁大方 云州市卫生局 局长",
        "王一山 云州市医学会 副会长 elected",
        "王一山 云州市人民医院 院长",
        "常建明 云州市医学会 名誉会长 elected",
        "常建明 云州市医学会 会长 former",
    }


def test_an_office_in_brackets_behind_the_elected_stays_as_it_is() -> None:
    text = "市医学会换届，会长：丁大方（市卫生局局长），副会长：王一山（市人民医院院长）。"
    assert held(text, **SOCIETY) == {
        "丁大方 云州市医学会 会长 elected",
        "丁大方 云州市卫生局 局长",
        "王一山 云州市医学会 副会长 elected",
        "王一山 云州市人民医院 院长",
    }


def test_those_who_sign_for_a_side_get_no_post_by_that() -> None:
    text = "签约代表：市卫生局局长丁大方；主讲人：市人民医院院长王一山。"
    assert held(text, **SOCIETY) == {"丁大方 云州市卫生局 局长", "王一山 云州市人民医院 院长"}
