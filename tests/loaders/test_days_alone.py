"""Days told by their numbers alone: under headings of months, run together with their month, with long dashes."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_TITLE = "安溪市残联2016年大事记\n"


def _days(text: str) -> set[str]:
    found = (one for one in read_whole(_TITLE + text).statements if isinstance(one, EventStatement))
    return {one.date.edtf for one in found if one.date}


@pytest.mark.parametrize(
    "months",
    [
        "三月\n4 市残联召开工作会议，理事长林秋主持。\n13-15 市残联举办培训班。\n四月\n2　林秋到龙涓乡调研。",
        "三月份\n\n4　市残联召开工作会议，理事长林秋主持。\n\n13－15　市残联举办培训班。\n\n四月份\n\n2　林秋到龙涓乡调研。",
        "0304　2016年市残联工作会议召开，理事长林秋主持。\n0313-15　市残联举办培训班。\n0402　林秋到龙涓乡调研。",
        "03-04　市残联召开工作会议，理事长林秋主持。\n03-13——15　市残联举办培训班。\n04-02　林秋到龙涓乡调研。",
    ],
)
def test_days_without_their_sign(months: str) -> None:
    assert _days(months) == {"2016-03-04", "2016-03-13/2016-03-15", "2016-04-02"}


def test_items_that_count_under_months_are_no_days() -> None:
    text = "三月\n1 市残联召开工作会议。\n2 市残联举办培训班。\n四月\n1 林秋到龙涓乡调研。\n2 市残联召开党组会议。"
    assert _days(text) <= {"2016-03", "2016-04"}
