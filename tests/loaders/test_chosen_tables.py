"""What elections and appointments set in rows and columns: a column a post, posts that go on in blank cells."""

from __future__ import annotations

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import EventStatement, SourceDocument

from .test_lists import facts

ACROSS = """云州市书画协会第三届理事会第一次会议选举结果公告

一、各分支机构负责人（5月8日会长办公会议聘任）

　　　名　称　　　　　会长（主任）　　副会长（副主任）　　秘书长
　　铁路分会　　　　　丁　宁　　　　　韦　立、罗　平　　　甘小泉
　　青年分会　　　　　何　远　　　　　——　　　　　　　　　方子期
　　篆刻专委会　　　　邹　文（女）　　文　岳　　　　　　　——

云州市书画协会
2020年5月12日
"""


def test_each_column_of_a_table_is_a_post() -> None:
    found = facts(ACROSS, title="选举结果公告", organization="云州市书画协会", date="2020-05-12")
    assert {
        "丁宁 云州市书画协会铁路分会 会长 appointed 2020-05-08",
        "韦立 云州市书画协会铁路分会 副会长 appointed 2020-05-08",
        "罗平 云州市书画协会铁路分会 副会长 appointed 2020-05-08",
        "甘小泉 云州市书画协会铁路分会 秘书长 appointed 2020-05-08",
        "何远 云州市书画协会青年分会 会长 appointed 2020-05-08",
        "方子期 云州市书画协会青年分会 秘书长 appointed 2020-05-08",
        "邹文 云州市书画协会篆刻专委会 主任 appointed 2020-05-08",
        "文岳 云州市书画协会篆刻专委会 副主任 appointed 2020-05-08",
    } == found


ROWS = """云州市盆景协会第四次会员代表大会选举结果公告

　　云州市盆景协会第四次会员代表大会于2021年6月5日在云州饭店举行。现将选举结果公告如下：

　　一、领导机构（6月5日下午四届一次理事会选举）

　　会　长　王如松　　云州园林职业技术学院旅游管理学院院长
　　副会长　柳　青（专职）
　　　　　　江　南　　青浦县盆景协会会长
　　　　　　石　磊（兼职）　《云州园艺》杂志社主编
　　秘书长　柳　青（兼）
　　副秘书长　方　正　　叶　茂
　　　　　　　花　荣　　丁　香

云州市盆景协会
2021年6月8日
"""


def test_a_post_goes_on_in_the_rows_that_leave_its_column_blank() -> None:
    found = facts(ROWS, title="选举结果公告", organization="云州市盆景协会", date="2021-06-08")
    chosen = {one.removesuffix(" elected 2021-06-05") for one in found if "elected" in one}
    assert chosen == {
        "王如松 云州市盆景协会 会长", "柳青 云州市盆景协会 副会长", "江南 云州市盆景协会 副会长",
        "石磊 云州市盆景协会 副会长", "柳青 云州市盆景协会 秘书长", "方正 云州市盆景协会 副秘书长",
        "叶茂 云州市盆景协会 副秘书长", "花荣 云州市盆景协会 副秘书长", "丁香 云州市盆景协会 副秘书长",
    }  # fmt: skip
    assert {one.rsplit(" ", 1)[0] for one in found} - {f"{one} elected" for one in chosen} == {
        "王如松 云州园林职业技术学院旅游管理学院 院长 stated",
        "江南 青浦县盆景协会 会长 stated",
        "石磊 《云州园艺》杂志社 主编 stated",
    }


MEETINGS = """青川市摄影协会第三次会员代表大会选举结果公告

青影协〔2022〕6号

各县（市、区）摄影协会，各分会：

　　青川市摄影协会第三次会员代表大会于2022年3月12日至13日在青川宾馆举行，协会理事会主席丁一帆作工作报告。大会选举产生第三届理事会。现将结果公告如下：

　　一、领导机构（3月13日下午三届一次理事会选举）

　　主　席　何　远
　　副主席　石　磊
　　　　　　江　南

　　会议推举丁一帆为名誉主席，聘请市政协原副主席方正清，画家、青川画院院长罗平之为顾问。

　　二、秘书处负责人（3月20日三届一次主席团会议聘任）

　　秘书长　叶　茂

　　会议由何远主持，副主席江南为新会员高山赠书。

　　　　　　　　　　　　　　青川市摄影协会
　　　　　　　　　　　　　　2022年3月25日
"""


def test_a_list_headed_with_its_meeting_is_that_meetings() -> None:
    found = facts(MEETINGS, title="选举结果公告", organization="青川市摄影协会", date="2022-03-25")
    assert {
        "丁一帆 青川市摄影协会 主席 stated 2022-03-12/2022-03-13",
        "何远 青川市摄影协会 主席 elected 2022-03-13",
        "江南 青川市摄影协会 副主席 elected 2022-03-13",
        "丁一帆 青川市摄影协会 名誉主席 elected 2022-03-13",
        "方正清 青川市政协 副主席 former 2022-03-13",
        "方正清 青川市摄影协会 顾问 appointed 2022-03-13",
        "罗平之 青川画院 院长 stated 2022-03-13",
        "罗平之 青川市摄影协会 顾问 appointed 2022-03-13",
        "叶茂 青川市摄影协会 秘书长 appointed 2022-03-20",
        "江南 青川市摄影协会 副主席 stated 2022-03-20",
    } <= found
    source = SourceDocument(
        key="test", version="0", title="选举结果公告", organization="青川市摄影协会", date=When.parse("2022-03-25"),
        raw=MEETINGS, medium="notice",
    )  # fmt: skip
    told = [
        (one.title, one.date.edtf) for one in extract(source).statements if isinstance(one, EventStatement) and one.date
    ]
    assert told == [
        ("青川市摄影协会第三次会员代表大会", "2022-03-12/2022-03-13"),
        ("三届一次理事会", "2022-03-13"),
        ("三届一次主席团会议", "2022-03-20"),
    ]
