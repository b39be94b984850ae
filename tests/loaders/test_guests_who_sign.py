"""Guests who sign with somebody they came to, and offices of committees that the sentence sets up."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Issuance


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "新加坡同乡会会长牛角林、理事单雄一行抵市，与市侨商联合会会长安康明签署《合作意向书》。",
            ("新加坡同乡会", "云州市侨商联合会"),
        ),
        ("市商会会长李大民率团来访，与市侨商联合会会长安康明签订《合作意向书》。", ("云州市商会", "云州市侨商联合会")),
    ],
)
def test_sign(text: str, sides: tuple[str, ...]) -> None:
    found = read_whole(f"云州市归国华侨联合会二〇一三年工作纪事\n\n一月\n\n一日，{text}\n").statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [sides]
    assert tuple(one.organization for one in found if isinstance(one, Hosting)) == sides


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "市政府成立老龄工作委员会，副市长刁文山任主任，市妇联主席纳桂芳兼任委员会办公室主任。",
            "纳桂芳 云州市老龄工作委员会办公室 主任 appointed",
        ),
        (
            "市政府成立儿童工作委员会，刁文山任主任，市妇联办公室主任尤家明兼任委员会办公室主任。",
            "尤家明 云州市儿童工作委员会办公室 主任 appointed",
        ),
    ],
)
def test_office_of_the_committee(text: str, post: str) -> None:
    assert post in held_whole(f"云州市妇联大事记\n\n1995年\n3月2日　{text}\n")
