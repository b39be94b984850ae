"""People: which stretches of text are names, and which are not."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import held, read

from cursus.loaders.language.name_words import surname_class
from cursus.loaders.names.foreign import read_foreign
from cursus.loaders.names.personal import read_name
from cursus.loaders.people.reading import name_after_title
from cursus.loaders.places.gazetteer import find_places
from cursus.model.statement import Life


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("韩志高出席会议", "韩志高"),
        ("丁凡等出席会议", "丁凡"),
        ("罗为民主持会议", "罗为民"),
        ("石强调研企业", "石强"),
        ("欧阳小倩，秘书长", "欧阳小倩"),
        ("令狐远陪同", "令狐远"),
        ("高峰主持会议", "高峰"),
        ("方圆、", "方圆"),
        ("丁凡为市水利局局长", "丁凡"),
        ("罗小满的市教育局局长职务", "罗小满"),
        ("买买提·伊明等出席", "买买提·伊明"),
        ("陈·约翰逊（左三）", "陈·约翰逊"),
        ("古丽·沙吾提出席会议", "古丽·沙吾提"),
        ("古丽·沙吾力提出建议", "古丽·沙吾力"),
        ("郑重出席会议", "郑重"),
    ],
)
def test_a_name_ends_where_other_words_begin(text: str, name: str) -> None:
    reading = read_name(text, 0)
    assert reading is not None
    assert text[: reading.end] == name


@pytest.mark.parametrize(
    "text", ["高度重视", "文化宫负责人", "关于开展", "常务副主席", "应邀出席", "全程陪同", "代表讲话"]
)
def test_words_that_begin_with_a_surname_are_no_names(text: str) -> None:
    reading = read_name(text, 0)
    assert reading is None or reading.score < 0.4


def test_a_name_known_from_elsewhere_outweighs_a_longer_reading() -> None:
    text = "罗小向大会致意"
    reading = read_name(text, 0, {"罗小"})
    assert reading is not None
    assert text[: reading.end] == "罗小"


@given(st.text(alphabet="韩志高罗小满出席等，、。的为任主席（）· \n欧阳", max_size=12), st.integers(0, 11))
def test_a_reading_lies_in_the_text(text: str, at: int) -> None:
    reading = read_name(text, at)
    assert reading is None or at < reading.end <= len(text)


def test_compound_surnames_are_seen_first() -> None:
    assert surname_class("欧阳小倩", 0) == "compound"
    assert surname_class("欧小倩", 0) == "common"


def test_names_that_are_ordinary_words_need_their_surroundings() -> None:
    found = held(
        "市总工会副主席高峰主持会议。会议要求勇攀高峰，在高峰论坛上展示成果。市总工会秘书长文明出席，强调精神文明建设。"
    )
    assert found == {"高峰 云州市总工会 副主席", "文明 云州市总工会 秘书长"}
    names = [
        one.person.name
        for one in read("市总工会副主席高峰主持会议。与会者勇攀高峰。").statements
        if hasattr(one, "person")
    ]
    assert set(names) == {"高峰"}


@pytest.mark.parametrize(
    "text",
    [
        "全体干部职工参观了方志清纪念馆，学习了张富山先进事迹。",
        "市总工会领导班子成员、各区总工会主席、劳模代表参加会议。",
        "会议强调，要把精神文明建设放在突出位置，把稳方向，行稳致远。",
        "市总工会书记处高度重视，主任会议审议通过。",
        "各单位要以施行《章程》为契机，关心职工生活。",
    ],
)
def test_no_post_where_nobody_is_named(text: str) -> None:
    assert held(text) == set()


def test_marks_in_brackets_belong_to_the_name() -> None:
    found = read("市总工会副主席马小兰（女，回族）、扎西多吉（藏族）出席会议。")
    marks = {(one.person.name, one.value) for one in found.statements if isinstance(one, Life)}
    assert marks == {("马小兰", "女"), ("马小兰", "回族"), ("扎西多吉", "藏族")}


def test_a_name_behind_a_title_is_neither_a_place_nor_part_of_the_next_body() -> None:
    text = "市司法局副局长沙舟和局办公室主任罗小满出席会议。"
    assert held(text) == {"沙舟 云州市司法局 副局长", "罗小满 云州市司法局办公室 主任"}
    assert not list(find_places(text))
    assert [place.name for _, _, place in find_places("省会长沙召开会议，局长长春出席。")] == ["长沙市", "长春市"]


def test_words_that_nobody_is_called_by_are_names_where_people_do_something_or_are_listed() -> None:
    assert held("市总工会副主席章程讲话。会议通过章程修改方案，左右两侧摆放展板。") == {"章程 云州市总工会 副主席"}
    assert held("会议选举罗小满、左右、丁一凡为市总工会常委，听取左右意见。") == {
        f"{name} 云州市总工会 常委 elected" for name in ("罗小满", "左右", "丁一凡")
    }


def test_the_verb_of_an_appointment_is_no_name() -> None:
    assert held("会议聘任罗小满为市总工会法律顾问。会议聘任丁一凡为市总工会法律顾问。") == {
        "罗小满 云州市总工会 法律顾问 appointed",
        "丁一凡 云州市总工会 法律顾问 appointed",
    }


def test_a_rare_surname_is_learned_from_the_document() -> None:
    text = "市总工会主席黔明远主持会议。会上，副主席罗小满、黔明远、丁一凡发言。最后，黔明远讲话。"
    assert "黔明远 云州市总工会 主席" in held(text)


def test_padded_and_broken_names_are_whole() -> None:
    found = held("任命：\n韩　高为云州市教育局局长；\n罗小满、权　\n衡为云州市司法局副局长。")
    assert found == {
        "韩高 云州市教育局 局长 appointed",
        "罗小满 云州市司法局 副局长 appointed",
        "权衡 云州市司法局 副局长 appointed",
    }


@pytest.mark.parametrize(
    "name",
    [
        "孟和巴图",
        "苏和图雅",
        "才让卓玛",
        "白玛多吉",
        "努尔古丽",
        "阿拉坦其其格",
        "庆格尔泰",
        "吐门吉日嘎拉",
        "土登才旺",
        "罗绒扎西",
        "沙马木呷",
        "吉木史哈",
        "铁木尔达瓦买提",
    ],
)
@pytest.mark.parametrize("after", ["出席会议", "为副主席，", "、", "（女）"])
def test_names_of_other_peoples_are_read_by_what_they_are_made_of(name: str, after: str):
    reading = read_name(name + after, 0) or read_foreign(name + after, 0, least=3)
    assert reading is not None
    assert reading.end == len(name)


@pytest.mark.parametrize("words", ["渡口出席签约", "云帆主持"])
def test_whoever_stands_between_a_title_with_its_body_and_a_word_said_of_people_is_a_person(words: str):
    found = name_after_title("云州职业学院院长" + words, 8, Counter(), explicit=True)
    assert found is not None
    assert found.name == words[:2]


@pytest.mark.parametrize("words", ["先后出席会议", "带队出席会议", "一行出席会议", "分别主持"])
def test_manner_is_no_name(words: str):
    assert name_after_title("云州职业学院院长" + words, 8, Counter(), explicit=True) is None


def test_an_unknown_word_between_two_names_of_a_list_is_a_name():
    assert {one.split()[0] for one in held("市总工会副主席石勇、云海、罗小满出席会议。")} == {"石勇", "云海", "罗小满"}


def test_a_surname_before_a_word_is_a_name_where_only_people_act():
    assert "向前进 云州市总工会 主席" in held("市总工会主席向前进致辞。")


def test_an_unknown_word_that_heads_a_list_of_names_behind_a_title_is_a_name():
    assert {one.split()[0] for one in held("市总工会副主席云海、石勇、罗小满出席会议。")} == {"石勇", "云海", "罗小满"}


@pytest.mark.parametrize("verb", ["朗读倡议书", "部署下一步工作", "升旗", "上党课", "演讲", "执教"])
def test_what_somebody_of_a_whole_title_does_makes_the_name_before_it(verb: str):
    assert held(f"市总工会副主席谷雨{verb}。") == {"谷雨 云州市总工会 副主席"}


@pytest.mark.parametrize(
    "manner", ["具体部署安全工作", "逐项分析原因", "统一部署", "提前动员", "耐心解答疑问", "反复部署", "竞聘演讲会举行"]
)
def test_how_something_is_done_is_no_name(manner: str):
    assert held(f"市总工会副主席{manner}。") == set()


@pytest.mark.parametrize("word", ["时间", "商量", "时代", "居民", "劳动"])
def test_somebody_who_presides_may_be_called_by_a_word(word: str):
    assert held(f"市总工会副主席{word}主持会议。") == {f"{word} 云州市总工会 副主席"}
    assert held(f"市总工会副主席{word}安排紧凑。") == set()
