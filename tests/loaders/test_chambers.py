"""Chambers of commerce: the federation's second name, chambers of people from elsewhere, first heads, people without office."""

from __future__ import annotations

import pytest
from reading import held, held_whole

HEAD = "衡阳市工商联（总商会）2018年大事记\n\n七月\n\n14日　"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "走访了衡阳市温州商会，温州商会会长林大川、衡阳市邵阳商会秘书长宁小满介绍情况。",
            {"林大川 衡阳市温州商会 会长", "宁小满 衡阳市邵阳商会 秘书长"},
        ),
        (
            "市工商联主席、总商会会长罗大川作报告。",
            {"罗大川 衡阳市工商联 主席", "罗大川 衡阳市总商会 会长"},
        ),
        (
            "会议表决通过《衡阳市总商会会费管理办法》，增选罗大川、王小平为副主席。",
            {"罗大川 衡阳市工商联 副主席 elected", "王小平 衡阳市工商联 副主席 elected"},
        ),
        (
            "大会选举产生新一届领导班子：\n主席（会长）：罗大川\n秘书长：关大山\n总商会副会长：何敏、周小满",
            {
                "罗大川 衡阳市工商联 主席 elected",
                "何敏 衡阳市总商会 副会长 elected",
                "周小满 衡阳市总商会 副会长 elected",
                "关大山 衡阳市工商联 秘书长 elected",
            },
        ),
    ],
)
def test_chambers_beside_a_federation(text: str, posts: set[str]) -> None:
    assert held_whole(HEAD + text) == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "云州市家具商会第一届会员大会召开，首任会长罗大川，秘书长周小满。",
            {"罗大川 云州市家具商会 会长", "周小满 云州市家具商会 秘书长"},
        ),
        ("云州市第九中学首任校长罗大川回校。", {"罗大川 云州市第九中学 校长 former"}),
        ("农行青海省分行副行长罗大川签字。", {"罗大川 农行青海省分行 副行长"}),
        ("市政府与建行湖南省分行签约，建行湖南省分行行长罗大川致辞。", {"罗大川 建行湖南省分行 行长"}),
        ("国网青海省电力公司董事长罗大川致辞。", {"罗大川 国网青海省电力公司 董事长"}),
        ("市政府副市长华中平宣布启动。", {"华中平 云州市政府 副市长"}),
        ("老中医周本仁当选市政协副主席。", {"周本仁 云州市政协 副主席 elected"}),
        (
            "党外人士罗大川、离休干部周小满任市政协委员。",
            {"罗大川 云州市政协 委员 appointed", "周小满 云州市政协 委员 appointed"},
        ),
    ],
)
def test_who_is_chosen(text: str, posts: set[str]) -> None:
    assert held(text) == posts
