"""Offices of firms, and departments for an office's own kind of people."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("生产调度中心值班长钱文到会。", {"钱文 云州市总工会生产调度中心 值班长"}),
        ("运行部值长钱文到会。", {"钱文 云州市总工会运行部 值长"}),
        ("云山化工有限公司法定代表人周正到会。", {"周正 云山化工有限公司 法定代表人"}),
        (
            "任命周正为章台污水处理有限公司执行董事、法定代表人。",
            {"周正 章台污水处理有限公司 执行董事 appointed", "周正 章台污水处理有限公司 法定代表人 appointed"},
        ),
        ("市国资委企业领导人员管理科科长钱文到会指导。", {"钱文 云州市国资委企业领导人员管理科 科长"}),
        ("市国资委企业领导人员处处长钱文到会指导。", {"钱文 云州市国资委企业领导人员处 处长"}),
    ],
)
def test_offices(text: str, expected: set[str]) -> None:
    assert held(text) == expected
