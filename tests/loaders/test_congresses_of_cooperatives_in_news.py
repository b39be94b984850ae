"""News of a congress of several days and of what it founded: its sittings, its charter, the body's short name."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Issuance

HEAD = "衡阳日报　1956年10月13日　星期六　第二版\n\n　　市渔业合作社首次代表大会闭幕\n　　【本报讯】"
CONGRESS = "衡阳市渔业生产合作社第一次社员代表大会"


def _events(text: str) -> list[str]:
    found = [one for one in read_whole(f"{HEAD}{text}\n").statements if isinstance(one, EventStatement)]
    return [f"{one.date.edtf if one.date else ''} {one.title}" for one in found]


@pytest.mark.parametrize(
    "lasted",
    [
        "从本月八日开始举行，历时四天，已于十一日下午闭幕",
        "从本月八日开始举行，前后历时四天",
        "于八日召开，会期四天",
        "于十月八日举行，历时四天，于十一日胜利闭幕",
    ],
)
def test_a_meeting_that_took_days_is_of_all_of_them(lasted: str) -> None:
    text = f"{CONGRESS}，{lasted}。\n　　在十日的全体会议上，市渔业局局长何建国发了言。"
    assert _events(text) == [f"1956-10-08/1956-10-11 {CONGRESS}"]


@pytest.mark.parametrize("sitting", ["十日的全体会议上", "十日下午的大会上", "十日的小组会上", "十日会议上"])
def test_a_sitting_of_a_meeting_is_no_other_meeting(sitting: str) -> None:
    text = f"{CONGRESS}，于本月八日开幕，十一日闭幕。\n　　在{sitting}，市渔业局局长何建国作了报告。"
    assert _events(text) == [f"1956-10-08/1956-10-11 {CONGRESS}"]


def test_a_union_is_meant_by_its_last_word_and_by_its_charter() -> None:
    text = (
        f"{CONGRESS}，于本月八日开幕，十一日闭幕。\n"
        "　　大会通过了“衡阳市渔业生产合作社联合社章程”，并选出了联合社第一届理事会理事九人。"
        "理事会推选何建国为理事会主任。\n"
        "　　前天，联合社决定任命左得宝为联合社办公室主任。"
    )
    union = "衡阳市渔业生产合作社联合社"
    assert dated_whole(f"{HEAD}{text}\n") >= {
        f"1956-10-08/1956-10-11 何建国 {union} 理事会主任 elected",
        f"1956-10-11 左得宝 {union}办公室 主任 appointed",
    }


@pytest.mark.parametrize("paper", ["关于保护渔场的布告", "关于禁止炸鱼的通告", "关于修整渔港的指示"])
def test_a_paper_in_quotation_marks_was_issued(paper: str) -> None:
    text = f"昨天上午，衡阳市渔业局正式挂牌办公。衡阳市人民委员会并于同日发布“{paper}”。"
    found = [one for one in read_whole(f"{HEAD}{text}\n").statements if isinstance(one, Issuance)]
    assert [(one.title, one.organizations) for one in found] == [(paper, ("衡阳市人民委员会",))]


@pytest.mark.parametrize("held", ["也于昨天下午举行", "于十二日召开", "也已于昨日下午在渔港礼堂举行"])
def test_a_session_held_beside_a_ceremony_is_its_own_event(held: str) -> None:
    text = f"昨天上午，渔业联社举行挂牌仪式，副市长毕兴国参加。市渔业联社理事会第二次会议{held}，会议由何建国主持。"
    assert [one.split()[1] for one in _events(text)][1:] == ["市渔业联社理事会第二次会议"]
