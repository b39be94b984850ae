"""Reports of offices of state, which speak for the office that their title names."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.bodies.issuers import find_issuer
from cursus.loaders.parts import Context


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("临川市气象局2010年上半年工作总结（摘要）", "临川市气象局"),
        ("江西省水利厅二〇一〇年工作总结", "江西省水利厅"),
        ("临川市财政局召开半年工作会", "临川市财政局"),
        ("临川市构建开放新格局2010年会议", ""),
        ("临川市水利局局长到我校调研", ""),
    ],
)
def test_office_in_title(title: str, issuer: str) -> None:
    assert find_issuer(title, "", [], Context("临川市", "江西省", "", {"市": "临川市"})) == issuer


def test_posts_of_a_report() -> None:
    own = "临川市水利局"
    text = (
        f"{own}2012年上半年工作总结\n\n上半年，在局长段明带领下，全局完成了抗旱任务。\n"
        "1月，省厅任命刀锋（傣族）为市局副局长；6月，党组成员、纪检组长余力退休。\n二〇一二年七月五日\n"
    )
    assert held_whole(text) == {
        f"段明 {own} 局长", f"刀锋 {own} 副局长 appointed", f"余力 {own} 党组成员", f"余力 {own} 纪检组长",
    }  # fmt: skip
