"""Several notices on one page, each with its own head, signature and day, of one body."""

from __future__ import annotations

from reading import brief, read_whole

from cursus.model.statement import Holding

PAGE = """云州师范学院通知公告

关于调整招生委员会组成人员的通知

经研究，招生委员会成员调整如下：

主　任：罗小满　院长
副主任：管秋实　教务处处长

云州师范学院
2022年3月4日

关于丁一等同志职务任免的通知

2022年5月6日院党委会议研究决定：丁一任保卫处副处长。

中共云州师范学院委员会
2022年5月8日

关于拟聘岗位的公示

| 序号 | 姓名 | 现任岗位 | 拟聘岗位 |
| --- | --- | --- | --- |
| 1 | 柏　松 | 图书馆采编部副主任 | 图书馆采编部主任 |
| 2 | 梅　雪（女） | 教务处教研科副科长 | 教务处教研科科长 |

人事处
2022年9月1日
"""


def test_each_notice_has_its_day_and_only_the_order_appoints() -> None:
    found = [one for one in read_whole(PAGE).statements if isinstance(one, Holding)]
    assert {f"{one.date.edtf if one.date else ''} {brief(one)}" for one in found} == {
        "2022-03-04 罗小满 云州师范学院招生委员会 主任",
        "2022-03-04 罗小满 云州师范学院 院长",
        "2022-03-04 管秋实 云州师范学院招生委员会 副主任",
        "2022-03-04 管秋实 云州师范学院教务处 处长",
        "2022-05-06 丁一 云州师范学院保卫处 副处长 appointed",
        "2022-09-01 柏松 云州师范学院图书馆采编部 副主任",
        "2022-09-01 柏松 云州师范学院图书馆采编部 主任 nominated",
        "2022-09-01 梅雪 云州师范学院教务处教研科 副科长",
        "2022-09-01 梅雪 云州师范学院教务处教研科 科长 nominated",
    }


def test_a_number_of_the_year_says_no_day_where_the_notice_is_signed_with_one() -> None:
    text = (
        "中共云州市委组织部\n干部任前公示公告\n（2021年第6号）\n"
        "1．罗小满，男，汉族，1979年10月生，现任市审计局副局长，拟任市林业局局长。\n中共云州市委组织部\n2021年9月3日\n"
    )
    told = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert {one.date.edtf for one in told if one.date} == {"2021-09-03"}
