"""Who signs what is told right behind the ceremony that several bodies hold together: all of them, the document's own too."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    "text",
    [
        "我院与虢镇卫生院、槐芽中心卫生院举行医联体签约仪式，签订《合作协议书》。",
        "我院和虢镇卫生院、槐芽中心卫生院举行签约仪式，签署《合作协议书》。",
    ],
)
def test_all_who_hold_it_sign(text: str) -> None:
    found = read_whole(f"云州市云岭医院2021年大事记\n\n5月6日，{text}\n").statements
    signed = [set(one.organizations) for one in found if isinstance(one, Issuance)]
    assert signed == [{"云州市云岭医院", "云州市虢镇卫生院", "槐芽中心卫生院"}]
