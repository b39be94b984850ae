"""Reports adopted with who gave them, papers with whose they are behind the verb, and those whose age or work is a reason."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Issuance

NEWS = (
    "云州市茶叶行业协会会员大会召开\n\n发布时间：2020-05-12 10:48　来源：秘书处\n\n"
    "5月9日，云州市茶叶行业协会第四届会员代表大会召开。会长石川主持会议。"
)
MET, OWN = "云州市茶叶行业协会第四届会员代表大会", "云州市茶叶行业协会"


@pytest.mark.parametrize(
    ("told", "papers"),
    [
        (
            "大会听取并审议通过了第三届会长罗小满所作的《工作报告》和监事长丁一凡所作的《监事会工作报告》。",
            {("工作报告", MET), ("监事会工作报告", MET)},
        ),
        ("大会审议通过了罗小满作的《工作报告》。", {("工作报告", MET)}),
        (
            "大会审议通过了会长罗小满代表理事会作的《工作报告》、秘书长丁一凡作的《财务报告》。",
            {("工作报告", MET), ("财务报告", MET)},
        ),
        ("会议听取了罗小满作的《工作报告》。", set()),
        (
            "会上，《茶产业发展指数》首次对外发布，发布单位为云州市茶叶行业协会和云州市统计局。",
            {("茶产业发展指数", f"{OWN} 云州市统计局")},
        ),
    ],
)
def test_papers_with_those_who_gave_them(told: str, papers: set[tuple[str, str]]) -> None:
    found = read_whole(NEWS + told).statements
    assert {(one.title, " ".join(one.organizations)) for one in found if isinstance(one, Issuance)} == papers


def test_a_paper_before_the_title_of_the_next_speaker_is_none_of_his_body() -> None:
    told = "大会听取了会长罗小满作的《工作报告》和监事长丁一凡所作的《监事会工作报告》。"
    assert f"丁一凡 {OWN} 监事长" in held_whole(NEWS + told)


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("增补马小兰为理事；鉴于罗小满年龄原因，会议决定免去其秘书长职务。", "removed"),
        ("鉴于罗小满同志年龄原因，会议决定免去其秘书长职务。", "removed"),
        ("因罗小满工作变动，会议同意其辞去秘书长职务。", "resigned"),
        ("鉴于罗小满已退休，理事会同意其不再担任秘书长。", "removed"),
        ("由于罗小满到龄退休，会议免去其秘书长职务，选举丁一凡为秘书长。", "removed"),
        ("会议同意马小兰担任理事；因罗小满身体原因，免去其秘书长职务。", "removed"),
    ],
)
def test_whose_age_or_work_is_the_reason_leaves_the_office(told: str, basis: str) -> None:
    found = held_whole(NEWS + told)
    assert f"罗小满 {OWN} 秘书长 {basis}" in found
    assert not [one for one in found if one.startswith(("石川", "马小兰")) and one.endswith(("removed", "resigned"))]
