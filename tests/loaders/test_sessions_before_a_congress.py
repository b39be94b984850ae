"""Reports of a congress that tell of a session before it, and go on with the congress without naming its day again."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

HEAD = "清河市慈善总会\n关于第四次会员代表大会选举结果的报告\n\n市民政局：\n\n"
CONGRESS = "　　清河市慈善总会第四次会员代表大会于2018年5月10日至11日在清河宾馆召开。现将有关情况报告如下：\n"
FOOT = "\n清河市慈善总会\n2018年5月18日\n"
DAYS = "2018-05-10/2018-05-11"


def _took_part(told: str) -> set[tuple[str, str]]:
    found = read_whole(f"{HEAD}{CONGRESS}{told}{FOOT}").statements
    return {(one.date.edtf if one.date else "", one.person.name) for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize(
    "told",
    [
        "　　5月9日晚，召开预备会议，章丽君主持。\n　　大会由秘书长石大勇主持。\n",
        "　　5月9日晚，大会举行预备会议，章丽君主持。大会由秘书长石大勇主持。\n",
        "　　5月8日，召开了大会筹备会议，副会长章丽君主持。开幕式由秘书长石大勇主持。\n",
        "　　一、预备会议\n　　5月9日，大会预备会议在清河宾馆召开，章丽君主持。\n　　二、大会\n　　本次大会由秘书长石大勇主持。\n",
    ],
)
def test_what_goes_on_with_the_congress_has_its_days(told: str) -> None:
    found = _took_part(told)
    assert (DAYS, "石大勇") in found
    assert not any(name == "章丽君" and day == DAYS for day, name in found)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("　　5月9日晚，召开预备会议，章丽君主持。会议由秘书长石大勇作说明。\n", "2018-05-09"),
        ("　　5月12日，召开座谈会，秘书长石大勇主持。大会精神得到传达。\n", "2018-05-12"),
    ],
)
def test_other_meetings_keep_their_day(told: str, day: str) -> None:
    assert (day, "石大勇") in _took_part(told)
