"""Histories of bodies that changed their names: each post hangs on the name of its time."""

from __future__ import annotations

import pytest
from reading import brief

from cursus.loaders import extract
from cursus.loaders.meta import describe
from cursus.model.statement import Extraction, Holding, Issuance

CHRONICLE = """云州市松涛医院大事记

1931年5月　教士高乐山在南关开办仁心诊所。
1935年3月　诊所扩建为仁心医院，聘高乐山为院长。
1953年8月1日　市人民政府接管仁心医院，与铁路诊所合并，定名云州市第三人民医院，由段福生任院长。
1956年2月　市第四人民医院改称市第二人民医院，章成任院长。
1958年4月　医院颁布《病房管理办法》。
1960年4月　杜文清调任青川医学院外科教研室主任；医院聘贝石安为顾问。
1972年6月20日　医院更名为云州市松涛医院。
1979年3月　谢若梅任院长。
"""


def read(text: str) -> Extraction:
    return extract(describe(key="test", version="0", raw=text, name="test", meta={}))


def held(text: str) -> dict[str, set[str]]:
    """The posts of each year."""
    found: dict[str, set[str]] = {}
    for one in read(text).statements:
        if isinstance(one, Holding) and one.date:
            found.setdefault(one.date.edtf[:4], set()).add(brief(one))
    return found


@pytest.mark.parametrize(
    ("year", "fact"),
    [
        ("1935", "高乐山 仁心医院 院长 appointed"),
        ("1953", "段福生 云州市第三人民医院 院长 appointed"),
        ("1956", "章成 云州市第二人民医院 院长 appointed"),
        ("1960", "贝石安 云州市第三人民医院 顾问 appointed"),
        ("1979", "谢若梅 云州市松涛医院 院长 appointed"),
    ],
)
def test_a_bare_post_is_of_the_body_by_the_name_of_its_time(year: str, fact: str) -> None:
    assert fact in held(CHRONICLE)[year]


def test_what_a_body_issued_it_issued_by_its_name_of_then() -> None:
    issued = [one for one in read(CHRONICLE).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in issued] == [("云州市第三人民医院",)]
