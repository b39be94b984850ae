"""What an event is called, without the day and place that old papers set between its subject and its verb."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_FOOT = "（《辽宁日报》1959年8月21日）"


def _events(text: str) -> set[tuple[str, str | None]]:
    return {(one.title, one.venue) for one in read_whole(text).statements if isinstance(one, EventStatement)}


@pytest.mark.parametrize(
    ("told", "title", "venue"),
    [
        ("鞍山市珠算协会于本月九日成立。", "鞍山市珠算协会成立", None),
        ("中国矿灯研究会八月十八日在鞍山成立。", "中国矿灯研究会成立", "鞍山"),
        ("中国矿灯研究会已于最近在鞍山成立。", "中国矿灯研究会成立", "鞍山"),
        ("鞍山市珠算协会昨天下午成立。", "鞍山市珠算协会成立", None),
        ("市委书记张大伟二十日上午到市第二棉纺厂检查工作。", "市委书记张大伟到市第二棉纺厂检查工作", "市第二棉纺厂"),
        ("市总工会副主席陈敏之昨天到鞍山丝厂慰问工人。", "市总工会副主席陈敏之到鞍山丝厂慰问工人", "鞍山丝厂"),
        ("冶金部副部长胡延龄最近视察了鞍山钢铁厂。", "冶金部副部长胡延龄视察了鞍山钢铁厂", None),
        ("朝鲜职工代表团十九日抵鞍山访问。", "朝鲜职工代表团抵鞍山访问", "鞍山"),
    ],
)
def test_days_and_places_within_are_left_out(told: str, title: str, venue: str | None) -> None:
    assert _events(f"简讯一则\n　　本报讯　{told}\n{_FOOT}\n") == {(title, venue)}


def test_who_leads_people_abroad_names_the_event() -> None:
    found = _events(
        "王大海率团出访\n2018-06-12\n　　6月3日至8日，苏州大学校长王大海率团出访英国。国际合作处处长段飞随团访问。\n"
    )
    assert found == {("苏州大学校长王大海率团出访英国", None)}
