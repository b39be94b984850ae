"""Committees that meet as societies do, unions by their short names before 经, and news of lately."""

from __future__ import annotations

from reading import dated_whole

PAPER = "江城晚报　　1998年5月13日　星期三　第二版　要闻\n\n"
UNION = "# 江城市总工会大事记（2016年7月—12月）\n\n## 7月\n\n"


def test_a_committee_elects_its_chair_among_people_of_other_bodies() -> None:
    text = (
        f"{PAPER}　　本报讯（记者　左岸）南通市发明协作委员会（以下简称市发协）第九次会员代表大会昨日在铁山宾馆召开。"
        "随后举行的九届一次理事会选举市机床厂总工程师马建华为理事长，王大海、李小平（女）为副理事长，许怀山为秘书长。\n"
    )
    assert dated_whole(text) >= {
        "1998-05-12 马建华 南通市发明协作委员会 理事长 elected",
        "1998-05-12 王大海 南通市发明协作委员会 副理事长 elected",
        "1998-05-12 许怀山 南通市发明协作委员会 秘书长 elected",
    }


def test_departments_with_jing_behind_the_short_name_of_a_union() -> None:
    text = f"{UNION}11日　市总党组研究决定：马建华任市总经济工作部部长。市总经审会主任王大海作报告。\n"
    assert dated_whole(text) == {
        "2016-07-11 马建华 江城市总工会经济工作部 部长 appointed",
        "2016-07-11 王大海 江城市总工会经审会 主任",
    }


def test_what_was_decided_lately() -> None:
    text = f"{PAPER}【人事简讯】▲江城市人民政府最近决定，任命马建华为市旅游局局长。\n"
    assert dated_whole(text) == {"1998-05 马建华 江城市旅游局 局长 appointed"}


def test_names_end_before_means_and_old_age() -> None:
    text = (
        f"{UNION}13日　市总党组书记马大壮以《娘家人》为题讲党课，会长王强以普通党员身份参加。"
        "市文联主席林墨老先生点评作品。\n\n14日　市总决定：聘李小平（女）为办公室副主任。\n"
    )
    assert dated_whole(text) == {
        "2016-07-13 马大壮 江城市总工会 党组书记",
        "2016-07-13 林墨 江城市文联 主席",
        "2016-07-14 李小平 江城市总工会办公室 副主任 appointed",
    }


def test_assistants_of_those_who_govern() -> None:
    assert dated_whole(f"{UNION}6日　市长助理马建华看望职工。\n") == {"2016-07-06 马建华 江城市人民政府 市长助理"}


def test_people_with_and_without_an_office_asked_together() -> None:
    text = f"{UNION}7日　聘请周大壮、市经委原副主任马建华为名誉主席。\n"
    assert dated_whole(text) >= {
        "2016-07-07 周大壮 江城市总工会 名誉主席 appointed",
        "2016-07-07 马建华 江城市总工会 名誉主席 appointed",
    }
