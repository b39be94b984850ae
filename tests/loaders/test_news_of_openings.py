"""News of what was opened, of a society founded at its first meeting, and of a congress told from its first day."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance

_HEAD = "云 州 日 报\n1963年3月7日　星期四　农历癸卯年二月十二　第2184号　今日四版\n\n要　闻\n\n    本报讯　"


def _titles(text: str) -> list[str]:
    return [one.title for one in read_whole(_HEAD + text + "\n").statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("投资980万元、建筑面积8600平方米的市一院门诊大楼，3月5日正式启用。副市长冷梅出席启用典礼。", "市一院门诊大楼启用"),
        ("由港商李大山先生捐资兴建的云州市希望小学教学楼，3月5日竣工。副市长冷梅出席竣工典礼。", "云州市希望小学教学楼竣工"),
        ("历时两年建设的市体育馆，昨天上午正式落成。副市长冷梅出席落成仪式。", "市体育馆落成"),
        ("昨天，投资三千万元的云州化肥厂尿素车间投产。副市长冷梅出席投产仪式。", "云州化肥厂尿素车间投产"),
        ("占地三十亩的市儿童公园，昨天下午正式开园。副市长冷梅为公园剪彩。", "市儿童公园开园"),
    ],
)  # fmt: skip
def test_what_was_opened_stands_before_the_comma_and_its_day(text: str, title: str) -> None:
    assert _titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("经市民政局核准登记，云州市菌业协会于3月1日成立，并召开了第一次会员大会。", "云州市菌业协会第一次会员大会"),
        ("3月1日，云州市菌业协会成立，并召开第一次会员大会。", "云州市菌业协会第一次会员大会"),
        ("经市民政局批准，云州市茶叶协会3月1日成立并召开首届会员大会。", "云州市茶叶协会首届会员大会"),
        ("经市科委批准，云州市茶叶学会日前成立，同时召开了首届会员代表大会。", "云州市茶叶学会首届会员代表大会"),
    ],
)
def test_the_first_meeting_is_that_of_the_society_founded(text: str, title: str) -> None:
    text += "大会通过《章程》，选举产生了第一届理事会。"
    adopted = [one.organizations for one in read_whole(_HEAD + text + "\n").statements if isinstance(one, Issuance)]
    assert _titles(text) == [title]
    assert len(adopted) == 1


@pytest.mark.parametrize(
    "told",
    [
        "，自三月三日开幕，经过四天紧张的会议，已于昨日下午在市人民剧场胜利闭幕",
        "自三月三日至六日在市人民剧场举行",
        "自本月三日开幕以来，经过四天会议，于昨日闭幕",
        "，自三月三日起在市人民剧场举行，昨天闭幕",
        "从三月三日开始，历时四天，已于昨日胜利闭幕",
    ],
)
def test_a_congress_told_from_its_first_day(told: str) -> None:
    text = f"云州市第四次妇女代表大会{told}。大会通过了《关于支援农业的决议》。"
    assert _titles(text) == ["云州市第四次妇女代表大会"]
