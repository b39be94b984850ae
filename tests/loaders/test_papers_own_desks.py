"""A newspaper's own desks, and bodies that lately held something, on pages of papers."""

from __future__ import annotations

from reading import held_whole, read_whole

from cursus.model.statement import Hosting

PAGE = "江西日报　　　第二版\n1986年5月8日　星期四\n\n省集邮学会成立\n\n　　本报讯　江西省集邮学会成立大会五月五日在南昌举行。"


def test_a_desk_of_this_paper_is_of_the_paper() -> None:
    text = f"{PAGE}理事会推选梅文清为会长，谢家宝（本报摄影组组长）、程树人为副会长。\n"
    assert "谢家宝 江西日报摄影组 组长" in held_whole(text)


def test_who_held_something_lately() -> None:
    for word in ("最近", "不久前", "近日"):
        text = f"{PAGE}\n\n全省茶叶会议召开\n\n　　本报讯　省人民政府{word}在婺源召开全省茶叶生产会议。副省长梅文清主持会议。\n"
        hosts = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
        assert hosts == {"江西省人民政府"}
