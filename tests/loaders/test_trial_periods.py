"""Notices of appointments: days that only say which thing is spoken of, the day of printing below that of signing."""

import pytest
from reading import dated_whole, held_whole

HEAD = (
    "云州市人民政府文件\n\n云政干〔2013〕14号\n\n云州市人民政府关于何立言等\n同志职务任免的通知\n\n各县（区）人民政府：\n\n"
    "经研究，市人民政府决定：\n\n何立言同志任市教育局主任督学。\n\n"
)
TAIL = (
    "\n\n云州市人民政府\n2013年7月15日\n\n\n（此件公开发布）\n\n抄送：市委各部门，云州军分区。\n　　　市人大常委会办公室，市政协办公室。\n"
    "云州市人民政府办公室　　　　　　　　　　2013年7月16日印发\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "2012年5月试用的市林业局副局长舒可望同志试用期满，经考核合格，现予正式任职。",
        "2012年5月试任的市林业局副局长舒可望试用期满，同意按期转正。",
        "市林业局副局长舒可望同志试用期满，经考核合格，正式任职。",
    ],
)
def test_the_end_of_a_trial_is_of_the_day_of_the_paper(told: str) -> None:
    assert dated_whole(HEAD + told + TAIL) == {
        "2013-07-15 何立言 云州市教育局 主任督学 appointed",
        "2013-07-15 舒可望 云州市林业局 副局长",
    }


def test_papers_of_another_year_begin_nothing() -> None:
    told = "2011年印发的《云州市督学管理办法》同时废止，由市教育局局长舒可望负责解释。"
    assert "2013-07-15 舒可望 云州市教育局 局长" in dated_whole(HEAD + told + TAIL)


@pytest.mark.parametrize("why", ["（已到离休年龄）", "（另有任用）", "（因病去世）", "，另有任用", ""])
def test_reasons_in_brackets_behind_an_office_lost(why: str) -> None:
    text = (
        "云州市人民代表大会常务委员会任免名单\n（一九九八年八月二十七日云州市第十一届人民代表大会常务委员会第四次会议通过）\n\n"
        f"一、决定免去\n何立言的云州市物价局局长职务；\n方见山的云州市文化局局长职务{why}。\n二、任命\n高明远为云州市中级人民法院审判员。\n"
    )
    assert {one for one in dated_whole(text) if "removed" in one} == {
        "1998-08-27 何立言 云州市物价局 局长 removed",
        "1998-08-27 方见山 云州市文化局 局长 removed",
    }


@pytest.mark.parametrize(
    "told",
    [
        "舒可望一年试用期已满，经考核合格，正式任命为市林业局副局长，任职时间从试用之日起计算。",
        "舒可望试用期满，经考核合格，任市林业局副局长。",
        "舒可望试用期满考核合格，正式任市林业局副局长。",
        "舒可望同志任职试用期满，考核称职，正式任职市林业局副局长。",
        "舒可望试任期届满，经考核胜任现职，同意正式任命其为市林业局副局长。",
    ],
)
def test_whoever_is_appointed_at_the_end_of_a_trial(told: str) -> None:
    assert dated_whole(HEAD + told + TAIL) == {
        "2013-07-15 何立言 云州市教育局 主任督学 appointed",
        "2013-07-15 舒可望 云州市林业局 副局长 appointed",
    }


@pytest.mark.parametrize(
    "told",
    [
        "舒可望挂职期满，免去其挂任的市林业局副局长职务。",
        "舒可望同志挂职工作结束，免去其市林业局副局长职务。",
        "舒可望聘期届满，不再担任市林业局副局长职务。",
        "舒可望因工作调动，免去其兼任的市林业局副局长职务。",
        "舒可望援藏期满，免去其担任的市林业局副局长职务。",
    ],
)
def test_whoever_leaves_when_his_time_is_over(told: str) -> None:
    assert dated_whole(HEAD + told + TAIL) == {
        "2013-07-15 何立言 云州市教育局 主任督学 appointed",
        "2013-07-15 舒可望 云州市林业局 副局长 removed",
    }


def test_the_manner_of_an_appointment_and_words_that_mean_somebody_are_nobody_s_name() -> None:
    told = "试用期人员期满后正式任职，由市人事局负责考核；安排其兼任的社会职务一并免去，正式任命为准。"
    assert dated_whole(HEAD + told + TAIL) == {"2013-07-15 何立言 云州市教育局 主任督学 appointed"}


def test_names_set_wide_behind_the_number_of_an_item() -> None:
    told = "1．高　峰任市林业局副局长。\n2．白　雪任市水务局副局长，免去其市港务局副局长职务。\n（三）方　向任市港务局局长。"
    assert dated_whole(HEAD + told + TAIL) == {
        "2013-07-15 何立言 云州市教育局 主任督学 appointed",
        "2013-07-15 高峰 云州市林业局 副局长 appointed",
        "2013-07-15 白雪 云州市水务局 副局长 appointed",
        "2013-07-15 白雪 云州市港务局 副局长 removed",
        "2013-07-15 方向 云州市港务局 局长 appointed",
    }


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("任命舒可望（女）为市水务局局\n长。", "云州市水务局 局长 appointed"),
        ("任命舒可望（女）为市水务局\n局长。", "云州市水务局 局长 appointed"),
        ("免去舒可望的市水务局副局\n长职务。", "云州市水务局 副局长 removed"),
        ("任命舒可望为市水务局办公室副主\n任。", "云州市水务局办公室 副主任 appointed"),
    ],
)
def test_an_office_whose_last_characters_stand_on_the_next_line(told: str, post: str) -> None:
    assert f"2013-07-15 舒可望 {post}" in dated_whole(HEAD + told + TAIL)


@pytest.mark.parametrize(
    "told",
    [
        "经考核合格，同意以下同志按期转正，任职时间从2021年8月起计算：",
        "下列同志试用期满，经考核合格，同意正式任职：",
        "以下同志试用期满考核合格，予以转正：",
    ],
)
def test_a_list_of_those_whose_trial_is_over(told: str):
    text = (
        f"云海市人民政府\n关于丁大山等同志试用期满正式任职的通知\n云府人〔2022〕22号\n\n市级有关部门：\n{told}\n"
        "丁大山　市水利局副局长\n罗小满　市农业农村局副局长\n\n2022年8月24日\n"
    )
    assert held_whole(text) == {
        "丁大山 云海市水利局 副局长 appointed",
        "罗小满 云海市农业农村局 副局长 appointed",
    }
