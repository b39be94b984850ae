"""What was done on a later day of a session, and names and verbs among those chosen there."""

from __future__ import annotations

import pytest
from tests.support.reading import based_whole, dated_whole

HEAD = "云州市人大常委会2021年大事记\n\n十月\n\n"
OPENED = "10月26日　云州市第五届人民代表大会第一次会议开幕，钟立言主持"


@pytest.mark.parametrize(
    "later",
    [
        "。28日，会议选举",
        "。28日会议选举",
        "。28日下午，大会选举",
        "；28日，大会选举",
        "。10月28日，会议选举",
        "。28日，选举",
    ],
)
def test_a_change_is_of_the_later_day_of_its_session(later: str):
    found = dated_whole(f"{HEAD}{OPENED}{later}钟立言为市人大常委会主任，黎望舒为副主任。\n")
    assert "2021-10-28 黎望舒 云州市人大常委会 副主任 elected" in found


@pytest.mark.parametrize("name", ["段长青", "连长河", "师长安", "班长海", "司长林"])
def test_a_surname_and_长_are_no_office(name: str):
    told = f"{HEAD}10月26日　市四届人大五次会议选举饶正言为市长，洪远、高飞扬为副市长，{name}为市人民法院院长。\n"
    found = based_whole(told)
    assert f"{name} 云州市人民法院 院长 elected" in found
    assert not any(one.split()[2] == name[:2] for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "选举饶正言为市长，高飞扬连任法院院长，谷丰年为检察院检察长",
        "选举饶正言连任市长，高飞扬蝉联法院院长，谷丰年为检察院检察长",
        "选举饶正言为市长，高飞扬继续担任法院院长，谷丰年为检察院检察长",
    ],
)
def test_those_chosen_again_stand_among_those_chosen(text: str):
    found = based_whole(f"{HEAD}10月26日　市四届人大五次会议{text}。\n")
    assert {
        "饶正言 云州市人民政府 市长 elected",
        "高飞扬 云州市法院 院长 elected",
        "谷丰年 云州市检察院 检察长 elected",
    } <= found


def test_behind_a_candidate_somebody_else_takes_an_office():
    found = based_whole(f"{HEAD}10月26日　省委决定：提名覃广文为市政协主席候选人，钟立言任市人大常委会党组书记。\n")
    assert "覃广文 云州市政协 主席 nominated" in found
    assert "钟立言 云州市人大常委会 党组书记 appointed" in found


@pytest.mark.parametrize("name", ["宁静", "平安", "和平"])
def test_a_word_behind_two_verbs_that_appoint_is_a_name(name: str):
    found = based_whole(f"{HEAD}10月26日　会议批准任命{name}为清河县人民检察院检察长。\n")
    assert f"{name} 清河县人民检察院 检察长 appointed" in found


def test_judges_are_of_the_court_behind_one_of_its_divisions():
    found = based_whole(f"{HEAD}10月26日　会议免去余良木的云州市中级人民法院执行局局长职务，毛碧川的助理审判员职务。\n")
    assert "毛碧川 云州市中级人民法院 助理审判员 removed" in found
