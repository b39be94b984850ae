"""Several days that an old paper gives in words behind what was held."""

from __future__ import annotations

import pytest
from reading import dated_whole

_PAPER = "遂宁日报\n中共遂宁市委机关报\n1992年5月16日  星期六\n第3287期\n\n船山区团代会选出新班子\n\n    本报讯 "


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("九日至十日在区礼堂举行", "1992-05-09/1992-05-10"),
        ("九至十日在区礼堂召开", "1992-05-09/1992-05-10"),
        ("九日、十日在区礼堂召开", "1992-05-09/1992-05-10"),
        ("于九日到十一日召开", "1992-05-09/1992-05-11"),
        ("廿九日至卅日在区礼堂召开", "1992-04-29/1992-04-30"),
        ("十日上午在区礼堂开幕", "1992-05-10"),
    ],
)
def test_days(said: str, days: str) -> None:
    text = f"{_PAPER}共青团船山区第六次代表大会{said}。团市委副书记钟灵秀到会祝贺。\n"
    assert dated_whole(text) == {f"{days} 钟灵秀 共青团遂宁市委 副书记"}
