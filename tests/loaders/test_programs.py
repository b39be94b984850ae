"""Programmes: what is held at which hour of which day."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

_GAMES = """云州市第十二届运动会开幕活动安排
云州市体育局　2019年12月20日

12月28日 星期六
上午9:00　火炬传递启动仪式　人民广场　市体育局局长高远主持
15:00-16:30　裁判员培训会，体育中心二楼会议室，副局长季明讲话
1月3日（周五）
19:30　开幕式文艺晚会，市大剧院
"""
_HOSPITAL = """青江大学附属医院百年院庆日程
院庆办　2017年5月10日
5月18日（周四）8时30分　庆祝大会　学术报告厅　主持人：院党委书记　郑开明
10:00—11:30　院史馆揭幕仪式
14:00 学科发展论坛（行政楼三楼会议室）
    主持：副院长 龚立
※ 校友会承办论坛；纪念册由宣传科科长田方主编。
"""
_CONGRESS = """岭东县工商联第六次会员代表大会日程
（2016年9月8日至9日）
9月8日
9:00　代表报到
15:00　预备会议，县宾馆二楼会议室，县工商联主席曹阳主持
9月9日
8:30　开幕
11:00　分组讨论
15:00　选举大会，副主席田野主持
"""


def _events(text: str) -> set[str]:
    found = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return {f"{one.date.edtf if one.date else ''} {one.title} {one.venue or ''}".strip() for one in found}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            _GAMES,
            {
                "2019-12-28 火炬传递启动仪式 人民广场",
                "2019-12-28 裁判员培训会 体育中心二楼会议室",
                "2020-01-03 开幕式文艺晚会 市大剧院",
            },
        ),
        (
            _HOSPITAL,
            {
                "2017-05-18 庆祝大会 学术报告厅",
                "2017-05-18 院史馆揭幕仪式",
                "2017-05-18 学科发展论坛 行政楼三楼会议室",
            },
        ),
        (_CONGRESS, {"2016-09-08 预备会议 县宾馆二楼会议室", "2016-09-09 分组讨论", "2016-09-09 选举大会"}),
    ],
)
def test_each_hour_is_an_event(text: str, events: set[str]) -> None:
    assert _events(text) == events


def test_posts_are_of_the_day_of_their_hour() -> None:
    assert dated_whole(_GAMES) == {"2019-12-28 高远 云州市体育局 局长", "2019-12-28 季明 云州市体育局 副局长"}
    assert "2017-05-18 龚立 青江大学附属医院 副院长" in dated_whole(_HOSPITAL)


def test_steps_of_one_meeting_are_no_meetings() -> None:
    text = "云州市总工会第五次代表大会开幕式议程\n时间：2018年6月5日上午9:00\n9:00 奏国歌\n9:05 市委副书记高明讲话\n9:20 市总工会主席唐宁作工作报告\n"
    assert not _events(text)
