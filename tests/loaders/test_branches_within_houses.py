"""Branches of the party within a hospital, school or bureau, ranks of doctors, and 向 behind a name."""

from __future__ import annotations

import pytest
from reading import held

HOSPITAL = {"title": "云州市中医院2021年大事记", "organization": "云州市中医院"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("护理党支部书记宋玉兰发言。", "宋玉兰 云州市中医院护理党支部 书记"),
        ("门诊党支部书记李成、行政后勤党支部书记陈明义发言。", "陈明义 云州市中医院行政后勤党支部 书记"),
        ("第三党支部书记孙小梅发言。", "孙小梅 云州市中医院第三党支部 书记"),
        ("医技党总支书记周永参加。", "周永 云州市中医院医技党总支 书记"),
        ("外科第一党支部书记钱大勇发言。", "钱大勇 云州市中医院外科第一党支部 书记"),
        ("内科党支部书记王平安发言。", "王平安 云州市中医院内科 党支部书记"),
        ("肺病科主治医师芮雪向老先生敬茶拜师。", "芮雪 云州市中医院肺病科 主治医师"),
        ("副院长林明向新任职人员颁发任命书。", "林明 云州市中医院 副院长"),
        ("副院长周志向、林有为出席。", "周志向 云州市中医院 副院长"),
        ("针灸科住院医师李小平参加。", "李小平 云州市中医院针灸科 住院医师"),
        ("药剂科主管药师刘芳发言。", "刘芳 云州市中医院药剂科 主管药师"),
        ("肺病科副主任中医师陈学文参加。", "陈学文 云州市中医院肺病科 副主任中医师"),
    ],
)
def test_posts_within_a_hospital(text: str, expected: str) -> None:
    assert expected in held(text, **HOSPITAL)


@pytest.mark.parametrize(
    "told",
    [
        "市政府任命：区文山、伍岳（女）为云州市水务局副局长。会上，市人大常委会副主任赵明、伍岳讲话。",
        "市政府任命伍岳为云州市水务局局长。会上，市人大常委会副主任赵明、伍岳讲话。",
        "市委决定：伍岳任云州市水务局党组书记。会上，市人大常委会副主任赵明、伍岳讲话。",
    ],
)
def test_own_people_have_no_title_of_strangers(told: str) -> None:
    found = held(told, title="云州市水务局2021年大事记", organization="云州市水务局")
    assert "赵明 云州市人大常委会 副主任" in found
    assert not any(one.startswith("伍岳 云州市人大") for one in found)
