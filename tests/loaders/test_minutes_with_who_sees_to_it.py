"""Minutes whose items end with who has to see to them: the line of their issue, what was adopted, who was there."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import EventStatement, Issuance, Participation

_HEAD = (
    "云州市水务集团有限公司党委会议纪要\n\n〔2022〕7号\n\n集团党委办公室　　2022年4月20日印发\n\n"
    "会议时间：2022年4月18日9:30\n会议地点：集团1201会议室\n主持人：苗丰年\n参会人员：苗丰年、白　帆\n\n"
)


def _said(text: str, kind: type):
    found = describe(key="k", version="1", raw=text, name="a.txt", meta={})
    return [one for one in extract(found).statements if isinstance(one, kind)]


def _papers(text: str) -> set[str]:
    return {f"{one.organizations[0]} {one.action} {one.title}" for one in _said(text, Issuance)}


def _events(text: str) -> set[str]:
    return {f"{one.date.edtf} {one.title}" for one in _said(text, EventStatement)}


@pytest.mark.parametrize("put_out", ["印发", "编印", "出版", "印", ""])
def test_the_day_on_which_minutes_were_put_out_is_not_that_of_the_meeting(put_out: str):
    assert _events(_HEAD.replace("印发", put_out)) == {"2022-04-18 云州市水务集团有限公司党委会议"}


@pytest.mark.parametrize("item", ["一、听取", "1.听取", "二、会议听取", "二、研究"])
def test_an_item_that_hears_a_report_makes_minutes_no_report_of_work(item: str):
    text = (
        "云岭县水务局\n局 长 办 公 会 议 纪 要\n〔2022〕7号\n\n云岭县水务局办公室　　2022年4月20日\n\n"
        f"时　　间：4月18日上午\n地　　点：局会议室\n主　　持：苗丰年\n出　　席：白　帆\n\n{item}了规划股股长何苗关于一季度工作的汇报\n会议指出，进展平稳。\n"
    )
    assert _events(text) == {"2022-04-18 云岭县水务局局长办公会议"}
    assert "2022-04-18 何苗 云岭县水务局规划股 股长" in dated_whole(text)


@pytest.mark.parametrize("behind", ["\n（责任单位：财务部）", "\n责任部门：财务部", ""])
@pytest.mark.parametrize("adopted", ["会议审议通过", "会议原则通过了", "会议一致通过"])
def test_a_party_committee_adopts_what_somebody_has_to_see_to(adopted: str, behind: str):
    text = f"{_HEAD}一、关于修订《云州水务合同管理办法》的议题\n{adopted}《云州水务合同管理办法》。{behind}\n"
    assert _papers(text) == {"云州市水务集团有限公司党委 adopted 云州水务合同管理办法"}


def test_a_task_to_adopt_something_is_not_done_yet():
    assert _papers(f"{_HEAD}一、制度建设\n6月底前修订《云州水务合同管理办法》。\n责任部门：财务部\n") == set()


@pytest.mark.parametrize("row", ["出席", "列席", "缺席人员", "请假", "参加人员"])
def test_rows_of_those_present_end_a_list_of_those_who_lose_offices(row: str):
    text = f"{_HEAD}一、人事事项\n会议决定：\n解聘：何　苗的财务部部长职务。\n\n{row}：党委委员、副总经理高　虎\n"
    assert held_whole(text) >= {
        "何苗 云州市水务集团有限公司财务部 部长 removed",
        "高虎 云州市水务集团有限公司 副总经理",
    }


@pytest.mark.parametrize("said", ["提出，条例要写得更细", "建议由财务部负责", "建议尽快开工"])
def test_who_proposes_something_at_a_meeting_speaks(said: str):
    text = f"{_HEAD}一、制度建设\n会议讨论了有关制度。白帆{said}。\n"
    assert {one.roles for one in _said(text, Participation) if one.person.name == "白帆"} == {("attendee", "speaker")}


@pytest.mark.parametrize("above", ["根据检察长高虎的提请，任命：", "根据检察长高虎的提请，\n任命：", "决定任命："])
def test_who_gets_an_office_below_a_list_of_losses_has_no_verb_in_his_name(above: str):
    text = (
        "云岭县人大常委会任免名单\n（2019年11月28日县十六届人大常委会第二十七次会议通过）\n免去：\n"
        f"时光荣的县人民法院审判员职务。\n{above}\n何苗为县人民检察院检察员。\n"
    )
    assert "何苗 云岭县人民检察院 检察员 appointed" in held_whole(text)


@pytest.mark.parametrize("set_by", ["会议议定", "会议研究决定", "会议一致同意", "会议商定"])
def test_a_session_whose_day_a_meeting_sets_is_not_held_yet(set_by: str):
    text = (
        "云岭县人大常委会公报\n\n县十六届人大常委会第二十八次会议\n2020年1月3日召开，由何苗主持。"
        f"{set_by}县十六届人大五次会议于1月14日召开，听取县人大常委会办公室主任白帆关于筹备情况的汇报，通过了《云岭县工作报告（稿）》。\n"
    )
    assert _events(text) == {"2020-01-03 县十六届人大常委会第二十八次会议"}
    assert _papers(text) == {"云岭县人大常委会 adopted 云岭县工作报告（稿）"}
