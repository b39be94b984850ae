"""Societies that a text names in full once and by their level and a few characters elsewhere; bodies elected as a whole."""

from __future__ import annotations

import pytest
from reading import based_whole, held, read_whole

from cursus.model.statement import Hosting

HEAD = "云州市总工会大事记\n（2010年1月—12月）\n\n"


@pytest.mark.parametrize(
    ("whole", "short", "office"),
    [
        ("云州市青年联合会", "市青联", "名誉主席"), ("市消费者协会", "市消协", "会长"), ("云州市足球协会", "市足协", "秘书长"),
        ("清河县新闻摄影研究会", "县新影研会", "会长"), ("市农产品流通经纪人协会", "市农经协", "副会长"),
    ],
)  # fmt: skip
def test_the_whole_name_is_meant(whole: str, short: str, office: str) -> None:
    text = f"{HEAD}11月18日　{whole}换届大会召开。\n11月20日　{short}{office}王大伟参加座谈会。\n"
    own = f"云州{whole}" if whole.startswith("市") else whole
    assert f"王大伟 {own} {office} stated" in based_whole(text)


def test_what_each_place_has_keeps_its_short_name() -> None:
    text = f"{HEAD}11月18日　云州市妇女联合会召开会议。\n11月20日　市妇联主席李云参加座谈会，省青联副主席王刚到会。\n"
    assert {"李云 云州市妇联 主席 stated"} <= based_whole(text)


@pytest.mark.parametrize("council", ["市第四届少工委", "市第四届少先队工作委员会", "新一届市少工委"])
def test_a_council_elected_as_a_whole(council: str) -> None:
    """Its head is the one elected next, whatever guests were named before."""
    text = (
        "共青团云州市委大事记\n（2010年1月—12月）\n\n4月13日　中国少年先锋队云州市第四次代表大会召开，市人大常委会副主任席兰出席。"
        f"大会选举产生{council}，王小芸当选主任，团市委学少部部长童心当选常务副主任。\n"
    )
    body = "云州市少先队工作委员会" if "队" in council else "云州市少工委"
    assert {f"王小芸 {body} 主任 elected", f"童心 {body} 常务副主任 elected"} <= based_whole(text)


@pytest.mark.parametrize("name", ["闻喜", "时光", "桑梓"])
def test_a_name_that_is_a_word_begins_no_body(name: str) -> None:
    court = "云州市中级人民法院"
    found = held(
        f"市人大常委会任命王有田、李明为副院长，{name}为民事审判庭庭长。",
        title=f"{court}2021年大事记",
        organization=court,
    )
    assert f"{name} {court}民事审判庭 庭长 appointed" in found
    assert not [one for one in found if "为" in one]


def test_a_bank_called_cooperative_signs_under_its_whole_name() -> None:
    text = f"{HEAD}9月16日　市总工会与溪口农村合作银行签订《小额贷款合作协议》。\n"
    signers = [one.organization for one in read_whole(text).statements if isinstance(one, Hosting)]
    assert signers == ["云州市总工会", "溪口农村合作银行"]


@pytest.mark.parametrize(
    ("whole", "short"),
    [("社会科学界联合会", "社科联"), ("科学技术协会", "科协"), ("文学艺术界联合会", "文联")],
)
def test_the_own_body_keeps_its_short_name_below_a_title_in_full(whole: str, short: str) -> None:
    told = based_whole(
        f"云州市{whole}第四次代表大会\n\n文件之五\n\n凝聚力量\n——在云州市{short}第四次代表大会上的工作报告\n\n（2018年5月16日）\n\n各位代表：\n"
        f"　　我受市{short}第三届理事会委托，向大会作工作报告。\n　　2016年9月21日，市{short}主席王大伟出席座谈会。\n"
    )
    assert f"王大伟 云州市{short} 主席 stated" in told
