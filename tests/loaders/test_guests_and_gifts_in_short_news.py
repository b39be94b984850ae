"""Short news of a university or city: guests' lectures, gifts, names that are words, departments and firms by short names."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

PAGE = "合肥师大报\n合肥师范大学主办　　第3期　　2018年9月15日\n\n简讯\n●8月4日，{}\n"


def told(words: str) -> tuple[set[str], set[str]]:
    """Events with their venues, and people with their roles."""
    found = read_whole(PAGE.format(words)).statements
    events = {f"{one.title} {one.venue or ''}".strip() for one in found if isinstance(one, EventStatement)}
    return events, {f"{one.person.name} {one.roles[0]}" for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize("came", ["应邀来校", "来校", "应邀来到我校"])
@pytest.mark.parametrize(
    ("gave", "title"),
    [
        ("在逸夫楼作“海绵城市”学术报告", "“海绵城市”学术报告 逸夫楼"),
        ("在逸夫楼为师生作了题为《海绵城市》的专题讲座", "题为《海绵城市》的专题讲座 逸夫楼"),
        ("并在逸夫楼举办“海绵城市”讲座", "“海绵城市”讲座 逸夫楼"),
    ],
)
def test_the_lecture_of_who_came_for_it_is_the_event(came: str, gave: str, title: str) -> None:
    events, people = told(f"南海理工大学教授万里{came}，{gave}，校长乔木主持。")
    assert events == {title}
    assert people == {"万里 speaker", "乔木 chair"}


def test_a_visit_with_a_lecture_stays_a_visit() -> None:
    events, _ = told("南海理工大学教授万里来校访问，作“海绵城市”学术报告。")
    assert events == {"南海理工大学教授万里来校访问"}


@pytest.mark.parametrize("gave", ["应邀在逸夫楼作“海绵城市”报告", "受邀前来作报告", "应邀讲学"])
def test_a_bare_office_behind_an_invited_guest_is_of_the_own_house(gave: str) -> None:
    assert "乔木 合肥师范大学 校长" in held_whole(PAGE.format(f"南海理工大学教授万里{gave}，校长乔木主持。"))


@pytest.mark.parametrize(
    "deed",
    ["共同按下启动按钮", "一起推动启动杆", "共同点亮灯球", "一同为展馆揭牌", "共同触摸启动屏", "一起浇水培土"],
)
@pytest.mark.parametrize("name", ["和平", "光明", "高原"])
def test_a_word_behind_a_title_is_a_name_where_people_do_something_together(name: str, deed: str) -> None:
    words = f"开馆仪式在市科技馆举行。副市长凌云、市政府副秘书长{name}{deed}。"
    assert f"{name} 合肥市政府 副秘书长" in held_whole(PAGE.format(words))
    assert f"{name} other" in told(words)[1]


@pytest.mark.parametrize(
    ("gift", "names"),
    [
        ("市档案馆退休职工唐宋捐赠家谱一部。", {"唐宋"}),
        ("离休干部夏商向学校无偿捐赠藏书千册。", {"夏商"}),
        ("藏家何苗捐献拓片三件。", {"何苗"}),
        ("全体职工积极捐款，学生家长高兴地赠送锦旗。", set[str]()),
        ("退休职工代表现场捐赠家谱一部。", set[str]()),
    ],
)
def test_who_gives_something_is_named_behind_what_he_is(gift: str, names: set[str]) -> None:
    _, people = told(f"开馆仪式在市科技馆举行。{gift}")
    assert people == {f"{name} other" for name in names}


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("国家林业局经科司副司长高山来校调研。", "高山 国家林业局经科司 副司长"),
        ("省商务厅经合处处长高山来校调研。", "高山 安徽省商务厅经合处 处长"),
        ("实验室与设备管理处处长高山解读办法。", "高山 合肥师范大学实验室与设备管理处 处长"),
        ("实验室与国有资产管理中心主任高山解读办法。", "高山 合肥师范大学实验室与国有资产管理中心 主任"),
        ("教师大会召开。罗小满此前任江南医学院院长。", "罗小满 江南医学院 院长 former"),
        ("教师大会召开。罗小满此前任川北师范学院院长。", "罗小满 川北师范学院 院长 former"),
        ("教师大会召开。罗小满此前任基础医学院院长。", "罗小满 合肥师范大学基础医学院 院长 former"),
    ],
)
def test_offices_and_colleges_keep_the_whole_of_their_names(words: str, post: str) -> None:
    assert post in held_whole(PAGE.format(words))


FIRM = "档案研讨会在庐江举行，{}承办。市国资委副主任李明主持，{}高山发言。"


@pytest.mark.parametrize(
    ("firm", "called", "post"),
    [
        ("庐江重型机械集团有限公司", "庐江重机综合档案室主任", "庐江重型机械集团有限公司综合档案室 主任"),
        ("白湖交通投资控股有限公司", "白湖交投综合部部长", "白湖交通投资控股有限公司综合部 部长"),
        ("白湖交通投资控股有限公司", "白湖交投董事长", "白湖交通投资控股有限公司 董事长"),
    ],
)
def test_a_firm_is_called_by_its_first_word_and_its_trade_cut_down(firm: str, called: str, post: str) -> None:
    assert f"高山 {post}" in held_whole(PAGE.format(FIRM.format(firm, called)))


def test_another_firm_of_the_same_first_word_is_not_meant() -> None:
    held = held_whole(PAGE.format(FIRM.format("白湖交通投资控股有限公司", "白湖水务董事长")))
    assert not any("交通投资" in one for one in held)


@pytest.mark.parametrize("giver", ["造血干细胞捐献者", "器官捐献者家属", "无偿献血者", "爱心捐赠人"])
@pytest.mark.parametrize("does", ["代表受表彰的志愿者发言", "讲述亲身经历"])
def test_who_is_called_a_giver_speaks(giver: str, does: str) -> None:
    _, people = told(f"表彰大会在逸夫楼举行。校长乔木出席，{giver}唐宋{does}。")
    assert people == {"乔木 attendee", "唐宋 speaker"}


def test_money_of_the_people_is_given() -> None:
    assert "唐宋 other" in told("捐赠仪式在逸夫楼举行。校友唐宋捐赠人民币十万元。")[1]
