"""Branches of banks and companies named by what they are, or by their place alone."""

from __future__ import annotations

import pytest
from reading import held

from cursus.loaders.branches import branch_meant, head_of, is_bare_branch, is_own_branch

OWN = "华江银行金沙分行"
OTHER = "华江银行绿洲支行"


@pytest.mark.parametrize(
    ("words", "own", "near", "full"),
    [
        ("分行", OWN, [OTHER], OWN),
        ("分行工会", OWN, [OTHER], OWN + "工会"),
        ("该支行纪委", OWN, [OTHER], OTHER + "纪委"),
        ("金沙分行", OWN, [], OWN),
        ("总行风险部", OWN, [], "华江银行风险部"),
        ("分公司", "东越建设有限公司", ["东越建设有限公司青州分公司工会"], "东越建设有限公司青州分公司"),
        ("分局", "", ["某省公路管理局永丰分局"], "某省公路管理局永丰分局"),
        ("分院", "某学院", ["某学院海州分院第一届分院委员会"], "某学院海州分院"),
        ("支行", OWN, [], ""),
        ("青州支行", OWN, [OTHER], ""),
        ("总行", "华江银行", [], ""),
        ("分行业工会", OWN, [], ""),
    ],
)
def test_the_branch_that_words_mean(words: str, own: str, near: list[str], full: str) -> None:
    assert branch_meant(words, own, near) == full


def test_parts_of_names() -> None:
    assert head_of("清江人寿保险股份有限公司青州分公司") == "清江人寿保险股份有限公司"
    assert head_of("华江银行") == ""
    assert is_own_branch("郑州分公司", "东越建设有限公司")
    assert not is_own_branch("农业银行三峡分行", "东越建设有限公司")
    assert is_bare_branch("支行党支部")
    assert not is_bare_branch("青州支行")


def test_posts_in_the_annals_of_a_branch() -> None:
    text = (
        "1月9日　分行召开工作会议，分行党委书记、行长罗启明作报告，分行工会主席唐玉出席。\n"
        "3月2日　分行纪委书记宋克勤、办公室主任韩冬到华江银行绿洲支行调研，支行行长顾平陪同。\n"
    )
    found = held(text, title=OWN + "大事记（2017年）", organization=OWN)
    assert {
        f"罗启明 {OWN} 党委书记",
        f"罗启明 {OWN} 行长",
        f"唐玉 {OWN}工会 主席",
        f"韩冬 {OWN}办公室 主任",
        f"顾平 {OTHER} 行长",
    } <= found
