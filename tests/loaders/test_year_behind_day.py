"""Days whose year stands behind them or elsewhere in the masthead, and parts of days told from the day of writing."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.dates.notations import Anchor, find_dates
from cursus.model.dates import When


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("5月22日（2011年）", ["2011-05-22"]),
        ("5月22日至25日（2011年），会议召开", ["2011-05-22/2011-05-25"]),
        ("八月三日(1956)。同日", ["1956-08-03", "1956-08-03"]),
        ("3月5日（1987年修订）", ["2016-03-05", "1987"]),
        ("前晚，音乐会上演", ["2016-06-18"]),
        ("昨夜大雨，今晨放晴", ["2016-06-19", "2016-06-20"]),
        ("今晚报记者说目前晚稻长势好", []),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    assert [when.edtf for _, _, when in find_dates(text, Anchor(None, When.parse("2016-06-20")))] == dates


@pytest.mark.parametrize(
    "masthead",
    [
        "第3期　　　大会秘书组　　　5月22日（2011年）",
        "2011年　第3期　　　5月22日",
        "2011年第3期（总第40期）　　5月22日",
        "5月22日(2011)　第3期",
    ],
)
def test_masthead(masthead: str) -> None:
    text = f"临泽市学联第七次代表大会快报\n{masthead}\n\n　　今天上午，市学联第七次代表大会第二次全体会议在白杨宾馆举行。全会由团市委副书记魏冬主持。\n"
    assert dated_whole(text) == {"2011-05-22 魏冬 共青团临泽市委 副书记"}
