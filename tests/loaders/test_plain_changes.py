"""Plain sentences on who takes or leaves an office, each with everything that it says."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

_UNION = "宜昌市总工会大事记\n2014年\n3月2日　"
_COUNTY = "云州县志·大事记\n1954年\n3月2日　"
_SCHOOL = "三峡学院大事记\n2014年\n3月2日　"


@pytest.mark.parametrize(
    ("head", "text", "found"),
    [
        (
            _UNION,
            "李明山从市教育工会主席岗位调任市总工会副主席。",
            {"李明山 宜昌市总工会 副主席 appointed"},
        ),
        (
            _COUNTY,
            "王一兵调任云州地委宣传部长，李明山继任县委书记。",
            {"王一兵 云州地委宣传部 部长 appointed", "李明山 云州县委 书记 appointed"},
        ),
        (_SCHOOL, "王一兵教授任文学院院长。", {"王一兵 三峡学院文学院 院长 appointed"}),
        (_SCHOOL, "王一兵获聘为教育部长江学者特聘教授。", set()),
    ],
)
def test_a_plain_sentence(head: str, text: str, found: set[str]) -> None:
    assert held_whole(head + text) == found


_CONGRESS = "宜昌市第十五届人民代表大会常务委员会公告\n2014年\n3月2日　"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "通过王一兵为市人大常委会代表资格审查委员会主任委员，李明山为委员。",
            {
                "王一兵 宜昌市人大常委会代表资格审查委员会 主任委员 appointed",
                "李明山 宜昌市人大常委会代表资格审查委员会 委员 appointed",
            },
        ),
        ("决定王一兵为市人民检察院代理检察长。", {"王一兵 宜昌市人民检察院 代理检察长 appointed"}),
        (
            "决定由王一兵代理宜昌市人民政府市长职务。",
            {"王一兵 宜昌市人民政府 代理市长 appointed"},
        ),
        (
            "会议表决通过了市人大法制委员会组成人员名单：主任委员王一兵，委员李明山、钱小山。",
            {
                "王一兵 宜昌市人大法制委员会 主任委员",
                "李明山 宜昌市人大法制委员会 委员",
                "钱小山 宜昌市人大法制委员会 委员",
            },
        ),
    ],
)
def test_what_a_standing_committee_passes(text: str, found: set[str]) -> None:
    assert held_whole(_CONGRESS + text) == found


def test_the_committee_of_a_union_is_the_union() -> None:
    text = f"{_SCHOOL}选举产生第五届工会委员会，钱小山当选主席，孙一凡当选副主席。"
    assert held_whole(text) == {"钱小山 三峡学院工会 主席 elected", "孙一凡 三峡学院工会 副主席 elected"}


def test_an_inspecting_team_of_a_party_committee_has_no_party_group() -> None:
    text = f"{_UNION}市总工会召开动员大会，市委第三督导组组长李明山讲话，党组成员、纪检组组长钱小山主持，市企联秘书长孙一凡出席。"
    assert held_whole(text) == {
        "李明山 宜昌市委第三督导组 组长",
        "钱小山 宜昌市总工会 党组成员",
        "钱小山 宜昌市总工会 纪检组组长",
        "孙一凡 宜昌市企联 秘书长",
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "宜昌专区大事记\n1952年\n3月2日　中共宜昌地委改组，王一兵任书记，孙一凡任宣传部长。",
            {"王一兵 宜昌地委 书记 appointed", "孙一凡 宜昌地委宣传部 部长 appointed"},
        ),
        (
            "宜昌市政协大事记\n2016年\n3月2日　市政协主席王一兵率住宜省政协委员视察三峡机场，副主席李明山参加。",
            {"王一兵 宜昌市政协 主席", "李明山 宜昌市政协 副主席"},
        ),
        (
            "宜昌市中心人民医院工会大事记\n2014年\n3月2日　院党委书记王一兵、工会主席李明山走访慰问离退休老职工。",
            {"王一兵 宜昌市中心人民医院 党委书记", "李明山 宜昌市中心人民医院工会 主席"},
        ),
    ],
)
def test_whose_the_bare_titles_are(text: str, found: set[str]) -> None:
    assert held_whole(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "宜昌市第二中学大事记\n1988年\n3月2日　王一兵调任市教委副主任，教导主任李明山主持全面工作。",
            {"王一兵 宜昌市教委 副主任 appointed", "李明山 宜昌市第二中学 教导主任"},
        ),
        (
            "宜昌市政协大事记\n2016年\n3月2日　市政协社法委、市司法局联合调研，社法委主任钱小山参加。",
            {"钱小山 宜昌市政协社法委 主任"},
        ),
        (
            "宜昌市总工会大事记\n1952年\n3月2日　湖北省总工会宜昌办事处成立，主任王一兵。\n3月5日　搬运工会主席周小文赴汉口开会。",
            {"王一兵 湖北省总工会宜昌办事处 主任", "周小文 宜昌市搬运工会 主席"},
        ),
        (
            "宜昌市科学技术协会大事记\n2016年\n3月2日　三峡大学科协成立，校长李明山当选主席。",
            {"李明山 三峡大学科协 主席 elected"},
        ),
    ],
)
def test_whose_the_posts_of_units_are(text: str, found: set[str]) -> None:
    assert held_whole(text) == found


def test_leaders_by_their_names_alone() -> None:
    text = "宜昌市科学技术协会第七次代表大会召开\n2022年11月17日，宜昌市科学技术协会第七次代表大会召开。市领导吴江、周正、田小野出席。"
    there = {one.person.name for one in read_whole(text).statements if isinstance(one, Participation)}
    assert there == {"吴江", "周正", "田小野"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "会议听取市委组织部副部长丁一凡所作的说明，人事代表工委主任罗小满通报了情况。",
            {"丁一凡 宜昌市委组织部 副部长", "罗小满 宜昌市人大常委会人事代表工委 主任"},
        ),
        ("王一兵当选市智力残疾人及亲友协会主席。", {"王一兵 宜昌市智力残疾人及亲友协会 主席 elected"}),
    ],
)
def test_bodies_with_words_that_part_others(text: str, found: set[str]) -> None:
    assert held_whole(f"宜昌市人大常委会大事记\n2014年\n3月2日　{text}") == found


def test_where_an_office_sits_is_not_whose_heads_are_chosen() -> None:
    text = "办公室设在市应急管理局，丁一凡兼任办公室主任，罗小满兼任副主任。"
    found = held_whole(f"宜昌市红十字会大事记\n2018年\n3月2日　成立防汛领导小组，{text}")
    assert not any("应急" in one for one in found)
