"""Papers issued by offices of the document's own body that stand alone as the subject: 质控科、医务科联合印发."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance

HOUSE = "云州市云岭医院"


def _issuers(text: str, own: str = HOUSE) -> list[tuple[str, ...]]:
    found = read_whole(f"{own}2021年大事记\n\n5月6日，{text}\n").statements
    return [tuple(one.organizations) for one in found if isinstance(one, Issuance)]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("质控科、医务科联合印发《门诊管理规范》。", ("质控科", "医务科")),
        ("护理部下发《护理分级制度》。", ("护理部",)),
        ("党办近日发布《学习安排》。", ("党办",)),
        ("医院护理部印发《护理分级制度》。", ("护理部",)),
        ("教学办公室和医保办公室制定《带教细则》。", ("教学办公室", "医保办公室")),
    ],
)
def test_offices_of_the_house(text: str, offices: tuple[str, ...]) -> None:
    assert _issuers(text) == [tuple(HOUSE + one for one in offices)]


def test_departments_of_a_firm() -> None:
    firm = "云州机床集团有限公司"
    assert _issuers("公司安监部印发《安全手册》。", firm) == [(f"{firm}安监部",)]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("卫生部下发《门诊规范》。", "卫生部"),
        ("全体干部传阅后印发《门诊规范》。", HOUSE),
        ("卫生部门印发《门诊规范》。", HOUSE),
        ("各科室印发《门诊规范》。", HOUSE),
    ],
)
def test_others_are_no_offices_of_it(text: str, issuer: str) -> None:
    assert _issuers(text) == [(issuer,)]
