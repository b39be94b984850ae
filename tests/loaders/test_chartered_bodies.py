"""Bodies that a first congress founds by their charter, federations of cooperatives, and news added below other news."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole

_NEWS = """四川日报　一九五六年九月十七日　第一版

我省手工业生产合作社联合社正式成立

　　【本报讯】四川省手工业生产合作社第一次社员代表大会，从九月八日起在成都举行，已于本月十四日闭幕。
　　省联社{office}主任罗小满作了报告。省工会联合会副主席毛志学也到会致了贺词。
　　大会一致{passed}《四川省手工业生产合作社联合社{paper}》，选出罗小满、丁一凡、田小川等二十一人为理事，钮长林、焦裕生等七人为监事。十五日，新选出的理事会举行第一次会议，推选罗小满为理事会主任，丁一凡、田小川为副主任。同日，监事会也举行了会议，推选钮长林为监事会主任。
"""


@pytest.mark.parametrize("office", ["筹备委员会", "筹委会"])
@pytest.mark.parametrize("passed", ["通过了", "讨论通过了", "审议并通过"])
@pytest.mark.parametrize("paper", ["章程", "章程（草案）", "社章"])
def test_those_who_pass_a_charter_elect_for_its_body(office: str, passed: str, paper: str) -> None:
    held = based_whole(_NEWS.format(office=office, passed=passed, paper=paper))
    body = "四川省手工业生产合作社联合社"
    assert held == {
        f"罗小满 {body}筹备委员会 主任 stated",
        "毛志学 四川省工会联合会 副主席 stated",
        *(f"{name} {body} 理事 elected" for name in ("罗小满", "丁一凡", "田小川")),
        *(f"{name} {body} 监事 elected" for name in ("钮长林", "焦裕生")),
        f"罗小满 {body} 理事会主任 elected",
        *(f"{name} {body} 理事会副主任 elected" for name in ("丁一凡", "田小川")),
        f"钮长林 {body} 监事会主任 elected",
    }


def test_a_charter_spoken_of_chooses_nobody_for_its_body() -> None:
    page = (
        "云州日报　一九五六年九月十七日　第一版\n\n　　【本报讯】云州市文学工作者协会第二次会员大会九月八日举行。"
        "大会学习了《云州市供销合作社联合社章程》，选出罗小满、丁一凡、田小川等为理事。\n"
    )
    assert {one.split()[1] for one in based_whole(page)} == {"云州市文学工作者协会"}


@pytest.mark.parametrize(
    "told",
    [
        "中央农业部副部长钮长林于十六日到云州市第三缝纫生产合作社参观，该社主任罗小满陪同。",
        "中央农业部副部长钮长林一行十六日到云州市第三缝纫生产合作社视察，该社主任罗小满陪同。",
        "云州市第三缝纫生产合作社扩大会议于十六日举行，该社主任罗小满讲话。",
    ],
)
def test_other_news_below_tell_their_day_behind_their_subject(told: str) -> None:
    page = (
        "云州日报　一九五六年九月十七日　第一版\n\n云州市妇女代表大会闭幕\n\n"
        "　　【本报讯】云州市妇女代表大会九月八日在云州举行。市妇联主任钮小梅讲话。\n"
        f"　　又讯　{told}\n"
    )
    assert "1956-09-16 罗小满 云州市第三缝纫生产合作社 主任" in dated_whole(page)
