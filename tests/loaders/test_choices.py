"""Who was chosen where the sentence before chose a whole body, who resigns together, and numbers that are nobody."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "大会选举产生了第八届理事会，其中理事65名。理事长由罗小满担任，副理事长为江晓岚，秘书长由石小川担任。",
            {
                "罗小满 云州市总工会 理事长 elected",
                "江晓岚 云州市总工会 副理事长 elected",
                "石小川 云州市总工会 秘书长 elected",
            },
        ),
        (
            "市人大常委会召开会议。罗小满提出辞去市财政局局长职务，江晓岚、石小川分别提出辞去市审计局副局长职务。",
            {
                "罗小满 云州市财政局 局长 resigned",
                "江晓岚 云州市审计局 副局长 resigned",
                "石小川 云州市审计局 副局长 resigned",
            },
        ),
        (
            "大会选举第九届理事会，罗小满为会长，江晓岚、石小川为副会长，常务理事12人，秘书长1人。",
            {
                "罗小满 云州市总工会 会长 elected",
                "江晓岚 云州市总工会 副会长 elected",
                "石小川 云州市总工会 副会长 elected",
            },
        ),
        (
            "云州市侨联第十次代表大会召开，选举产生53人为云州市侨联第十届委员会委员；选举罗小满为云州市侨联主席。",
            {"罗小满 云州市侨联 主席 elected"},
        ),
    ],
)
def test_who_was_chosen_and_who_went(told: str, expected: set[str]):
    assert held(told) == expected
