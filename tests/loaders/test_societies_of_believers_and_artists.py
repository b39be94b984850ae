"""Elections told behind a colon with believers in the list, and a society of artists that its title calls by its short name."""

from __future__ import annotations

from pathlib import Path

from .told import told


def test_an_election_behind_a_colon(tmp_path: Path) -> None:
    text = (
        "九江市佛教协会第六次代表会议闭幕\n\n九江市佛教协会第六次代表会议于2006年4月16日在能净寺召开。\n"
        "会议选举：释妙舟（能净寺方丈）为会长，释慧泉、释果林（比丘尼）、居士卢山月为副会长；聘请耆宿释道隐为名誉会长。\n"
    )
    held = told(tmp_path, text).held
    own = "九江市佛教协会"
    assert f"释妙舟 {own} 会长 elected 2006-04-16" in held
    assert {f"{name} {own} 副会长 elected 2006-04-16" for name in ("释慧泉", "释果林", "卢山月")} <= held
    assert f"释道隐 {own} 名誉会长 appointed 2006-04-16" in held


def test_a_society_by_its_short_name(tmp_path: Path) -> None:
    text = (
        "市书协活动备忘（2011）\n\n2011.03.05　“书法进乡村”走进新昌。副主席刘公望、理事颜小玉书赠春联300余副。\n"
        "2011.05.18—20　“鉴湖杯”全市书法大展评审工作在绍兴文理学院进行，主席王右铭到会。\n"
        "2011.10.09　刘公望代表市书协到诸暨祝贺。\n"
        "2011.12.10　《绍兴市书法家协会会员管理条例》颁布。\n"
    )
    found = told(tmp_path, text)
    assert "2011-03-05 “书法进乡村”走进新昌 新昌" in found.events
    assert "2011-05-18/2011-05-20 “鉴湖杯”全市书法大展评审工作 绍兴文理学院" in found.events
    assert found.roles["颜小玉"] == {"other"} == found.roles["刘公望"]
    assert "王右铭 绍兴市书法家协会 主席 stated 2011-05-18/2011-05-20" in found.held
