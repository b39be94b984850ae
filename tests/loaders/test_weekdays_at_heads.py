"""Days of the week behind the days of a chronicle, whose title does not call it one."""

from __future__ import annotations

import pytest
from reading import dated_whole

TITLE = "云州市总工会工作志\n\n卷末　大事记（1979—1988）\n\n1980年\n\n"
DAYS = (
    "3月5日{}市总工会召开全体委员会议，主席高山讲话。\n\n"
    "4月8日至9日{}市总工会举办干部培训班，副主席李云出席。\n\n"
    "1981年\n\n5月1日{}市总工会召开庆祝大会，主席高山讲话。\n"
)


@pytest.mark.parametrize("form", ["（星期{}）", "　星期{}　", "（星期{}），", "（周{}）", " 周{} "])
def test_days_with_their_weekday(form: str) -> None:
    assert dated_whole(TITLE + DAYS.format(*(form.format(day) for day in "三二五"))) == {
        "1980-03-05 高山 云州市总工会 主席",
        "1980-04-08/1980-04-09 李云 云州市总工会 副主席",
        "1981-05-01 高山 云州市总工会 主席",
    }
