"""Minutes: members of a group told in one sentence, offices that pass from one to another, tasks by the place, rows of who was there."""

from __future__ import annotations

import pytest
from reading import based_whole, held, held_whole, read_whole

from cursus.model.statement import Participation, Responsibility

_HEAD = """云海市人民政府

专题会议纪要

〔2025〕第3期

云海市人民政府办公室　　　　　　2025年3月12日

湿地保护专题会议纪要

　　2025年3月9日，副市长丁学文主持召开湿地保护专题会议。现纪要如下：
　　（一）排查由市林业局牵头，5月底前完成。
"""
_THREE = ("邵一鸣", "陶可心", "赵大海")


@pytest.mark.parametrize(
    "told",
    [
        "罗小满任指挥长，邵一鸣、陶可心、赵大海为成员",
        "由罗小满任指挥长，成员为邵一鸣、陶可心、赵大海",
        "罗小满任指挥长，成员由邵一鸣、陶可心、赵大海组成",
    ],
)
def test_members_of_a_group_in_the_sentence_that_sets_it_up(told: str) -> None:
    found = based_whole(f"{_HEAD}　　（二）成立东湖湿地保护指挥部，{told}。\n")
    assert {f"{one} 云海市东湖湿地保护指挥部 成员 appointed" for one in _THREE} <= found


@pytest.mark.parametrize("verb", ["调整为", "变更为", "更换为", "改为"])
def test_an_office_passes_from_one_to_another(verb: str) -> None:
    found = held_whole(
        f"{_HEAD}　　（二）市防汛办公室主任由市水利局局长罗小满{verb}石大勇，副主任由韩志高{verb}邵一鸣。\n"
    )
    assert {"罗小满 云海市防汛办公室 主任 removed", "石大勇 云海市防汛办公室 主任 appointed"} <= found
    assert "罗小满 云海市水利局 局长" in found


def test_a_group_that_is_renamed_changes_no_office() -> None:
    found = held_whole(f"{_HEAD}　　（二）会议地点由罗小满改为市政府礼堂。\n")
    assert not any(one.endswith(("appointed", "removed")) for one in found)


@pytest.mark.parametrize(
    ("task", "bodies"),
    [
        (
            "清理由市农业局负责，南山县人民政府、东河县人民政府按属地组织落实",
            {"云海市农业局", "南山县人民政府", "东河县人民政府"},
        ),
        ("经费由市财政局会同市水利局报市政府审批", {"云海市财政局", "云海市水利局"}),
        ("执法由市公安局水库派出所牵头，市海事处参与", {"云海市公安局水库派出所", "云海市海事处"}),
        ("巡查由白石水库管理局牵头，市水利局配合", {"白石水库管理局", "云海市水利局"}),
    ],
)
def test_who_does_an_item(task: str, bodies: set[str]) -> None:
    found = read_whole(f"{_HEAD}　　（二）{task}。\n").statements
    assert {one.organization for one in found if isinstance(one, Responsibility) and one.item == "（二）"} == bodies


@pytest.mark.parametrize("gap", ["　　", "　"])
def test_rows_of_names_with_posts(gap: str) -> None:
    text = (
        f"{_HEAD}\n　　出　席：丁学文{gap}市政府副市长\n　　　　　　罗小满{gap}市林业局局长\n"
        f"　　列　席：石大勇{gap}市人大常委会副主任\n　　　　　　阮长青{gap}江南云海水文水资源局总工程师\n　　　　　　撒文慧{gap}市政协提案委员会副主任\n"
        "　　主　持：丁学文\n"
    )
    found = read_whole(text).statements
    present = {one.person.name for one in found if isinstance(one, Participation)}
    assert {"罗小满", "石大勇", "阮长青", "撒文慧"} <= present
    assert {"阮长青 江南云海水文水资源局 总工程师", "撒文慧 云海市政协提案委员会 副主任"} <= held_whole(text)


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("21日下午，分组讨论（城区组召集人罗小满、南山组召集人石大勇）。", set[str]()),
        ("第一组召集人罗小满汇报了本组审议情况。", set[str]()),
        ("协调小组召集人石大勇出席。", {"召集人"}),
        ("下午大会发言，发言人：罗小满（市第二中学副校长）。", {"副校长"}),
        ("市政府新闻发言人罗小满出席。", {"新闻发言人"}),
    ],
)
def test_who_calls_a_discussion_together_or_speaks_holds_no_office(text: str, posts: set[str]) -> None:
    assert {one.split()[-1] for one in held(text)} == posts


@pytest.mark.parametrize("given", ["由罗小满任组长，石大勇任副组长", "组长由罗小满担任，副组长由石大勇担任"])
@pytest.mark.parametrize("between", ["", "二、关于征收\n会议审议了征收方案。"])
def test_a_later_sentence_on_another_group_gives_its_offices_in_that(given: str, between: str) -> None:
    text = (
        f"{_HEAD}会议同意调整市防汛抗旱指挥部组成人员：丁学文任指挥长，阮长青任副指挥长。\n{between}"
        f"会议决定，南湖片区征收工作专班{given}。\n"
    )
    assert held_whole(text) >= {
        "丁学文 云海市防汛抗旱指挥部 指挥长 appointed",
        "罗小满 云海市南湖片区征收工作专班 组长 appointed",
        "石大勇 云海市南湖片区征收工作专班 副组长 appointed",
    }
