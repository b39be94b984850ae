"""Chronicles of works of the 1980s and 90s, and minutes with their labels above them."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Holding, Hosting, Issuance, Participation

WORKS = "滁州云岭化肥总厂大事年表（1983—1992）\n\n1983年\n\n1月4日，总厂召开大会，厂长蒲长庚讲话。\n\n1991年\n\n"
OWN = "滁州云岭化肥总厂"


def test_general_works_by_that_word_alone_is_the_document_s_own() -> None:
    told = "6月2日，总厂与上海化工研究院、河海大学签订《技术合作协议》，总工程师苗景和、研究院副院长祖立人、河海大学教授茅永康分别代表三方签字。"
    found = read_whole(WORKS + told + "\n").statements
    bodies = {OWN, "上海化工研究院", "河海大学"}
    assert {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"} == bodies
    assert [set(one.organizations) for one in found if isinstance(one, Issuance)] == [bodies]
    assert "三方" not in {one.person.name for one in found if isinstance(one, Participation)}


def test_same_day_after_a_day_of_a_later_month() -> None:
    told = "5月20日，省化工厅批准总厂改革方案。7月1日，总厂举行揭牌仪式，厂长蒲长庚主持。同日，总厂聘任边振铎为副厂长。"
    found = {one.person.name: one for one in read_whole(WORKS + told + "\n").statements if isinstance(one, Holding)}
    day = found["边振铎"].date
    assert day is not None and day.edtf == "1991-07-01"


def test_the_party_committee_is_no_one_s_of_the_union() -> None:
    told = "8日，女工委召开座谈会，女工委主任宁春桃主持，党委副书记解学勤到会祝贺。"
    assert f"解学勤 {OWN} 党委副书记" in held_whole(f"{WORKS}6月\n\n{told}\n")


MINUTES = """云溪县人大常委会会刊
（2016年第5期）

县十六届人大常委会第三十一次会议

时间：2016年9月22日
地点：县人大常委会三楼会议室
主持人：县人大常委会主任辜正清
出席：县人大常委会副主任向家兴、瞿桂英
列席：副县长伍思贤，县人民法院院长米大川，各乡镇人大主席

会议听取并审议了副县长伍思贤代表县人民政府作的报告，审议了县财政局局长覃小鹏作的报告。
"""


def test_paragraph_below_labels_is_none_of_theirs() -> None:
    roles = {
        one.person.name: set(one.roles) for one in read_whole(MINUTES).statements if isinstance(one, Participation)
    }
    assert "speaker" in roles["伍思贤"] and roles["覃小鹏"] == {"speaker"} and roles["米大川"] == {"attendee"}


@pytest.mark.parametrize("place", ["联系点马底坪乡", "帮扶点马底坪乡", "对口帮扶的马底坪乡"])
def test_heads_of_a_township_that_somebody_looks_after(place: str) -> None:
    told = f"云溪县人大常委会2016年大事记\n\n11月\n\n8日，县人大常委会主任辜正清到{place}调研，乡党委书记花想荣陪同。\n"
    assert "花想荣 云溪县马底坪乡 党委书记" in held_whole(told)
