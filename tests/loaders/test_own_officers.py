"""Heads who stand bare in the papers of their own body, whatever kind it is, and hosts that are named by one word."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting

HEAD = "{}大事记\n\n2014年\n3月2日　{}\n"


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("宜昌市公安局", "副局长"),
        ("宜昌市公安局", "政委"),
        ("宜昌日报社", "副总编辑"),
        ("宜昌市供销合作社", "副主任"),
        ("宜昌市住房公积金管理中心", "副主任"),
        ("宜昌市卫生健康委员会", "副主任"),
        ("宜昌市经济技术开发区管委会", "副主任"),
        ("宜昌市委", "副书记"),
        ("宜昌市委", "常委"),
        ("宜昌市纪委", "副书记"),
    ],
)
def test_bare_heads_are_the_own_bodys(body: str, role: str) -> None:
    assert f"王建业 {body} {role}" in held_whole(HEAD.format(body, f"召开工作会议，{role}王建业主持。"))


def test_a_head_behind_another_body_is_not() -> None:
    found = held_whole(HEAD.format("中共宜昌市委", "某厂党委召开会议，书记王建业主持。"))
    assert not any("市委" in one for one in found)


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("宜昌供电局", "局"),
        ("宜昌纺织机械厂", "厂"),
        ("宜昌海关", "海关"),
        ("宜昌市第一人民医院", "院"),
        ("宜昌市消费者协会", "市消协"),
        ("宜昌市注册会计师协会", "市注协"),
    ],
)
def test_hosts_by_one_word(body: str, word: str) -> None:
    found = read_whole(HEAD.format(body, f"{word}召开安全生产工作会议，王建业主持。")).statements
    assert [one.organization for one in found if isinstance(one, Hosting)] == [body]
