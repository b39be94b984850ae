"""News that begin with the day of sending, the year in it, and no other mark of a paper."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.loaders.about.meta import describe

_BODY = "岚州市云台商会成立大会在岚州宾馆举行。\n大会选举产生了商会第一届领导机构：张小林当选会长，李大河当选副会长。"


@pytest.mark.parametrize(
    "lead",
    [
        "岚州商讯网2016年3月9日讯（通讯员 王晓）昨日，",
        "岚州商讯网岚州2016年3月9日电 昨天上午，",
        "【岚州在线2016年3月9日消息】8日，",
        "岚州商讯网2016年3月9日讯 3月8日，",
    ],
)
@pytest.mark.parametrize("head", ["岚州市云台商会昨日揭牌", "【商会动态】云台商会成立"])
def test_the_day_of_sending_dates_an_article_and_its_headline_is_no_entry(head: str, lead: str) -> None:
    text = f"{head}\n\n{lead}{_BODY}\n"
    assert {one[:10] for one in dated_whole(text)} == {"2016-03-08"}
    assert [one.title for one in read_whole(text).statements if hasattr(one, "venue")] == ["岚州市云台商会成立大会"]


@pytest.mark.parametrize("lead", ["据岚州网2016年3月9日消息，", "王某2016年3月9日电话告知，"])
def test_what_a_text_cites_and_who_telephones_is_no_day_of_sending(lead: str) -> None:
    source = describe(key="test", version="0", raw=f"云台商会的来历\n\n{lead}商会旧址已拆。\n", name="test", meta={})
    assert source.medium == "text"
