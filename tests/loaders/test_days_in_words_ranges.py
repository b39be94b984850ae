"""Several days that an old paper gives in words behind what was held."""

from __future__ import annotations

import pytest
from reading import dated_whole

_PAPER = "遂宁日报\n中共遂宁市委机关报\n1992年5月16日  星期六\n第3287期\n\n船山区团代会选出新班子\n\n    本报讯 "
_CHRONICLE = "云州市妇联1989年大事记\n\n"
_MET = "市妇联召开现场会，副主任佟淑芳主持。\n"


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


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("三月二十六——三十日", "1989-03-26/1989-03-30"),
        ("三月二十六至三十日", "1989-03-26/1989-03-30"),
        ("十月八到十二日", "1989-10-08/1989-10-12"),
        ("六月三、四日", "1989-06-03/1989-06-04"),
        ("六月三、四两日", "1989-06-03/1989-06-04"),
        ("六月三日、四日", "1989-06-03/1989-06-04"),
        ("6月6、7两日", "1989-06-06/1989-06-07"),
        ("6月6、7、8三天", "1989-06-06/1989-06-08"),
        ("6月20日前后", "1989-06"),
        ("六月二十日左右", "1989-06"),
    ],
)
def test_days_at_heads_of_lines(said: str, day: str) -> None:
    assert dated_whole(f"{_CHRONICLE}{said}　{_MET}") == {f"{day} 佟淑芳 云州市妇联 副主任"}


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("6、7两日", "1989-05-06/1989-05-07"),
        ("六、七两日", "1989-05-06/1989-05-07"),
        ("二十六——三十日", "1989-05-26/1989-05-30"),
        ("八至十二日", "1989-05-08/1989-05-12"),
        ("20日前后", "1989-05"),
        ("6、9日", "1989-05-09"),
    ],
)
def test_days_under_their_month(said: str, day: str) -> None:
    assert dated_whole(f"{_CHRONICLE}五　月\n\n{said}　{_MET}") == {f"{day} 佟淑芳 云州市妇联 副主任"}


@pytest.mark.parametrize("said", ["会议开了二、三日", "每隔三、五两日一次", "全程要二三日"])
def test_numbers_of_days(said: str) -> None:
    assert dated_whole(f"{_CHRONICLE}6月6日　{_MET[:-1]}，{said}。\n") == {"1989-06-06 佟淑芳 云州市妇联 副主任"}
