"""Days whose headline only says what kind of thing happened, and headlines above sentences that tell where it was."""

from __future__ import annotations

from reading import held_whole, read_whole

from cursus.model.statement import EventStatement

YEAR = """2020云州文艺事记
（云州市文学艺术界联合会办公室编）

【1月6日】六届二次全委会召开
云州市文联六届二次全委（扩大）会议在云湖宾馆召开。市文联主席严立诚作工作报告。

【2月11—14日】文艺轻骑兵下乡
市文联组织小分队赴滨河县慰问，市文联副主席云中鹤带队。

【3月9日】签约
市文联与云州学院签署《人才联合培养协议》。市文联副主席云中鹤与云州学院副院长方大同签字。

【4月2日】对外交流
宜昌市文联主席白一石一行6人访问市文联。

【5月8日】“山水情”
宜昌市文联副主席石可破率采风团抵达云州，开展写生活动。

【6月18日】市摄影家协会换届
云州市摄影家协会第五次会员代表大会在云湖宾馆举行，云中鹤到会讲话。

【7月3日】人事
市文联召开干部大会，宣布市委决定：梅若兰任市文联党组书记。
"""


def _events(text: str) -> dict[str, tuple[str, str | None]]:
    told = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return {one.date.edtf: (one.title, one.venue) for one in told if one.date}


def test_what_stands_below_a_rubric_names_the_event() -> None:
    found = _events(YEAR)
    assert found["2020-03-09"][0].startswith("市文联与云州学院签署《人才联合培养协议》")
    assert found["2020-04-02"][0].startswith("宜昌市文联主席白一石一行")
    assert found["2020-05-08"][0].startswith("宜昌市文联副主席石可破率采风团抵达云州")
    assert found["2020-06-18"] == ("云州市摄影家协会第五次会员代表大会", "云湖宾馆")
    assert "干部大会" in found["2020-07-03"][0]


def test_a_headline_that_names_it_takes_the_venue_from_below() -> None:
    found = _events(YEAR)
    assert found["2020-01-06"] == ("六届二次全委会", "云湖宾馆")
    assert found["2020-02-11/2020-02-14"][0] == "文艺轻骑兵下乡"


def test_headlines_are_no_part_of_the_bodies_below() -> None:
    found = held_whole(YEAR)
    assert {"白一石 宜昌市文联 主席", "石可破 宜昌市文联 副主席"} <= found
