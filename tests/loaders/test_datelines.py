"""Articles that begin with the place and day of their agency or paper, from which all their paragraphs tell 今天."""

from __future__ import annotations

import pytest
from reading import dated_whole

_TEXT = "云川日报　　2002年6月1日　星期六　第二版\n\n省第三次妇女代表大会闭幕\n\n    {}\n    昨天下午，省总工会召开会议，省总工会主席王大海讲话。\n"


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("本报海口5月31日讯（记者 韩流） 海南省妇联今天上午召开会议，省妇联主席李一民讲话。", "2002-05-31"),
        ("本报海口5月31日讯（记者 韩流）\n    海南省妇联今天上午召开会议，省妇联主席李一民讲话。", "2002-05-31"),
        ("新华社海口5月31日电\n    今天上午，海南省妇联召开会议，省妇联主席李一民讲话。", "2002-05-31"),
        ("〔本报海口三十一日讯〕海南省妇联今天上午召开会议，省妇联主席李一民讲话。", "2002-05-31"),
        ("本报讯（记者 韩流） 海南省妇联今天上午召开会议，省妇联主席李一民讲话。", "2002-06-01"),
    ],
)
def test_its_later_paragraphs_are_told_from_the_same_day(first: str, told: str) -> None:
    found = dated_whole(_TEXT.format(first))
    later = "2002-05-30" if told == "2002-05-31" else "2002-05-31"
    assert {f"{told} 李一民 海南省妇联 主席", f"{later} 王大海 海南省总工会 主席"} <= found


def test_the_next_article_is_told_from_the_day_of_the_page() -> None:
    first = "本报海口5月31日讯（记者 韩流） 海南省妇联今天上午召开会议，省妇联主席李一民讲话。"
    found = dated_whole(
        _TEXT.format(first) + "\n又一次会议召开\n\n    本报讯　海南省科协昨天召开会议，省科协主席车明讲话。\n"
    )
    assert "2002-05-31 车明 海南省科协 主席" in found
