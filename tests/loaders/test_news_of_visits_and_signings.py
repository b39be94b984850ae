"""News of visits and of what is signed on them: who signs for whom, what else was held, and what goes back to the visit."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting, Issuance, Participation

_HEAD = "邯郸日报　　2014年5月9日　星期五　第1版\n\n签约\n　　本报讯（记者 何小雨）"
_VISIT = "邢台市党政代表团来我市考察\n\n　　邯郸新闻网2014年5月9日讯（记者 何小雨）5月7日至8日，邢台市市长马文远率邢台市党政代表团来我市考察。市委书记陆放陪同。\n　　5月7日下午，邯郸—邢台产业协作签约仪式在丛台宾馆举行。陆放主持。\n"


def _signed(text: str) -> tuple[list[tuple[str, ...]], set[str]]:
    found = read_whole(_HEAD + text).statements
    papers = [one.organizations for one in found if isinstance(one, Issuance)]
    return papers, {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"}


@pytest.mark.parametrize(
    "signs",
    [
        "副市长段小平代表市政府与各县区签订了《节能目标责任书》",
        "副市长段小平代表市政府同各乡镇（街道）签订《安全生产责任书》",
        "副市长段小平代表市政府分别与18个县区签订《信访工作责任书》",
        "市政府与有关部门签订《绿化责任状》",
    ],
)
def test_one_signs_with_many(signs: str) -> None:
    text = f"5月8日，全市节能工作会议在市礼堂召开。市长柳青出席会议。会上，{signs}。"
    assert _signed(text) == ([("邯郸市政府",)], {"邯郸市政府"})


def test_a_head_signs_with_many_for_his_body() -> None:
    text = "5月8日，全市教育工作会议在市礼堂召开。会上，市教育局局长冯笑与各学校负责人签订《校园安全责任书》。"
    assert _signed(text) == ([("邯郸市教育局",)], {"邯郸市教育局"})


@pytest.mark.parametrize("which", ["两市人民政府", "两地政府", "双方", "两市"])
def test_heads_sign_for_both_places(which: str) -> None:
    text = (
        f"5月8日，邯郸邢台合作签约仪式在丛台宾馆举行。市长柳青与邢台市市长马文远代表{which}签署《区域合作框架协议》。"
    )
    assert _signed(text)[0] == [("邯郸市人民政府", "邢台市人民政府")]


def test_those_who_sign_beside_bodies_that_do() -> None:
    text = "5月8日，邯郸邢台合作签约仪式在丛台宾馆举行。市旅游局局长冯笑、邢台市旅游局局长白云签署《旅游合作协议》。永兴钢铁公司与邢台矿业公司签订《煤钢互保合同》。"
    assert _signed(text)[1] == {"邯郸市旅游局", "邢台市旅游局", "永兴钢铁公司", "邢台矿业公司"}


def test_those_who_put_their_names_to_a_paper_of_bodies_told() -> None:
    text = "5月8日，签约仪式在丛台宾馆举行。市旅游局与邢台学院经济学院签订《合作协议书》，副局长冯笑、该院院长白云分别代表双方签字。"
    assert _signed(text)[1] == {"邯郸市旅游局", "邢台学院经济学院"}


def _told(text: str) -> tuple[list[str], dict[str, set[str]]]:
    found = read_whole(_VISIT + text).statements
    events = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    roles: dict[str, set[str]] = {}
    for one in found:
        if isinstance(one, Participation):
            roles.setdefault(one.person.name, set()).add(f"{events[one.event][-4:]} {' '.join(one.roles)}")
    return list(events.values()), roles


@pytest.mark.parametrize("lead", ["考察期间", "在邯期间", "在我市期间", "在邯郸考察期间"])
def test_back_to_the_visit(lead: str) -> None:
    titles, roles = _told(f"　　{lead}，代表团参观了涉县新村。涉县县委书记温良、副市长段小平一同考察。")
    assert len(titles) == 2
    assert roles["温良"] == roles["段小平"] == {"我市考察 companion"}
    assert roles["陆放"] == {"我市考察 companion", "签约仪式 chair"}


@pytest.mark.parametrize("held", ["代表团还召开", "代表团还在市委党校举办", "双方还共同举行"])
def test_a_meeting_held_besides(held: str) -> None:
    titles, roles = _told(f"　　{held}挂职干部座谈会，副市长段小平出席。")
    assert titles[-1] == "挂职干部座谈会"
    assert roles["段小平"] == {"部座谈会 attendee"}
    found = read_whole(f"{_VISIT}　　{held}挂职干部座谈会，副市长段小平出席。").statements
    assert not any(isinstance(one, Hosting) and one.organization.endswith("代表团") for one in found)


def test_who_hosts_the_next_one_is_no_host() -> None:
    text = "5月7日至8日，由市文联主办的第三届赵文化研讨会在丛台宾馆举行。市长柳青致辞。8日下午，研讨会闭幕，市文联主席白云作总结。下一届研讨会将由邢台学院承办。"
    found = read_whole(_HEAD + text).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["第三届赵文化研讨会"]
    assert {one.organization for one in found if isinstance(one, Hosting)} == {"邯郸市文联"}
    assert {one.person.name for one in found if isinstance(one, Participation)} == {"柳青", "白云"}


@pytest.mark.parametrize(
    ("event", "sends", "body"),
    [
        ("市妇联第九次代表大会", "大会一致通过了工作报告，向全市发出了《致全市妇女姐妹的倡议书》", "邯郸市妇联第九次代表大会"),
        ("第二届赵文化研讨会", "会议还发布了《邯郸宣言》", "第二届赵文化研讨会"),
    ],
)  # fmt: skip
def test_a_meeting_appeals_in_its_own_name(event: str, sends: str, body: str) -> None:
    text = f"5月8日，{event}在市礼堂召开。市长柳青出席会议。{sends}。"
    assert (body,) in _signed(text)[0]
