"""Posters, invitations and agendas: rows of labels and items below the name of what is held."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Hosting, Participation

POSTER = """云州美术馆
展览 | 收藏 | 关于我们
【展讯】山高水长——女画家作品邀请展

开幕时间：2019年9月12日（周四）15:00
展览时间：2019.9.12—10.8
展览地点：云州美术馆二楼2号厅
主办单位：云州市文联
承办单位：云州美术馆
总策划：宣志（市文联主席）
开幕式主持：云州美术馆副馆长　柳望舒
参展画家：边城、管秋实
"""
AGENDA = """中共云州市委党校第46期县处级干部进修班开学典礼议程

时　间　1998年3月2日（星期一）上午8:30
地　点　校礼堂
主持人　副校长　丘陵

一、宣布班委名单（教务处处长　柳望舒）
　　班　长　鲁文（安县县委副书记）
二、教师代表发言　党史教研室主任　司马石
三、市委副书记管秋实作动员报告

列席：市委组织部干部教育科科长　苗正
"""
LECTURE = """关于举办“健康云州”专题讲座的通知

时间：2021年5月8日14:30
地点：市图书馆一楼报告厅
主讲人：云州大学附属医院院长　丘陵
主持人：市图书馆馆长　柳望舒
主办单位：云州市图书馆
"""


@pytest.mark.parametrize(
    ("text", "event", "roles"),
    [
        (
            POSTER,
            "2019-09-12 山高水长——女画家作品邀请展 云州美术馆二楼2号厅",
            {"宣志": "other", "柳望舒": "chair", "边城": "other", "管秋实": "other"},
        ),
        (
            AGENDA,
            "1998-03-02 中共云州市委党校第46期县处级干部进修班开学典礼 校礼堂",
            {"丘陵": "chair", "柳望舒": "speaker", "司马石": "speaker", "管秋实": "speaker", "苗正": "attendee"},
        ),
        (
            LECTURE,
            "2021-05-08 “健康云州”专题讲座 市图书馆一楼报告厅",
            {"丘陵": "speaker", "柳望舒": "chair"},
        ),
    ],
)
def test_what_rows_of_labels_announce(text: str, event: str, roles: dict[str, str]):
    found = read_whole(text).statements
    events = {
        f"{one.date.edtf if one.date else ''} {one.title} {one.venue}"
        for one in found
        if isinstance(one, EventStatement)
    }
    assert events == {event}
    told = {one.person.name: one.roles[0] for one in found if isinstance(one, Participation)}
    assert told == roles
    assert {one.date.edtf[:10] for one in found if isinstance(one, Holding) and one.date} == {event[:10]}


def test_who_holds_a_show_puts_out_no_paper():
    hosts = {(one.organization, one.role) for one in read_whole(POSTER).statements if isinstance(one, Hosting)}
    assert hosts == {("云州市文联", "organizer"), ("云州美术馆", "undertaker")}
