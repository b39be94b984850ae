"""Names of one word of another language behind a title, speakers who are appointed later, and what only looks like a name."""

from __future__ import annotations

import pytest
from reading import held, read, read_whole

from cursus.model.statement import Issuance, Participation

SCHOOL = {"title": "云州医学院2021年大事记", "organization": "云州医学院"}


def took_part(text: str, **more: str) -> set[tuple[str, ...]]:
    """Name and roles of everybody who took part."""
    found = read(text, **more).statements
    return {(one.person.name, *one.roles) for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("时任云州市委副书记宝力高来院作形势政策报告，罗小满主持报告会。", "宝力高 云州市委 副书记 then"),
        ("云州旗旗长巴雅尔出席会议并讲话。", "巴雅尔 云州旗人民政府 旗长"),
        ("学院召开大会，总会计师恩和主持。", "恩和 云州医学院 总会计师"),
        ("云州市委书记额尔德尼到会讲话。", "额尔德尼 云州市委 书记"),
    ],
)
def test_one_word_of_another_language_is_a_name_behind_a_title(text: str, post: str) -> None:
    assert post in held(text, **SCHOOL)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("讲坛开讲。云州大学教授罗小满作题为《健康》的报告，并受聘为我院客座教授。", {("罗小满", "speaker")}),
        ("表彰大会召开，教师代表获奖教师发言。", set()),
        (
            "书画展在市美术馆开展。市文联主席罗小满现场创作，副主席丁一凡等观展。",
            {("罗小满", "other"), ("丁一凡", "attendee")},
        ),
    ],
)
def test_who_speaks_or_comes(text: str, who: set[tuple[str, ...]]) -> None:
    assert who == {one for one in took_part(text, **SCHOOL) if one[0] != "高山"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("云州大学中日联谊医院副院长罗小满来院交流。", "罗小满 云州大学中日联谊医院 副院长"),
        ("中日友好医院副院长罗小满来院交流。", "罗小满 中日友好医院 副院长"),
        ("陇原铜业集团董事长罗小满来院交流。", "罗小满 陇原铜业集团 董事长"),
    ],
)
def test_words_that_hold_a_mark_of_time_begin_a_name(text: str, post: str) -> None:
    assert post in held(text, **SCHOOL)


def test_the_standing_committee_of_a_consultative_conference_adopts() -> None:
    found = read_whole(
        "云州市政协2021年大事记\n\n11月12日　政协云州市第十届委员会常务委员会第一次会议举行，罗小满主持。"
        "会议审议通过了《政协云州市委员会专门委员会设置方案》。\n"
    ).statements
    (one,) = (one for one in found if isinstance(one, Issuance))
    assert one.organizations == ("云州市政协常委会",)
