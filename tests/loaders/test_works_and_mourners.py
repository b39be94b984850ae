"""News of works and of the dead: teams and houses that are named once, those whom others mourn."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("会上，市锻压机床附件厂厂长石立春介绍了经验。", "石立春 云州市锻压机床附件厂 厂长"),
        ("会上，市被单厂党委书记石立春发言。", "石立春 云州市被单厂 党委书记"),
        ("市第二棉纺织厂细纱车间乙班班长石立春发言。", "石立春 云州市第二棉纺织厂细纱车间乙班 班长"),
        ("市第一建筑公司瓦工班班长石立春发言。", "石立春 云州市第一建筑公司瓦工班 班长"),
        ("在市罐头厂，厂长石立春汇报了情况。", "石立春 云州市罐头厂 厂长"),
        ("韩立国来到市第三中学，校长石立春汇报了工作。", "石立春 云州市第三中学 校长"),
        ("在市第一人民医院，院长石立春介绍情况。", "石立春 云州市第一人民医院 院长"),
        ("韩立国走进云州百货大楼，经理石立春介绍了情况。", "石立春 云州百货大楼 经理"),
        ("石立春被推举为名誉主任委员。", "石立春 云州市总工会 名誉主任委员 elected"),
        ("石立春、韩立国被推选为名誉主任委员。", "韩立国 云州市总工会 名誉主任委员 elected"),
        (
            "市长韩立国会见日本新潟县日中友好协会访华团一行。访华团团长冈田正一说，他很高兴。",
            "冈田正一 日本新潟县日中友好协会访华团 团长",
        ),
        ("市总工会副主席相里淑英（女）出席大会。", "相里淑英 云州市总工会 副主席"),
    ],
)
def test_works_houses_and_guests(said: str, who: str) -> None:
    assert who in held(said)


def test_a_clause_about_a_school_leaves_the_own_head() -> None:
    assert held("市总工会主席韩立国到学校，主席韩立国讲话。") == {"韩立国 云州市总工会 主席"}


@pytest.mark.parametrize(
    "said",
    [
        "石立春同志追悼会在市殡仪馆举行，市委副书记韩立国主持追悼会。石立春同志一九三八年参加革命工作，曾任云东县县长。",
        "石立春同志遗体告别仪式在市殡仪馆举行，市委副书记韩立国主持。",
        "石立春同志追悼会在市政协礼堂举行。市委副书记韩立国以及石立春同志的生前友好二百余人参加追悼会。",
    ],
)
def test_the_dead_take_no_part(said: str) -> None:
    there = {one.person.name for one in read(said).statements if isinstance(one, Participation)}
    assert there == {"韩立国"}


def test_who_joined_the_army_attends_nothing() -> None:
    told = read("市总工会召开座谈会，市委副书记韩立国主持。石立春1938年参加革命，1940年参加八路军。").statements
    assert {one.person.name for one in told if isinstance(one, Participation)} == {"韩立国"}
