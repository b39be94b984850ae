"""Since which month somebody holds an office of whom a sentence says first what he was before."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = "湖南日报　2018年6月30日　星期六　第1版\n\n省科协换届\n\n　　本报讯　6月29日，省科学技术协会第九次代表大会闭幕。\n　　"
PAST = "2018-06-29 罗立群 湖南省残联 理事长 former"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("罗立群此前任省残联理事长，今年4月任省科协主席。", "2018-04"),
        ("据了解，罗立群曾任省残联理事长，今年4月起任省科协主席。", "2018-04"),
        ("罗立群此前任省残联理事长，去年11月调任省科协主席。", "2017-11"),
        ("罗立群曾任省残联理事长，2016年3月任省科协主席。", "2016-03"),
    ],
)
def test_the_month_before_the_verb_dates_the_later_office(text: str, day: str) -> None:
    assert dated_whole(HEAD + text) == {PAST, f"{day} 罗立群 湖南省科协 主席 appointed"}


def test_an_office_held_before_needs_no_month() -> None:
    assert PAST in dated_whole(f"{HEAD}罗立群此前任省残联理事长。今年4月，该会办了三场展览。")
