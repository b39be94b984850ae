"""Papers that tell whom a congress chose before they give out its tasks: each part is of its own day."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import EventStatement, Holding, Issuance, Responsibility

CONGRESS = """{title}

（大会秘书处 2021年5月20日）

云州市妇女第九次代表大会5月16日至17日在云州宾馆召开，市委副书记赵克勤到会讲话，市妇联主席钱文秀作工作报告。

一、选举结果
5月17日下午举行的市妇联九届一次执委会议选举钱文秀为主席，孙丽华为副主席。

二、{tasks}
1. 推进巾帼创业集中行动。
责任单位：发展部
2. 修订《云州市妇女之家管理办法》。（权益部、办公室）
3. 开展家庭教育活动。
责任单位：基层组织部、各县（市、区）妇联

本方案由市妇联办公室主任周敏负责解释。
"""


@pytest.mark.parametrize(
    ("title", "tasks"),
    [
        ("云州市妇女第九次代表大会选举结果及大会目标任务分解方案", "大会目标任务分解"),
        ("云州市妇女第九次代表大会选举结果和工作任务分工方案", "工作任务分工"),
        ("云州市妇女第九次代表大会会议纪要暨重点任务责任清单与行动计划", "重点任务责任清单"),
        ("云州市妇女第九次代表大会决议及任务分解方案", "任务分解表"),
    ],
)
def test_a_congress_and_its_tasks(title: str, tasks: str) -> None:
    found = read_whole(CONGRESS.format(title=title, tasks=tasks)).statements
    held = {(one.date.edtf, brief(one)) for one in found if isinstance(one, Holding) and one.date}
    assert held == {
        ("2021-05-16/2021-05-17", "赵克勤 云州市委 副书记"),
        ("2021-05-16/2021-05-17", "钱文秀 云州市妇联 主席"),
        ("2021-05-17", "钱文秀 云州市妇联 主席 elected"),
        ("2021-05-17", "孙丽华 云州市妇联 副主席 elected"),
        ("2021-05-20", "周敏 云州市妇联办公室 主任"),
    }
    events = [(one.date.edtf, one.title) for one in found if isinstance(one, EventStatement) and one.date]
    assert events == [("2021-05-16/2021-05-17", "云州市妇女第九次代表大会"), ("2021-05-17", "市妇联九届一次执委会议")]
    assert not [one for one in found if isinstance(one, Issuance)]
    assert sorted((one.item, one.organization) for one in found if isinstance(one, Responsibility)) == [
        ("1", "云州市妇联发展部"),
        ("2", "云州市妇联办公室"),
        ("2", "云州市妇联权益部"),
        ("3", "云州市妇联基层组织部"),
    ]


def test_a_plan_alone_tells_of_no_meeting() -> None:
    text = CONGRESS.format(title="云州市妇联2021年重点任务分解方案", tasks="任务分工")
    assert [one for one in read_whole(text).statements if isinstance(one, Responsibility)]
