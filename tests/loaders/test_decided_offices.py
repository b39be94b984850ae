"""Who takes an office as a committee decides, officers of branches, guests who come, and bodies by parts of their names."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

COURT = "柳川县检察院"
FEDERATION = "云州市侨联"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("县委决定林海生任县检察院党组副书记。", {f"林海生 {COURT} 党组副书记 appointed"}),
        ("县委研究决定李大民同志任县检察院党组书记。", {f"李大民 {COURT} 党组书记 appointed"}),
        ("县委决定钱有光担任县检察院党组成员。", {f"钱有光 {COURT} 党组成员 appointed"}),
        (
            "会议宣布陈学良担任反贪局局长、黄小光为副局长。",
            {f"陈学良 {COURT}反贪局 局长 appointed", f"黄小光 {COURT}反贪局 副局长 appointed"},
        ),
        ("院党组研究确定何家声兼任工会主席。", {f"何家声 {COURT}工会 主席 appointed"}),
        ("院党组决定为职工办实事，明确任务分工，宣布任免事项。", set[str]()),
        ("会议决定方针为“服务大局”，确定高新区为试点单位。", set[str]()),
    ],
)
def test_decides(text: str, posts: set[str]) -> None:
    assert held_whole(f"柳川县检察院大事记\n\n2003年\n\n1月6日，{text}\n") == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "市侨联女归侨联谊会换届，林晚霞任会长，马丽雅任副会长。",
            {f"林晚霞 {FEDERATION}女归侨联谊会 会长 elected", f"马丽雅 {FEDERATION}女归侨联谊会 副会长 elected"},
        ),
        (
            "市侨联机关支部召开党员大会，钱多云当选支部书记，武松林当选组织委员。",
            {f"钱多云 {FEDERATION}机关支部 书记 elected", f"武松林 {FEDERATION}机关支部 组织委员 elected"},
        ),
        (
            "市侨联机关党支部改选，选举周立国为书记，李思源为组织委员。",
            {f"周立国 {FEDERATION} 机关党支部书记 elected", f"李思源 {FEDERATION} 机关党支部组织委员 elected"},
        ),
        ("云川律师事务所主任律师常青山授课。", {"常青山 云川律师事务所 主任律师"}),
        (
            "泰国会馆副理事长沐英祥、秘书长陈晓文来访。",
            {"沐英祥 泰国会馆 副理事长", "陈晓文 泰国会馆 秘书长"},
        ),
        (
            "市侨联与越南老青省友好组织联合会座谈，老青省友好组织联合会主席阮文林讲话。",
            {"阮文林 越南老青省友好组织联合会 主席"},
        ),
    ],
)
def test_federation(text: str, posts: set[str]) -> None:
    assert held_whole(f"云州市归国华侨联合会二〇一三年工作纪事\n\n一月\n\n一日，{text}\n") == posts


@pytest.mark.parametrize(
    ("text", "title", "roles"),
    [
        (
            "省侨联副主席高黎明率维权工作调研组到市，先后深入北山、南溪，九日返程。",
            "省侨联副主席高黎明率维权工作调研组到市",
            {"高黎明": ("visitor",)},
        ),
        (
            "市侨联主办的演讲赛落幕，瞿文然和市教育局副局长闻人静担任颁奖嘉宾。",
            "演讲赛",
            {"瞿文然": ("other",), "闻人静": ("other",)},
        ),
    ],
)
def test_roles(text: str, title: str, roles: dict[str, tuple[str, ...]]) -> None:
    found = read_whole(
        f"云州市归国华侨联合会二〇一三年工作纪事\n\n一月\n\n一日，市侨联副主席瞿文然授课。\n二日，{text}\n"
    ).statements
    event = next(one for one in found if isinstance(one, EventStatement) and one.title == title)
    told = {one.person.name: one.roles for one in found if isinstance(one, Participation) and one.event == event.event}
    assert told == roles
