"""News whose day stands behind the occasion, the purpose or the day of the week that they begin with."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

PAGE = "爱心企业走进云山市社会福利院\n2011-06-03 10:12:33　编辑：小雨\n\n{}云山机械公司总经理丘陵到市社会福利院送来奶粉。\n"


@pytest.mark.parametrize(
    "opening",
    [
        "“六一”前夕的5月31日，",
        "“六一”前夕，5月31日，",
        "春节前夕的5月31日上午，",
        "端午节前一天的5月31日，",
        "在“七一”即将来临之际，5月31日，",
        "为进一步关爱老人，弘扬传统美德，5月31日上午，",
        "值此端午佳节之际，5月31日，",
        "周二（5月31日）上午，",
        "昨天（5月31日）下午，",
        "五月的最后一天，5月31日，",
        "刚刚过去的5月31日，",
        "冒着酷暑，5月31日，",
        "根据市民政局统一部署，5月31日，",
        "“世界无烟日”5月31日当天，",
    ],
)
def test_the_day_behind_an_occasion_or_a_purpose_is_that_of_the_news(opening: str):
    assert {line.split()[0] for line in dated_whole(PAGE.format(opening))} == {"2011-05-31"}


@pytest.mark.parametrize(
    "opening", ["为落实5月31日文件精神，", "根据工作安排，5月31日前，", "为备战中考，2010年8月1日，"]
)
def test_a_bound_of_time_and_what_was_long_ago_are_not(opening: str):
    assert {line.split()[0] for line in dated_whole(PAGE.format(opening))} == {"2011-06-03"}


@pytest.mark.parametrize(
    "opening",
    [
        "为学习先进经验，5月30日至6月1日，",
        "为庆祝建党90周年，5月30日—6月1日，",
        "值此端午佳节来临之际，5月30日（周一）至6月1日，",
        "受省慈善总会委托，5月30日-6月1日，",
        "应云山市民政局邀请，5月30日至6月1日，",
    ],
)
def test_several_days_behind_a_purpose_or_an_invitation_are_those_of_the_news(opening: str):
    assert {line.split()[0] for line in dated_whole(PAGE.format(opening))} == {"2011-05-30/2011-06-01"}


@pytest.mark.parametrize("when", ["，5月31日", "5月31日", "，昨日", "，5月31日上午"])
@pytest.mark.parametrize("motto", ["“书香云山”", "“童心向党 · 快乐成长”", "环境保护"])
def test_what_is_held_under_a_motto_stands_before_its_day(motto: str, when: str):
    page = f"云山日报\n2011年6月1日　星期三　02版\n\n读书月启动\n\n　　本报讯（记者 王小雨）以{motto}为主题的第三届读书月启动仪式{when}在市图书馆举行。市长丘陵致辞。\n"
    events = [one for one in read_whole(page).statements if isinstance(one, EventStatement)]
    assert [(one.date.edtf if one.date else "", one.venue) for one in events] == [("2011-05-31", "市图书馆")]
    assert events[0].title.endswith("第三届读书月启动仪式")
