"""Cities of three characters that papers are called by, and who signs or speaks for a body."""

from __future__ import annotations

import pytest
from reading import held, held_whole, own_body, read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("路遥主持开幕式，路遥代表第二届党委作工作报告", {"路遥"}),
        ("张明代表党委、李小春代表纪委分别作工作报告", {"张明", "李小春"}),
        ("张明代表上届党委会、李小春代表上届纪委作工作报告", {"张明", "李小春"}),
    ],
)
def test_speaks_for_own_committee(text: str, speakers: set[str]) -> None:
    text = f"第三次代表大会召开。党委书记路遥主持，{text}。"
    found = [one for one in read(text).statements if isinstance(one, Participation)]
    assert {one.person.name for one in found if "speaker" in one.roles} == speakers


def test_delegates_who_speak_keep_their_seat() -> None:
    assert held("全国人大代表王明理作发言。") == {"王明理 全国人大 代表"}


@pytest.mark.parametrize("which", ["新一届", "新的一届", "第三届"])
def test_new_commission_is_that_of_the_house(which: str) -> None:
    text = f"云南边城大学2007年大事记\n\n3月4日　{which}纪委第一次全会选举王小平为书记，童小言为副书记。"
    assert held_whole(text) == {"王小平 云南边城大学 纪委书记 elected", "童小言 云南边城大学 纪委副书记 elected"}


@pytest.mark.parametrize(
    "row", ["王　明　　任可为　　米雪峰", "李　静　　任　可　　任小明", "王　明　　为春生　　任　飞"]
)
def test_surnames_that_are_verbs_in_rows_of_names(row: str) -> None:
    text = f"云南边城大学2007年大事记\n\n3月4日　党代会召开，选举产生党委委员5名：\n\n{row}\n水　清　　钱　多\n"
    names = {one.split()[0] for one in held_whole(text)}
    assert {"水清", "钱多"} < names
    assert len(names) == 5


@pytest.mark.parametrize("title", ["云山县志·大事记", "云山县大事记", "中共云山县历史大事记", "云山县革命史"])
def test_no_school_speaks_in_the_history_of_a_county(title: str) -> None:
    text = f"{title}\n\n1951年\n\n3月1日　云山县第一中学开学，学校设四个班。\n4月　学校师生下乡。云山县第一中学校长王明理讲话。\n"
    assert own_body(text) != "云山县第一中学"


SCHOOL = (
    "青阳市第十四中学 > 校园新闻\n\n我校举行揭牌仪式\n日期：2011-9-7\n\n9月6日，东辽工业大学揭牌仪式在我校举行。东辽工业大学副校长余龙、市教育局局长左志远出席。"
    "市教育局科长何志远宣布了市教育局党委的任免文件："
)


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "何大山任青阳市第十四中学校长；李建国任副校长、工会主席；王志刚（女）任副校长，免去其教务处主任职务。",
            {
                "何大山 青阳市第十四中学 校长 appointed",
                "李建国 青阳市第十四中学 副校长 appointed",
                "李建国 青阳市第十四中学工会 主席 appointed",
                "王志刚 青阳市第十四中学 副校长 appointed",
                "王志刚 青阳市第十四中学教务处 主任 removed",
            },
        ),
        (
            "何大山任青阳市第十四中学校长；王志刚任副校长；周大年到龄退休，不再担任党总支书记职务。",
            {
                "何大山 青阳市第十四中学 校长 appointed",
                "王志刚 青阳市第十四中学 副校长 appointed",
                "周大年 青阳市第十四中学 党总支书记 removed",
            },
        ),
    ],
)
def test_list_of_a_house_goes_on_behind_its_union_and_who_retires(told: str, posts: set[str]) -> None:
    """Guests named before have nothing to do with it."""
    assert {one for one in held_whole(SCHOOL + told + "\n") if one.endswith(("appointed", "removed"))} == posts


def test_court_of_a_city_whose_name_is_a_word() -> None:
    """Before 中院 a city is meant."""
    text = "全市法院院长会议在安康中院召开\n发布时间：2016-02-26\n\n2月25日上午，会议在市中院召开。院长何志远主持，民三庭庭长王建国发言。\n"
    assert held_whole(text) == {"何志远 安康市中院 院长", "王建国 安康市中院民三庭 庭长"}
