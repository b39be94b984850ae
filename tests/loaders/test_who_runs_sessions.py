"""Sessions of people's congresses in the news: who runs them, their committees, and the county they take for granted."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

HEAD = "县十七届人大二次会议开幕\n\n发布时间：2022-02-17　来源：云溪县人大常委会办公室\n\n昨天上午，县十七届人大二次会议在县影剧院开幕。"


@pytest.mark.parametrize(
    "told",
    [
        "大会由甘新民、章志国、艾民担任执行主席。",
        "第二次全体会议分别由章志国、鲁文任执行主席。",
        "开幕式由李一山、王平为执行主席。",
    ],
)
def test_who_runs_a_meeting_holds_no_office(told: str) -> None:
    assert held_whole(f"{HEAD}{told}\n") == set()


@pytest.mark.parametrize("meeting", ["会议由", "大会由", "仪式由", "活动由", "会议经", "会议受"])
def test_no_county_ends_with_a_preposition(meeting: str) -> None:
    text = f"{HEAD}{meeting}县人大常委会主任章志国主持。\n\n{meeting}县委常委、组织部部长石青山主持。\n"
    assert not any(meeting in one for one in held_whole(text))


@pytest.mark.parametrize("words", ["议案审查委员会", "预算审查委员会", "计划预算审查委员会"])
def test_committees_of_a_session(words: str) -> None:
    text = f"{HEAD}云溪县人大常委会副主任鲁文主持大会。{words}主任委员元志明向主席团作了审查报告。\n"
    assert f"元志明 云溪县人大{words} 主任委员" in held_whole(text)


@pytest.mark.parametrize(
    "party", ["民建云溪县支部主委", "民盟云溪县总支主委", "九三学社云溪县支社主委", "团云溪县委书记"]
)
def test_no_county_begins_with_a_party(party: str) -> None:
    text = f"县政协举行全体会议\n\n发布时间：2023-02-08　来源：云溪融媒\n\n7日上午，县政协举行全体会议。县委书记山大川到会。{party}丁香发言。\n"
    assert "山大川 云溪县委 书记" in held_whole(text)


def test_the_day_of_an_article_whose_line_tells_who_edited_it() -> None:
    told = "昨天，县委书记山大川主持会议。\n\n\n云溪县政协十届三次会议闭幕\n\n2023-02-10　来源：云溪融媒　责编：柳青　审核：江河\n\n今天上午，云溪县政协十届三次会议闭幕。县政协主席丁香主持。\n"
    assert "2023-02-10 丁香 云溪县政协 主席" in dated_whole(
        f"云溪县政协十届三次会议开幕\n\n2023-02-09　来源：云溪融媒\n\n{told}"
    )


@pytest.mark.parametrize("meeting", ["大会秘书长", "大会副秘书长"])
def test_a_post_before_what_somebody_is_at_the_session(meeting: str) -> None:
    text = f"{HEAD}云溪县人大常委会副主任鲁文主持大会。县委组织部部长、{meeting}田大园作说明。\n"
    assert "田大园 云溪县委组织部 部长" in held_whole(text)
