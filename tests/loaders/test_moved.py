"""Posts at a body that a verb of going or sending names before the office."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "鲁甸县志·大事记\n1983年\n5月3日 "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罗小满调县林业局任副局长。", {"罗小满 鲁甸县林业局 副局长 appointed"}),
        ("罗小满调到清溪公社担任党委书记。", {"罗小满 鲁甸县清溪公社 党委书记 appointed"}),
        ("罗小满由县农业局调县计划委员会任副主任。", {"罗小满 鲁甸县计划委员会 副主任 appointed"}),
        ("罗小满调昭阳县任县委书记。", {"罗小满 昭阳县委 书记 appointed"}),
        (
            "县委派县委宣传部副部长罗小满到红旗公社任党委书记。",
            {"罗小满 鲁甸县委宣传部 副部长", "罗小满 鲁甸县红旗公社 党委书记 appointed"},
        ),
    ],
)
def test_the_office_is_at_the_body_gone_to(text: str, expected: set[str]) -> None:
    assert held_whole(HEAD + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罗小满、丁一凡分别为县工会主席、副主席。", {"罗小满 鲁甸县工会 主席", "丁一凡 鲁甸县工会 副主席"}),
        (
            "罗小满、丁一凡分别任县林业局局长、县水利局副局长。",
            {"罗小满 鲁甸县林业局 局长 appointed", "丁一凡 鲁甸县水利局 副局长 appointed"},
        ),
    ],
)
def test_each_of_two_has_the_office_in_his_turn(text: str, expected: set[str]) -> None:
    assert held_whole(HEAD + text) == expected


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("县公安局副局长兼交通警察大队大队长", "鲁甸县公安局交通警察大队 大队长"),
        ("县公安局政委、看守所所长", "鲁甸县公安局看守所 所长"),
        ("县教育局副局长兼第一中学校长", "鲁甸县第一中学 校长"),
    ],
)
def test_a_team_is_of_the_office_before_it_in_the_title(title: str, post: str) -> None:
    assert f"罗小满 {post}" in held_whole(f"{HEAD}{title}罗小满讲话。")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "由副县长罗小满代理县长。",
            {"罗小满 鲁甸县人民政府 副县长", "罗小满 鲁甸县人民政府 代理县长 appointed"},
        ),
        ("罗小满代理县委书记，主持县委工作。", {"罗小满 鲁甸县委 代理书记 appointed"}),
        ("县委决定由罗小满代理县农业局局长。", {"罗小满 鲁甸县农业局 代理局长 appointed"}),
        (
            "县委提名罗小满为县长候选人；丁一凡任县委副书记。",
            {"罗小满 鲁甸县人民政府 县长 nominated", "丁一凡 鲁甸县委 副书记 appointed"},
        ),
        (
            "县总工会召开第六次代表大会，选举结果，罗小满任主席，丁一凡任副主席。",
            {"罗小满 鲁甸县总工会 主席 elected", "丁一凡 鲁甸县总工会 副主席 elected"},
        ),
        (
            "设红星镇，罗小满任镇党委书记，丁一凡任镇长。",
            {"罗小满 鲁甸县红星镇 党委书记 appointed", "丁一凡 鲁甸县红星镇人民政府 镇长 appointed"},
        ),
        ("罗小满，1930年3月生，高小文化，任县水利局局长。", {"罗小满 鲁甸县水利局 局长"}),
    ],
)
def test_offices_that_other_verbs_give(text: str, expected: set[str]) -> None:
    assert held_whole(HEAD + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "中共鲁甸县第一次代表大会召开，选举产生第一届县委，书记罗小满，副书记丁一凡、石小川。",
            {
                f"{name} 鲁甸县委 {role} elected"
                for name, role in (("罗小满", "书记"), ("丁一凡", "副书记"), ("石小川", "副书记"))
            },
        ),
        (
            "县妇联主任罗小满病逝，终年38岁，副主任丁一凡继任。",
            {"罗小满 鲁甸县妇联 主任", "丁一凡 鲁甸县妇联 副主任", "丁一凡 鲁甸县妇联 主任 appointed"},
        ),
        (
            "县委副书记罗小满调任县水利局局长；组织部部长丁一凡升任县委副书记。",
            {
                "罗小满 鲁甸县委 副书记",
                "罗小满 鲁甸县水利局 局长 appointed",
                "丁一凡 鲁甸县委组织部 部长",
                "丁一凡 鲁甸县委 副书记 appointed",
            },
        ),
    ],
)
def test_bodies_and_offices_of_the_clause_before(text: str, expected: set[str]) -> None:
    assert held_whole(HEAD + text) == expected


def test_what_a_notice_remarks_behind_a_post_ends_no_list() -> None:
    rows = "罗小满同志的县水利局局长职务，保留正科级待遇；\n丁一凡同志的县农业局副局长职务，另有任用；\n石小川同志的县教育局副局长职务，退休。"
    found = held_whole(
        f"鲁甸县人民政府关于罗小满等同志免职的通知\n2018年6月20日研究决定：\n免去\n{rows}\n鲁甸县人民政府\n2018年6月25日"
    )
    assert found == {
        "罗小满 鲁甸县水利局 局长 removed",
        "丁一凡 鲁甸县农业局 副局长 removed",
        "石小川 鲁甸县教育局 副局长 removed",
    }


def test_who_acts_for_one_that_went_elsewhere_has_the_office_left() -> None:
    found = held_whole(HEAD + "县妇联主任罗小满调任襄阳专区妇联副主任，由丁一凡代理主任。")
    assert "丁一凡 鲁甸县妇联 代理主任 appointed" in found


def test_what_a_committee_sets_up_is_not_the_verb_too() -> None:
    found = held_whole(HEAD + "中共鲁甸县委设妇女工作委员会，县委组织部副部长罗小满兼任书记。")
    assert "罗小满 鲁甸县委妇女工作委员会 书记 appointed" in found


WORKS = "宜昌钢铁集团有限公司大事记\n2014年\n3月2日　"


@pytest.mark.parametrize("name", ["张伟", "白桦", "王建业"])
@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("{}由副总经理升任总经理。", "{} 宜昌钢铁集团有限公司 总经理 appointed"),
        ("原厂长{}另有任用。", "{} 宜昌钢铁集团有限公司 厂长 former"),
        ("撤销{}炼铁厂副厂长职务。", "{} 宜昌钢铁集团有限公司炼铁厂 副厂长 removed"),
        ("{}调市经委任副主任。", "{} 宜昌市经委 副主任 appointed"),
    ],
)
def test_names_of_two_characters_before_what_follows(name: str, sentence: str, held: str) -> None:
    assert held_whole(WORKS + sentence.format(name)) == {held.format(name)}
