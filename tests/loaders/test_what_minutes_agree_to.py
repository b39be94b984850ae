"""What the items of minutes agree to: papers, agreements that others shall sign, papers of earlier days, and whose task it is."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Hosting, Issuance, Responsibility

_HEAD = (
    "云岭县人民政府常务会议纪要\n\n〔2021〕3号\n\n云岭县人民政府办公室　　2021年4月9日\n\n"
    "时　间：2021年4月6日\n地　点：县政府二楼会议室\n主　持：苗丰年　县委副书记、县长\n出　席：白　帆　县委常委、常务副县长\n\n"
)


def _papers(text: str) -> set[str]:
    found = (one for one in read_whole(_HEAD + text).statements if isinstance(one, Issuance))
    return {f"{one.date.edtf if one.date else ''} {one.action} {one.title}" for one in found}


def _tasks(text: str) -> set[str]:
    found = (one for one in read_whole(_HEAD + text).statements if isinstance(one, Responsibility))
    return {f"{one.item} {one.organization}" for one in found}


@pytest.mark.parametrize(
    "agreed",
    [
        "（二）原则通过",
        "（三）同意",
        "3.原则同意",
        "会议同意",
        "会议研究并原则同意",
        "审议并同意",
        "（四）一致同意县水务局提交的",
    ],
)
@pytest.mark.parametrize("behind", ["。", "，由县发改局修改后印发。", "，修改完善后按程序报批。"])
@pytest.mark.parametrize("below", ["（责任单位：县水务局）", "责任单位：县水务局", ""])
def test_a_paper_is_adopted_that_an_item_agrees_to(agreed: str, behind: str, below: str):
    text = f"一、关于规划\n{agreed}《云岭县水库管理办法》{behind}\n{below}\n"
    assert "2021-04-06 adopted 云岭县水库管理办法" in _papers(text)


@pytest.mark.parametrize(
    "said", ["（三）同意《县水务局关于调整水价的请示》。", "代表们表示同意《云岭县水库管理办法》。"]
)
def test_what_is_asked_for_and_what_people_agree_with_is_not_adopted(said: str):
    assert _papers(f"一、关于水价\n{said}\n") == set()


@pytest.mark.parametrize("agreed", ["会议同意", "会议原则同意", "（二）同意", "会议研究决定授权"])
def test_what_a_meeting_agrees_that_others_shall_sign_is_not_signed_yet(agreed: str):
    text = f"一、关于合作\n{agreed}县政府与青山集团有限公司签署《战略合作协议》。\n"
    assert _papers(text) == set()
    assert not [one for one in read_whole(_HEAD + text).statements if isinstance(one, Hosting)]


@pytest.mark.parametrize("below", ["（责任单位：县文旅局）", ""])
def test_papers_of_earlier_days_keep_their_days_and_are_not_signed_at_the_meeting(below: str):
    text = (
        "一、关于合作\n县文旅局与云州学院3月2日签订的《古道研究合作协议》，予以备案。\n"
        f"2018年5月县政府印发的《云岭县旅游管理办法》同时废止。\n{below}\n"
    )
    assert _papers(text) == {"2021-03-02 signed 古道研究合作协议", "2018-05 issued 云岭县旅游管理办法"}
    assert not [one for one in read_whole(_HEAD + text).statements if isinstance(one, Hosting)]


def test_a_task_to_issue_a_paper_by_some_month_is_not_done_yet():
    assert _papers("一、制度建设\n6月底前印发《云岭县水库管理办法》。\n责任单位：县水务局\n") == set()


@pytest.mark.parametrize("parts", [("（一）", "（二）", "（三）"), ("1.", "2.", "3."), ("（1）", "（2）", "（3）")])
@pytest.mark.parametrize("label", ["责任单位：县水务局、县林业局", "（责任单位：县水务局；配合单位：县林业局）"])
def test_who_sees_to_an_item_of_several_parts_has_the_number_of_the_item(parts: tuple[str, ...], label: str):
    said = "\n".join(f"{number}会议要求，加快推进河道整治。" for number in parts)
    text = f"一、关于河道\n{said}\n{label}\n二、关于公路\n{said}\n{label}\n三、关于学校\n抓紧开工。\n（责任单位：县教育局）\n"
    assert _tasks(text) == {f"{item} 云岭县{body}" for item in "一二" for body in ("水务局", "林业局")} | {
        "三 云岭县教育局"
    }


def test_parts_that_have_their_own_bodies_keep_their_numbers():
    text = "一、关于河道\n（一）清理河道。\n责任单位：县水务局\n（二）种植树木。\n责任单位：县林业局\n"
    assert _tasks(text) == {"（一） 云岭县水务局", "（二） 云岭县林业局"}
