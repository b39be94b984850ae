"""Work reports: whose they are, and the meetings of the year that they tell of."""

from __future__ import annotations

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import EventStatement, Hosting, Issuance, SourceDocument

REPORT = """同心协力开新局
——在云州市总工会十届三次全委会议上的工作报告
（2019年1月8日）
赵启明

各位委员：
一、2018年主要工作
全总和市委联合召开工匠大会筹备座谈会，听取意见。全年开展各类培训活动。召开全市职工之家建设推进会，部署工作。出台《工匠学院管理办法》。
二、2019年工作任务
召开全市女职工工作会议，推动落实。出台《女职工休息哺乳室管理办法》。
"""


def test_a_report_tells_of_its_year_and_not_of_what_is_to_come() -> None:
    source = SourceDocument(
        key="test", version="0", title="同心协力开新局", medium="report", raw=REPORT, date=When.parse("2019-01-08")
    )
    facts = extract(source).statements
    events = {one.title: one for one in facts if isinstance(one, EventStatement)}
    assert {title: one.date.edtf for title, one in events.items() if one.date} == {
        "云州市总工会十届三次全委会议": "2019-01-08",
        "工匠大会筹备座谈会": "2018",
        "全市职工之家建设推进会": "2018",
    }
    talk = events["工匠大会筹备座谈会"].event
    assert {one.organization for one in facts if isinstance(one, Hosting) and one.event == talk} == {
        "中华全国总工会", "云州市委",
    }  # fmt: skip
    issued = [(one.title, one.organizations) for one in facts if isinstance(one, Issuance)]
    assert issued == [("工匠学院管理办法", ("云州市总工会",))]
