"""The hour behind the day of news, days told together, and lines of news that are full before their first mark."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

PAGE = "云 州 晚 报\n2003年11月18日　星期二　第2版　本市要闻\n\n市里开会迎冬\n干部连夜下乡\n\n"


@pytest.mark.parametrize(
    "day",
    [
        "昨晚7时，",
        "昨日19时30分，",
        "昨天上午9点，",
        "昨晨6时许，",
        "11月17日8时，",
        "17日晚8点30分，",
        "昨日下午2：30，",
        "昨晚八时许，",
    ],
)
def test_the_hour_stands_behind_the_day(day: str) -> None:
    """News whose first day has an hour behind it is of that day."""
    told = dated_whole(f"{PAGE}　　本报讯（记者　甘　霖）{day}市水务局局长甄大江到东河水库检查防汛。\n")
    assert told == {"2003-11-17 甄大江 云州市水务局 局长"}


@pytest.mark.parametrize(
    ("days", "edtf"),
    [
        ("九日、十日两天", "2003-11-09/2003-11-10"),
        ("十二日和十三日", "2003-11-12/2003-11-13"),
        ("十四日至十六日三天", "2003-11-14/2003-11-16"),
        ("十五、十六日两天", "2003-11-15/2003-11-16"),
    ],
)
def test_days_in_words_are_told_together(days: str, edtf: str) -> None:
    """Two days in words behind their subject, counted behind them or not, are those of the meeting."""
    read = read_whole(f"{PAGE}　　本报讯　市工业局于{days}召开公私合营工厂代表会议。副局长查继文到会讲话。\n")
    assert {one.date.edtf for one in read.statements if isinstance(one, EventStatement) and one.date} == {edtf}


def test_a_full_line_of_news_goes_on() -> None:
    """A line that begins with what the news is headed with and reaches the margin before its first mark is no headline."""
    text = (
        "云 州 日 报　　　　1956年4月12日　　星期四　　第二版\n\n工厂开会讨论生产\n\n"
        "　　【本报讯】市工业局于九日召开工厂代表会议。工业局\n局长查继文在会上总结了去年以来各厂工作，并且说今年\n"
        "的任务比去年更重，各厂工人和干部都要努力，提前完成\n第一季度的计划，也要注意工人的安全。\n\n妇女学习有了新进展\n\n"
        "　　【又讯】市民主妇女联合会十日召开街道妇女学习座谈\n会议，市妇联副主任邬素云主持会议，市教育局副局长苗\n"
        "大壮介绍了识字课本的编写情况。代表们都谈了自己的学\n习办法，表示今年要多认字，多读书。\n"
    )
    told = dated_whole(text)
    assert {"1956-04-10 邬素云 云州市妇联 副主任", "1956-04-10 苗大壮 云州市教育局 副局长"} <= told


def test_who_wrote_an_article_stands_below_its_headline() -> None:
    """Reporters and correspondents whose names are set wide are no headline, so that the article has its own day."""
    text = (
        "云 州 日 报\n1984年9月6日　星期四　第2版\n\n全市工会干部集中学习\n\n　　本报讯　九月三日，市总工会主席方大和讲了课。\n\n"
        "职工选厂长\n——市第二毛纺厂侧记\n\n　　　　本报记者　华　山　通讯员　安　然\n\n"
        "　　八月二十八日下午，市第二毛纺厂召开职工代表大会。\n　　市纺织工业局局长文大武向新厂长发了聘书。\n"
    )
    assert "1984-08-28 文大武 云州市纺织工业局 局长" in dated_whole(text)
