"""Whose bare heads are in a house's own history: of its branch of the party of then, its revolutionary committee, its board."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "1956年5月成立党支部，石大勇兼任书记。1958年6月改建党总支，区大成任书记，关小键任副书记。",
            {"区大成 云州市磷肥厂 党总支书记 appointed", "关小键 云州市磷肥厂 党总支副书记 appointed"},
        ),
        (
            "1956年9月，厂里建立党支部，王大民任书记。1961年3月，支部扩建为党总支，李国强任书记，周文斌任副书记。",
            {"李国强 云州市磷肥厂 党总支书记 appointed", "周文斌 云州市磷肥厂 党总支副书记 appointed"},
        ),
        (
            "1962年9月成立中共云州市磷肥厂委员会，首任党委书记为原市委工业部干事李国强，副书记为孙建华、关小键。",
            {"孙建华 云州市磷肥厂 党委副书记", "关小键 云州市磷肥厂 党委副书记"},
        ),
        (
            "1968年9月，厂革命委员会成立，军代表巴大图任主任。1971年3月，巴大图归队，李国强升任主任。",
            {"李国强 云州市磷肥厂革命委员会 主任 appointed"},
        ),
        (
            "1968年9月，厂革委会成立，工宣队员李国强任主任，赵志远任副主任。1973年8月，周文斌任副主任。",
            {"赵志远 云州市磷肥厂革命委员会 副主任 appointed", "周文斌 云州市磷肥厂革命委员会 副主任 appointed"},
        ),
    ],
)
def test_heads_of_an_organ_told_of(told: str, posts: set[str]) -> None:
    assert posts <= held_whole(f"云州市磷肥厂志（1956—1999）\n\n{told}\n")


@pytest.mark.parametrize("how", ["推选赵志远为主席", "会议选举赵志远任主席", "一致推举赵志远为主席"])
def test_supervisors_choose_their_chair(how: str) -> None:
    told = f"1998年5月6日，公司董事会选举王大民为董事长。同日，监事会{how}。"
    found = held_whole(f"云州纺织股份有限公司志（1990—2005）\n\n{told}\n")
    assert "赵志远 云州纺织股份有限公司监事会 主席 elected" in found


@pytest.mark.parametrize(
    "told",
    [
        "因失火，区大成被撤职，雷小鸣代理厂长。",
        "区大成因账目不清被免职，由赵志远继任厂长。",
        "区大成被撤职查办，孙建华任厂长。",
        "区大成遭撤换，由周文斌接任厂长。",
    ],
)
def test_put_out_before_a_successor(told: str) -> None:
    text = f"云州市磷肥厂志（1956—1999）\n\n1958年10月，区大成任厂长。\n1960年8月，{told}\n"
    assert "区大成 云州市磷肥厂 厂长 removed" in held_whole(text)
