"""A day in words without its month, on which a further meeting sat: `在|二十三日晚举行的某某会议上`."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = "云 州 日 报\n１９８２年３月２６日　星期五\n\n市妇联第五次代表大会闭幕\n　　本报讯　云州市第五次妇女代表大会，三月二十日至二十三日在市礼堂举行。"
CHOSEN = "方秀兰当选为主任。何桂英同志因年龄关系不再担任市妇联主任职务。\n"


@pytest.mark.parametrize(
    "told",
    [
        "\n　　在二十三日晚举行的市妇联五届一次执委会上，",
        "\n　　在二十三日召开的市妇联五届一次执委会上，",
        "\n　　在二十三日的市妇联五届一次执委会议上，",
    ],
)
def test_what_a_further_meeting_decided_is_of_its_day(told: str) -> None:
    assert {"1982-03-23 方秀兰 云州市妇联 主任 elected", "1982-03-23 何桂英 云州市妇联 主任 removed"} <= dated_whole(
        HEAD + told + CHOSEN
    )


def test_a_number_of_days_is_no_day() -> None:
    assert {day[:21] for day in dated_whole(HEAD + "在十日内，市妇联主任方秀兰走访了全市各县。\n")} == {
        "1982-03-20/1982-03-23"
    }


@pytest.mark.parametrize("head", ["方秀兰当选为市妇联主任\n", "　　方秀兰当选为市妇联主任　田玉珍当选为副主任\n"])
def test_what_a_headline_tells_is_of_the_day_in_the_text(head: str) -> None:
    told = HEAD.replace("　　本报讯", head + "　　本报讯") + "\n　　在二十三日晚举行的市妇联五届一次执委会上，" + CHOSEN
    assert {one for one in dated_whole(told) if "方秀兰" in one} == {"1982-03-23 方秀兰 云州市妇联 主任 elected"}
