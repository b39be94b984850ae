"""Posts that somebody fills whom an earlier one left, and those chosen whose names are words."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("金哲因病辞去副主席职务，时任化肥厂厂长的岳伟补任", "岳伟 云州市总工会 副主席 appointed"),
        ("王小明辞去副主席职务，赵云补任其职", "赵云 云州市总工会 副主席 appointed"),
        ("李兵辞去秘书长职务，由周全递补", "周全 云州市总工会 秘书长 appointed"),
        ("委员李海调离，陈望补任委员", "陈望 云州市总工会 委员 appointed"),
        ("吴光不再担任主席，被推为名誉主席", "吴光 云州市总工会 名誉主席 elected"),
        ("替补市委常委、副市长明镜为主席", "明镜 云州市总工会 主席 elected"),
        ("推举市体育局局长明镜为副主席", "明镜 云州市总工会 副主席 elected"),
    ],
)
def test_who_fills_a_post(said: str, expected: str) -> None:
    """The post is the one just left, or the one told."""
    assert expected in held(f"市总工会召开全委会，{said}。")
