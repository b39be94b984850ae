"""Short news of a bulletin behind a word that says of what kind they are, with or without a mark before it."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = """云川市茶业协会简报

第7期（总第63期）

云川市茶业协会秘书处　　　　　　　　2021年11月30日

市茶业协会第四次会员代表大会召开

11月26日上午，云川市茶业协会第四次会员代表大会召开。市林业局副局长王大平出席。

工作动态

"""
ITEMS = (
    ("党建", "11月12日，", "市茶业协会召开党员大会，副会长李江河到会指导。", "2021-11-12"),
    ("茶艺论坛", "11月18日至19日，", "市茶业协会举办茶艺论坛，秘书长周文开主持。", "2021-11-18/2021-11-19"),
    ("培训", "11月18日下午，", "市茶业协会举办培训班，副秘书长陈小媛授课。", "2021-11-18"),
    ("慰问", "重阳节前夕（10月13日），", "市茶业协会走访会员，会长吴望山送上慰问金。", "2021-10-13"),
)
POSTS = ("李江河 {} 副会长", "周文开 {} 秘书长", "陈小媛 {} 副秘书长", "吴望山 {} 会长")
FORMS = ("●{}　{}", "{}　{}", "■{}：{}", "{} | {}", "· {}　{}", "【{}】{}")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("head", [HEAD, HEAD.replace("简报", "情况通报"), HEAD.replace("简报", "工作信息")])
def test_each_piece_behind_its_rubric_has_its_own_day(form: str, head: str) -> None:
    text = head + "\n\n".join(form.format(kind, day) + said for kind, day, said, _ in ITEMS) + "\n"
    wanted = {f"{when} {post.format('云川市茶业协会')}" for (_, _, _, when), post in zip(ITEMS, POSTS, strict=True)}
    assert dated_whole(text) == {"2021-11-26 王大平 云川市林业局 副局长", *wanted}


@pytest.mark.parametrize("lead", ["第七组　3名", "主持人：周文开，", "会议时间：11月12日上午9时，地点在大会议室，"])
def test_what_is_no_rubric_opens_nothing(lead: str) -> None:
    text = HEAD.replace("工作动态", "") + lead + "市茶业协会副会长李江河到会。\n"
    assert "2021-11-26 李江河 云川市茶业协会 副会长" in dated_whole(text)
