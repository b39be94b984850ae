"""Rows of those who were elected below the sentence that tells it, ranks that are given, and the old heads of bodies."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, held_whole

OWN = "云州市妇女联合会"
TITLE = f"{OWN}大事记"


@pytest.mark.parametrize(
    "rows",
    [
        "王　梅　安　静　时　雨　金　秋　李红霞\n丁小梅　方　萍",
        "王　梅、安　静、时　雨、金　秋、李红霞、丁小梅、方　萍",
        "王　梅　安　静　时　雨　金　秋　李红霞　丁小梅\n方　萍",
    ],
)
@pytest.mark.parametrize("head", ["常委为（按姓氏笔画为序）：", "常委名单（按姓氏笔画排列）：", "常委："])
def test_the_rows_before_the_next_year_are_elected(head: str, rows: str) -> None:
    found = dated_whole(
        f"{TITLE}\n\n2010年\n\n11月18日，会议选举李红霞为主席，王梅为副主席，{head}\n{rows}\n\n"
        "2011年\n\n3月4日，市妇联召开会议。\n"
    )
    names = ("王梅", "安静", "时雨", "金秋", "李红霞", "丁小梅", "方萍")
    assert {f"2010-11-18 {name} {OWN} 常委 elected" for name in names} <= found


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("市委决定，王丽晋升二级调研员", f"王丽 {OWN} 二级调研员 appointed"),
        ("王丽不再担任市妇联主席职务，晋升二级调研员", "王丽 云州市妇联 二级调研员 appointed"),
        ("王丽不再担任市妇联主席职务，任二级调研员", "王丽 云州市妇联 二级调研员 appointed"),
        ("李红任市妇联党组书记；王丽晋升为二级调研员", "王丽 云州市妇联 二级调研员 appointed"),
        ("会议看望老妇联主任王淑兰", f"王淑兰 {OWN} 主任 former"),
    ],
)
def test_ranks_that_are_given_and_old_heads(said: str, expected: str) -> None:
    found = held(f"{said}。", title=TITLE, organization=OWN)
    assert expected.replace(OWN, "云州市妇联") in {one.replace(OWN, "云州市妇联") for one in found}


@pytest.mark.parametrize("between", ["　", "："])
@pytest.mark.parametrize("said", ["选举产生新一届国家机关领导人员", "选举产生下列人员", "依法补选了以下领导"])
def test_offices_are_elected_below_the_names_of_their_bodies(said: str, between: str) -> None:
    rows = f"区人大常委会\n　主　任{between}王有为\n　副主任{between}李　萍（女）　张惠民　刘　强\n区人民政府\n　区　长{between}赵建平\n区人民法院院长{between}冯前进\n区人民检察院检察长{between}褚小兵（须报市人民检察院检察长提请市人大常委会批准）\n"
    text = f"青河区人大常委会2021年大事记\n\n11月\n\n18日　区第六届人民代表大会第一次会议举行，大会{said}：\n{rows}会议通过了6项决议。\n"
    organs = {
        "王有为 青河区人大常委会 主任",
        "赵建平 青河区人民政府 区长",
        "冯前进 青河区人民法院 院长",
        "褚小兵 青河区人民检察院 检察长",
    }
    deputies = {f"{name} 青河区人大常委会 副主任" for name in ("李萍", "张惠民", "刘强")}
    assert held_whole(text) == {f"{one} elected" for one in organs | deputies}
