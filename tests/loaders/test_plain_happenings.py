"""What came about in a county on a day or in a month, without a meeting or a body that begins."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_HEAD = "鹿山县志·大事记（1949—1962年）\n\n1958年\n\n{}　{}"


def _events(day: str, text: str) -> list[str]:
    found = read_whole(_HEAD.format(day, text)).statements
    return [one.title for one in found if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("大雨成灾，白水河漫入县城。", "大雨成灾，白水河漫入县城"),
        ("洪水冲毁石桥两座，淹没农田百亩。", "洪水冲毁石桥两座"),
        ("县委派工作组进驻东坪中学，县委副书记丁一凡任组长。", "县委派工作组进驻东坪中学"),
        ("地委社教工作团80人进驻本县。", "地委社教工作团80人进驻本县"),
        ("全县实现农业合作化，成立高级社40个。", "全县实现农业合作化"),
        ("全县基本完成对私营工商业的社会主义改造。", "全县基本完成对私营工商业的社会主义改造"),
        ("撤销县委农村工作部。", "撤销县委农村工作部"),
        ("恢复白水县建制，石小川调任白水县委书记。", "恢复白水县建制"),
        ("上海知识青年一百余人到东坪垦殖场安家落户。", "上海知识青年一百余人到东坪垦殖场安家落户"),
        ("县长石小川率民工3000人开赴白水，参加青龙水库建设，丁一凡任总指挥。", "县长石小川率民工3000人开赴白水，参加青龙水库建设"),
        ("支援灾区医疗队12人启程赴白水。", "支援灾区医疗队12人启程赴白水"),
        ("援外医疗队全体队员平安返县。", "援外医疗队全体队员平安返县"),
        ("县公安局局长石小川率县大队在东坪围剿残匪。", "县公安局局长石小川率县大队在东坪围剿残匪"),
    ],
)  # fmt: skip
def test_came_about(text: str, title: str) -> None:
    assert _events("6月3日", text) == [title]
    assert _events("6月", text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "撤销丁一凡县委委员职务。",
        "全县完成工业总产值300万元。",
        "恢复生产。",
        "全县完成征购任务。",
        "因洪水冲毁桥梁，县长石小川作了检讨。",
    ],
)
def test_no_happening(text: str) -> None:
    assert not _events("6月", text)
