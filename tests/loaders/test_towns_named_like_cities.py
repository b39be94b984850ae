"""Towns and townships of a county that are called like a city elsewhere, or whose name ends in 前: they lie in the county."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = "黄岩报\n中共黄岩县委机关报　第583期\n1986年12月9日　星期二　今日四版\n\n县里新闻\n\n　　本报讯　十二月三日，县政府召开会议。{text}\n"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("澄江乡乡长石磊发言。", "石磊 黄岩县澄江乡人民政府 乡长"),
        ("金华镇镇长石磊发言。", "石磊 黄岩县金华镇人民政府 镇长"),
        ("澄江乡党委书记石磊发言。", "石磊 黄岩县澄江乡 党委书记"),
        ("石磊最近调任庙前镇党委书记。", "石磊 黄岩县庙前镇 党委书记 appointed"),
        ("新前乡乡长石磊发言。", "石磊 黄岩县新前乡 乡长"),
    ],
)
def test_the_town_is_of_the_county(text: str, post: str) -> None:
    found = {one.replace("黄岩县新前乡人民政府", "黄岩县新前乡") for one in held_whole(PAGE.format(text=text))}
    assert found == {post}


def test_a_city_is_none() -> None:
    assert held_whole(PAGE.format(text="金华市副市长石磊到会。")) == {"石磊 金华市人民政府 副市长"}
