"""Chronicles of yearbooks with a wide gap in the heads of their pages, names set wide and an uneven margin."""

from __future__ import annotations

from reading import held_whole

PAGE = """\
岳阳工商联年鉴（2007）                                    大 事 记

    岳阳市工商业联合会 2006 年大事记

1月

    6日  市工商联三届八次常委会议在岳阳宾馆召
开。市委统战部副部长罗志强出席并讲话,会长 方  平
主持会议。
    28日—2月1日  湖南省工商联副会长 易  江一
行 5 人来市调研,方  平陪同。

                        · 86 ·
岳阳工商联年鉴（2007）                                    大 事 记

3月

    8日  市工商联举行茶话会,市妇联主席 伍月明、
方  平出席并讲话,秘书长由罗志强担任。
    13日  市工商联党组会议研究决定:文  翰任办公
室主任,免去其宣传科科长职务。
    26日  由市委统战部、市工商联主办,市青年企
                        · 87 ·
岳阳工商联年鉴（2007）                                    大 事 记

业家协会承办的论坛在市图书馆举行。市青年企业家
协会会长聂  远主持,市工商联副会长郑  重讲话。
    28日  方  平在市政协礼堂会见台湾商会访问团
团长  连  城一行。
"""


def test_lines_go_on_over_an_uneven_margin_and_heads_of_pages() -> None:
    found = held_whole(PAGE)
    assert "文翰 岳阳市工商联办公室 主任 appointed" in found
    assert "易江 湖南省工商联 副会长" in found
    assert "聂远 岳阳市青年企业家协会 会长" in found
    assert not any("业家协会" in one and "企业家" not in one for one in found)


def test_a_founding_meeting_of_a_general_branch_chooses_for_it() -> None:
    text = "云溪县人民医院1996年大事记\n\n6月20日　中共云溪县人民医院总支部成立大会召开。会议选举罗志强为总支书记，方平为副书记。\n"
    assert held_whole(text) == {
        "罗志强 云溪县人民医院总支 书记 elected",
        "方平 云溪县人民医院总支 副书记 elected",
    }
