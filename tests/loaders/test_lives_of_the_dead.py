"""Papers on somebody's death and life, whose day is that of the death, and the ceremony days later."""

from __future__ import annotations

import pytest
from reading import dated_whole

LIFE = (
    "　　李大山同志1934年5月生于辉南县。1951年3月至1956年8月任辉南县水利科科长；1968年下放劳动。"
    "1979年2月至1985年6月任通化市水利局局长。\n"
)
HELD = {
    "1951-03/1956-08 李大山 辉南县水利科 科长 term",
    "1979-02/1985-06 李大山 通化市水利局 局长 term",
    "2017-03-11 李大山 通化市水利局 局长 former",
    "2017-03-13 王平 通化市水利局 局长",
}


@pytest.mark.parametrize(
    "title", ["李大山同志生平", "讣　告", "通化市水利局原局长李大山同志逝世", "李大山同志生平简介"]
)
@pytest.mark.parametrize(
    "leave",
    [
        "　　李大山同志遗体告别仪式于3月13日上午在通化市殡仪馆举行，市水利局局长王平参加。\n",
        "　　李大山同志追悼会于2017年3月13日举行。市水利局局长王平致悼词。\n",
    ],
)
def test_a_life_is_of_the_day_of_death(title: str, leave: str) -> None:
    died = "　　通化市水利局原局长李大山同志因病医治无效，于2017年3月11日6时20分在通化逝世，享年83岁。\n"
    assert dated_whole(f"{title}\n\n{died}{LIFE}{leave}") == HELD
