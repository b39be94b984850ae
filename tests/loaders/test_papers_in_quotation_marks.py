"""Papers named in quotation marks, as newspapers of the 1950s set them."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "会议通过了“云州市手工业联社章程”和“关于开展增产节约运动的决议”。",
            ["云州市手工业联社章程", "关于开展增产节约运动的决议"],
        ),
        (
            "大会一致通过“给模范的致敬电”、“告全市职工书”、“关于爱国增产运动的决议（草案）”。",
            ["给模范的致敬电", "告全市职工书", "关于爱国增产运动的决议（草案）"],
        ),
        ("市总工会颁布“工厂安全守则”。", ["工厂安全守则"]),
        ("大会通过了“给全市青年的一封信”。", ["给全市青年的一封信"]),
        ("市总工会印发《“十四五”规划》。", ["“十四五”规划"]),
        ("市总工会通过“职工之家”评选，贯彻“八项规定”。", []),
        ("会议学习了“关于技术革新的决议”。", []),
    ],
)
def test_papers(text: str, titles: list[str]):
    assert [one.title for one in read(text).statements if isinstance(one, Issuance)] == titles
