"""Societies by the end of their names in their own reports: 公会秘书处, 研究会与某局联合印发, 会上我会与某协会签署."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Issuance, Statement

OWN = [
    ("云州市茶业同业公会", "公会"),
    ("云州市钟表行业协会", "协会"),
    ("云州市红楼梦研究会", "研究会"),
    ("云州市对外贸易促进会", "促进会"),
    ("云州市教育发展基金会", "基金会"),
    ("云州市餐饮业联合会", "联合会"),
]


def _report(own: str, told: str) -> str:
    return f"{own}第三届理事会工作报告\n2017年11月28日\n\n各位会员：\n\n受理事会委托，我向大会作工作报告。\n\n{told}\n"


def _said(own: str, told: str) -> tuple[Statement, ...]:
    return tuple(read_whole(_report(own, told)).statements)


@pytest.mark.parametrize(("own", "short"), OWN)
def test_departments_behind_it(own: str, short: str) -> None:
    told = (
        f"2014年6月3日，成立{short}质量监督委员会，聘请方同舟为主任委员。\n2016年6月8日，{short}团支部成立，黄小满任书记。\n"
        f"2016年9月8日，维权活动在老城广场举行，{short}秘书长方同舟、{short}秘书处主任高有田到会。"
    )
    assert held_whole(_report(own, told)) == {
        f"方同舟 {own}质量监督委员会 主任委员 appointed", f"黄小满 {own}团支部 书记 appointed",
        f"方同舟 {own} 秘书长", f"高有田 {own}秘书处 主任",
    }  # fmt: skip


@pytest.mark.parametrize(("own", "short"), OWN)
def test_it_issues_and_signs_with_others(own: str, short: str) -> None:
    said = _said(own, f"2015年3月9日，{short}与市卫生局联合印发《关于加强管理的通知》。")
    assert [one.organizations for one in said if isinstance(one, Issuance)] == [(own, "云州市卫生局")]
    said = _said(own, "2015年5月9日，培训会召开，会上我会与江东省茶叶协会签署了《互助协议》。")
    assert {one.organization for one in said if isinstance(one, Hosting)} == {own, "江东省茶叶协会"}


@pytest.mark.parametrize("place", ["度假区广场", "度假村礼堂", "老城剧院"])
def test_venue_that_begins_with_a_holiday(place: str) -> None:
    said = _said("云州市钟表行业协会", f"2016年9月8日，消费维权活动在{place}举行，副市长方同舟到会。")
    assert [(one.title, one.venue) for one in said if isinstance(one, EventStatement)] == [("消费维权活动", place)]


def test_notes_on_the_congress_behind_a_report_are_part_of_it() -> None:
    told = "五年来，会员增至48家。\n\n〔附一〕本次大会情况\n11月28日上午大会在云州剧院举行。宁川市茶叶协会发来贺信。副市长高有田到会，市民政局局长何立言宣读批复。"
    assert held_whole(_report("云州市茶业同业公会", told)) >= {
        "高有田 云州市人民政府 副市长",
        "何立言 云州市民政局 局长",
    }
