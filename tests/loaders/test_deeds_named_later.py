"""Events that the first sentence of an entry tells without anybody who acts, who stand in those behind it."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

HOSPITAL = "云州市人民医院2012年大事记\n\n5月17日　"


@pytest.mark.parametrize(
    ("told", "title", "person"),
    [
        (
            "市委组织部来院宣布任免决定：石川任院长。市委组织部副部长罗小满宣读文件。",
            "市委组织部来院宣布任免决定",
            "罗小满",
        ),
        ("市卫生局到院宣布班子调整的决定。石川任院长，丁一凡主持会议。", "市卫生局到院宣布班子调整的决定", "丁一凡"),
        ("新门诊楼投入使用。院长石川、书记丁一凡为门诊楼剪彩。", "新门诊楼投入使用", "石川"),
        ("第四批医疗队启程赴藏。院长石川到机场送行。", "第四批医疗队启程赴藏", "石川"),
    ],
)
def test_what_people_of_the_next_sentence_act_at_is_the_event(told: str, title: str, person: str) -> None:
    found = read_whole(HOSPITAL + told).statements
    assert title in [one.title for one in found if isinstance(one, EventStatement)]
    assert person in [one.person.name for one in found if isinstance(one, Participation)]


@pytest.mark.parametrize("told", ["石川任院长。丁一凡主持工作。", "免去石川院长职务。马小兰到会讲话。"])
def test_who_is_given_an_office_is_no_event(told: str) -> None:
    found = read_whole(HOSPITAL + told).statements
    assert not [one for one in found if isinstance(one, EventStatement)]
