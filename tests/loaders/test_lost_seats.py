"""Seats in a people's congress or a consultative conference that end."""

import pytest
from reading import dated_whole, held

_SEAT = "罗平 云州市人民代表大会 代表 removed"


def _held(sentence: str) -> set[str]:
    return held(sentence, title="云州市人民代表大会常务委员会公告", organization="云州市人大常委会")


@pytest.mark.parametrize(
    "sentence",
    [
        "依照代表法的有关规定，罗平的云州市第四届人民代表大会代表资格终止。",
        "由云川县选出的罗平，因调离本行政区域，依照《代表法》的有关规定，其云州市第四届人民代表大会代表资格终止。",
        "罗平因工作调动调离本行政区域，其云州市第四届人民代表大会代表资格自行终止。",
        "终止罗平的云州市第四届人民代表大会代表资格。",
        "云川县选出的云州市第四届人民代表大会代表罗平调离本市，依照有关规定，其代表资格终止。",
        "由云川县选出的云州市第四届人民代表大会代表罗平，因工作变动，已调离云州市。依照有关规定，罗平的代表资格终止。",
    ],
)
def test_who_loses_a_seat(sentence: str) -> None:
    assert _held(sentence) == {_SEAT}


def test_several_lose_their_seats_in_one_sentence() -> None:
    found = _held("罗平、李明山因工作调动调离本行政区域，其云州市第四届人大代表资格自行终止。")
    assert found == {"罗平 云州市人大 代表 removed", "李明山 云州市人大 代表 removed"}


def test_members_of_a_conference_lose_theirs() -> None:
    assert _held("会议决定撤销李明山的市政协委员资格。") == {"李明山 云州市政协 委员 removed"}


@pytest.mark.parametrize(
    "sentence", ["具备市政协委员资格。", "确认王一兵的代表资格有效。", "王一兵取得律师资格。", "取消王一兵参赛资格。"]
)
def test_other_qualifications_are_no_seats(sentence: str) -> None:
    assert not any("removed" in one for one in _held(sentence))


def test_seats_end_on_the_day_of_the_announcement() -> None:
    found = dated_whole(
        "云州市人民代表大会常务委员会公报\n\n云州市人民代表大会常务委员会任免名单\n（2018年3月29日云州市第四届人大常委会第十次会议通过）\n\n"
        "任命：\n王一兵为市水利局局长。\n\n\n云州市人民代表大会常务委员会公告\n〔四届〕第6号\n\n"
        "　　2018年4月26日，象川县第十七届人民代表大会第三次会议补选秦明川为云州市第四届人民代表大会代表。\n"
        "　　由武川县选出的罗平，因调离本行政区域，依照代表法的有关规定，其云州市第四届人民代表大会代表资格终止。"
        "罗平的云州市第四届人民代表大会财政经济委员会委员职务相应终止。\n　　特此公告。\n\n"
        "　　　　云州市人民代表大会常务委员会\n　　　　2018年5月25日\n"
    )
    assert {
        "2018-04-26 秦明川 云州市人民代表大会 代表 elected",
        f"2018-05-25 {_SEAT}",
        "2018-05-25 罗平 云州市人民代表大会财政经济委员会 委员 removed",
    } <= found
