"""Tasks that the items of minutes give by any verb, and words before colons that give none."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation, Responsibility

MINUTES = """云溪县人民政府

专 题 会 议 纪 要

〔2023〕7号

云溪县人民政府办公室　　　　　　2023年4月12日

农贸市场改造专题会议纪要

　　2023年4月9日，副县长罗小满主持召开农贸市场改造专题会议。县住建局局长梅雪就选址发表了意见。现纪要如下：
　　一、关于选址。{}
　　二、关于道路。由县交通局牵头，5月底前完成。
　　会议强调，县政府督查室要跟踪问效。
"""


def _tasks(raw: str) -> set[str]:
    return {
        f"{one.item} {one.organization.removeprefix('云溪县')} {one.role}"
        for one in read_whole(raw).statements
        if isinstance(one, Responsibility)
    }


@pytest.mark.parametrize(
    ("told", "tasks"),
    [
        ("县水利局要加大巡查力度。", {"水利局 responsible"}),
        ("请县市场监管局尽快拿出方案。", {"市场监管局 responsible"}),
        ("县水利局5月10日前完成排查。", {"水利局 responsible"}),
        ("县教育局负责宣传发动，县融媒体中心开设专栏。", {"教育局 responsible", "融媒体中心 responsible"}),
        ("西关街道办事处为责任主体。", {"西关街道办事处 responsible"}),
        ("明确县水利局为牵头单位，县林业局、县教育局为配合单位。", {"水利局 lead", "林业局 support", "教育局 support"}),
        ("县教育局牵头、县林业局配合，开展排查。", {"教育局 lead", "林业局 support"}),
        ("责成县水利局限期整改。", {"水利局 responsible"}),
        ("会议听取了县水利局的汇报。县水利局开展了三次检查。", set[str]()),
        ("同意县水利局提出的方案，各有关单位要落实责任。", set[str]()),
        ("问题反映较多，县水利局已组织清理。", set[str]()),
    ],
)
def test_an_item_of_minutes_tells_a_body_what_to_do(told: str, tasks: set[str]) -> None:
    assert _tasks(MINUTES.format(told)) == {f"一 {one}" for one in tasks} | {"二 交通局 lead"}


def test_who_gives_an_opinion_on_something_speaks() -> None:
    found = read_whole(MINUTES.format("请县水利局尽快拿出方案。")).statements
    assert "speaker" in {
        role for one in found if isinstance(one, Participation) and one.person.name == "梅雪" for role in one.roles
    }


def test_a_word_that_ends_a_clause_before_a_colon_labels_nobody() -> None:
    raw = (
        "云溪县残联2023年工作总结\n2024年1月5日\n\n（一）换届有序。7月，换届工作全面完成：7月6日，县盲人协会会员代表大会召开，罗小满当选主席；"
        "7月9日，县聋人协会会员代表大会召开，吕大山当选主席。\n"
    )
    assert _tasks(raw) == set()


def test_who_wrote_a_paper_at_its_foot_has_no_task() -> None:
    raw = (
        "云溪县人民政府办公室\n关于印发《云溪县造林方案》的通知\n\n各单位：\n　　现印发给你们。\n2023年3月8日\n\n云溪县造林方案\n\n"
        "一、造林绿化。（责任单位：县林业局）\n二、封山育林。（责任单位：县林业局）\n三、抓好落实。加强领导。\n\n主办：县农业局　　督办：县政府办公室三科\n"
        "云溪县人民政府办公室　　2023年3月8日印发\n"
    )
    assert _tasks(raw) == {"一 林业局 responsible", "二 林业局 responsible"}


@pytest.mark.parametrize(
    "told",
    [
        "6月2日，由县体育局主办，县登山协会承办的徒步活动结束。",
        "由县体育局主办、县登山协会承办，县文旅局协办的徒步活动结束。",
    ],
)
def test_who_arranged_what_others_held_has_no_task(told: str):
    assert not {one for one in _tasks(MINUTES.format(told)) if one.startswith("一")}


SHARED_OUT = """云溪县中学党总支会议纪要

时间：2023年4月9日
地点：会议室
主持人：党总支书记　罗小满
出席：梅　雪、方　正

三、近期工作
{}
"""


@pytest.mark.parametrize(
    ("told", "tasks"),
    [
        ("1.5月底前完成排查，由总务处牵头。\n2.6月10日前布置考点，由教务处负责。", {"1 总务处", "2 教务处"}),
        ("1．12个班级的评比。（责任部门：德育处）\n2．4—9月开展走访。（责任部门：教务处）", {"1 德育处", "2 教务处"}),
        ("（一）总务处负责，5月15日前完工。\n（二）由教务处牵头，年底前结题。", {"（一） 总务处", "（二） 教务处"}),
        ("（一）由总务处会同教务处，年底前收齐材料。", {"（一） 总务处", "（一） 教务处"}),
        ("（一）由总务处会同教务处于5月底前收齐材料。", {"（一） 总务处", "（一） 教务处"}),
        ("1、4月底前完成总结（总务处负责）；\n2、5·8活动（教务处牵头）。", {"1 总务处", "2 教务处"}),
        ("增长情况如下：\n1.5个百分点，由教务处负责。", {"三 教务处"}),
    ],
)
def test_items_that_begin_with_a_number_or_with_who_does_them(told: str, tasks: set[str]) -> None:
    found = read_whole(SHARED_OUT.format(told)).statements
    assert {
        f"{one.item} {one.organization.removeprefix('云溪县中学')}" for one in found if isinstance(one, Responsibility)
    } == tasks


def test_the_head_of_a_branch_is_no_name() -> None:
    found = read_whole(SHARED_OUT.format("略")).statements
    names = {one.person.name for one in found if isinstance(one, Participation)}
    assert names == {"罗小满", "梅雪", "方正"}


@pytest.mark.parametrize("body", ("院工会", "院团委", "校工会"))
def test_a_body_of_the_house_that_puts_candidates_forward_is_nobody(body: str) -> None:
    told = SHARED_OUT.format(f"原则同意{body}提出的候选人建议名单：主席候选人方正，副主席候选人梅雪。")
    names = {one.person.name for one in read_whole(told).statements if isinstance(one, Participation)}
    assert names == {"罗小满", "梅雪", "方正"}
