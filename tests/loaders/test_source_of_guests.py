"""Pages of guests whose own body stands only in the line that says where they are from."""

from __future__ import annotations

import pytest
from reading import own_body


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("来源：云州钢铁集团有限公司工会　时间：2022年6月8日\n\n6月7日，省总工会副主席周为民一行来公司调研。", "云州钢铁集团有限公司"),
        ("发布日期：2021-03-04　来源：云州市中医院　作者：办公室\n\n3月3日，省总工会副主席周为民一行来院调研。", "云州市中医院"),
        ("来源：云州师范学院宣传部　发布时间：2020-10-12\n\n10月11日，省总工会副主席周为民到校指导工作。", "云州师范学院"),
        ("来源：云州日报　发布时间：2020-10-12\n\n10月11日，省总工会副主席周为民到校指导工作。", "省总工会"),
        ("信息来源：云州化肥厂办公室 日期：2009-03-12\n\n3月11日，省总工会副主席周为民到厂检查。", "云州化肥厂"),
    ],
)  # fmt: skip
def test_source_says_to_whom_guests_come(line: str, own: str) -> None:
    assert own_body(f"省总工会副主席调研工会工作\n\n{line}\n") == own
