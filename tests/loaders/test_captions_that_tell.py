"""Sentences below pictures that say on which day who did what, with their photographer in any form: news like others."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

PAGE = (
    "云岭医院报\n总第187期　2016年9月28日　星期三\n云州市云岭医院主办\n\n我院召开例会\n\n"
    "　　本报讯　9月5日，我院召开例会。院长高兴讲话。\n\n{caption}\n"
)
NEWS = "2016-09-05 高兴 云州市云岭医院 院长"


@pytest.mark.parametrize(
    "caption",
    [
        "▲9月17日，副院长石磊（右二）在急诊科慰问职工。　　　　时　雨　摄",
        "图为9月17日，副院长石磊（前排左一）为义诊队授旗。　时雨摄",
        "（图：9月17日，副院长石磊为义诊队授旗。陶然摄）",
        "（上图为9月17日，副院长石磊为义诊队授旗。本报通讯员　时　雨　摄）",
        "左图：9月17日，副院长石磊（左二）在义诊现场。　本报记者　陶　然　摄影",
        "9月17日，副院长石磊为义诊队授旗。（时雨/摄）",
    ],
)
def test_whom_it_shows_has_his_post_on_its_day(caption: str) -> None:
    assert dated_whole(PAGE.format(caption=caption)) == {NEWS, "2016-09-17 石磊 云州市云岭医院 副院长"}


@pytest.mark.parametrize("caption", ["图为会议现场。　时雨摄", "▲秋日医院一角　时　雨　摄", "（图：义诊队。陶然摄）"])
def test_the_photographer_is_nobody_of_the_house(caption: str) -> None:
    assert dated_whole(PAGE.format(caption=caption)) == {NEWS}


@pytest.mark.parametrize(
    "caption",
    ["　　图为代表投票选举。（云州报社　摄）", "图为与会代表认真审议报告。", "图为医护人员为群众义诊。（时雨　摄）"],
)
def test_people_without_names_are_no_event(caption: str) -> None:
    found = read_whole(PAGE.format(caption=caption)).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["我院例会"]
