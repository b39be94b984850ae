"""Papers of a faculty, library or institute that is named with the university above it."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body, read_whole

from cursus.model.statement import Issuance

_PARTS = ["教育科学学院", "水利工程系", "海洋研究院", "附属医院", "图书馆"]


def _page(part: str, text: str) -> str:
    return f"云江大学{part}2019年大事记\n\n3月24日　{text}\n"


@pytest.mark.parametrize("part", _PARTS)
def test_the_part_speaks(part: str) -> None:
    assert own_body(_page(part, "召开全体职工大会，党委书记韩立新主持。")) == f"云江大学{part}"


@pytest.mark.parametrize("part", _PARTS)
@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("党委书记韩立新主持会议。", {"韩立新 {own} 党委书记"}),
        ("副校长马建国来调研，韩立新陪同。", {"马建国 云江大学 副校长"}),
        ("校党委副书记赵国强来检查工作。", {"赵国强 云江大学 党委副书记"}),
        ("学校教务处处长钱永发宣读文件。", {"钱永发 云江大学教务处 处长"}),
        ("外国语学院院长高翔讲话。", {"高翔 云江大学外国语学院 院长"}),
        ("学校党委研究决定：周小兵任{part}党委副书记。", {"周小兵 {own} 党委副书记 appointed"}),
        (
            "校党委宣布：韩立新调任档案馆馆长，不再担任{part}党委书记。",
            {"韩立新 云江大学档案馆 馆长 appointed", "韩立新 {own} 党委书记 removed"},
        ),
    ],
)
def test_offices_of_the_part_and_of_the_university(part: str, text: str, posts: set[str]) -> None:
    own = f"云江大学{part}"
    assert held_whole(_page(part, text.replace("{part}", part))) == {one.replace("{own}", own) for one in posts}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("学校印发《教师教育行动计划》。", "云江大学"),
        ("校党委印发《教师教育行动计划》。", "云江大学党委"),
        ("学院印发《教师教育行动计划》。", "云江大学文学院"),
        ("印发《教师教育行动计划》。", "云江大学文学院"),
    ],
)
def test_whose_papers(text: str, body: str) -> None:
    issued = [one.organizations for one in read_whole(_page("文学院", text)).statements if isinstance(one, Issuance)]
    assert issued == [(body,)]


def test_its_university_takes_another_name() -> None:
    page = (
        "云江大学教育学院大事记\n（2016年—2018年）\n\n2016年\n\n1月8日　院长郑文博作报告。\n\n"
        "3月　云江师范学院更名为云江大学，我院随之更名为云江大学教育学院。\n\n5月6日　党委书记韩立新讲话。\n"
    )
    assert held_whole(page) == {"郑文博 云江大学教育学院 院长", "韩立新 云江大学教育学院 党委书记"}


_NURSES = "云江职业技术学院护理系"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("系主任郑文博作工作报告。", f"郑文博 {_NURSES} 主任"),
        ("系党总支书记韩立新主持会议。", f"韩立新 {_NURSES} 党总支书记"),
        ("学院院长何明远致辞。", "何明远 云江职业技术学院 院长"),
        ("副院长马建国到我系调研。", "马建国 云江职业技术学院 副院长"),
        ("院党委副书记赵国强主持会议。", "赵国强 云江职业技术学院 党委副书记"),
        ("学院党委研究决定：周小兵任护理系副主任。", f"周小兵 {_NURSES} 副主任 appointed"),
        ("机电系主任钱永发讲话。", "钱永发 云江职业技术学院机电系 主任"),
        ("学院教务处处长钱永发讲话。", "钱永发 云江职业技术学院教务处 处长"),
    ],
)
def test_a_department_of_a_college(text: str, post: str) -> None:
    assert held_whole(f"{_NURSES}2019年大事记\n\n3月24日　{text}\n") == {post}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("副校长马建国来院调研。4月2日，云江大学校长何明来院。", "云江大学文学院"),
        ("共青团云江大学文学院委员会换届。东原大学教授李明来院讲学。", "云江大学文学院"),
        ("院长马建国讲话。东原大学教授李明来院讲学。", "文学院"),
    ],
)
def test_a_college_without_its_university_in_the_title(text: str, own: str) -> None:
    assert own_body(f"文学院2019年大事记\n\n1月8日　{text}\n") == own


@pytest.mark.parametrize("part", ["第一附属医院", "第二医院"])
def test_a_numbered_hospital_of_a_university(part: str) -> None:
    text = f"云江大学{part}2019年大事记\n\n3月2日　副校长马建国来院调研。校党委组织部部长唐军出席。\n"
    assert held_whole(text) == {"马建国 云江大学 副校长", "唐军 云江大学党委组织部 部长"}


def test_an_attached_school_is_headed_by_its_own() -> None:
    text = "云江大学附属中学2019年大事记\n\n3月2日　校长李新、党总支书记王刚讲话。\n"
    assert held_whole(text) == {"李新 云江大学附属中学 校长", "王刚 云江大学附属中学 党总支书记"}


_SITE = (
    "学院首页 | 学院概况 | 师资队伍 | 人才培养 | 学生工作\n当前位置： 首页 >> 学院新闻 >> 正文\n\n{college}召开干部大会\n\n发布日期：2023-09-06\n\n"
    "9月5日下午，{college}召开干部大会，宣布云江学院党委关于学院领导班子调整的决定。校党委副书记石建业出席会议并讲话，人事处处长鱼德海参加会议。"
    "学院党委书记沙文博主持会议。\n\n石建业希望学院多出成果。\n"
)


@pytest.mark.parametrize("college", ["农业与生态工程学院", "美术学院", "马克思主义学院"])
def test_a_college_that_names_its_small_school_once(college: str) -> None:
    assert own_body(_SITE.replace("{college}", college)) == f"云江学院{college}"
    assert held_whole(_SITE.replace("{college}", college)) == {
        "石建业 云江学院 党委副书记",
        "鱼德海 云江学院人事处 处长",
        f"沙文博 云江学院{college} 党委书记",
    }
