"""Papers that are issued once they were adopted, decided by several together, or issued by a subject beside another."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance

COURT = "云州市中级人民法院"


def _issued(own: str, told: str) -> set[str]:
    found = read_whole(f"{own}大事记\n（2001—2006）\n\n2004年\n5月1日　{told}\n").statements
    return {f"{'、'.join(one.organizations)} {one.action} {one.title}" for one in found if isinstance(one, Issuance)}


@pytest.mark.parametrize(
    ("told", "issued"),
    [
        ("《服务经济建设意见》经审判委员会讨论通过后印发。", f"{COURT} issued 服务经济建设意见"),
        ("《考勤办法》经党组会审议通过，正式印发。", f"{COURT} issued 考勤办法"),
        ("《考勤办法》经党组会审议通过。", f"{COURT} adopted 考勤办法"),
        ("李慕白主持召开第一次院长办公会。会议讨论通过《审判流程管理规定》。", f"{COURT} adopted 审判流程管理规定"),
        ("市委政法委、市中级人民法院联合作出《关于向先进学习的决定》。", f"云州市委政法委、{COURT} issued 关于向先进学习的决定"),
        (
            "云州市法官协会成立。第一次会员代表大会在五楼大法庭举行，选举李立为会长。大会通过《云州市法官协会章程》。",
            "云州市法官协会第一次会员代表大会 adopted 云州市法官协会章程",
        ),
    ],
)  # fmt: skip
def test_who_issues_or_adopts(told: str, issued: str) -> None:
    assert _issued(COURT, told) == {issued}


@pytest.mark.parametrize("joined", ["并与市教育局联合下发", "还联合市教育局出台", "同时会同市教育局印发"])
def test_the_subject_of_an_earlier_clause(joined: str) -> None:
    union = "云州市总工会"
    assert f"{union}、云州市教育局 issued 关于开展活动的通知" in _issued(
        union, f"市总工会印发《工作方案》，{joined}《关于开展活动的通知》。"
    )
    assert "云州市妇联、云州市教育局 issued 关于开展活动的通知" in _issued(
        union, f"市妇联印发《工作方案》，{joined}《关于开展活动的通知》。"
    )


def test_what_a_reporter_heard_is_no_part_of_a_title() -> None:
    text = "云州晚报\n2015年9月23日　星期三\n\n烘焙业有了“娘家”\n\n本报讯　本报记者从市商务局获悉，云州市烘焙协会成立大会于上周五（9月18日）举行。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue) for one in events] == [("云州市烘焙协会成立大会", None)]


@pytest.mark.parametrize(
    ("told", "issued"),
    [
        (
            "市政府常务会议审议通过《养犬管理规定》，6月2日以市政府名义公布施行。",
            {"云州市政府 adopted 养犬管理规定 2004-05-01", "云州市政府 issued 养犬管理规定 2004-06-02"},
        ),
        (
            "市委常委会会议审议通过《养犬管理规定》，并以市委办、市政府办名义联合印发。",
            {"云州市委 adopted 养犬管理规定 2004-05-01", "云州市委办、云州市政府办 issued 养犬管理规定 2004-05-01"},
        ),
        (
            "《养犬管理规定》经市政府常务会议审议通过，6月3日由市政府办公室印发。",
            {"云州市政府 adopted 养犬管理规定 2004-05-01", "云州市政府办公室 issued 养犬管理规定 2004-06-03"},
        ),
        (
            "市卫生局党组会议讨论通过《养犬管理规定》，将以市卫生局名义印发。",
            {"云州市卫生局 adopted 养犬管理规定 2004-05-01"},
        ),
        ("市政府召开常务会议，审议通过《养犬管理规定》。", {"云州市政府 adopted 养犬管理规定 2004-05-01"}),
        ("市城建局4月23日印发的《养护规程》要严格执行。", {"云州市城建局 issued 养护规程 2004-04-23"}),
        ("参会人员认真学习市城建局4月23日印发的《养护规程》。", set[str]()),
    ],
)
def test_the_leaders_of_a_body_adopt_for_it_and_a_later_clause_tells_of_the_issue(told: str, issued: set[str]) -> None:
    found = read_whole(f"{COURT}大事记\n（2001—2006）\n\n2004年\n5月1日　{told}\n").statements
    papers = (one for one in found if isinstance(one, Issuance))
    assert {
        f"{'、'.join(one.organizations)} {one.action} {one.title} {one.date.edtf if one.date else ''}" for one in papers
    } == issued


@pytest.mark.parametrize(
    ("title", "papers"),
    [
        ("关于印发青山县2023年造林工作方案的通知", {"青山县2023年造林工作方案"}),
        ("关于转发县林业局造林工作经验的通知", set[str]()),
    ],
)
def test_a_notice_hands_down_a_paper_named_without_marks(title: str, papers: set[str]) -> None:
    found = read_whole(
        f"青山县人民政府办公室\n{title}\n\n各乡镇人民政府：\n　　现印发给你们，请认真执行。\n\n青山县人民政府办公室\n2023年3月18日\n"
    ).statements
    assert {one.title for one in found if isinstance(one, Issuance)} == {title, *papers}
