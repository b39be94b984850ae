"""Pages without a day but that on which they were brought up to date."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    "foot",
    ["最近更新：2021-04-02　　阅读量 5530", "页面更新时间：2021年4月2日", "更新日期：2021.4.2　主办：云溪市图书馆"],
)  # fmt: skip
def test_who_heads_the_house_on_that_day(foot: str) -> None:
    found = dated_whole(
        f"云溪市图书馆 > 本馆概况 > 历任领导\n\n历任领导\n\n云溪市图书馆1956年建馆。现任馆长程文静，副馆长冯平。\n\n一、历任馆长\n"
        f"何以伟　男　1956.10—1966.5\n程文静　女　2016.4至今\n\n{foot}\n"
    )
    assert {"2021-04-02 程文静 云溪市图书馆 馆长", "2021-04-02 冯平 云溪市图书馆 副馆长"} <= found
    assert "2016-04 程文静 云溪市图书馆 馆长 term" in found
