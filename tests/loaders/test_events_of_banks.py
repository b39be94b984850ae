"""What chronicles of a bank's branch tell of its own officers, of the central bank and of guests from abroad."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import held, read_whole

from cursus.model.statement import Issuance

from .told import told

BANK = "中国农业银行贵州省分行"
OF = {"title": f"{BANK}2001年大事记", "organization": BANK}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("行长龙治江、总稽核田丰年出席会议。", f"田丰年 {BANK} 总稽核"),
        ("时任纪检组长周全明带头捐款。", f"周全明 {BANK} 纪检组长 then"),
        ("副省长欧阳东在省政府副秘书长潘江陪同下到省分行视察，龙治江、纪检组组长周全明汇报。", f"周全明 {BANK} 纪检组组长"),
        ("符强国辞去贵阳市分行副行长职务，专任省分行营业部总经理。", f"符强国 {BANK}营业部 总经理"),
        ("副行长冯春明、会计结算处处长曾令文深夜到计算中心慰问。", f"曾令文 {BANK}会计结算处 处长"),
        ("副行长冯春明、办公室主任卢静凌晨赶到机房慰问员工。", f"卢静 {BANK}办公室 主任"),
        ("人民银行贵州省分行副行长蒙山明到会讲话。", "蒙山明 中国人民银行贵州省分行 副行长"),
        ("人行贵阳中心支行行长蒙山明到会讲话。", "蒙山明 中国人民银行贵阳中心支行 行长"),
        ("农总行副行长常青山一行到贵阳慰问。", "常青山 中国农业银行 副行长"),
        ("任命路长青为新疆维吾尔自治区分行行长。", "路长青 中国农业银行新疆维吾尔自治区分行 行长 appointed"),
        ("新乡市分行行长路长青来访。", "路长青 中国农业银行新乡市分行 行长"),
        ("老河口支行行长路长青来访。", "路长青 中国农业银行老河口支行 行长"),
        ("法国里摩日瓷器商会会长让·杜邦应邀出席。", "让·杜邦 法国里摩日瓷器商会 会长"),
        ("意大利都灵工业协会会长马里奥·罗西到会。", "马里奥·罗西 意大利都灵工业协会 会长"),
    ],
)  # fmt: skip
def test_posts(text: str, post: str) -> None:
    assert post in held(text, **OF)


def test_a_bureaus_own_group_stays_with_it() -> None:
    found = held("省财政厅副厅长何北平到会，纪检组长周全明主持会议。", **OF)
    assert "周全明 贵州省财政厅 纪检组长" in found
    assert held("时任纪检组长周全明带头捐款。", title="云州市人民政府公报", organization="云州市人民政府") == set()


def test_no_branch_without_a_place() -> None:
    assert held("各支行行长参加会议。建总行副行长常青山一行来访。", **OF) == set()


def test_a_day_ends_no_name_abroad_only() -> None:
    assert "山田太郎 日本茶业协会 会长" in held("当日，日本茶业协会会长山田太郎到会。", **OF)
    assert "卢静 云州市茶业协会 会长" in held("8日云州市茶业协会会长卢静到会。", **OF)


def test_who_hands_over_money_or_goods(tmp_path: Path) -> None:
    found = told(
        tmp_path,
        "云州市茶业协会2021年大事记\n\n5月23日，善款交接仪式在市红十字会举行，会长林海波、秘书长卢文静代表协会交付善款。\n"
        "6月1日，物资移交仪式在南江县举行，林海波移交物资清单，副县长何北平接收物资。\n",
    )
    assert found.roles == {"林海波": {"other"}, "卢文静": {"other"}, "何北平": {"other"}}


def test_a_papers_head_says_who_issues_it() -> None:
    text = (
        f"{BANK}办公室文件\n黔农银办〔2002〕6号\n\n关于印发《{BANK}2001年大事记》的通知\n\n各市、县支行：\n"
        f"　　现将《{BANK}2001年大事记》印发你们。\n　　　　　　二〇〇二年一月十五日\n\n附件：\n\n{BANK}2001年大事记\n\n"
        "1月6日，省分行召开工作会议，行长龙治江作报告。\n"
    )
    papers = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert {one.organizations for one in papers} == {(f"{BANK}办公室",)}
