"""Who 双方 and 两校 are where they sign."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import Hosting, Issuance, SourceDocument

CASES = (
    ("3月2日　何远、石磊赴南溪市摄影协会交流，南溪市摄影协会主席江南介绍采风计划，双方签订《采风联盟协议》。", "南溪市摄影协会"),
    ("3月9日　南溪市摄影协会主席江南一行来访，市文联副主席叶茂陪同，两市协会现场签署《采风联盟协议》。", "南溪市摄影协会"),
    ("3月9日　北川大学摄影学院院长江南来访。两家就共办影展签订《采风联盟协议》。", "北川大学"),
)  # fmt: skip


@pytest.mark.parametrize(("line", "other"), CASES)
def test_both_sides_are_the_own_body_and_its_guest_or_host(line: str, other: str) -> None:
    raw = "青川市摄影协会2022年大事记\n" + line
    source = SourceDocument(
        key="test", version="0", title="青川市摄影协会2022年大事记", organization="青川市摄影协会",
        date=When.parse("2022"), covers=When.parse("2022"), raw=raw, medium="chronicle",
    )  # fmt: skip
    statements = extract(source).statements
    assert {one.organization for one in statements if isinstance(one, Hosting) and one.role == "signatory"} == {
        "青川市摄影协会", other,
    }  # fmt: skip
    assert [set(one.organizations) for one in statements if isinstance(one, Issuance)] == [{"青川市摄影协会", other}]
