"""Rows below the heading of a list of appointments begin with names, whatever words these are."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云州市第四届人大常委会第三十次会议人事任免事项\n（2021年10月29日）\n\n"


@pytest.mark.parametrize(
    ("given", "lost"), [("【任命】", "【免职】"), ("一、任命", "二、免职"), ("决定任命：", "决定免去：")]
)
@pytest.mark.parametrize("stop", ["", "；"])
@pytest.mark.parametrize("name", ["成功", "高兴", "向前", "时间", "水平", "关心"])
def test_words_at_the_head_of_such_rows_are_names(given: str, lost: str, stop: str, name: str) -> None:
    rows = (
        f"{given}\n吴建国为云州市司法局局长{stop}\n{name}（女）为云州市公安局局长{stop}\n"
        f"{lost}\n{name}的云州市财政局局长职务{stop}\n张建军的云州市公安局局长职务{stop}\n"
    )
    assert held_whole(HEAD + rows) == {
        "吴建国 云州市司法局 局长 appointed",
        f"{name} 云州市公安局 局长 appointed",
        f"{name} 云州市财政局 局长 removed",
        "张建军 云州市公安局 局长 removed",
    }


def test_a_word_among_those_elected_does_not_end_the_list() -> None:
    text = (
        "云州市第七届人民代表大会第一次会议公告\n（第三号）\n\n云州市第七届人民代表大会第一次会议于2016年12月28日选举：\n"
        "周明为云州市人民政府市长；\n高峰、尉迟敏、成果为云州市人民政府副市长；\n平安为云州市监察委员会主任；\n张弛为云州市中级人民法院院长。\n"
    )
    assert held_whole(text) >= {
        "成果 云州市人民政府 副市长 elected",
        "平安 云州市监察委员会 主任 elected",
        "张弛 云州市中级人民法院 院长 elected",
    }


def test_rows_of_other_things_give_nobody_a_post() -> None:
    rows = "任命：\n吴建国为云州市司法局局长；\n干部为云州市公安局局长所提名；\n方案为以下内容；\n"
    assert held_whole(HEAD + rows) == {"吴建国 云州市司法局 局长 appointed"}


def test_offices_without_a_body_behind_names_in_rows() -> None:
    text = "云州市中级人民法院关于干部职务的通知\n\n2019年5月16日，院党组会议决定\n免去：\n高大山审判员职务；\n王水生书记员职务。\n"
    assert held_whole(text) == {
        "王水生 云州市中级人民法院 书记员 removed",
        "高大山 云州市中级人民法院 审判员 removed",
    }


@pytest.mark.parametrize("heading", ["批准任命：", "任　命：", "任命"])
@pytest.mark.parametrize("gap", ["　", "　　　　", "    "])
def test_a_row_alone_below_its_heading(heading: str, gap: str) -> None:
    text = (
        "云州市人民检察院任免职务名单\n（一九九九年十二月二十三日云州市第十三届人民代表大会常务委员会第十一次会议通过）\n\n"
        f"{heading}\n江大山{gap}市人民检察院检察员\n"
    )
    assert held_whole(text) == {"江大山 云州市人民检察院 检察员 appointed"}
