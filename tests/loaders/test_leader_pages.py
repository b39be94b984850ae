"""Pages of sites that show who leads a body, in the layouts that sites have."""

from __future__ import annotations

import pytest
from reading import dated_whole

_HEAD = """云水市水务局 > 政务公开 > 机构职能 > 领导班子

领导班子成员及工作分工
更新时间：2023-04-12 09:31　　来源：市水务局

"""
_PEOPLE = (
    ("庹国才", "男", "党组书记、局长", "主持市局全面工作。"),
    ("易水", "女", "副局长、市政协常委", "负责水资源工作。分管水资源科、市节水中心。"),
    ("操戈", "男", "党组成员、副局长", "负责农村水利。协助庹国才同志抓项目建设。"),
    ("明朗", "男", "党组成员、总工程师", "负责工程建设，联系城东区。"),
    ("敖翔", "男", "二级调研员", "协助操戈同志工作。"),
)
_WANTED = {
    f"2023-04-12 {post}"
    for post in (
        "庹国才 云水市水务局 党组书记", "庹国才 云水市水务局 局长", "易水 云水市水务局 副局长", "易水 云水市政协 常委",
        "操戈 云水市水务局 党组成员", "操戈 云水市水务局 副局长", "明朗 云水市水务局 党组成员", "明朗 云水市水务局 总工程师",
        "敖翔 云水市水务局 二级调研员",
    )
}  # fmt: skip


@pytest.mark.parametrize(
    "card",
    [
        "{name}　{sex}，1968年8月生，中共党员。\n职务：{post}\n分工：{task}\n",
        "姓名：{name}\n职务：{post}\n分工：{task}\n",
        "姓　　名：{name}\n性　　别：{sex}\n出生年月：1968年8月\n职　　务：{post}\n工作分工：{task}\n",
        "姓名：{name}　职务：{post}\n分工：{task}\n",
        "领导姓名：{name}\n领导职务：{post}\n分管工作：{task}\n",
        "职务：{post}　姓名：{name}\n{task}\n",
        "{name}　职务：{post}　分工：{task}\n",
        "{name}\n职务：{post}\n简历：{sex}，汉族，1968年8月生，中共党员。\n分工：{task}\n",
        "{name}（{sex}，1968年8月生）\n职务：{post}\n分管：{task}\n",
        "{name}同志，{sex}，1968年8月生，中共党员。\n职务：{post}。\n主要职责：{task}\n",
        "{name}，{sex}，1968年8月生，中共党员，现任{post}。{task}\n",
        "{name}：{sex}，汉族，1968年8月出生，中共党员，{post}。\n{task}\n",
        "{name}\n{post}\n{sex}，汉族，1968年8月出生，中共党员。\n分工：{task}\n",
        "{name}\n\n{post}，{task}\n\n",
        "{name}　{post}\n{task}\n",
        "{name}，{post}。{task}\n",
        "1.{name}，{post}，{task}\n",
        "{name}：{post}，{task}\n",
        "{name}——{post}\n{task}\n",
        "{name}同志　{post}：{task}\n",
        "{name}（{post}）：{task}\n",
        "【{post}　{name}】{task}\n",
        "{post}\n{name}\n{task}\n",
    ],
)
def test_those_whom_a_page_of_leaders_shows(card: str) -> None:
    cards = (card.format(name=name, sex=sex, post=post, task=task) for name, sex, post, task in _PEOPLE)
    assert dated_whole(_HEAD + "".join(cards)) == _WANTED


def test_units_and_tasks_of_a_page_are_nobody() -> None:
    text = _HEAD + "办公室　主任\n负责文秘工作。\n综合科　科长：石小川\n职务：无\n主要职责\n常务　副局长\n"
    assert {one.split()[1] for one in dated_whole(text)} <= {"石小川"}


@pytest.mark.parametrize(
    ("told", "further"),
    (
        ("分管规划科，兼任云水市水利学会理事长。", {"云水市水利学会 理事长"}),
        ("兼任云水市水利学会秘书长、市红十字会理事。", {"云水市水利学会 秘书长", "云水市红十字会 理事"}),
        ("系白石县水务局副局长，挂职时间至2024年8月。", {"白石县水务局 副局长"}),
        ("高级工程师，此前任白石县水务局局长。", {"白石县水务局 局长 former"}),
        ("同时担任云水市水利学会会长。", {"云水市水利学会 会长"}),
        ("联系白石县水务局，协助局长抓项目。", set[str]()),
    ),
)
@pytest.mark.parametrize("name", ("易水", "易水（女，壮族）"))
def test_further_offices_among_the_tasks(name: str, told: str, further: set[str]) -> None:
    cards = f"庹国才\n党组书记\n主持党组全面工作，分管办公室。\n\n{name}\n副局长\n负责水资源工作。{told}\n"
    wanted = {"庹国才 云水市水务局 党组书记", "易水 云水市水务局 副局长", *(f"易水 {post}" for post in further)}
    assert {one for one in dated_whole(_HEAD + cards) if "工程师" not in one} == {f"2023-04-12 {one}" for one in wanted}
