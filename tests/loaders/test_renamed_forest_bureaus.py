"""Bureaus of a forest or coalfield, which bear other names in other years of their histories, and ministries of old."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    ("title", "first", "old", "verb", "new"),
    [
        ("白岭林业局志", "白岭森林作业所改为", "白岭森林工业局", "改称", "白岭林业局"),
        ("— 3l2 —　　　白岭林业局志", "撤销清溪作业所，成立", "白岭森林工业局", "更名为", "白岭林业局"),
        ("白岭矿务局志", "成立", "白岭煤矿管理局", "改名为", "白岭矿务局"),
    ],
)
def test_a_bureau_bears_the_name_of_the_year(title: str, first: str, old: str, verb: str, new: str) -> None:
    found = dated_whole(
        f"{title}\n\n大事记\n\n1952年\n1月　{first}{old}，王小满任局长。\n5月12日　局工会成立，选举陈大川为主席。\n"
        f"1958年\n1月　{old}{verb}{new}。\n9月　李大力任局党委书记。\n"
    )
    if old.endswith("工业局"):
        assert {f"1952-01 王小满 {old} 局长 appointed", f"1952-05-12 陈大川 {old}工会 主席 elected"} <= found
    assert f"1958-09 李大力 {new} 党委书记 appointed" in found


@pytest.mark.parametrize("ministry", ["森林工业部", "第一机械工业部", "农林部", "建筑材料工业部", "第二轻工业部"])
def test_ministries_of_old_are_nobodys_departments(ministry: str) -> None:
    found = dated_whole(
        f"白岭林业局大事记\n\n1956年\n8月2日　{ministry}副部长王小满率工作组来局检查，局长李大力陪同。\n"
    )
    assert {f"1956-08-02 王小满 {ministry} 副部长", "1956-08-02 李大力 白岭林业局 局长"} <= found


@pytest.mark.parametrize("told", ["聘为", "被聘为", "受聘为", "获聘为"])
def test_somebody_is_engaged_without_a_word_for_by_whom(told: str) -> None:
    found = dated_whole(
        f"云州市农业科学研究所大事记\n\n2015年\n1月　岗位聘任工作结束，王小满、陈大川{told}研究员，聘期三年。\n"
    )
    assert {f"2015-01 {name} 云州市农业科学研究所 研究员 appointed" for name in ("王小满", "陈大川")} <= found
