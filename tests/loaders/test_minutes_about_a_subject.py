"""Minutes of special meetings below a printed head: what was met about, offices of governments cut short, who does what."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import EventStatement, Responsibility

HEAD = "云溪县人民政府专题会议纪要\n\n{number}\n\n{about}\n\n时　间：2021年3月9日上午\n地　点：县政府三楼会议室\n主　持：副县长邵一鸣\n出　席：县商务局局长丁学文\n\n现将议定事项纪要如下：\n\n"


@pytest.mark.parametrize("number", ["〔2021〕12号", "（2021年第3期）", "第7期"])
@pytest.mark.parametrize(
    ("about", "title"),
    [
        ("关于石桥镇农贸市场搬迁有关问题的协调会议纪要", "石桥镇农贸市场搬迁有关问题的协调会议"),
        ("关于研究校园周边整治工作的会议纪要", "研究校园周边整治工作的会议"),
        ("石桥镇防汛工作推进会纪要", "石桥镇防汛工作推进会"),
    ],
)
def test_minutes_below_a_printed_head_are_of_what_was_met_about(number: str, about: str, title: str) -> None:
    found = read_whole(HEAD.format(number=number, about=about) + "一、由县商务局牵头。\n").statements
    assert [(one.title, one.venue) for one in found if isinstance(one, EventStatement)] == [(title, "县政府三楼会议室")]


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        ("会后由县商务局会同县住建局起草工作方案", {"县商务局", "县住建局"}),
        ("设计方案由县商务局负责修改完善", {"县商务局"}),
        ("用地手续由县商务局、县住建局抓紧办理", {"县商务局", "县住建局"}),
        ("接入管线由县商务局须限期完成", {"县商务局"}),
        ("由此产生的费用按规定解决", set[str]()),
        ("道路由施工单位自行修复", set[str]()),
    ],
)
def test_who_shall_do_what_an_item_of_minutes_says(told: str, bodies: set[str]) -> None:
    text = HEAD.format(number="第7期", about="关于石桥镇农贸市场搬迁的协调会议纪要") + f"一、{told}。\n"
    found = {one.organization for one in read_whole(text).statements if isinstance(one, Responsibility)}
    assert found == {f"云溪{one}" for one in bodies}


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("市府办主任", "云州市政府办公室 主任"),
        ("市府办公室副主任", "云州市政府办公室 副主任"),
        ("市府办综合科科长", "云州市政府办公室综合科 科长"),
        ("市政府办主任", "云州市政府办 主任"),
    ],
)
def test_the_office_of_a_government_cut_to_one_character(words: str, body: str) -> None:
    assert held(f"{words}陶可心出席会议。") == {f"陶可心 {body}"}
