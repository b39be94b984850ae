"""Houses that a county has one of, named bare behind an office of it, and governments by the name they were founded with."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = "平利县志　　大事记\n\n　　　　　　1950年\n　　{}\n"


@pytest.mark.parametrize(
    ("titles", "posts"),
    [
        ("县卫生院院长、妇婴保健站站长", ("平利县卫生院 院长", "平利县妇婴保健站 站长")),
        ("县教育局副局长、第一中学校长", ("平利县教育局 副局长", "平利县第一中学 校长")),
        ("县农业局局长、种子公司经理", ("平利县农业局 局长", "平利县种子公司 经理")),
        ("县文化馆馆长、图书馆馆长", ("平利县文化馆 馆长", "平利县图书馆 馆长")),
        ("县委宣传部副部长、广播站站长", ("平利县委宣传部 副部长", "平利县广播站 站长")),
        ("县医院院长、卫生学校校长", ("平利县医院 院长", "平利县卫生学校 校长")),
        ("某化工公司经理、图书馆馆长", ()),
    ],
)
def test_a_house_of_the_place(titles: str, posts: tuple[str, ...]) -> None:
    found = held_whole(PAGE.format(f"8月5日，{titles}林兰参加会议。"))
    assert {f"林兰 {post}" for post in posts} == {one for one in found if one.startswith("林兰 平利县")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("12月1日，县人民民主政府在城关成立，季明任县长。", "平利县人民民主政府 县长 appointed"),
        ("12月1日，成立县民主政府，由季明任县长。", "平利县民主政府 县长 appointed"),
        ("12月1日，县抗日民主政府成立，选举季明为县长。", "平利县抗日民主政府 县长 elected"),
        ("12月1日，县人民政府成立，季明任县长。", "平利县人民政府 县长 appointed"),
    ],
)
def test_a_government_by_its_first_name(text: str, body: str) -> None:
    assert held_whole(PAGE.format(text)) == {f"季明 {body}"}


@pytest.mark.parametrize("name", ["王强", "王大中"])
@pytest.mark.parametrize("verb", ["回任", "复任"])
def test_who_comes_back_to_an_office(name: str, verb: str) -> None:
    assert held_whole(PAGE.format(f"4月，{name}{verb}县长。")) == {f"{name} 平利县人民政府 县长 appointed"}
