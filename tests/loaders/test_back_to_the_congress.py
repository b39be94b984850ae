"""News of a congress that tells of sittings of those elected and comes back to it, and who is thanked there."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import EventStatement, Participation

_NEWS = """云海市律师协会第三次律师代表大会召开

2022年6月21日　来源：云海市律师协会

6月20日，云海市律师协会第三次律师代表大会在云海饭店召开。市司法局局长石小川出席并讲话。
当天下午，市律师协会三届一次理事会议召开，石小川主持。会议选举丁大山为会长，邵一鸣为副会长。
"""


def _of_congress(text: str) -> set[str]:
    found = read_whole(text).statements
    congress = {one.event for one in found if isinstance(one, EventStatement) and one.title.endswith("代表大会")}
    return {one.person.name for one in found if isinstance(one, Participation) and one.event in congress}


@pytest.mark.parametrize(
    "told",
    [
        "陶可心在闭幕式上发言。",
        "“既是荣誉，更是责任。”陶可心在闭幕式上说，新一届理事会将维护会员权益。",
        "大会期间，市民政局副局长陶可心作辅导报告。",
        "在大会期间，市民政局副局长陶可心作辅导报告。",
        "市民政局副局长陶可心在大会闭幕会上讲话。",
    ],
)
def test_what_was_done_at_the_congress_itself(told: str):
    text = f"{_NEWS}{told}\n" + ("副会长陶可心表示祝贺。\n" if "陶可心在闭幕式" in told else "")
    assert "陶可心" in _of_congress(text)


def test_what_the_sitting_did_stays_its_own():
    assert "陶可心" not in _of_congress(f"{_NEWS}秘书长陶可心作说明。\n")


def _spoke(told: str) -> set[str]:
    text = f"云海市律师协会2022年大事记\n\n6月20日，市律师协会召开座谈会，{told}\n"
    return {one.person.name for one in read_whole(text).statements if isinstance(one, Participation)}


@pytest.mark.parametrize(
    "told",
    [
        "会长丁大山向离任的会长罗小满、副会长赵海致以崇高敬意。",
        "会长丁大山向卸任的秘书长罗小满、赵海表示感谢。",
        "会长丁大山讲话，对市司法局局长罗小满、副局长赵海等的到来表示热烈欢迎。",
    ],
)
def test_who_is_thanked_does_nothing(told: str):
    assert _spoke(told) <= {"丁大山"}


def test_who_has_just_left_had_the_office():
    assert "罗小满 云州市总工会 主席 former" in held("市总工会召开座谈会，主席丁大山向离任的主席罗小满致以敬意。")
    assert "罗小满 云州市总工会 主席" in held("市总工会召开座谈会，即将离任的主席罗小满讲话。")
