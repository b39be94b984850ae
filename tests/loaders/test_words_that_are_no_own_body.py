"""Verbs and praise before a bare body are no part of its name: `开好|市政协全会`, `实现|学院发展`, `百年学院`, `大会上|校党委`."""

import pytest
from reading import held_whole, own_body


@pytest.mark.parametrize(
    "text",
    [
        "市政协召开主席会议\n2017年1月5日\n市政协主席丁立本说，开好市政协全会是大事，如何开好市政协全会要细想。",
        "市总工会召开全会\n2017年1月5日\n市总工会主席丁立本说，办好市总工会大会，迎接市总工会成立七十周年。",
        "学院召开会议\n2017年1月5日\n党委书记丁立本主持会议。会议要求，实现学院健康发展，建设一流学院。",
        "学院召开会议\n2017年1月5日\n党委书记丁立本主持会议。院长罗大成说，我院是百年学院，是品牌学院。",
        "学院传达会议精神\n2017年1月5日\n院长罗大成传达了干部研讨班上校党委书记丁立本的讲话。",
    ],
)
def test_no_post_is_told_of_a_body_made_of_a_verb(text: str) -> None:
    words = ("开好", "办好", "迎接", "实现", "百年", "一流", "品牌", "班上")
    assert not any(word in one for one in held_whole(text) for word in words)
    assert not own_body(text).startswith(words)


def test_a_city_that_no_list_has_is_still_told_by_its_bodies() -> None:
    text = "市政协召开会议\n2017年1月5日\n5日，石湾市政协召开会议，市政协主席丁立本出席。"
    assert held_whole(text) == {"丁立本 石湾市政协 主席"}


def test_the_name_behind_the_verb_of_dismissal_is_no_part_of_a_firm() -> None:
    text = (
        "云州市2009年大事记\n8月7日，市委决定，免去安立成云冶集团党委书记职务，任命罗大成为云冶集团党委书记。"
        "\n8月9日，云冶集团召开大会，丁立本当选为云冶集团董事长。"
    )
    assert held_whole(text) == {
        "安立成 云冶集团 党委书记 removed",
        "罗大成 云冶集团 党委书记 appointed",
        "丁立本 云冶集团 董事长 elected",
    }
