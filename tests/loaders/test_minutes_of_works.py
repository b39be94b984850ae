"""Minutes of the meetings of works, shops and teams below another body."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

MINUTES = """{title}

时间：一九八三年六月五日上午
地点：食堂
到会：应到八十人，实到七十二人
主持：工会主席祁守业　　记录：周明

一、选举工会第三届委员会。举手表决，祁守业、陶可心、罗小满（女）三人当选委员。{shared}祁守业任主席，陶可心任副主席。
二、制糖厂党支部书记贡嘉讲话。
"""


@pytest.mark.parametrize(
    "title",
    [
        "云州市食品公司制糖厂全厂职工大会记录",
        "云州市食品公司制糖厂职工大会记录",
        "云州市食品公司制糖厂全体职工大会纪要",
        "云州市食品公司制糖厂第三届第二次职工代表大会会议记录",
    ],
)
@pytest.mark.parametrize("shared", ["委员分工：", "委员会分工如下："])
def test_minutes_are_of_the_works_whose_meeting_it_was(title: str, shared: str) -> None:
    works = "云州市食品公司制糖厂"
    assert held_whole(MINUTES.format(title=title, shared=shared)) >= {
        f"祁守业 {works}工会 委员 elected", f"祁守业 {works}工会 主席 elected", f"陶可心 {works}工会 副主席 elected",
        f"罗小满 {works}工会 委员 elected", f"贡嘉 {works} 党支部书记",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("云州市纺织局印染厂厂务会议记录", "云州市纺织局印染厂"),
        ("清源县第三中学全校教职工大会记录", "清源县第三中学"),
        ("云州市皮革公司制鞋厂党总支扩大会议纪要", "云州市皮革公司制鞋厂"),
    ],
)
def test_other_minutes(title: str, own: str) -> None:
    assert own_body(MINUTES.format(title=title, shared="")) == own
