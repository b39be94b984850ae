"""News sent to a province's paper from one of its cities, and guests who come and go by train."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.bodies.local_papers import town_of_dispatch

PROVINCE = "{paper}　一九五六年三月十四日　星期三　第二版\n\n讨论了开展劳动竞赛问题\n\n{sent}市工会联合会第三次代表大会本月五日开幕，八日结束。副市长甄大江、市妇联主任苗秀英到会讲了话。\n"
CITY = (
    "佳木斯日报　1962年9月23日　星期日\n\n某国青年参观团离开我市\n\n本报讯　{told}到车站送行的有市总工会主席甄大江。\n"
)


@pytest.mark.parametrize(
    ("paper", "sent", "place"),
    [
        ("吉林日报", "【本报通化讯】", "通化市"),
        ("吉林日报", "（本报辽源讯）", "辽源市"),
        ("吉林日报", "本报四平市讯　", "四平市"),
        ("河北日报", "【本报保定讯】", "保定市"),
        ("辽宁日报", "本报鞍山消息　", "鞍山市"),
        ("广西日报", "本报柳州十日电　", "柳州市"),
    ],
)
def test_the_city_is_the_one_that_the_news_were_sent_from(paper: str, sent: str, place: str) -> None:
    """The city's posts in a province's paper are those of the city from which the news were sent."""
    told = dated_whole(PROVINCE.format(paper=paper, sent=sent))
    assert {one for one in told if "苗秀英" in one} == {f"1956-03-05/1956-03-08 苗秀英 {place}妇联 主任"}


@pytest.mark.parametrize(
    "raw",
    [
        "吉林日报　1956年\n\n【本报讯】市里开会。",
        "吉林日报　1956年\n\n【本报通化讯】市里开会。\n\n【本报四平讯】市里开会。",
        "佳木斯日报　1956年\n\n【本报哈尔滨讯】省里开会。",
        "河北日报　1956年\n\n【本报上海讯】市里开会。",
    ],
)
def test_other_papers_tell_of_other_places_too(raw: str) -> None:
    """News from several cities, from beyond the province or to a city's own paper say nothing of the paper's place."""
    assert town_of_dispatch(raw) == ""


@pytest.mark.parametrize(
    "told",
    [
        "青年参观团一行七人，结束了在我市的参观，昨晚乘火车去牡丹江。",
        "由某人率领的青年参观团结束了访问，昨日上午乘专车前往哈尔滨。",
        "青年参观团在我市参观三天，二十二日下午离开我市。",
        "青年参观团一行结束了对我市的友好访问，昨晨启程回国。",
        "青年代表团在我市受到热情接待，昨天乘汽艇离开佳木斯。",
    ],
)
def test_guests_leave_on_the_day_told_behind_them(told: str) -> None:
    """News of guests who left are of the day that stands behind them and what they did, however they travelled."""
    assert dated_whole(CITY.format(told=told)) == {"1962-09-22 甄大江 佳木斯市总工会 主席"}
