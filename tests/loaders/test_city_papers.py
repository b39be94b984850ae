"""News of a city's paper: its masthead in two lines, the district that it tells of, and what opens there."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

_HEAD = "绵阳日报\n2023年7月5日　星期三\n\n本报讯　"


def _events(text: str) -> list[tuple[str, str]]:
    return [
        (one.date.edtf if one.date else "", one.title)
        for one in read_whole(text).statements
        if isinstance(one, EventStatement)
    ]


@pytest.mark.parametrize(
    "head",
    [
        "绵阳日报\n2023年7月5日　星期三\n\n",
        "# 绵阳日报\n2023年7月5日 星期三\n\n",
        "《绵阳工人报》\n二〇二三年七月五日　星期三\n\n",
        "绵阳日报\n2023-07-05　星期三\n\n",
    ],
)
def test_day_below_a_papers_name_is_no_day_of_the_news(head: str) -> None:
    assert _events(head + "本报讯　昨日，市总工会召开八届六次全委会议。\n") == [
        ("2023-07-04", "市总工会八届六次全委会议")
    ]


@pytest.mark.parametrize(
    ("news", "held"),
    [
        ("近日，绵阳市涪城区举办职工家庭日活动，区总工会主席王超英参加活动。", "绵阳市涪城区总工会 主席"),
        ("近日，涪城区召开工作会议，区委书记王超英讲话。", "绵阳市涪城区委 书记"),
        ("近日，三台县召开表彰大会，县总工会主席王超英宣读决定。", "三台县总工会 主席"),
        ("近日，全总副主席王超英到绵阳调研。", "中华全国总工会 副主席"),
    ],
)
def test_bare_bodies_are_of_the_district_told_of(news: str, held: str) -> None:
    assert held_whole(f"{_HEAD}{news}\n") == {f"王超英 {held}"}


def test_two_districts_leave_open_which_is_meant() -> None:
    assert not held_whole(_HEAD + "近日，涪城区与游仙区举办职工运动会，区总工会主席王超英致辞。\n")


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("绵阳市工会工作者成长训练营开启", "绵阳市工会工作者成长训练营"),
        ("绵阳市首届职工篮球联赛火热开赛", "绵阳市首届职工篮球联赛"),
        ("绵阳市龙舟邀请赛鸣锣", "绵阳市龙舟邀请赛"),
    ],
)
def test_verbs_of_opening(told: str, title: str) -> None:
    assert _events(f"{_HEAD}7月3日，{told}。\n") == [("2023-07-03", title)]


@pytest.mark.parametrize(
    "gives", ["给大家带来新闻写作培训课", "给大家传授了摄影技巧", "为学员上了一堂党课", "上了第一课"]
)
def test_who_teaches_speaks(gives: str) -> None:
    text = f"{_HEAD}近日，绵阳市工会干部训练营开班。绵阳市摄影家协会主席王超英{gives}。\n"
    assert [one.roles for one in read_whole(text).statements if isinstance(one, Participation)] == [("speaker",)]


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("北京协和医院院长赵玉沛来院调研。", "赵玉沛 北京协和医院 院长"),
        ("麻醉科副主任彭涛派往孝昌县第一人民医院任执行院长。", "彭涛 孝昌县第一人民医院 执行院长 appointed"),
        ("麻醉科副主任彭涛赴新疆博州人民医院任副院长。", "彭涛 新疆博州人民医院 副院长 appointed"),
        ("省护理学会换届，我院何文静当选常务理事。", "何文静 湖北省护理学会 常务理事 elected"),
        (
            "市医学会眼科分会成立，大悟县人民医院程勇等5人当选副主任委员。",
            "程勇 孝感市医学会眼科分会 副主任委员 elected",
        ),
    ],
)
def test_people_of_other_houses(told: str, held: str) -> None:
    assert held in held_whole(f"孝感市中心医院2016年大事记\n\n10月11日　{told}\n")


@pytest.mark.parametrize("verb", ["研究通过", "讨论并通过", "审定通过"])
def test_verbs_of_adoption(verb: str) -> None:
    text = f"临沂大学2021年大事记\n\n3月22日　学校党委常委会{verb}《临沂大学章程》。\n"
    assert [one.title for one in read_whole(text).statements if isinstance(one, Issuance)] == ["临沂大学章程"]
