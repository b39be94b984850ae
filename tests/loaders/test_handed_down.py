"""Notices that hand a paper down: titles over two lines, and by whom and when the paper was adopted."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance, Responsibility

SENT = "云州市残疾人联合会"


def _papers(head: str, sentence: str) -> set[str]:
    text = (
        f"{SENT}文件\n\n云残发〔2024〕9号\n\n{head}\n\n各县（区）残联：\n\n{sentence}\n\n"
        f"　　　　　　　　{SENT}\n　　　　　　　　2024年3月8日\n"
        "\n2024年重点工作任务分解表\n\n1.扎实开展教育。（责任部门：办公室）\n\n2.做好信访。（责任部门：维权部）\n"
    )
    found = (one for one in read_whole(text).statements if isinstance(one, Issuance))
    return {f"{one.date.edtf[5:] if one.date else ''} {one.title} {one.action}" for one in found}


@pytest.mark.parametrize(
    "head",
    [
        "关于印发\n《任务分解表》的通知",
        "关于做好\n残疾人就业工作的通知",
        "关于\n做好残疾人就业工作的通知",
        "关于表彰2023年度\n先进集体和先进个人的决定",
        "关于印发《残疾人就业\n行动方案》的通知",
        "关于加强残疾人就业工作的\n实施意见",
        "关于印发\n《任务分解表》\n的通知",
    ],
)
def test_a_title_over_two_lines(head: str) -> None:
    title = head.replace("\n", "")
    assert f"03-08 {SENT}{title} issued" in _papers(SENT + head, "请认真贯彻执行。")


@pytest.mark.parametrize("head", ["关于加强管理的通知\n关于做好工作的意见", "关于召开大会\n各县（区）残联，市直机关"])
def test_lines_that_are_no_title(head: str) -> None:
    assert all(head.replace("\n", "") not in one for one in _papers(SENT + head, "请认真贯彻执行。"))


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("已经2月27日市残联执行理事会会议审议通过，现印发给你们，请认真贯彻落实。", "02-27"),
        ("已经市残联党组会议研究通过，现印发给你们，请结合实际抓好落实。", "03-08"),
        ("业经2024年第3次办公会议审议通过，现予印发，请遵照执行。", "03-08"),
        ("已于2月27日经市残联执行理事会审议通过，现印发你们，请贯彻执行。", "02-27"),
    ],
)
def test_who_adopted_what_is_handed_down(said: str, day: str) -> None:
    title = "2024年重点工作任务分解表"
    papers = _papers(f"{SENT}关于印发《{title}》的通知", f"《{title}》{said}")
    assert papers == {
        f"{day} {title} adopted",
        f"03-08 {title} issued",
        f"03-08 {SENT}关于印发《{title}》的通知 issued",
    }


@pytest.mark.parametrize(
    "met", ["部务会议研究通过", "局务会审议通过", "2024年第2次局务会议审议通过", "院长办公会研究通过"]
)
def test_what_a_body_calls_its_own_meetings(met: str) -> None:
    title = "2024年工作要点"
    papers = _papers(f"{SENT}关于印发《{title}》的通知", f"《{title}》已经{met}，现印发给你们。")
    assert f"03-08 {title} adopted" in papers


def test_who_is_in_charge_in_person_is_no_body() -> None:
    told = read_whole(
        f"{SENT}2024年工作任务分工\n\n1.推进康复。（牵头责任人：徐立成，具体责任人：严立光；牵头单位：市民政局）\n\n"
        "2.做好信访。（牵头单位：市司法局）\n\n3.办好比赛。（牵头单位：市体育局）\n"
    )
    found = {one.organization for one in told.statements if isinstance(one, Responsibility)}
    assert found == {"云州市民政局", "云州市司法局", "云州市体育局"}
