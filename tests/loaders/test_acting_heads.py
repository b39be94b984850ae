"""Heads who act for the holder of an office: told of by 其, and reporting to the congress without their house."""

import pytest
from reading import held, held_whole

NOTICE = "芗城区人大常委会任免名单\n（2023年12月27日芗城区第六届人民代表大会常务委员会第十七次会议通过）\n\n"
SESSION = "漳州市芗城区人大常委会公报\n\n区六届人大四次会议闭幕\n\n2024年1月9日，芗城区第六届人民代表大会第四次会议在区文化中心召开。"


@pytest.mark.parametrize(
    "sentence",
    [
        "任命：\n梁若谷为芗城区人民法院副院长、审判员，并决定其代理院长职务。",
        "任命梁若谷为芗城区人民法院副院长，决定由其代理院长职务。",
        "任命梁若谷为芗城区人民法院副院长并决定代理院长职务。",
    ],
)
def test_who_was_just_appointed_acts(sentence: str) -> None:
    found = held_whole(NOTICE + sentence)
    assert "梁若谷 漳州市芗城区人民法院 代理院长 appointed" in found
    assert "梁若谷 漳州市芗城区人民法院 副院长 appointed" in found


def test_a_verb_before_his_pronoun_is_no_name() -> None:
    found = held_whole(f"{NOTICE}决定任命刘一为芗城区人民政府副区长，决定其为代理区长。")
    assert {one.split()[0] for one in found} == {"刘一"}


@pytest.mark.parametrize(
    "sentence",
    [
        "代院长梁若谷、代检察长宋玥分别报告“两院”工作。",
        "副主任邹平作常委会工作报告，代院长梁若谷、代检察长宋玥作“两院”工作报告。",
        "代院长梁若谷作法院工作报告，代检察长宋玥作检察院工作报告。",
    ],
)
def test_heads_who_report_to_the_congress_of_the_place(sentence: str) -> None:
    found = held_whole(SESSION + sentence)
    assert {"梁若谷 漳州市芗城区法院 代院长", "宋玥 漳州市芗城区检察院 代检察长"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "漳州市2023年大事记\n\n1月9日，省第十四届人民代表大会第一次会议召开。院长梁若谷作法院工作报告。",
        "漳州市2023年大事记\n\n1月9日，市第一届人民代表大会第四次会议召开。2月3日，院长梁若谷作学院工作报告。",
    ],
)
def test_no_house_of_the_place_for_others(text: str) -> None:
    assert not any(one.startswith("梁若谷 漳州市法院") for one in held_whole(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "宣布市委关于高原同志任市科协党组书记的决定。",
        "宣读市委关于高原同志担任市科协党组书记的通知。",
        "传达关于任命高原同志为市科协党组书记的决定。",
    ],
)
def test_a_name_that_is_a_word_in_the_title_of_a_decision(sentence: str) -> None:
    assert "高原 云州市科协 党组书记 appointed" in held(sentence)


def test_no_name_where_comrades_are_spoken_of() -> None:
    assert held("传达关于高龄同志任职年限的通知。") == set()


def test_a_last_one_joined_by_a_comma_and_a_word() -> None:
    found = held("会议聘请中国工程院院士万象、原省农业厅总农艺师熊朴，以及临江大学教授姚公望为市科协顾问。")
    assert {f"{name} 云州市科协 顾问 appointed" for name in ("万象", "熊朴", "姚公望")} <= found
