"""Papers that are handed out at a meeting: of the bodies that are said to have drawn them up, else of the subject."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance

HEAD = "衡阳日报　　1996年7月24日　　第一版\n\n会议举行\n\n　　本报讯　十四日，全市协商座谈会召开。"


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        (
            "会上还下发了市总工会、市劳动局、市工商联联合制定的《集体协商方案》。",
            ("衡阳市总工会", "衡阳市劳动局", "衡阳市工商联"),
        ),
        ("会上印发了由市总工会和市劳动局共同制订的《集体协商方案》。", ("衡阳市总工会", "衡阳市劳动局")),
        ("会议下发了市总工会起草的《集体协商方案》。", ("衡阳市总工会",)),
        ("会后，市总工会印发了市职工学校编写的《集体协商读本》。", ("衡阳市总工会",)),
    ],
)
def test_bodies_whose_paper_is_handed_out(told: str, bodies: tuple[str, ...]) -> None:
    found = [one for one in read_whole(HEAD + told).statements if isinstance(one, Issuance)]
    assert [(one.organizations, one.action) for one in found] == [(bodies, "issued")]
