"""Rows of committees in the results of an election: whose they are, that their people were chosen, and on which day."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import Holding

RESULTS = """澄江理工大学第五次教职工代表大会召开

发布时间：2019-05-30　　来源：校工会

　　5月24日至25日，澄江理工大学第五次教职工代表大会在大礼堂召开。大会选举产生第六届工会委员会和教代会各专门工作委员会负责人。

附：选举结果

一、第六届工会委员会
副主席：王小平（女，兼职）
二、教代会专门工作委员会
提案工作委员会　　　　　主任　何立民（连任）　　副主任　李可
教学科研工作委员会　　　主任　方远（女）　　　　副主任　孟川
民主管理工作委员会　　　主任　秦望山（法学院副院长）　副主任　舒同、黄大河

　　　　　　　　　　　　　　　　　　　2019年5月25日
"""


def test_committees_in_rows_are_of_the_body_above_and_their_people_elected() -> None:
    found = {
        (one.person.name, one.organization, one.role, one.basis)
        for one in read_whole(RESULTS).statements
        if isinstance(one, Holding)
    }
    body = "澄江理工大学教代会"
    assert ("何立民", f"{body}提案工作委员会", "主任", "elected") in found
    assert ("黄大河", f"{body}民主管理工作委员会", "副主任", "elected") in found
    assert ("秦望山", "澄江理工大学法学院", "副院长", "stated") in found


def test_what_brackets_say_of_somebody_chosen_is_of_the_same_day() -> None:
    days = {
        one.date.edtf
        for one in read_whole(RESULTS).statements
        if isinstance(one, Holding) and one.person.name == "秦望山" and one.date
    }
    assert len(days) == 1
