"""Bulletins that bring several notices of offices, each with its own number, addressees and day of decision."""

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

BULLETIN = (
    "云川理工大学干部人事简报\n2021年第6期（总第83期）\n党委组织部　人事处　合编　　2021年7月12日\n\n"
    "● 党委任免\n\n中共云川理工大学委员会关于石大川等同志任免职的通知\n云理工党任〔2021〕14号\n\n各分党委、党总支，机关各部门：\n"
    "　　经2021年6月11日校党委常委会会议研究，决定：\n　　石大川同志任党委宣传部部长；\n　　原人事处处长陈瑾同志到龄退休。\n　　　　2021年6月15日\n\n"
    "● 行政聘任\n\n云川理工大学关于罗小岚等职务聘任的通知\n云理工校人〔2021〕37号\n\n{}\n　　罗小岚　　教务处处长\n　　万里　　教务处副处长\n"
    "　　另，聘请白水大学教授皮特为理学院名誉院长；理学院原院长柏大舟不再兼任教务处副处长。\n　　　　2021年6月21日\n"
)


@pytest.mark.parametrize(
    "lead",
    [
        "　　经6月18日校长办公会审定，聘任下列人员：",
        "　　经6月18日2021年第九次校长办公会审定，聘任下列人员，聘期四年：",
        "　　6月18日，校长办公会研究决定，聘任下列人员：",
        "　　根据工作需要，经2021年6月18日党委会议研究，聘任下列人员：",
    ],
)
def test_whatever_a_notice_tells_is_of_the_day_of_its_decision(lead: str) -> None:
    found = dated_whole(BULLETIN.format(lead))
    assert "2021-06-11 石大川 云川理工大学党委宣传部 部长 appointed" in found
    assert "2021-06-11 陈瑾 云川理工大学人事处 处长 former" in found
    assert "2021-06-18 罗小岚 云川理工大学教务处 处长 appointed" in found
    assert "2021-06-18 皮特 白水大学 教授" in found
    assert "2021-06-18 柏大舟 云川理工大学理学院 院长 former" in found


def test_no_event_has_the_day_of_the_issue() -> None:
    found = read_whole(BULLETIN.format("　　经6月18日校长办公会审定，聘任下列人员："))
    days = {one.date.edtf for one in found.statements if isinstance(one, EventStatement) and one.date}
    assert "2021-07-12" not in days
