"""Pages that take their county for granted and name it once."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.bodies.only_district import only_county

TEXT = "市人大常委会副主任雷大川到我县调研\n\n　　本报讯 5月19日，铜仁市人大常委会副主任雷大川{to}松桃苗族自治县{did}。县委副书记、县长侯甫生，县农业局局长石荣陪同。\n"
OURS = {"侯甫生 松桃苗族自治县委 副书记", "侯甫生 松桃苗族自治县人民政府 县长", "石荣 松桃苗族自治县农业局 局长"}


@pytest.mark.parametrize("head", ["松桃报　　2009年5月25日　　第1版", "今日松桃　　2009年5月25日　星期一"])
@pytest.mark.parametrize("told", [("到", "调研茶叶产业"), ("赴", "检查工作")])
def test_the_county_where_the_guest_comes(head: str, told: tuple[str, str]) -> None:
    assert held_whole(f"{head}\n\n{TEXT.format(to=told[0], did=told[1])}") >= OURS


def test_not_a_county_that_guests_come_from() -> None:
    assert only_county("5月19日，松桃苗族自治县考察团来我县考察。", "外地客商来访") == ""
    assert only_county("5月19日，我县考察团到松桃苗族自治县、江口县考察。", "外出考察") == ""
    assert only_county("5月19日，我县干部大会在松桃苗族自治县召开。", "干部大会") == "松桃苗族自治县"


@pytest.mark.parametrize("firm", ["都丰茶业公司", "都乐大酒店"])
def test_a_firm_that_begins_like_an_adverb(firm: str) -> None:
    found = held_whole(
        f"松桃报　　2009年5月25日\n\n　　本报讯 5月19日，县茶叶协会与柳州市{firm}签约，该公司副总经理慕容霞出席。\n"
    )
    assert f"慕容霞 柳州市{firm} 副总经理" in found
