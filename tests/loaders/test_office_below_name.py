"""Announcements that set each name on a line of its own and the office below it."""

import pytest
from reading import held_whole

NOTICE = """云州市昭北区第五届人民代表大会第二次会议
公　　告
（第二号）

　　云州市昭北区第五届人民代表大会第二次会议于2023年1月11日{verb}：

　　　　陇　海（彝族）
　　为云州市昭北区第五届人民代表大会常务委员会副主任；

　　　　补　天
　　为云州市昭北区人民法院院长；

　　　　李国华
　　为云州市昭北区监察委员会主任。

　　现予公告。

　　　　　　　大会主席团
　　　　　　　2023年1月11日
"""


@pytest.mark.parametrize("verb", ["选举", "补选", "依法选举产生"])
def test_an_office_below_the_name(verb: str) -> None:
    assert held_whole(NOTICE.format(verb=verb)) == {
        "陇海 云州市昭北区人民代表大会常务委员会 副主任 elected",
        "补天 云州市昭北区人民法院 院长 elected",
        "李国华 云州市昭北区监察委员会 主任 elected",
    }
