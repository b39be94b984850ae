"""Histories of bodies that changed their names: each post hangs on the name of its time."""

from __future__ import annotations

import pytest
from reading import brief, held_by_year, read_whole

from cursus.model.statement import EventStatement, Holding, Hosting, Issuance

CHRONICLE = """云州市松涛医院大事记

1931年5月　教士高乐山在南关开办仁心诊所。
1935年3月　诊所扩建为仁心医院，聘高乐山为院长。
1953年8月1日　市人民政府接管仁心医院，与铁路诊所合并，定名云州市第三人民医院，由段福生任院长。
1956年2月　市第四人民医院改称市第二人民医院，章成任院长。
1958年4月　医院颁布《病房管理办法》。
1960年4月　杜文清调任青川医学院外科教研室主任；医院聘贝石安为顾问。
1972年6月20日　医院更名为云州市松涛医院。
1979年3月　谢若梅任院长。
"""


@pytest.mark.parametrize(
    ("year", "fact"),
    [
        ("1935", "高乐山 仁心医院 院长 appointed"),
        ("1953", "段福生 云州市第三人民医院 院长 appointed"),
        ("1956", "章成 云州市第二人民医院 院长 appointed"),
        ("1960", "贝石安 云州市第三人民医院 顾问 appointed"),
        ("1979", "谢若梅 云州市松涛医院 院长 appointed"),
    ],
)
def test_a_bare_post_is_of_the_body_by_the_name_of_its_time(year: str, fact: str) -> None:
    assert fact in held_by_year(CHRONICLE)[year]


MERGED = """红河师范学院大事记

1978年3月　省革命委员会批准恢复红河州师范学校。州委任命丁一凡为校党委书记，石小川为校长。
1983年8月　州教育局局长管秋实到会。
2003年5月28日　省人民政府批复同意JOINED红河师范学院。
2003年7月5日　学院成立大会召开，罗小满任学院院长。
"""


@pytest.mark.parametrize(
    "joined",
    [
        "红河州师范学校与红河州教师进修学校合并，组建",
        "由红河州师范学校、红河州教师进修学校合并成立",
        "红河州师范学校与红河州教师进修学校合并后正式组建为",
        "在红河州师范学校的基础上组建",
        "撤销红河州师范学校、红河州教师进修学校，设立",
    ],
)
def test_a_body_made_of_others_had_the_name_of_the_first_before(joined: str) -> None:
    told = held_by_year(MERGED.replace("JOINED", joined))
    assert {"丁一凡 红河州师范学校 党委书记 appointed", "石小川 红河州师范学校 校长 appointed"} <= set(told["1978"])
    assert "管秋实 红河州教育局 局长" in told["1983"]
    assert "罗小满 红河师范学院 院长 appointed" in told["2003"]


def test_what_a_body_issued_it_issued_by_its_name_of_then() -> None:
    issued = [one for one in read_whole(CHRONICLE).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in issued] == [("云州市第三人民医院",)]


ORGANS = (
    CHRONICLE
    + """1954年2月3日　医院党支部成立，乔志坚当选书记，段福生、唐秀云（女）当选委员。
1968年10月　院革命委员会成立，军代表齐东任主任，段福生被打倒，院长职务被撤销。
1975年4月　唐秀云连任副院长，内科主任游泳任副院长。同年5月，医院成立抗震救灾指挥部，乔志坚任总指挥，江帆接任院长，贝石安任医务主任。
"""
)


@pytest.mark.parametrize(
    ("year", "fact"),
    [
        ("1954", "乔志坚 云州市第三人民医院 党支部书记 elected"),
        ("1954", "唐秀云 云州市第三人民医院 党支部委员 elected"),
        ("1968", "齐东 云州市第三人民医院革命委员会 主任 appointed"),
        ("1968", "段福生 云州市第三人民医院 院长 removed"),
        ("1975", "唐秀云 云州市松涛医院 副院长 elected"),
        ("1975", "游泳 云州市松涛医院 副院长 appointed"),
        ("1975", "乔志坚 云州市松涛医院抗震救灾指挥部 总指挥 appointed"),
        ("1975", "江帆 云州市松涛医院 院长 appointed"),
        ("1975", "贝石安 云州市松涛医院 医务主任 appointed"),
    ],
)
def test_organs_hang_on_their_body(year: str, fact: str) -> None:
    assert fact in held_by_year(ORGANS)[year]


TABLE = """
附：历任院长任职年限
　　仁心医院　　　　　高乐山　　1935.3—1949.2
　　　　　　　　　　　谭云山　　1949.2—1953.7
　　第三人民医院　　　段福生　　1953.8—1968.10
　　松涛医院　　　　　游　泳　　1975.4—1979.2
　　　　　　　　　　　谢若梅　　1979.3—
"""
UNTOLD = """
历任院长
　　段福生　　1953.8—1968.10
　　谢若梅　　1979.3—
"""


def test_a_first_cell_names_the_body_of_its_row_and_those_below() -> None:
    terms = {
        (brief(one), one.date.edtf)
        for one in read_whole(CHRONICLE + TABLE).statements
        if isinstance(one, Holding) and one.basis == "term" and one.date
    }
    assert terms == {
        ("高乐山 仁心医院 院长 term", "1935-03/1949-02"),
        ("谭云山 仁心医院 院长 term", "1949-02/1953-07"),
        ("段福生 云州市第三人民医院 院长 term", "1953-08/1968-10"),
        ("游泳 云州市松涛医院 院长 term", "1975-04/1979-02"),
        ("谢若梅 云州市松涛医院 院长 term", "1979-03"),
    }


def test_a_table_without_bodies_means_the_name_of_the_time() -> None:
    terms = {
        brief(one)
        for one in read_whole(CHRONICLE + UNTOLD).statements
        if isinstance(one, Holding) and one.basis == "term"
    }
    assert terms == {"段福生 云州市第三人民医院 院长 term", "谢若梅 云州市松涛医院 院长 term"}


MORE = """云州市松涛医院大事记

1953年9月　聘段福生为院长。
1954年8月　白江大水，段福生率医疗队赴石川县防疫。
2000年10月25日　与江城同创医疗设备公司签订《影像中心合作协议》，双方出席签字仪式。
"""


def test_a_team_led_somewhere_is_a_visit() -> None:
    [visit, *_] = [one for one in read_whole(MORE).statements if isinstance(one, EventStatement)]
    assert visit.title == "段福生率医疗队赴石川县防疫"


def test_a_contract_with_somebody_is_signed_by_the_body_of_the_history_too() -> None:
    found = read_whole(MORE).statements
    both = {"云州市松涛医院", "江城同创医疗设备公司"}
    assert {one.organization for one in found if isinstance(one, Hosting)} == both
    assert [set(one.organizations) for one in found if isinstance(one, Issuance)] == [both]


def test_a_bare_secretary_chosen_by_the_committee_for_discipline_is_its_secretary() -> None:
    told = held_by_year(MERGED + "2004年12月22日　纪委第一次全体会议选举钱大同为书记。\n")
    assert list(told["2004"]) == ["钱大同 红河师范学院 纪委书记 elected"]


def test_a_bare_preparatory_committee_is_the_one_that_was_named_last() -> None:
    told = held_by_year(
        "云川县志·大事记\n1951年\n3月　云川县工商业联合会筹备委员会成立，推选钱广林为主任委员，秦有为为筹委会秘书长。\n"
        "7月　筹委会主任委员钱广林率工商界代表赴省城学习。\n"
    )
    assert told["1951"] == {
        "钱广林 云川县工商业联合会筹备委员会 主任委员 elected",
        "秦有为 云川县工商业联合会筹备委员会 秘书长 elected",
        "钱广林 云川县工商业联合会筹备委员会 主任委员",
    }
