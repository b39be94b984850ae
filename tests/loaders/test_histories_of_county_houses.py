"""What chapters of county gazetteers tell of a house's heads from 1949 to 1990: sections of the government, groups of the party,
revolutionary committees, people who come back, boards of cooperatives."""

from __future__ import annotations

import pytest
from reading import dated_whole, own_body

_HEAD = "云溪县志·商业志\n\n第六章　供销合作\n\n第一节　组织机构\n\n"
_BEGUN = "1950年4月，云溪县供销合作社成立，鲁西山任主任。\n\n"


def _told(text: str) -> set[str]:
    return dated_whole(f"{_HEAD}{_BEGUN}{text}\n") - {"1950-04 鲁西山 云溪县供销合作社 主任 appointed"}


@pytest.mark.parametrize(
    "founds",
    ["经县委批准成立党组，高松年兼党组书记", "县委批准成立党组，高松年任书记", "县委副书记高松年兼任党组书记"],
)
def test_a_group_of_the_party_is_of_the_house_told_of(founds: str) -> None:
    found = _told(f"1958年7月，成立云溪县商业局，庞定邦任局长。1960年2月，{founds}。")
    assert {"1960-02 高松年 云溪县商业局 党组书记 appointed"} <= found
    assert not any("县委 党组" in one for one in found)


@pytest.mark.parametrize(
    "comes",
    ["复职，任主任", "恢复工作，任主任", "平反后复任主任", "官复原职，仍任主任"],
)
def test_who_comes_back_is_head_again(comes: str) -> None:
    found = _told(f"1976年1月，县革委会任命叶茂青为云溪县供销合作社主任。1979年3月，鲍鹏志{comes}。")
    assert "1979-03 鲍鹏志 云溪县供销合作社 主任 appointed" in found


def test_who_takes_over_is_of_the_house_told_of_before() -> None:
    found = _told("1970年2月，成立云溪县商业局，孙志山任局长。翌年8月孙志山调离，县革委会生产组副组长吕宏山接任局长。")
    assert {"1971-08 吕宏山 云溪县商业局 局长 appointed", "1971-08 吕宏山 云溪县革委会生产组 副组长"} <= found


def test_another_paragraph_and_another_kind_of_head_are_of_no_house_told_of() -> None:
    found = _told("1970年2月，成立云溪县商业局，孙志山任局长。翌年8月，吕宏山任校长。")
    assert not any("吕宏山" in one for one in found)


@pytest.mark.parametrize(
    ("house", "head", "then"),
    [
        ("云溪县供销合作社", "副主任", "被结合为"),
        ("云溪县棉纺厂", "厂长", "结合任"),
        ("云溪县第一中学", "校长", "被“三结合”进领导班子，任"),
    ],
)
def test_former_heads_are_of_the_house_and_not_of_its_revolutionary_committee(house: str, head: str, then: str) -> None:
    found = _told(f"1968年10月成立{house}革命委员会，军代表孙志山任主任，原{head}叶茂青{then}副主任。")
    assert found == {
        f"1968-10 孙志山 {house}革命委员会 主任 appointed",
        f"1968-10 叶茂青 {house} {head} former",
        f"1968-10 叶茂青 {house}革命委员会 副主任 appointed",
    }


def test_sections_are_of_the_government_that_sets_them_up() -> None:
    found = _told("1951年，县人民政府设立合作科，建设科科长雷振山兼任合作科科长。")
    assert found == {"1951 雷振山 云溪县人民政府建设科 科长", "1951 雷振山 云溪县人民政府合作科 科长 appointed"}


@pytest.mark.parametrize("office", ["对私改造办公室", "对外贸易办公室", "对口支援办公室"])
def test_names_of_offices_that_begin_with_a_preposition_are_whole(office: str) -> None:
    found = _told(f"1956年1月，县人民委员会成立{office}，副县长张伯山兼任主任，高松年为副主任。")
    assert {one.split(" ", 2)[2] for one in found if "主任" in one} == {
        f"云溪县人民委员会{office} 主任 appointed",
        f"云溪县人民委员会{office} 副主任 appointed",
    }


@pytest.mark.parametrize("chooses", ["补选田野山为理事会主任、任克山为副主任", "改选田野山为主任，任克山为副主任"])
def test_a_council_fills_its_own_offices(chooses: str) -> None:
    found = _told(f"1957年9月，县供销社理事会一届五次会议{chooses}。")
    assert {one.split(" ", 3)[3] for one in found} == {"理事会主任 elected", "理事会副主任 elected"}


def test_the_board_of_supervisors_is_not_of_the_department_of_its_head() -> None:
    found = _told(
        "1951年3月12日，县供销社首届社员代表大会召开：贾世山当选理事会主任，黄定山当选副主任；县委宣传部部长冯子山当选监事会主任。"
    )
    assert "1951-03-12 冯子山 云溪县供销社 监事会主任 elected" in found
    assert "1951-03-12 冯子山 云溪县委宣传部 部长" in found


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        ("春潮路上三十年\n——云州地区第一人民医院院史（1952～1982）\n", "云州地区第一人民医院"),
        ("峥嵘岁月\n—— 云州市棉纺厂厂史\n", "云州市棉纺厂"),
        ("铁流\n——云州县总工会大事记\n", "云州县总工会"),
    ],
)
def test_the_subtitle_says_whose_history_it_is(lines: str, body: str) -> None:
    assert own_body(lines + "\n1953年\n2月，召开成立大会。\n") == body


def test_a_subtitle_that_tells_of_a_person_is_no_title_of_a_history() -> None:
    assert own_body("烛光\n——记一位老校长的教育史\n\n1953年\n2月，召开成立大会。\n") == ""


@pytest.mark.parametrize("leaves", ["调省纺织局", "调往省纺织局工作", "调云溪市机械厂任厂长"])
def test_who_takes_over_is_not_where_the_one_before_went(leaves: str) -> None:
    head = "奋进中的棉纺织厂\n——云溪市棉纺织厂厂志（1950～1988）\n\n1952年\n5月，高松年任厂长。\n\n1955年\n"
    found = dated_whole(f"{head}7月，高松年{leaves}，屈正华接任厂长。\n")
    assert "1955-07 屈正华 云溪市棉纺织厂 厂长 appointed" in found


_BUREAU = "云溪县农业局志\n\n组织沿革\n\n1972年5月，恢复县农业局，郝志坚任局长。\n"


def test_a_group_that_a_bureau_is_given_is_named_with_its_secretary() -> None:
    found = dated_whole(f"{_BUREAU}1980年9月，设局党组，万宗林任书记，副局长向明（女）为成员。\n")
    assert {"1980-09 万宗林 云溪县农业局 党组书记 appointed", "1980-09 向明 云溪县农业局 党组成员 appointed"} <= found


def test_a_line_of_years_about_somebody_else_is_no_line_of_a_life() -> None:
    found = dated_whole(f"{_BUREAU}1973年，高松年、洪玉娟（女）任副局长。\n1974年至1976年，谭国华任党组书记兼局长。\n")
    assert {"1974/1976 谭国华 云溪县农业局 党组书记 term", "1974/1976 谭国华 云溪县农业局 局长 term"} <= found
    assert not any("洪玉娟" in one and "1974" in one for one in found)


def test_a_year_from_which_something_is_tried_is_that_of_those_then_appointed() -> None:
    text = "1983年7月，田永茂任局长。1987年起试行局长负责制，田永茂聘任李文博为副局长。"
    assert "1987 李文博 云溪县农业局 副局长 appointed" in dated_whole(f"{_BUREAU}{text}\n")


def test_a_branch_set_up_again_is_not_the_committee_that_its_secretary_came_from() -> None:
    head = "云溪市第二中学校志\n\n组织沿革\n\n1956年8月，云溪市第二中学建校，田永茂任校长。\n"
    found = dated_whole(f"{head}1972年3月，恢复党支部，公社党委副书记冯守义调来任书记。\n")
    assert "1972-03 冯守义 云溪市第二中学 党支部书记 appointed" in found
