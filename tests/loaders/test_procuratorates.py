"""Papers of courts and procuratorates that call themselves by their level, and bureaus of theirs that begin to work."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import Hosting, Issuance

OWN = "柳川县人民检察院"
HEAD = f"{OWN}大事记（2003—2005）\n\n2003年\n\n"


def hosts(text: str) -> set[str]:
    """Who holds or signs what a whole document tells of."""
    return {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("9月1日，县院召开会议，县院检察长周为民讲话。", f"周为民 {OWN} 检察长"),
        ("9月1日，反渎职侵权局挂牌（原法纪科撤销）。林海生兼任局长。", f"林海生 {OWN}反渎职侵权局 局长 appointed"),
        ("9月1日，司法警察大队正式挂牌，周立国兼任大队长。", f"周立国 {OWN}司法警察大队 大队长 appointed"),
        (
            "3月1日，反贪污贿赂局成立。9月1日，反贪局工作由副局长包雨农主持。",
            f"包雨农 {OWN}反贪污贿赂局 副局长",
        ),
        (
            "9月1日，云州师范学院政法系副教授陈立言授课，党组副书记林海生主持。",
            f"林海生 {OWN} 党组副书记",
        ),
        (
            "9月1日，县委党校副校长郑重光作辅导报告，机关党支部书记温知新主持。",
            f"温知新 {OWN} 机关党支部书记",
        ),
    ],
)
def test_posts(text: str, post: str) -> None:
    assert post in held_whole(HEAD + text + "\n")


def test_signs_by_its_level() -> None:
    text = HEAD + "9月1日，县院与县公安局会签《关于办理轻微案件的意见》。\n"
    assert hosts(text) == {OWN, "柳川县公安局"}


def test_committee_of_the_house() -> None:
    text = HEAD + "9月1日，院检察委员会讨论通过《质量考评办法》。\n"
    papers = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in papers] == [(f"{OWN}检察委员会",)]


def test_side_of_a_contract() -> None:
    text = f"{OWN}大事记\n\n2003年\n\n9月1日，建设方县检察院与云州金江建筑公司签订《施工合同》。\n"
    assert not any("建设方" in one for one in hosts(text))


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("4月2日　县图书馆挂牌。副县长赵一平剪彩，李思源任馆长。", "李思源 柳川县图书馆 馆长 appointed"),
        ("4月2日　卫生执法大队揭牌，周立国兼任大队长。", "周立国 柳川县文化局卫生执法大队 大队长 appointed"),
        ("4月2日　青山文化站挂牌。王立中任县文化局副局长。", "王立中 柳川县文化局 副局长 appointed"),
    ],
)
def test_begun(text: str, post: str) -> None:
    assert f"1995-04-02 {post}" in dated_whole(f"柳川县文化局大事记\n\n1995年\n{text}\n")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市政府成立妇女儿童工作委员会，副市长刁文山任主任。", "刁文山 云州市妇女儿童工作委员会 主任 appointed"),
        ("市人民政府决定成立老龄工作委员会，王立本任主任委员。", "王立本 云州市老龄工作委员会 主任委员 appointed"),
        ("市委成立青少年教育工作领导小组，王立本任组长。", "王立本 云州市青少年教育工作领导小组 组长 appointed"),
        ("市妇联成立法律顾问委员会，周立国任主任。", "周立国 云州市妇女联合会法律顾问委员会 主任 appointed"),
        ("市妇联所属巾帼家政公司开业，乔木林受聘为经理。", "乔木林 云州市妇联巾帼家政公司 经理 appointed"),
        ("市妇联下属幼儿园开园，李向阳任园长。", "李向阳 云州市妇联幼儿园 园长 appointed"),
    ],
)
def test_set_up_by_the_place(text: str, post: str) -> None:
    assert post in held_whole(f"云州市妇女联合会大事记\n\n1995年\n3月2日　{text}\n")
