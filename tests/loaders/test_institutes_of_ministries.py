"""Institutes of ministries and academies by the place where they are, and by characters of their names."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

from cursus.loaders.bodies.find import find_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("在轻工业部景德镇陶瓷研究所讲学三周", ["轻工业部景德镇陶瓷研究所"]),
        ("农业部成都沼气科学研究所派员参加", ["农业部成都沼气科学研究所"]),
        ("卫生部武汉生物制品研究所来函", ["卫生部武汉生物制品研究所"]),
        ("与中国科学院兰州化学物理研究所合作", ["中国科学院兰州化学物理研究所"]),
        ("向中国科学院、上海生物研究所致谢", ["中国科学院", "上海生物研究所"]),
        ("来自农业部北京总部", ["农业部", "北京总部"]),
    ],
)
def test_an_institute_goes_on_from_the_ministry_to_its_place(text: str, names: list[str]):
    assert [one.words for one in find_names(text)] == names


def test_an_institute_of_a_part_of_the_country_is_known_by_characters_of_its_name():
    text = "云州市农业局与中国科学院西北水土保持研究所签订协议，西北水保所副所长甄小毅出席。"
    assert "甄小毅 中国科学院西北水土保持研究所 副所长" in held(text)


CHRONICLE = "云溪市大事记（1949—1958）\n\n1950年\n{}\n"


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("4月　光明瓷厂建立，为全市第一家国营瓷厂，首任厂长洪大生。", "1950-04 洪大生 光明瓷厂 厂长"),
        ("4月　光明瓷厂建立，厂长洪大生。", "1950-04 洪大生 光明瓷厂 厂长"),
        ("8月　市图书馆成立，是全省第三所市级图书馆，首任馆长丁小川。", "1950-08 丁小川 云溪市图书馆 馆长"),
        ("9月　市报社成立，石明兼任社长。", "1950-09 石明 云溪市报社 社长 appointed"),
    ],
)
def test_the_first_head_stands_behind_what_a_house_is_that_begins(entry: str, said: str):
    assert dated_whole(CHRONICLE.format(entry)) == {said}
