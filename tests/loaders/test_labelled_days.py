"""Days behind a label or a day of the week, and days told as 4号 under headings of months."""

from __future__ import annotations

import pytest
from reading import dated_whole

TITLE = "云川市总工会2012年大事记\n\n"
TOLD = ("主席周文开讲话。", "副主席陈小媛到会。", "副主席李明远主持。")


@pytest.mark.parametrize("head", ["时间：{}月{}日\n", "日期：{}月{}日　", "周二 {}月{}日 "])
def test_labels_before_days(head: str) -> None:
    days = zip((2, 3, 9), (3, 6, 4), TOLD, strict=True)
    text = TITLE + "\n".join(head.format(month, day) + told for month, day, told in days) + "\n"
    plain = TITLE + "2月3日　" + TOLD[0] + "\n3月6日　" + TOLD[1] + "\n9月4日　" + TOLD[2] + "\n"
    assert dated_whole(text) == dated_whole(plain) != set()


def test_days_by_number_under_months() -> None:
    plain = "2月\n3日　" + TOLD[0] + "\n20日　" + TOLD[1] + "\n3月\n6日　" + TOLD[2] + "\n"
    assert dated_whole(TITLE + plain.replace("日　", "号　")) == dated_whole(TITLE + plain) != set()
