"""Rows of a name and an office, whose name is longer than most: the blank between them stays, whatever the name ends in."""

import pytest
from reading import held_whole

NOTICE = "云川理工大学关于石大川等职务聘任的通知\n\n　　经校长办公会研究，决定聘任：\n　　石大川　　教务处处长\n　　{}\n　　罗小岚　　理学院副院长\n\n云川理工大学\n2021年6月21日\n"


@pytest.mark.parametrize("name", ["那木斯来吉", "阿布都热合曼", "巴雅尔图石"])
@pytest.mark.parametrize("office", ["理学院院长助理", "理学院副院长"])
def test_the_body_begins_behind_the_blank(name: str, office: str) -> None:
    found = held_whole(NOTICE.format(f"{name}　　{office}"))
    assert not any(name[-1] + "理学院" in one for one in found)
    assert "罗小岚 云川理工大学理学院 副院长 appointed" in found


def test_a_name_told_elsewhere_gets_its_office() -> None:
    found = held_whole(NOTICE.format("那木斯来吉（蒙古族）　　理学院副院长\n　　那木斯来吉　　工会办公室主任助理"))
    assert "那木斯来吉 云川理工大学理学院 副院长 appointed" in found


def test_a_sentence_with_a_name_set_wide_is_no_row() -> None:
    found = held_whole("云川理工大学任职通知\n\n　　经研究决定，王　平任财务处处长。\n\n云川理工大学\n2021年6月21日\n")
    assert found == {"王平 云川理工大学财务处 处长 appointed"}
