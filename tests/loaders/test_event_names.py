"""Names of events that no meeting is: ceremonies, exhibitions, courses; and their hosts."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting


def told(said: str) -> tuple[list[str], set[str]]:
    """Names of the events and `body role` of their hosts."""
    found = read_whole(f"云陵县大事记\n2012年\n3月8日　{said}\n").statements
    return (
        [one.title for one in found if isinstance(one, EventStatement)],
        {f"{one.organization} {one.role}" for one in found if isinstance(one, Hosting)},
    )


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("肿瘤中心正式启用，副县长陶安出席启用仪式。", "肿瘤中心正式启用"),
        ("县第二小学举行奠基仪式，副县长陶安培土奠基。", "县第二小学奠基仪式"),
        ("县医院新院区开工建设，副县长陶安主持开工仪式。", "县医院新院区开工建设"),
        ("县文联主办的书画展在县文化馆开展。", "书画展"),
        ("县委党校举办的第三期干部培训班结业，部长陶安颁发证书。", "第三期干部培训班"),
        ("县长何立言宣布县第三届运动会开幕。", "县第三届运动会"),
        ("县总工会牵头，县工商联参与的春季招聘会在人民广场举行。", "春季招聘会"),
        ("县残联第四次代表大会近日在县礼堂召开。", "县残联第四次代表大会"),
    ],
)
def test_a_name_tells_what_began(said: str, title: str):
    assert told(said)[0] == [title]


def test_a_paper_about_a_meeting_is_no_meeting():
    assert told("县科协印发文件。\n关于召开2012年学术年会的通知\n")[0] == []


def test_a_guest_received_before_a_meeting_is_an_event():
    titles, _ = told("县工商联执委会议在云陵宾馆召开。会前，县长何立言会见了省工商联副主席陶安一行。")
    assert titles == ["县工商联执委会议", "县长何立言会见省工商联副主席陶安一行"]


@pytest.mark.parametrize(
    ("said", "hosts"),
    [
        ("县妇联、县卫生局、团县委三家单位携手举办义诊活动。", {"云陵县妇联", "云陵县卫生局", "共青团云陵县委"}),
        ("主办方县旅游局召开新闻发布会。", {"云陵县旅游局"}),
        ("县委组织部、县委党校举办的第三期干部培训班结业。", {"云陵县委组织部", "云陵县委党校"}),
        ("新一届主席团召开第一次会议，推举陶安为主席。", set()),
    ],
)
def test_who_hosts(said: str, hosts: set[str]):
    assert told(said)[1] == {f"{host} organizer" for host in hosts}


def test_what_they_sign_for_is_no_part_of_a_signer():
    assert told("县医院与县中医院合作办医签约。")[1] == {"云陵县医院 signatory", "云陵县中医院 signatory"}


def test_minutes_tell_of_the_session_that_their_first_sentence_names() -> None:
    text = (
        "云州市人大常委会会议纪要\n〔2014〕5号\n云州市人大常委会办公室　　　2014年9月2日\n"
        "云州市第十六届人民代表大会常务委员会第二十一次会议纪要\n"
        "云州市第十六届人民代表大会常务委员会第二十一次会议于2014年8月27日至28日在市人大机关举行。主任罗小满主持全体会议。\n"
    )
    (event,) = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert event.title == "云州市第十六届人民代表大会常务委员会第二十一次会议"
