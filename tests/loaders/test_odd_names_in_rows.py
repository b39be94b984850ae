"""Rows of a name and an office whose names are words, end in surnames or are of other languages."""

import pytest
from reading import held, held_whole

_HEAD = (
    "云岭县人民政府办公室\n关于成立云岭县秋收领导小组的通知\n\n云政办函〔2019〕33号\n\n各乡镇人民政府：\n\n"
    "县政府决定成立云岭县秋收领导小组，组成人员如下：\n\n"
)
_FOOT = "\n\n云岭县人民政府办公室\n2019年12月2日\n"


@pytest.mark.parametrize("name", ["阳光明", "苗荻花", "扎西加", "来　源", "白开花", "何其美", "宝音图"])
def test_a_row_of_a_name_and_an_office_keeps_them_apart(name: str):
    rows = f"组　长：林大海　副县长\n副组长：{name}　县政府办公室副主任\n成　员：{name}　县财政局总会计师\n　　　　高　原　县气象局局长"
    plain = name.replace("　", "")
    found = held_whole(_HEAD + rows + _FOOT)
    assert {f"{plain} 云岭县秋收领导小组 副组长 appointed", f"{plain} 云岭县财政局 总会计师"} <= found
    assert "高原 云岭县气象局 局长" in found


@pytest.mark.parametrize("name", ["扎西加", "拉毛草", "宝音图", "卓玛措", "续大海", "曼国良"])
def test_names_of_other_peoples_and_rare_surnames_behind_a_title(name: str):
    assert f"{name} 云州市财政局 局长" in held(f"市财政局局长{name}在市政府三楼会议室主持召开座谈会。")


@pytest.mark.parametrize(
    "name",
    [
        "那仁布和",
        "格日勒图",
        "毕力格图",
        "贺希格图",
        "斯日古楞",
        "都仁扎那",
        "阿不都热西提",
        "吾买尔江",
        "额尔敦朝克图",
    ],
)
@pytest.mark.parametrize("deed", ["率调研组来我市调研", "出席", "作了发言"])
def test_names_made_of_words_of_other_languages_are_whole(name: str, deed: str):
    assert held(f"市工商联副主席{name}{deed}。") == {f"{name} 云州市工商联 副主席"}


def test_a_library_behind_such_words_ends_no_name():
    assert not held("市工商联在乌兰图书馆举行捐赠仪式。")
