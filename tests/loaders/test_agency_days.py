"""News of an agency that tell 今天 and 昨晚 from the day in its own words, which the paper printed a day later."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    ("sent", "told", "day"),
    [
        ("新华社兰州十月六日电", "兰州第二轴承厂今天举行庆祝大会，甘肃省总工会主席高维民讲话。", "1983-10-06"),
        ("新华社兰州6日电", "今天上午，兰州第二轴承厂举行庆祝大会，甘肃省总工会主席高维民讲话。", "1983-10-06"),
        ("新华社六日讯", "兰州第二轴承厂昨晚举行庆祝大会，甘肃省总工会主席高维民讲话。", "1983-10-05"),
        ("新华社兰州十月六日电", "兰州第二轴承厂五日举行庆祝大会，甘肃省总工会主席高维民讲话。", "1983-10-05"),
        ("本报讯", "兰州第二轴承厂昨天举行庆祝大会，甘肃省总工会主席高维民讲话。", "1983-10-06"),
    ],
)
@pytest.mark.parametrize("foot", ["（《甘肃日报》1983年10月7日第一版）", "1983年10月7日"])
def test_its_days_are_counted_from_the_day_it_was_sent(sent: str, told: str, day: str, foot: str) -> None:
    found = dated_whole(f"兰州第二轴承厂庆祝建厂三十周年\n　　{sent}　{told}\n{foot}\n")
    assert f"{day} 高维民 甘肃省总工会 主席" in found
