"""What banks, works and hospitals call themselves as a whole where their papers tell of branches."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.bodies.expand import expand
from cursus.loaders.parts import Context

_BANK = "清河滏南农村商业银行"


@pytest.mark.parametrize(
    ("own", "words", "meant"),
    [
        (_BANK, "总行办公室", f"{_BANK}办公室"),
        (_BANK, "总行", _BANK),
        (_BANK, "武乡支行", f"{_BANK}武乡支行"),
        (f"{_BANK}东城支行", "总行办公室", f"{_BANK}办公室"),
        ("青江纺织集团", "总部办公室", "青江纺织集团办公室"),
        ("青江市人民医院", "总院护理部", "青江市人民医院护理部"),
    ],
)
def test_whole_of_a_house(own: str, words: str, meant: str) -> None:
    assert expand(words, Context("", "", own, {})) == meant


def test_decision_of_a_bank() -> None:
    text = (
        f"中共{_BANK}委员会文件\n\n滏农商党〔2023〕8号\n\n关于调整部分中层干部的决定\n\n"
        "因工作需要，经2023年4月13日总行党委会研究，决定作如下调整：\n"
        "　东城支行行长罗明兰（女）任总行风险管理部总经理；\n"
        "　免去郭勇的总行合规部总经理职务，另有任用。\n"
        "以上人员由总行党委委员、纪委书记车前监交。\n\n2023年4月14日\n"
    )
    assert held_whole(text) == {
        f"罗明兰 {_BANK}东城支行 行长", f"罗明兰 {_BANK}风险管理部 总经理 appointed", f"郭勇 {_BANK}合规部 总经理 removed",
        f"车前 {_BANK} 党委委员", f"车前 {_BANK} 纪委书记",
    }  # fmt: skip
