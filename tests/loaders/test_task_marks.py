"""Who is responsible, behind labels that brackets and signs set apart."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Responsibility

HEAD = "云州市人民政府办公室\n关于印发《城市更新任务分解表》的通知\n\n各区人民政府：\n现印发给你们。\n2022年3月25日\n\n一、小区改造\n"
ALL = {"云州市住建局", "云州市财政局", "云州市东河区政府", "云州市妇联"}
BRACKETED = [
    f"1. 改造小区41个。{left}牵头{right}市住建局　{left}责任{right}市财政局、东河区政府　{left}配合{right}市妇联"
    for left, right in ("【】", "〖〗", "［］", "[]", "〔〕", "「」", "『』", "（）", "<>", "《》", "〈〉", "{}")
]
SIGNED = [
    f"1. 改造小区41个。{one}"
    for one in (
        "【牵头单位】市住建局【责任单位】市财政局、东河区政府【配合单位】市妇联",
        "【牵头】市住建局；【责任】市财政局、东河区政府；【配合】市妇联。",
        "【牵头】：市住建局，【责任】：市财政局、东河区政府，【配合】：市妇联",
        "\n　　【牵头】市住建局\n　　【责任】市财政局、东河区政府\n　　【配合】市妇联",
        "【牵 头】市住建局　【责 任】市财政局、东河区政府　【配 合】市妇联",
        "【总牵头】市住建局　【主责】市财政局、东河区政府　【协同】市妇联",
        "〔牵〕市住建局〔责〕市财政局、东河区政府〔配〕市妇联",
        "▲牵头 市住建局　▲责任 市财政局、东河区政府　▲配合 市妇联",
        "◎牵头◎市住建局　◎责任◎市财政局、东河区政府　◎配合◎市妇联",
        "牵头／市住建局　责任／市财政局、东河区政府　配合／市妇联",
        "【时限】9月底　【牵头领导】钱一民　【牵头】市住建局（城建科）　【责任】市财政局（6月底前拨付），东河区政府　【配合】市妇联",
        "【责任分工】市住建局牵头，市财政局、东河区政府负责，市妇联配合。",
        "责任分工：市住建局牵头，市财政局、东河区政府负责，市妇联配合。",
        "（市住建局【牵头】、市财政局、东河区政府【责任】、市妇联【配合】）",
        "【市住建局（牵头）、市财政局、东河区政府、市妇联（配合）】",
        "[市住建局牵头，市财政局、东河区政府、市妇联负责]",
        "「市住建局牵头，市财政局、东河区政府、市妇联负责」",
        "〖责任单位：市住建局、市财政局、东河区政府、市妇联〗",
        "（牵头部门为市住建局，责任部门为市财政局、东河区政府，配合部门为市妇联）",
        "牵头（责任）单位：市住建局、市财政局、东河区政府；参与单位：市妇联",
        "责任科室（单位）：市住建局、市财政局、东河区政府、市妇联",
    )
]
NUMBERED = "【1】改造小区41个。\n【牵头】市住建局\n【责任】市财政局、东河区政府\n【配合】市妇联"


@pytest.mark.parametrize("text", [*BRACKETED, *SIGNED, NUMBERED])
def test_labels_set_apart(text: str) -> None:
    found = [
        one for one in read_whole(f"{HEAD}{text}\n\n2. 做好其他工作。\n").statements if isinstance(one, Responsibility)
    ]
    assert {one.organization for one in found} == ALL
    assert {one.item for one in found} == {"1"}


@pytest.mark.parametrize(
    "text",
    [
        "1. 压实责任。【责任】要层层压实，不得推诿扯皮，做到守土有责。",
        "1. 转变作风。工作中要敢于（牵头）协调，注重「落实」到位。",
        "1. 办好展览。弘扬“责任”精神，增强《责任》意识。",
    ],
)
def test_no_bodies_behind_the_words(text: str) -> None:
    assert not [one for one in read_whole(f"{HEAD}{text}\n").statements if isinstance(one, Responsibility)]
