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
