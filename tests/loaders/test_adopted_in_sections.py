"""Whose congress adopts a paper, in the section of a gazetteer that is about its body."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("chapter", "body"),
    [
        ("妇女联合会", "云溪县妇女联合会"),
        ("工会", "云溪县总工会"),
        ("科学技术协会", "云溪县科学技术协会"),
        ("共青团", "共青团云溪县委"),
    ],
)
def test_congress_of_the_body_of_the_section(chapter: str, body: str) -> None:
    text = (
        f"云溪县志·群众团体编\n\n第三章　{chapter}\n\n第一节　机构沿革\n\n1950年8月，赵小兰到职。\n\n第二节　历次代表大会\n\n"
        "第二次代表大会　1954年12月20日召开，代表143人。赵小兰作报告，大会通过《关于增产节约的决议》。\n\n"
        "第三次代表大会　1963年3月5日召开，赵小兰作报告。\n"
    )
    papers = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in papers] == [(f"{body}第二次代表大会",)]
