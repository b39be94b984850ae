"""Who has a title with its body and is said to be a woman has a name, though no surname begins it."""

import pytest
from reading import held_whole, read_whole

MINUTES = "云川理工大学人事工作简报\n\n　　2021年6月25日，校党委常委会会议同意："


@pytest.mark.parametrize("name", ["月华", "春梅", "朵兰"])
def test_a_name_by_its_mark(name: str) -> None:
    found = held_whole(MINUTES + f"聘任科技处副处长{name}（女）为教务处处长。")
    assert found == {f"{name} 云川理工大学科技处 副处长", f"{name} 云川理工大学教务处 处长 appointed"}


@pytest.mark.parametrize("words", ["职工（女）", "代表（女）"])
def test_words_for_people_are_no_names(words: str) -> None:
    assert not any("工 " in one[:3] or "表 " in one[:3] for one in held_whole(MINUTES + f"校工会组织{words}体检。"))


def test_who_ends_his_time_elsewhere_by_a_word_for_a_name() -> None:
    found = held_whole(MINUTES + "江南结束在白水县发展改革委的副主任挂职，返校任教务处副处长。")
    assert found >= {"江南 云川理工大学教务处 副处长 appointed"}


def test_a_subcommittee_has_its_whole_name() -> None:
    found = held_whole(MINUTES + "石大川任材料学院学术分委员会主任，罗小岚任校学位评定分委员会主席。")
    assert found == {
        "石大川 云川理工大学材料学院学术分委员会 主任 appointed",
        "罗小岚 云川理工大学学位评定分委员会 主席 appointed",
    }


def test_a_reason_is_no_event() -> None:
    text = "云川理工大学大事记（2021年）\n\n6月25日　因国际学院并入国际合作处，国际学院院长石大川改任国际合作处处长。\n"
    assert not any("因国际学院" in str(getattr(one, "title", "")) for one in read_whole(text).statements)
