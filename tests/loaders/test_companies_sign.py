"""Companies that sign with one another, told as firms below others, and called by their trade without 公司."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Issuance

_HEAD = "集团要闻\n\n云岭重工集团有限公司签约\n\n文/本报记者 李明　　2012年3月5日\n\n　　"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "3月2日，集团全资子公司云远矿业公司与三塘湖矿业有限公司还签署了《采购合同》。",
            {"云远矿业公司", "三塘湖矿业有限公司"},
        ),
        (
            "3月2日，云岭重工集团有限公司下属的云远物流公司又与青山港务公司签订了《合作协议》。",
            {"云远物流公司", "青山港务公司"},
        ),
        (
            "3月2日，云岭重工集团有限公司旗下云远物流公司与青山港务公司也签订了《合作协议》。",
            {"云远物流公司", "青山港务公司"},
        ),
    ],
)
def test_firms_below_others_sign_for_themselves(text: str, sides: set[str]) -> None:
    told = read_whole(_HEAD + text + "\n").statements
    assert {one.organization for one in told if isinstance(one, Hosting)} == sides
    assert {name for one in told if isinstance(one, Issuance) for name in one.organizations} == sides


@pytest.mark.parametrize("does", ["开发", "投资", "实业", ""])
def test_a_firm_called_by_its_trade(does: str) -> None:
    text = f"3月2日，云岭重工集团有限公司与北河矿业{does}有限公司签署《采购合同》，北河矿业董事长马建力出席。"
    assert held_whole(_HEAD + text + "\n") == {f"马建力 北河矿业{does}有限公司 董事长"}


def test_works_named_by_what_they_make() -> None:
    text = "3月2日，炼轧厂厂长铁建成、碳钢薄板厂党委书记王全力、不锈钢厂副厂长丁宁参加会议。"
    own = "云岭重工集团有限公司"
    assert held_whole(_HEAD + text + "\n") == {
        f"铁建成 {own}炼轧厂 厂长",
        f"王全力 {own}碳钢薄板厂 党委书记",
        f"丁宁 {own}不锈钢厂 副厂长",
    }
