"""Histories of schools, hospitals and works, each post under the name that the house had then."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

_SCHOOL = (
    "云溪县白石中学校史\n\n1949年　私立复新初级中学由校长李天明维持，在校生148人。\n"
    "1950年　县人民政府接管复新初中，改名云溪县立第二初级中学，张立本任教导主任。\n"
    "1952年　专署任命周国华为校长，张立本改任副校长。\n"
    "1953年　学校更名为湖南省云溪白石初级中学。教导主任孙大海带队参观。\n"
    "1956年　增设高中，校名改为湖南省云溪白石中学，赵大成任校长。\n"
)
_TRAINING = (
    "沅江师范学校校史\n\n1938年　湖南省立第九师范学校在县城文庙创办，校长李天明。\n1951年　改称沅江初级师范学校，校长王志远。\n"
    "1958年　校名定为沅江师范学校，赵大成任校长。\n1968年　更名五七红专学校，张立本任校长。\n1973年　恢复沅江师范学校校名，校长周国华。\n"
)
_HOSPITAL = (
    "云溪县人民医院院史\n\n1936年　福音医院由教会创办，院长李天明。\n1951年　县人民政府接办，改名云溪县卫生院，王志远任院长。\n"
    "1956年　院名改为云溪县人民医院，赵大成任院长。\n"
)
_WORKS = (
    "国营青河酒厂大事年表\n\n1951年\n3月　专卖公司接收五家烧坊，合并成立青河酿酒厂，李天明任厂长。\n8月　厂工会成立，王志远任主席。\n"
    "1952年\n5月　经批准，改称地方国营青河酒厂，王志远任厂长。\n1966年\n8月　厂名改为国营青河酒厂，赵大成任厂长。\n"
)
_MILL = (
    "国营云溪纱厂大事年表\n\n1950年\n6月　两厂合并，定名云溪纱厂，李天明任厂长。\n9月　王志远任工会主席。\n1952年\n5月　改称国营云溪纱厂，任命赵大成为厂长。\n"
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_SCHOOL, {
            "李天明 私立复新初级中学 校长", "周国华 云溪县立第二初级中学 校长 appointed",
            "孙大海 湖南省云溪白石初级中学 教导主任", "赵大成 湖南省云溪白石中学 校长 appointed",
        }),
        (_TRAINING, {
            "李天明 湖南省立第九师范学校 校长", "王志远 沅江初级师范学校 校长", "赵大成 沅江师范学校 校长 appointed",
            "张立本 五七红专学校 校长 appointed", "周国华 沅江师范学校 校长",
        }),
        (_HOSPITAL, {"李天明 福音医院 院长", "王志远 云溪县卫生院 院长 appointed", "赵大成 云溪县人民医院 院长 appointed"}),
        (_WORKS, {
            "李天明 青河酿酒厂 厂长 appointed", "王志远 青河酿酒厂工会 主席 appointed",
            "王志远 地方国营青河酒厂 厂长 appointed", "赵大成 国营青河酒厂 厂长 appointed",
        }),
        (_MILL, {
            "李天明 云溪纱厂 厂长 appointed", "王志远 云溪纱厂工会 主席 appointed", "赵大成 国营云溪纱厂 厂长 appointed",
        }),
    ],
)  # fmt: skip
def test_posts_are_of_the_house_by_its_name_of_the_time(text: str, expected: set[str]) -> None:
    assert expected <= held_whole(text)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("云溪县志　卷十五　政协", "云溪县政协"), ("云溪县志·政协志", "云溪县政协"), ("云溪县志 卷二十 工会", "云溪县总工会"),
        ("云溪县志　第十二编　群众团体　第一章　总工会", "云溪县总工会"), ("《云溪县志》卷九　妇联", "云溪县妇联"),
        ("云溪县志（1989）　第九篇　共青团", "共青团云溪县委"), ("云溪县志　第三卷　民政", ""),
    ],
)  # fmt: skip
def test_running_title_of_a_gazetteer_names_the_body_of_its_chapter(title: str, body: str) -> None:
    assert own_body(f"{title}\n\n1955年9月，召开第一次会议，选举李天明为主席。\n") == body


_FACULTY = (
    "云州农学院兽医系系史（初稿）\n\n我系的前身是1950年创办的云州省立农业专科学校畜牧兽医科，由李天明任主任。"
    "1952年专科学校与牧业学校合并，定名云州农牧专科学校，李天明仍任主任。1954年学校升格为云州农学院，科改为系，赵大成任主任。"
    "同年系党支部成立，周国华任党支部书记。1955年春，教学研究室陆续建立：解剖教研室主任周国华，病理教研室主任孙大海，"
    "外科教研室副主任马明霞（女）。1958年恢复兽医系建制，王志远任名誉主任。\n"
)


def test_a_department_has_the_name_of_its_time_and_sections_of_its_own() -> None:
    assert {
        "李天明 云州省立农业专科学校畜牧兽医科 主任 appointed", "李天明 云州农牧专科学校畜牧兽医科 主任",
        "赵大成 云州农学院兽医系 主任 appointed", "周国华 云州农学院兽医系 党支部书记 appointed",
        "周国华 云州农学院兽医系解剖教研室 主任", "孙大海 云州农学院兽医系病理教研室 主任",
        "马明霞 云州农学院兽医系外科教研室 副主任", "王志远 云州农学院兽医系 名誉主任 appointed",
    } <= held_whole(_FACULTY)  # fmt: skip


_HISTORY = (
    "云溪县白石中学校史（1949—1959）\n\n1949年　白石中学由校长李天明维持。\n1953年　{}\n1954年　王志远任副校长。\n"
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("县人民政府接管学校，派县文教科副科长周国华兼校长。", "周国华 云溪县文教科 副科长"),
        ("专署调秀岭中学教导主任周国华来校任校长。", "周国华 秀岭中学 教导主任"),
        ("省教育厅派桃源师范学校讲师周国华来校任教导主任。", "周国华 桃源师范学校 讲师"),
        ("县委调城关完小校长周国华任校长。", "周国华 城关完小 校长"),
        ("党支部书记由周国华兼任。", "周国华 云溪县白石中学 党支部书记 appointed"),
        ("党支部书记由副校长周国华兼任。", "周国华 云溪县白石中学 党支部书记 appointed"),
        ("首次建团，团支部书记周国华。", "周国华 云溪县白石中学 团支部书记"),
        ("团总支书记由青年教师周国华兼任。", "周国华 云溪县白石中学 团总支书记 appointed"),
    ],
)  # fmt: skip
def test_who_is_sent_and_who_leads_the_branch_of_a_school(told: str, expected: str) -> None:
    assert expected in held_whole(_HISTORY.format(told))


def test_a_school_of_several_branches_gives_none_of_them_a_bare_office() -> None:
    told = "教师党支部和学生党支部先后成立，书记王明山等。党支部书记周国华出席。"
    assert "周国华 云溪县白石中学 党支部书记" not in held_whole(_HISTORY.format(told))
