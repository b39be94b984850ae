"""An office that is told to have been taken from somebody for a reason, and posts that a line break stands within."""

from __future__ import annotations

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    "told",
    [
        "厉行之的局长职务因工作调动同时免去。",
        "厉行之的局长职务因年龄关系予以免除。",
        "厉行之同志的局长职务，因工作需要，现予以免去。",
        "厉 行之的局长职务因退休一并撤销。",
    ],
)
def test_the_reason_may_stand_behind_the_office(told: str) -> None:
    assert "厉行之 云州市林业管理局 局长 removed" in held("经上级批准，边山任市林业管理局局长，" + told)


@pytest.mark.parametrize(
    "cut", ["市劳动局局\n长职务", "市劳动局\n局长职务", "市劳动局局长\n职务", "市劳动局局长的\n职务"]
)
def test_a_short_line_may_end_within_the_office(cut: str) -> None:
    text = "云州日报\n1982年3月26日\n\n人大常委会举行会议\n　　本报讯　市人大常委会三月二十四日举行会议。\n　　会议决定免去：\n　　成江的市物资局局长职务；\n"
    assert "鲍国安 云州市劳动局 局长 removed" in held_whole(text + f"　　鲍国安的{cut}。\n")


def test_a_name_goes_on_to_comrade() -> None:
    assert held("市委常委丁守由同志主持会议。") == {"丁守由 云州市委 常委"}
