"""Boards of a society that sit below lists with firms in brackets, and heads of its branches by bare titles."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Issuance

ANGLERS = {"title": "云州省钓鱼协会2021年大事记", "organization": "云州省钓鱼协会"}


@pytest.mark.parametrize(
    "above",
    [
        "副会长牛耕（云州县王谷参业有限公司董事长）。",
        "理事会选举产生新一届领导机构：\n会长：何立言（云州大学副校长）\n副会长：\n牛耕（云州县王谷参业有限公司董事长）\n秘书长：库向阳（兼）\n",
    ],
)
@pytest.mark.parametrize(
    "sits", ["同日召开的监事会第一次会议上，", "监事会第一次会议召开，", "在一届一次监事会会议上，"]
)
def test_board_that_sits(above: str, sits: str) -> None:
    """The board of supervisors that sits is the society's, whatever firm was named before."""
    found = held(f"{above}{sits}冯长青再次当选监事长，周海当选副监事长。", **ANGLERS)
    assert {"冯长青 云州省钓鱼协会 监事长 elected", "周海 云州省钓鱼协会 副监事长 elected"} <= found


@pytest.mark.parametrize(
    ("said", "holding"),
    [
        ("协会路亚分会第三届会员大会召开，第二届主任委员方见山因年龄原因不再担任主任委员职务。", "方见山 云州省钓鱼协会路亚分会 主任委员 removed"),
        ("协会路亚分会召开换届大会，主任方见山作工作报告。", "方见山 云州省钓鱼协会路亚分会 主任"),
        ("协会路亚分会召开换届大会。会议选举方见山为主任。", "方见山 云州省钓鱼协会路亚分会 主任 elected"),
        ("协会会长何立言出席路亚专业委员会年会，主任委员方见山致辞。", "方见山 云州省钓鱼协会路亚专业委员会 主任委员"),
        ("协会会长何立言出席年会，秘书长方见山主持。", "方见山 云州省钓鱼协会 秘书长"),
    ],
)  # fmt: skip
def test_heads_of_branches(said: str, holding: str) -> None:
    """A bare 主任委员 heads the branch that the text tells of."""
    assert holding in held(said, **ANGLERS)


@pytest.mark.parametrize(
    ("said", "issuer"),
    [
        ("协会路亚专业委员会举办比赛。此前，专委会还编写印发了《钓鱼手册》2000份。", "云州省钓鱼协会路亚专业委员会"),
        ("协会路亚分会举办比赛。分会发布《钓鱼手册》。", "云州省钓鱼协会路亚分会"),
        ("协会路亚分会、海钓分会举办比赛。此前，协会还印发了《钓鱼手册》。", "云州省钓鱼协会"),
    ],
)
def test_branch_by_what_it_is(said: str, issuer: str) -> None:
    """专委会 and 分会 are the one branch that the text names."""
    assert [one.organizations for one in read(said, **ANGLERS).statements if isinstance(one, Issuance)] == [(issuer,)]


@pytest.mark.parametrize("branch", ["专业委员会", "专委会", ""])
@pytest.mark.parametrize("said", ["宣读了{}换届选举结果：", "宣布了{}换届选举结果："])
def test_who_heads_a_branch_told_of_by_another_house(said: str, branch: str) -> None:
    """A house's page calls the one branch that it names by its kind, and its heads are none of the society."""
    told = (
        "由市医学会主办、我院承办的市医学会急诊医学专业委员会学术年会举行，市医学会秘书长方又新出席。\n"
        f"方又新{said.format(branch)}谈少华连任主任委员，急诊科主任万里洲当选副主任委员。原副主任委员余德因退休不再参选。"
    )
    found = held(told, title="云州市第一医院", organization="云州市第一医院")
    body = "云州市医学会急诊医学专业委员会"
    assert f"谈少华 {body} 主任委员 elected" in found
    assert f"万里洲 {body} 副主任委员 elected" in found
    assert f"余德 {body} 副主任委员 former" in found
    assert "方又新 云州市医学会 秘书长" in found
