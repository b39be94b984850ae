"""What a place's federation was called before it took another name by word of a body above it."""

from __future__ import annotations

import pytest
from reading import dated_whole

_CHAPTER = """云溪县志·群众团体编

第三章　妇女联合会

第一节　机构沿革

1950年3月，云溪县民主妇女联合会筹备委员会成立，赵小兰任主任。同年8月6日，云溪县首届妇女代表大会召开，赵小兰当选为主任。

{}，钱大芳任主任。

第二节　主要活动

1952年3月8日，县妇联召开大会。
"""


@pytest.mark.parametrize(
    ("naming", "before"),
    [
        ("1957年10月，遵照全国妇联决议，改称云溪县妇女联合会", "云溪县民主妇女联合会"),
        ("1957年10月，根据省妇联通知，改称云溪县妇女联合会", "云溪县民主妇女联合会"),
        ("1957年10月，奉地区妇联指示，易名云溪县妇女联合会", "云溪县民主妇女联合会"),
        ("1957年10月，随全国妇联更名为云溪县妇女联合会", "云溪县民主妇女联合会"),
        ("1957年10月，经省妇联批准，县民主妇联改称云溪县妇女联合会", "云溪县民主妇联"),
        ("1957年10月，依照省民主妇联的规定，县民主妇联更名为云溪县妇女联合会", "云溪县民主妇联"),
    ],
)
def test_body_above_is_not_what_a_federation_was_called(naming: str, before: str) -> None:
    told = dated_whole(_CHAPTER.format(naming))
    assert f"1950-08-06 赵小兰 {before} 主任 elected" in told
    assert "1957-10 钱大芳 云溪县妇女联合会 主任 appointed" in told
