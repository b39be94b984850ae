"""News that say 日前 first and give the day behind, where they tell of the ceremony or congress."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Hosting

PAGE = "云州晚报\n2011年9月8日　星期四\nA2 要闻\n\n"
SIGNED = (
    "□ 云钢与理工大学“牵手”\n\n　　本报讯（记者　李立）记者从云钢集团获悉，该集团与云州理工大学日前签署《战略合作协议》，双方将共建实验室。"
    "9月5日下午的签约仪式上，云钢集团总经理白小杨、云州理工大学副校长王旭分别代表双方签字。\n　　仪式由集团党委副书记张青主持。\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "本报讯（记者　李立）日前，市书法家协会完成换届。在9月3日召开的第五次会员代表大会上，王旭当选为主席。",
        "本报讯（记者　李立）市书法家协会近日完成换届。9月3日举行的第五次会员代表大会上，王旭当选为主席。",
        "本报讯（记者　李立）市书法家协会日前换届。9月3日的换届大会在市文化宫举行，王旭当选为云州市书法家协会主席。",
    ],
)
def test_the_day_behind_is_the_day_of_the_news(told: str):
    text = f"{PAGE}□ 市书协换届\n\n　　{told}\n　　市文联主席张青表示祝贺。\n"
    assert {one[:10] for one in dated_whole(text)} == {"2011-09-03"}
    events = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    assert {one.date.edtf for one in events if one.date} == {"2011-09-03"}


def test_a_ceremony_told_again_is_the_signing_told_before():
    found = read_whole(PAGE + SIGNED).statements
    events = [one for one in found if isinstance(one, EventStatement)]
    assert [one.date.edtf for one in events if one.date] == ["2011-09-05"]
    assert {one.organization for one in found if isinstance(one, Hosting)} == {"云钢集团", "云州理工大学"}
    assert {one[:10] for one in dated_whole(PAGE + SIGNED)} == {"2011-09-05"}
