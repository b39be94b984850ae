"""Days before that news look back on in one sentence, teams that lead a body, and institutes that a notice founds."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, read_whole

from cursus.model.statement import EventStatement, Issuance

_NEWS = """云山县首届采茶节开幕

2022-03-29 08:15　来源：云上云山

云上云山讯（记者 谭笑）3月28日，云山县首届采茶节在沙河乡开幕。县委书记罗小满、县长丁一凡出席。

{said}县农业局局长钮长林说，下一步还将办一场分会场活动。
"""


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("据了解，为办好这次活动，丁一凡曾于3月24日到沙河乡督导筹备工作。", "丁一凡到沙河乡督导筹备工作"),
        ("此前，丁一凡曾于3月24日上午到沙河乡检查筹备工作。", "丁一凡到沙河乡检查筹备工作"),
        ("副县长焦裕生曾在3月24日主持召开筹备工作协调会。", "筹备工作协调会"),
    ],
)
def test_a_sentence_looks_back_on_a_day_and_the_text_goes_on(said: str, title: str) -> None:
    page = _NEWS.format(said=said)
    told = {
        (one.date.edtf, one.title)
        for one in read_whole(page).statements
        if isinstance(one, EventStatement) and one.date
    }
    assert ("2022-03-24", title) in told
    assert "2022-03-28 钮长林 云山县农业局 局长" in dated_whole(page)


@pytest.mark.parametrize(
    "said",
    [
        "丁一凡曾于2019年3月24日到沙河乡督导工作。",
        "丁一凡曾于3月24日表示要办好采茶节。",
    ],
)
def test_days_long_ago_and_words_part_nothing(said: str) -> None:
    found = read_whole(_NEWS.format(said=said)).statements
    assert {one.date.edtf for one in found if isinstance(one, EventStatement) and one.date} == {"2022-03-28"}


@pytest.mark.parametrize("team", ["新班子", "新一届领导班子", "院领导班子"])
def test_what_those_who_lead_a_body_pass_it_passes(team: str) -> None:
    page = (
        "云州市中医院召开干部大会\n来源：院办　　发布时间：2016-08-23\n\n"
        "　　8月19日下午，云州市中医院召开全院干部大会。院长罗小满讲话。\n"
        f"　　又讯　8月22日上午，{team}召开第一次院长办公会，罗小满主持，会议审议通过《下半年重点工作清单》。\n"
    )
    passed = [one.organizations for one in read_whole(page).statements if isinstance(one, Issuance)]
    assert passed == [("云州市中医院",)]


@pytest.mark.parametrize(
    ("paper", "body"),
    [
        ("《关于成立应用化学研究所的通知》，研究所挂靠化学系", "应用化学研究所"),
        ("《关于成立建筑设计研究所的决定》", "建筑设计研究所"),
        ("《关于设立教师培训中心的通知》，中心挂靠人事处", "教师培训中心"),
    ],
)
def test_a_notice_that_founds_an_institute_gives_it_its_head(paper: str, body: str) -> None:
    head = "主任" if body.endswith("中心") else "所长"
    found = held(
        f"学校印发{paper}，任命罗小满兼任{head}，丁一凡任副{head}。",
        title="云州师范学院2021年大事记",
        organization="云州师范学院",
    )
    assert found == {f"罗小满 云州师范学院{body} {head} appointed", f"丁一凡 云州师范学院{body} 副{head} appointed"}


PAPER = """云江日报
1985年6月12日　星期三　第一版

云江化工厂试行新制度

　　本报讯　云江化工厂今年二月被列为试点后，大胆改革。{}厂里面貌一新。
　　六月八日，市经济委员会在该厂召开现场会，市经委副主任秦育勇主持。

全市商业工作会议闭幕

　　本报讯　全市商业工作会议六月七日至十日在市第一招待所召开。副市长韩晓琴出席会议并讲了话。
"""


def test_month_within_news_is_when_somebody_came_to_an_office() -> None:
    found = dated_whole(PAPER.format("三月，厂长罗小满聘任工程师丁一凡为副厂长。"))
    assert {"1985-03 罗小满 云江化工厂 厂长", "1985-03 丁一凡 云江化工厂 副厂长 appointed"} <= found


def test_month_within_news_that_tells_of_no_office_leaves_them_their_day() -> None:
    found = dated_whole(PAPER.format("三月，产值比上月增加一成。厂长罗小满介绍了情况。"))
    assert "1985-06-12 罗小满 云江化工厂 厂长" in found
