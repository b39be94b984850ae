"""Results of an election that somebody announces, with sections below, and those who report on the work of their houses."""

from __future__ import annotations

import pytest
from reading import dated_whole, read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    "told",
    [
        "总监票人方见山宣布选举结果：",
        "大会以无记名投票方式进行选举，监票长方见山宣布结果：",
        "大会进行选举，大会秘书长方见山宣读了选举结果如下：",
    ],
)
def test_sections_below_an_announced_result(told: str) -> None:
    found = dated_whole(
        "云州市第八届人民代表大会第一次会议选举情况报告\n\n（大会秘书处　2021年12月28日）\n\n"
        "云州市第八届人民代表大会第一次会议于2021年12月25日至28日在市影剧院举行。\n\n"
        f"27日，大会举行第三次全体会议。{told}\n\n一、市人大常委会\n主　任：李小红（女）\n副主任：钱一鸣　赵文华\n\n"
        "二、市中级人民法院、市人民检察院\n市中级人民法院院长：何立言\n市人民检察院检察长：苏木青（须报经省人大常委会批准）\n"
    )
    assert {one for one in found if "elected" in one} == {
        "2021-12-27 李小红 云州市人大常委会 主任 elected",
        "2021-12-27 钱一鸣 云州市人大常委会 副主任 elected",
        "2021-12-27 赵文华 云州市人大常委会 副主任 elected",
        "2021-12-27 何立言 云州市中级人民法院 院长 elected",
        "2021-12-27 苏木青 云州市人民检察院 检察长 elected",
    }


@pytest.mark.parametrize(
    "said",
    [
        "市法院院长李小红、市检察院检察长钱一鸣分别报告工作。",
        "市法院院长李小红、市财政局局长钱一鸣先后报告了工作。",
        "市法院院长李小红代表市法院报告工作，市财政局局长钱一鸣报告工作。",
        "市法院院长李小红代表筹备组向大会报告筹备情况，市财政局局长钱一鸣报告财务情况。",
        "市法院院长李小红向大会报告工作，市财政局局长钱一鸣向全会报告有关情况。",
    ],
)
def test_those_who_report_on_their_work(said: str) -> None:
    found = read(f"市人大召开工作推进会，张建国主持。{said}").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"张建国": ("chair",), "李小红": ("speaker",), "钱一鸣": ("speaker",)}


@pytest.mark.parametrize(
    "said",
    [
        "政府工作报告由市长李小红作出，财政报告由市财政局局长钱一鸣作。",
        "工作报告由市长李小红代表市政府作，财政报告由市财政局局长钱一鸣宣读。",
        "政府工作报告由市长李小红作，市财政局局长钱一鸣作说明。",
    ],
)
def test_reports_told_before_those_who_gave_them(said: str) -> None:
    found = read(f"市人大召开第一次会议，张建国主持。{said}").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"张建国": ("chair",), "李小红": ("speaker",), "钱一鸣": ("speaker",)}
