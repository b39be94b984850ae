"""Rows of minutes and lists whose labels are posts: whose these are, who was there, who kept the minutes."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Holding, Participation

_OWN = "云州市白云教育发展基金会"
_HEAD = f"{_OWN}\n第二届理事会第三次会议纪要\n\n时间：2019年1月13日上午　　地点：云州市图书馆三楼\n主持：理事长和志刚　　记录：习小舟\n\n"


def _roles(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in read_whole(text).statements:
        if isinstance(one, Participation):
            found.setdefault(one.person.name, set()).update(one.roles)
    return found


@pytest.mark.parametrize("gap", ["　", "、"])
@pytest.mark.parametrize("seat", ["理事", "常务理事", "监事"])
def test_a_label_holds_the_post_of_those_who_were_there(seat: str, gap: str):
    text = f"{_HEAD}会议通过年度预算。\n\n出席{seat}：{gap.join(('和金凤', '李霖', '杨柳青'))}\n"
    assert {f"{one} {_OWN} {seat}" for one in ("和金凤", "李霖", "杨柳青")} <= held_whole(text)
    assert _roles(text) == {"和志刚": {"chair"}, "和金凤": {"attendee"}, "李霖": {"attendee"}, "杨柳青": {"attendee"}}


def test_a_house_where_a_society_meets_has_no_secretary_general():
    assert f"江心诚 {_OWN} 秘书长 appointed" in held_whole(f"{_HEAD}四、续聘江心诚为秘书长。\n")


@pytest.mark.parametrize("notes", ["（云州市锐果公司董事长）", "，云州市锐果公司董事长"])
def test_what_rows_say_of_people_is_not_the_body_of_the_next_label(notes: str):
    text = (
        f"云州市茶叶学会第三届理事会名单\n\n会　长：林大海{notes}\n副会长：江花（云岭县果业局局长）\n秘书长：林小洁\n监　事：高国强\n\n"
        "云州市茶叶学会\n2016年5月26日\n"
    )
    own = {one for one in held_whole(text) if "云州市茶叶学会" in one}
    assert own == {
        f"{name} 云州市茶叶学会 {role}"
        for name, role in (("林大海", "会长"), ("江花", "副会长"), ("林小洁", "秘书长"), ("高国强", "监事"))
    }


@pytest.mark.parametrize("body", ["联合会", "研究会", "基金会"])
def test_a_society_called_by_its_kind_engages_advisers(body: str):
    text = (
        f"云州市茶叶产业{body}大事记\n\n2016年5月26日　{body}聘请原市农牧局局长雷鸣、云州农业大学教授高文斌为顾问。\n"
    )
    assert {f"{one} 云州市茶叶产业{body} 顾问 appointed" for one in ("雷鸣", "高文斌")} <= held_whole(text)


def test_day_behind_whoever_chaired_is_not_that_of_the_decision() -> None:
    raw = (
        "政协云州市第十五届委员会常务委员会\n第九次会议纪要\n\n时　间：2019年3月28日至29日\n"
        "主　持：主席岳怀民（28日）、副主席石小川（29日）\n出　席：秘书长何小涛\n\n"
        "一、人事事项。会议以举手表决方式通过：\n1．任命柳望舒为市政协提案委员会主任；\n2．免去管秋实的市政协提案委员会主任职务。\n"
    )
    found = [one for one in read_whole(raw).statements if isinstance(one, Holding) and one.basis != "stated"]
    assert {one.date.edtf for one in found if one.date} == {"2019-03-28/2019-03-29"}


@pytest.mark.parametrize(
    "rows",
    [
        "列　席：方小圆　市财政局副局长\n　　　　林小川　办公室主任\n　　　　何大海　组织联络部部长\n",
        "列席：方小圆（市财政局副局长）、林小川（办公室主任）、何大海（组织联络部部长）\n",
        "列席：方小圆（市财政局副局长，女）、林小川（办公室主任）、何大海（组织联络部部长）\n",
    ],
)
def test_departments_in_rows_behind_a_guest_are_those_of_the_body_that_meets(rows: str):
    text = (
        "云州市文联党组会议纪要\n\n时　间：2020年5月8日\n地　点：市文联会议室\n主　持：司马青　市文联党组书记\n"
        f"{rows}\n一、会议研究了年度计划。\n"
    )
    assert {
        "林小川 云州市文联办公室 主任",
        "何大海 云州市文联组织联络部 部长",
        "方小圆 云州市财政局 副局长",
    } <= held_whole(text)


def test_an_office_without_a_department_goes_on_with_the_body_before():
    text = "云州市茶叶学会第三届理事会名单\n\n会　长：林大海（云州学院教授）\n副会长：江小花（云岭县果业局局长）、高国强（副局长）\n\n云州市茶叶学会\n2016年5月26日\n"
    assert "高国强 云岭县果业局 副局长" in {one.replace("云州市", "") for one in held_whole(text)}
