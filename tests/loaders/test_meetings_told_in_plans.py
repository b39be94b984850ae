"""Paragraphs of a plan about a meeting that was held before it, and groups that its last section sets up."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation


def _plan(paragraph: str) -> str:
    return (
        "云州市总工会文件\n\n云工发〔2020〕6号\n\n关于印发《云州市总工会2020年重点工作任务分工方案》的通知\n\n各县（市、区）总工会：\n\n"
        "现将方案印发给你们。\n\n云州市总工会\n2020年3月17日\n\n云州市总工会2020年重点工作任务分工方案\n\n一、围绕中心\n\n"
        f"1．推进复工专项服务。（责任单位：财务部）\n\n二、组织领导\n\n{paragraph}\n"
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "3月10日，市总工会重点工作推进会在市工人文化宫召开，李小红出席并作动员讲话，组织部部长赵文华作表态发言。",
        "2020年3月10日上午，市总工会召开重点工作推进会，李小红主持会议，组织部部长赵文华介绍了任务分工。",
        "3月10日下午，市总工会举行工作部署会。李小红主持会议，组织部部长赵文华传达了文件。",
    ],
)
def test_a_meeting_held_before_the_plan(paragraph: str) -> None:
    read = read_whole(_plan(f"{paragraph}\n\n各级工会要抓好落实，钱一鸣任联络员。"))
    assert [one.date.edtf for one in read.statements if isinstance(one, EventStatement) and one.date] == ["2020-03-10"]
    assert {one.person.name for one in read.statements if isinstance(one, Participation)} >= {"李小红", "赵文华"}
    assert "2020-03-10 赵文华 云州市总工会组织部 部长" in dated_whole(_plan(paragraph))


@pytest.mark.parametrize(
    "paragraph",
    [
        "（四）3月10日，市总工会与云州银行签订《服务职工合作协议》，李小红和云州银行副行长赵文华代表双方签字，所列事项一并推进。",
        "四、3月10日，市总工会和云州银行签署合作协议。李小红和云州银行副行长赵文华签字。",
        "4．3月10日，市总工会同云州银行签约，云州银行副行长赵文华代表银行签字。",
        "（四）3月10日，市总工会召开推进会，李小红主持会议，云州银行副行长赵文华发言。",
    ],
)
def test_what_a_numbered_paragraph_tells(paragraph: str) -> None:
    read = read_whole(_plan(paragraph))
    assert [one.date.edtf for one in read.statements if isinstance(one, EventStatement) and one.date] == ["2020-03-10"]
    assert "2020-03-10 赵文华 云州银行 副行长" in dated_whole(_plan(paragraph))


@pytest.mark.parametrize(
    "paragraph",
    [
        "3月10日前，召开重点工作推进会，市总工会主席李小红出席并讲话。",
        "4月10日，市总工会召开重点工作推进会，市总工会主席李小红出席并讲话。",
        "3月10日，市总工会拟召开重点工作推进会，市总工会主席李小红出席并讲话。",
        "（四）4月10日，市总工会与云州银行签订合作协议。",
        "（四）3月10日前，市总工会与云州银行签订合作协议。",
        "3月10日，各县召开推进会并汇报情况。（责任单位：办公室）",
    ],
)
def test_what_is_still_to_be_held(paragraph: str) -> None:
    assert not [one for one in read_whole(_plan(paragraph)).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    "how", ["组成人员如下：", "人员组成如下：", "成员名单如下：", "具体组成人员名单如下：", "其组成人员为："]
)
def test_members_of_a_group_behind_a_comma(how: str) -> None:
    text = _plan(
        f"成立市总工会产业工作领导小组，{how}\n组　长：李小红　市总工会主席\n成　员：赵文华　市总工会组织部部长\n"
        "领导小组下设办公室，设在市总工会办公室，钱一鸣兼任办公室主任。"
    )
    assert held_whole(text) >= {
        "李小红 云州市总工会产业工作领导小组 组长",
        "赵文华 云州市总工会产业工作领导小组 成员",
        "钱一鸣 云州市总工会产业工作领导小组办公室 主任 appointed",
    }
