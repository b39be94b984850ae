"""A day in words right behind a name in the short news of an old paper: `某校校长某某|十日|参加座谈会`."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = "云州报\n中共云州市委机关报\n一九五七年三月二十一日　星期四　第一一二期\n\n简　讯\n△"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("市妇联主任韦一鸣十日参加了东街小学召开的座谈会。", "1957-03-10"),
        ("市妇联主任韦一鸣十二日出席了东街妇女代表会议。", "1957-03-12"),
        ("市妇联主任韦一鸣九日慰问军属。", "1957-03-09"),
        ("市妇联主任韦一鸣三日视察了水库工地。", "1957-03-03"),
        ("市妇联主任韦一鸣三日主持召开春耕会议。", "1957-03-03"),
    ],
)
def test_the_day_is_told_behind_who_did_something(told: str, day: str) -> None:
    assert dated_whole(PAGE + told + "\n") == {f"{day} 韦一鸣 云州市妇联 主任"}


@pytest.mark.parametrize("told", ["市妇联主任韦一鸣连日参加春耕。", "市妇联主任韦一鸣用了三十日参加训练班。"])
def test_a_number_of_days_behind_a_name_is_no_day(told: str) -> None:
    assert dated_whole(PAGE + told + "\n") == {"1957-03-21 韦一鸣 云州市妇联 主任"}
