"""Trials told in the history of a court: who presides, who appears, and names before 担任."""

import pytest
from reading import held_whole

HEAD = "云川市中级人民法院大事记\n\n2003年\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "6月12日，公开开庭审理一起合同诈骗案，刑事审判第一庭庭长侯选担任审判长，市人民检察院检察员苏醒出庭支持公诉。",
        "6月12日，审理某公司贪污案，刑事审判第一庭庭长侯选任审判长，市人民检察院检察员苏醒出庭公诉。",
    ],
)
def test_who_presides_gets_no_office(told: str) -> None:
    assert held_whole(HEAD + told) == {
        "侯选 云川市中级人民法院刑事审判第一庭 庭长",
        "苏醒 云川市人民检察院 检察员",
    }


def test_who_is_appointed_to_preside_has_the_office() -> None:
    told = "6月12日，市人大常委会任命李大庆为云川市中级人民法院审判长。"
    assert held_whole(HEAD + told) == {"李大庆 云川市中级人民法院 审判长 appointed"}


@pytest.mark.parametrize("name", ["方选", "苏醒", "万里", "高峰"])
def test_no_name_ends_within_a_verb(name: str) -> None:
    assert f"{name} 云川市总工会 主席" in held_whole(
        f"云川市总工会大事记\n\n2003年\n\n6月12日，市总工会主席{name}担任组委会主任。"
    )


@pytest.mark.parametrize("office", ["民事审判第一庭庭长", "民政局局长", "民宗局局长"])
@pytest.mark.parametrize("who", ["李大庆", "李大庆（女）", "白　雪（女）"])
def test_offices_that_begin_like_a_word_behind_the_verb(office: str, who: str) -> None:
    house = "中级人民法院" if "庭" in office else "人民政府"
    text = f"云川市{house}大事记\n\n2003年\n\n2月25日　市二届人大常委会第三十一次会议任命：\n　　{who}为{office}；\n　　曾强、方正为副主任。\n"
    name = who.replace("　", "").replace("（女）", "")
    assert any(
        one.startswith(f"{name} 云川市") and one.endswith(f"{office[-2:]} appointed") for one in held_whole(text)
    )


def test_a_house_called_for_the_people() -> None:
    assert held_whole("云川市纪事\n\n2003年\n\n2月25日　云川市为民服务中心主任李大庆到会。\n") == {
        "李大庆 云川市为民服务中心 主任"
    }
