"""Agreements that two sign and whose names stand without marks."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Issuance

OWN = "华东林业大学"


def signed(said: str) -> set[tuple[str, tuple[str, ...]]]:
    found = read(said, title=f"{OWN}大事记", organization=OWN)
    return {(one.title, one.organizations) for one in found.statements if isinstance(one, Issuance)}


@pytest.mark.parametrize(
    "paper", ["科技合作协议", "产学研合作框架协议", "学术交流与合作协议书", "人才培养合作备忘录", "共建实习基地意向书"]
)
@pytest.mark.parametrize("verb", ["签订", "签署了", "正式签订", "共同签署"])
def test_two_sign_an_agreement_without_marks(verb: str, paper: str) -> None:
    assert signed(f"学校与华茂公司{verb}{paper}，并举行座谈。") == {(paper, (OWN, "华茂公司"))}


@pytest.mark.parametrize(
    "said",
    [
        "学校与华茂公司签订了两项科技合作协议。",
        "学校与华茂公司拟签订科技合作协议。",
        "学校与职工签订劳动合同。",
        "学校与华茂公司签订的科技合作协议生效。",
        "学校指导企业签订工资集体协议。",
    ],
)
def test_what_is_only_counted_planned_or_usual_is_none(said: str) -> None:
    assert signed(said) == set()
