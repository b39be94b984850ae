"""Lists of days below a title that gives the year and calls them by any name."""

from __future__ import annotations

import pytest
from tests.support.reading import dated_whole

BODY = (
    "●1.8　馆务会议决定：石磊明任采编部主任。\n●3.21　云岭市图书馆第五届读者工作会议在城南举行。馆长滕文阁到会讲话。\n"
    "●6.16～18　副馆长朱颜生率采编人员9人赴清江市图书馆学习。\n●11.8　记者节。云岭市图书馆举办演讲比赛。\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "馆内要闻回眸（2003年）", "本馆记事（2003）", "工作备忘·2003", "2003馆内新闻集锦", "二〇〇三年馆内简记",
        "工作点滴\n（2003年度）",
    ],
)  # fmt: skip
def test_the_year_of_the_title_is_that_of_the_days(title: str):
    found = dated_whole(f"{title}\n\n{BODY}")
    assert "2003-03-21 滕文阁 云岭市图书馆 馆长" in found
    assert "2003-06-16/2003-06-18 朱颜生 云岭市图书馆 副馆长" in found


def test_a_title_with_several_years_gives_none():
    found = dated_whole(f"馆内要闻（2001—2003）\n\n{BODY}")
    assert not any(one.startswith("2003-03") for one in found)
