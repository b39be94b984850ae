"""News of a decision made lately, whose announcement has a day of its own."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = "云 州 日 报\n2004年9月16日　星期四　第2版\n\n干部任命宣布\n\n　　本报讯　{told}\n"


@pytest.mark.parametrize(
    "first",
    [
        "记者从市委获悉，市委日前下发《关于领导班子调整的通知》，任命郎大忠为市教育局局长。",
        "市委日前决定，任命郎大忠为市教育局局长。",
        "云州市人大常委会近日决定任命郎大忠为市教育局局长。",
    ],
)
@pytest.mark.parametrize(
    "then", ["昨日上午，市教育局召开干部大会，", "9月15日，市教育局举行干部会议，", "昨天下午，全局干部会议召开，"]
)
def test_the_decision_is_of_the_month_and_the_announcement_of_its_day(first: str, then: str) -> None:
    """Who was appointed lately was so in the month; who announced it did so on the day."""
    assert dated_whole(PAGE.format(told=f"{first}{then}市委组织部部长甄大仁宣布任命。")) == {
        "2004-09 郎大忠 云州市教育局 局长 appointed",
        "2004-09-15 甄大仁 云州市委组织部 部长",
    }
