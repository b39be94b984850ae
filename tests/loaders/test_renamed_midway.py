"""A document of a body that takes another name in its middle, by which its later posts go."""

from __future__ import annotations

import pytest

from .test_lists import facts

OWN = "吴州市河桥路中学"
LINES = (
    ("2月，经市教育局批准，学校更名为吴州市河桥高级中学。\n5月6日，副校长周明讲话。", "吴州市河桥高级中学"),
    ("2月，经市政府同意，更名为吴州市河桥高级中学。\n5月6日，副校长周明讲话。", "吴州市河桥高级中学"),
    ("1月6日，副校长周明讲话。\n2月，我校更名为吴州市河桥高级中学。", OWN),
    ("2月，原城关中学更名为吴州市第二中学。\n5月6日，副校长周明讲话。", OWN),
)


@pytest.mark.parametrize(("lines", "body"), LINES)
def test_its_name_of_the_time(lines: str, body: str) -> None:
    title = f"{OWN}大事记（2012年）"
    found = facts(f"{title}\n{lines}\n", title=title, organization=OWN, date="2012", medium="chronicle")
    assert any(one.startswith(f"周明 {body} 副校长 stated") for one in found)
