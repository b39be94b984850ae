"""The document's own house called by its place without 市 or 县: 咸宁检察院 in the papers of 咸宁市人民检察院."""

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("own", "told", "body"),
    [
        ("咸宁市人民检察院", "咸宁检察院反贪局局长", "咸宁市人民检察院反贪局"),
        ("咸宁市公安局", "咸宁公安局刑侦支队支队长", "咸宁市公安局刑侦支队"),
        ("宁川市中级人民法院", "宁川中院执行局局长", "宁川市中级人民法院执行局"),
        ("宁川市中级人民法院", "宁川中院副院长", "宁川市中级人民法院"),
        ("咸宁市总工会", "咸宁总工会组织部部长", "咸宁市总工会组织部"),
        ("咸宁市公安局", "黄石公安局刑侦支队支队长", "黄石公安局刑侦支队"),
    ],
)
def test_place_without_its_level(own: str, told: str, body: str) -> None:
    role = next(one for one in ("支队长", "副院长", "部长", "局长") if told.endswith(one))
    raw = f"{own}2016年大事记\n\n1月4日　召开会议。\n5月10日　{told}岳怀民作报告。\n"
    assert held_whole(raw) == {f"岳怀民 {body} {role}"}


@pytest.mark.parametrize(
    ("own", "body"),
    [
        ("阳泉矿务局", "阳泉矿务局"), ("锦州铁路局", "锦州铁路局"), ("锦州铁路分局", "锦州铁路分局"), ("本溪电业局", "本溪电业局"),
        ("鞍山供电局", "鞍山供电局"), ("湛江港务局", "湛江港务局"), ("抚顺石油管理局", "抚顺石油管理局"), ("盘锦农场管理局", "盘锦农场管理局"),
        ("濮阳公安局", "濮阳市公安局"), ("濮阳水利局", "濮阳市水利局"),
    ],
)  # fmt: skip
def test_enterprises_of_the_state_are_called_by_where_they_lie(own: str, body: str) -> None:
    raw = f"{own}1995年大事纪要\n\n1月6日　局召开总结会，局长岳怀民作报告。\n2月8日　{own[:2]}市市长田大有来局视察。\n"
    assert f"岳怀民 {body} 局长" in held_whole(raw)


@pytest.mark.parametrize(
    ("told", "body"),
    [("全局四个林场、两处贮木场完成采伐任务", "伊春林业局"), ("全市造林十万亩", "伊春市林业局")],
)
def test_bureau_of_a_forest_by_the_work_in_it(told: str, body: str) -> None:
    raw = f"伊春林业局1995年大事纪要\n\n1月6日　局召开总结会，局长岳怀民作报告。{told}。\n2月8日　伊春市市长田大有来局视察。\n"
    assert f"岳怀民 {body} 局长" in held_whole(raw)
