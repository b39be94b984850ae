"""Sessions of people's congresses in the news: who runs them, their committees, and the county they take for granted."""

from __future__ import annotations

import pytest
from reading import held_whole

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
