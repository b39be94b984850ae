"""Papers that several bodies issue together, joined by 同 and 与, some of them offices."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        ("市总工会同市人社局、市工商联共同印发《关于开展工资协商的通知》。", ["总工会", "人社局", "工商联"]),
        ("市总工会会同市重点办联合出台了《劳动竞赛办法》。", ["总工会", "重点办"]),
        ("市总工会召开推进会。会上，市总工会与市重点办、市发改委联合下发了《关于开展劳动竞赛的意见》。", ["总工会", "重点办", "发改委"]),
        ("市总工会同市双拥办、市老龄办联合印发《慰问办法》。", ["总工会", "双拥办", "老龄办"]),
    ],
)  # fmt: skip
def test_issued_with_others(told: str, bodies: list[str]) -> None:
    read = read_whole(f"郴州市总工会2012年大事记\n\n3月6日，{told}\n").statements
    issued = [one for one in read if isinstance(one, Issuance)]
    assert [list(one.organizations) for one in issued] == [[f"郴州市{body}" for body in bodies]]
