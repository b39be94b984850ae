"""Names, words among them, in places where only people stand: behind 由, before 代表, at the end of a list, in brackets."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Participation


def took_part(text: str) -> set[str]:
    """Who took part in something, with what he did."""
    told = [one for one in read(text).statements if isinstance(one, Participation)]
    return {f"{one.person.name} {'、'.join(one.roles)}" for one in told}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("县委召开三级干部会议，会议由郑立国主持。", "郑立国 chair"),
        ("县委召开三级干部会议，会议由何伟同志主持，历时三天。", "何伟 chair"),
        ("县委召开三级干部会议，大会由郑立国致开幕词。", "郑立国 speaker"),
        ("市总工会召开全委会，由林海作工作报告。", "林海 speaker"),
        ("市总工会召开座谈会，会议由江涛、王建民分别主持。", "江涛 chair"),
        ("市总工会召开座谈会，会议由毛线主持。", "毛线 chair"),
        ("市总工会召开座谈会，高山主持会议并讲话。", "高山 chair、speaker"),
        ("市总工会召开全委会，高峰代表市总工会作工作报告。", "高峰 speaker"),
        ("市总工会召开座谈会，季度（市总工会副主席）出席会议。", "季度 attendee"),
    ],
)
def test_who_runs_a_meeting_or_speaks_needs_no_title(text: str, who: str) -> None:
    assert who in took_part(text)


@pytest.mark.parametrize(
    "text",
    [
        "会议由江西主持。",
        "会议由高校主持。",
        "会议由党委主持。",
        "会议由双方轮流主持。",
        "会议由云南主持。",
        "市总工会召开会议，成功主持会议三次。",
        "市总工会召开会议，高层代表公司作报告。",
        "市总工会召开会议，韩国代表李志强作报告。",
    ],
)
def test_what_is_nobody_runs_no_meeting(text: str) -> None:
    assert took_part(text) <= {"李志强 speaker"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市总工会召开座谈会，市总工会副主席李志强、王建民和江河出席。", "江河 云州市总工会 副主席"),
        ("市总工会召开座谈会，市总工会副主席李志强和高山参加会议。", "高山 云州市总工会 副主席"),
        ("市总工会召开座谈会，市总工会副主席李志强、纪律参加会议。", "纪律 云州市总工会 副主席"),
        ("参加会议的有市水务局局长高兴。", "高兴 云州市水务局 局长"),
        ("出席会议的领导有市总工会主席王建民，市水务局局长成果，会期一天。", "成果 云州市水务局 局长"),
        ("市水务局局长空间强调，要抓好落实。", "空间 云州市水务局 局长"),
        ("市总工会副主席水平带队到云州港检查。", "水平 云州市总工会 副主席"),
        ("决定任命金融为云州市水务局局长。", "金融 云州市水务局 局长 appointed"),
        ("市总工会决定聘任雪松为云州市工人文化宫主任。", "雪松 云州市工人文化宫 主任 appointed"),
        ("市委决定，宁静同志任云州市水务局党组书记。", "宁静 云州市水务局 党组书记 appointed"),
        ("市委决定，权威同志任云州市水务局党组书记。", "权威 云州市水务局 党组书记 appointed"),
        ("市总工会女职工委员会成立，主任由纪律担任。", "纪律 云州市总工会女职工委员会 主任 appointed"),
        ("副市长罗伯特威廉姆斯到市总工会调研。", "罗伯特威廉姆斯 云州市人民政府 副市长"),
        ("市总工会副主席安德烈耶夫出席会议。", "安德烈耶夫 云州市总工会 副主席"),
        ("市总工会副主席玛丽安娜陈出席会议。", "玛丽安娜陈 云州市总工会 副主席"),
    ],
)
def test_a_word_is_a_name_where_only_names_stand(text: str, post: str) -> None:
    assert post in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "市总工会副主席王建民和居民参加座谈会。",
        "市总工会副主席王建民、武警参加活动。",
        "参加会议的有市总工会主席、副主席，全程参加。",
        "出席会议的有市总工会主席，于是大会开幕。",
        "会议任命农民为云州市总工会主席。",
        "市总工会主席元旦看望困难职工。",
        "市总工会副主席夏天到一线慰问职工。",
        "市总工会副主席连夜带队检查。",
        "市总工会主席空前强调质量，主席向来强调安全。",
        "有关同志任组长，负责同志任副组长，退休同志任辅导员。",
    ],
)
def test_a_word_is_none_where_something_else_may_stand(text: str) -> None:
    assert {one.split()[0] for one in held(text)} <= {"王建民"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("石油", "石油、化工、纺织等行业代表参加座谈。"),
        ("康复", "康复医院院长王建民、康复科主任李志强参加。"),
        ("文明", "市总工会副主席王建民、文明办主任李志强出席。"),
        ("宗教", "市教育局局长王建民、宗教代表人士参加座谈。"),
        ("晴朗", "天气晴朗，主席王建民宣布运动会开幕。"),
    ],
)
def test_a_word_is_no_name_again_where_it_is_plain(name: str, text: str) -> None:
    told = took_part(f"市总工会主席{name}出席会议并讲话。\n7月3日，{text}")
    told = {one for one in told if one.startswith(name)}
    assert all("attendee、speaker" in one for one in told), told


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("参加会议的有市水务局局长国家栋。", "国家栋 云州市水务局 局长"),
        ("市水务局局长水利民为中心揭牌。", "水利民 云州市水务局 局长"),
        ("市总工会副主席李志强、于是民、王建民出席。", "于是民 云州市总工会 副主席"),
        ("市总工会副主席路线红、王建民出席。", "路线红 云州市总工会 副主席"),
        ("市总工会主席国家安作工作报告。", "国家安 云州市总工会 主席"),
        ("市总工会主席全国强看望慰问困难职工。", "全国强 云州市总工会 主席"),
        ("市总工会女职工委员会成立，主任由党建军担任。", "党建军 云州市总工会女职工委员会 主任 appointed"),
    ],
)
def test_a_word_and_a_usual_character_are_a_name_behind_a_title(text: str, post: str) -> None:
    assert post in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "市总工会主席任期满，换届工作开始。",
        "市总工会副主席李志强、文化宫主任王建民出席。",
        "市总工会主席王建民、成立新机构，市长李志强出席。",
        "市总工会主席国家级奖项到手。",
        "市总工会副主席任务作总结讲话。",
    ],
)
def test_a_word_and_what_follows_it_are_none(text: str) -> None:
    assert {one.split()[0] for one in held(text)} <= {"王建民", "李志强"}
