"""Branches of banks and companies named by what they are, or by their place alone."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.loaders.bodies.branches import branch_meant, head_of, is_bare_branch, is_own_branch
from cursus.model.statement import Hosting

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
        ("云州分院", "中国科学院海州化学研究所", [], "中国科学院云州分院"),
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


BANK = {"title": OWN + "大事记（2017年）", "organization": OWN}


def test_organs_and_heads_beside_strangers() -> None:
    text = (
        "2月3日　罗启明到华江银行绿洲支行检查，支行行长柯亮、副行长兼工会主席万小林陪同。\n"
        "3月1日　华江银行组织部副部长申明宣读文件，前任行长杜思源、新任行长冯长安先后发言。\n"
        "4月2日　分行走访了湖东隆远车桥有限公司等贷款企业，企业董事长路正平介绍情况。\n"
    )
    found = held(text, **BANK)
    assert f"万小林 {OTHER}工会 主席" in found
    assert {f"杜思源 {OWN} 行长 former", f"冯长安 {OWN} 行长"} <= found
    assert "路正平 湖东隆远车桥有限公司 董事长" in found


def test_desks_for_companies_in_a_bank() -> None:
    text = "5月3日　分行设立公司业务一部，宋克勤任公司业务一部总经理，原公司金融部高级客户经理谢婉宁任办公室副主任。"
    found = held(text, **BANK)
    assert f"宋克勤 {OWN}公司业务一部 总经理 appointed" in found
    assert f"谢婉宁 {OWN}公司金融部 高级客户经理 former" in found


def test_committees_of_the_party_hold_meetings() -> None:
    text = "4月3日　分行党委召开学习会，冯长安主持。\n4月5日　市教育局党组召开座谈会。\n4月6日　院系党委召开会议。\n"
    bodies = {one.organization for one in read(text, **BANK).statements if isinstance(one, Hosting)}
    assert bodies == {OWN + "党委", "市教育局党组"}


def test_whose_parts_stand_beside_which_body() -> None:
    union = {"title": "金沙市云岭区总工会2013年大事记", "organization": "金沙市云岭区总工会"}
    found = held("3月14日　区总工会经审委召开会议，经审委主任王志强主持，区慈善会秘书长谷丰出席。", **union)
    assert found == {"王志强 金沙市云岭区总工会经审委 主任", "谷丰 金沙市云岭区慈善会 秘书长"}
    text = "6月9日　青山市政协副主席董秀英、文史委主任马骏会见考察组，会议听取市水利局局长蒋志刚关于河道的汇报。"
    found = held(text, title="金沙市政协2015年大事记", organization="金沙市政协")
    assert {"马骏 青山市政协文史委 主任", "蒋志刚 金沙市水利局 局长"} <= found


def test_words_that_only_look_like_the_edge_of_a_name() -> None:
    text = "会上聘请江西瓷都工程学院院长高翔为顾问，钟慧玲系市第十六届人大代表。区少华、林晓彤为新任会长、监事长授牌。"
    found = held(text, title="云州市陶瓷协会换届", organization="云州市陶瓷协会")
    assert "高翔 江西瓷都工程学院 院长" in found
    assert not any("系市" in fact or fact.startswith(("区少华", "林晓彤")) for fact in found)
