"""News that begin with the season before their day, and pages put up by an office of the body that speaks."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body, read_whole

from cursus.model.statement import EventStatement

_PAGE = """我院与东陵脑科医院签约

{stamp}

　　{scene}7月16日上午，我院与东陵脑科医院技术合作签约仪式在门诊楼举行。东陵脑科医院院长尚海、副院长元鹏出席。我院党委书记李丰参加仪式。
　　随后，元鹏和李丰分别代表两院签订《医疗合作协议书》。
"""
_STAMP = "云州市中医院宣传科　2022-07-18 16:40"


@pytest.mark.parametrize(
    "scene",
    ["", "盛夏七月，生机盎然。", "金风送爽，丹桂飘香，瓜果满园。", "骄阳似火，热情如潮！", "七月的云州，绿树成荫。"],
)
def test_the_season_before_the_day_makes_no_event_of_the_headline(scene: str) -> None:
    events = [
        one for one in read_whole(_PAGE.format(stamp=_STAMP, scene=scene)).statements if isinstance(one, EventStatement)
    ]
    assert [(one.title, one.venue) for one in events] == [("我院与东陵脑科医院技术合作签约仪式", "门诊楼")]


@pytest.mark.parametrize(
    "stamp",
    [
        _STAMP,
        "来源：云州市中医院党委宣传部　2022-07-18 16:40",
        "2022-07-18　云州市中医院办公室",
        "云州市中医院宣传统战部　发布时间：2022-07-18",
        "云州市中医院党群工作部|2022-07-18",
        "云州市中医院 2022年7月18日 09:10",
    ],
)
def test_a_page_is_of_the_body_whose_office_put_it_up(stamp: str) -> None:
    text = _PAGE.format(stamp=stamp, scene="")
    assert own_body(text) == "云州市中医院"
    assert "李丰 云州市中医院 党委书记" in held_whole(text)


def test_a_company_that_speaks_of_itself_by_its_kind_put_up_its_page() -> None:
    text = "公司与东陵钢铁有限公司签约\n云州化工股份有限公司党群工作部 2022-07-18\n\n　　7月16日，东陵钢铁有限公司总经理尚海来访，公司党委书记李丰陪同。\n"
    assert own_body(text) == "云州化工股份有限公司"


def test_the_by_name_of_a_city_begins_the_name_of_a_firm() -> None:
    text = "青山瓷都新材料股份有限公司|新闻中心\n\n领导调整\n2019-11-14\n\n　　11月11日，公司召开会议。公司工会主席冉红主持。\n"
    assert own_body(text) == "青山瓷都新材料股份有限公司"
