"""Names of three characters set wide in lists of appointments, and names of borderlands made of rare words."""

from __future__ import annotations

import pytest
from reading import held, held_whole

NOTICE = "云溪县人民代表大会常务委员会任免名单\n\n（2021年9月29日云溪县第十七届人民代表大会常务委员会第五十一次会议通过）\n\n{rows}\n"


@pytest.mark.parametrize("gap", [" ", "  ", "　", "　　"])
def test_names_set_wide_before_what_is_said_of_them(gap: str) -> None:
    wide = gap.join("于得宝")
    rows = f"任命：\n　　{wide}为县水利局局长\n　　丁学文为县林业局局长\n免去：{wide}的县农牧局局长职务"
    assert held_whole(NOTICE.format(rows=rows)) == {
        "于得宝 云溪县水利局 局长 appointed", "丁学文 云溪县林业局 局长 appointed", "于得宝 云溪县农牧局 局长 removed",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["宝音德力根", "额尔敦必力格", "呼斯楞巴图"])
def test_names_made_of_rare_words(name: str) -> None:
    told = f"会议接受{name}辞去云州市人民政府市长职务的请求。"

    assert held(told) == {f"{name} 云州市人民政府 市长 resigned"}
