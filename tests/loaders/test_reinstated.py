"""Offices given back, as papers of the late seventies tell."""

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("会上宣布恢复周介夫市地质局总工程师职务。", {"周介夫 云州市地质局 总工程师 appointed"}),
        ("市委决定恢复周介夫、王大成同志市水利局副局长职务。", {"周介夫 云州市水利局 副局长 appointed", "王大成 云州市水利局 副局长 appointed"}),
        (
            "市委决定，恢复周介夫同志的市水利局局长职务，免去洪小东市科委主任职务。",
            {"周介夫 云州市水利局 局长 appointed", "洪小东 云州市科委 主任 removed"},
        ),
        ("市委决定恢复周介夫同志原任的市水利局局长职务。", {"周介夫 云州市水利局 局长 appointed"}),
        ("市委决定恢复周介夫的名誉。恢复市水利局建制。", set[str]()),
    ],
)  # fmt: skip
def test_who_is_given_back_an_office_is_appointed(told: str, posts: set[str]):
    assert held(told) == posts


def test_a_rite_to_come_is_no_event_of_the_day_and_a_sitting_of_its_own_day_is():
    found = held_whole(
        "青海日报　1978年6月15日\n\n全省卫生大会闭幕\n\n　　本报讯　青海省卫生大会六月七日至十三日在西宁举行。"
        "出席大会的有先进个人代表和特邀代表九百余人。\n　　十二日下午举行全体会议，由省委宣传部部长萧大苇主持。"
        "省委决定为周介夫恢复名誉，骨灰安放仪式另行举行。\n"
    )
    assert found == {"萧大苇 青海省委宣传部 部长"}
