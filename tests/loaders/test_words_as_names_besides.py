"""Names that are words where somebody comes or speaks besides others, and what a report of several matters is on."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("云州市委副书记官声远、市妇联主任范围也到会讲了话。", "范围 云州市妇联 主任"),
        ("市妇联主任程式也专程到会祝贺。", "程式 云州市妇联 主任"),
        ("市妇联主任黎明亦到会祝贺。", "黎明 云州市妇联 主任"),
        ("市妇联主任田野还出席了仪式。", "田野 云州市妇联 主任"),
        ("市经委副主任法正作了关于企业挖潜、革新、改造的报告。", "法正 云州市经委 副主任"),
        ("市财委副主任方正就扭亏、增盈作了说明。", "方正 云州市财委 副主任"),
    ],
)
def test_a_word_is_a_name_where_somebody_comes_besides(text: str, name: str) -> None:
    assert name in held(text)


def test_a_task_is_nobody() -> None:
    assert not held("市妇联的任务也参加评比。")


PAPER = """桃江报　　1992年11月16日　第一版

中国共产党桃江县第八次代表大会闭幕

　　本报讯　中国共产党桃江县第八次代表大会，于11月13日在县影剧院闭幕。地委副书记匡大业、地委组织部副部长谌小章到会指导。大会选举卿大复为书记，陶小隆、吉安太为副书记。
"""


def test_a_name_that_begins_like_a_city_is_no_home_of_a_county() -> None:
    assert {"匡大业 益阳地委 副书记", "谌小章 益阳地委组织部 副部长"} <= held_whole(PAPER)


def test_a_founding_meeting_that_is_also_another_adopts() -> None:
    text = """云州工人报
1981年11月18日　第1版

云州市职工技术协作委员会成立

　　本报讯　云州市职工技术协作委员会成立大会暨技术协作经验交流会，11月11日在东沙饭店召开。大会讨论通过了《云州市职工技术协作委员会章程》。
"""
    told = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in told] == [("云州市职工技术协作委员会成立大会暨技术协作经验交流会",)]
