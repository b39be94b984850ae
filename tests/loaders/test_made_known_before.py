"""Those of whom a notice makes known what they shall be: cards with labels, rows of cells, peoples like names."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "松山市干部任前公示\n\n　　经市委研究，现将以下同志任前情况公示如下：\n"
FOOT = "\n中共松山市委组织部\n2023年11月3日\n"


@pytest.mark.parametrize(
    "told",
    [
        "　　覃　雁，女，毛南族，1981年2月生，现任市民政局副局长，拟任市水利局局长。",
        "　　覃　雁，毛南族，女，1981年2月生，市民政局副局长，拟提任市水利局局长。",
        "　　覃雁，女，高山族，1981年2月生，大学学历，现任市民政局副局长，拟交流任市水利局局长。",
        "　　覃雁（女），布依族，1981年2月生，市民政局副局长，拟提名任市水利局局长。",
        "姓　　名：覃　雁\n性　　别：女\n民　　族：毛南族\n现任职务：市民政局副局长\n拟任职务：市水利局局长\n",
        "姓名：覃雁　性别：女　民族：汉族　现任职务：市民政局副局长　拟任职务：市水利局局长",
        "覃雁 女 毛南族 1981年2月生 大学 中共党员 市民政局副局长 拟任市水利局局长",
    ],
)
def test_what_somebody_shall_be(told: str) -> None:
    assert held_whole(HEAD + told + FOOT) == {"覃雁 松山市民政局 副局长", "覃雁 松山市水利局 局长 nominated"}


def test_two_offices_at_once() -> None:
    told = "　　石磊，男，土家族，1981年2月生，现任市民政局副局长，拟任市水利局党组书记，提名任局长。"
    assert held_whole(HEAD + told + FOOT) == {
        "石磊 松山市民政局 副局长",
        "石磊 松山市水利局 党组书记 nominated",
        "石磊 松山市水利局 局长 nominated",
    }
