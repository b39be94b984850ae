"""Papers on somebody's death and life, whose day is that of the death, and the ceremony days later."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import Holding

LIFE = (
    "　　李大山同志1934年5月生于辉南县。1951年3月至1956年8月任辉南县水利科科长；1968年下放劳动。"
    "1979年2月至1985年6月任通化市水利局局长。\n"
)
HELD = {
    "1951-03/1956-08 李大山 辉南县水利科 科长 term",
    "1979-02/1985-06 李大山 通化市水利局 局长 term",
    "2017-03-11 李大山 通化市水利局 局长 former",
    "2017-03-13 王平 通化市水利局 局长",
}


@pytest.mark.parametrize(
    "title", ["李大山同志生平", "讣　告", "通化市水利局原局长李大山同志逝世", "李大山同志生平简介"]
)
@pytest.mark.parametrize(
    "leave",
    [
        "　　李大山同志遗体告别仪式于3月13日上午在通化市殡仪馆举行，市水利局局长王平参加。\n",
        "　　李大山同志追悼会于2017年3月13日举行。市水利局局长王平致悼词。\n",
    ],
)
def test_a_life_is_of_the_day_of_death(title: str, leave: str) -> None:
    died = "　　通化市水利局原局长李大山同志因病医治无效，于2017年3月11日6时20分在通化逝世，享年83岁。\n"
    text = f"{title}\n\n{died}{LIFE}{leave}"
    assert dated_whole(text) == HELD
    held = (one for one in read_whole(text).statements if isinstance(one, Holding))
    assert {one.event for one in held if one.person.name == "李大山"} == {None}, "he was not at the ceremony"


HEAD = """白石县志

　　　　　　邹 静 山

　　邹静山（1911~1986），原名兆祥，号鉴泉，白石县乌泉区田心村人。出身塾师之家，少有文名。"""


@pytest.mark.parametrize(
    ("life", "posts"),
    (
        ("1949年9月，邹出任县支前司令部副司令员。", {"1949-09 邹静山 白石县支前司令部 副司令员 term"}),
        ("1953年邹调任县民政科科长。", {"1953 邹静山 白石县民政科 科长 term"}),
        ("1953年，静山被选为县工会主席。", {"1953 邹静山 白石县工会 主席 elected"}),
        (
            "1951年邹奉调机关，任县公安局局长。1953年，任县法院院长。",
            {"1951 邹静山 白石县公安局 局长 term", "1953 邹静山 白石县法院 院长 term"},
        ),
        (
            "1933年任乌泉小学教员，1935年任该校校长。次年兼任乌泉乡乡长。",
            {
                "1933 邹静山 乌泉小学 教员 term",
                "1935 邹静山 乌泉小学 校长 term",
                "1936 邹静山 白石县乌泉乡 乡长 term",
            },
        ),
        (
            "1953年任清河县县长，1956年兼任该县政协主席。1981年被选为政协白石县第五届委员会副主席。县委书记季国兴前往看望。",
            {
                "1953 邹静山 清河县人民政府 县长 term",
                "1956 邹静山 清河县政协 主席 term",
                "1981 邹静山 白石县政协 副主席 elected",
                "1981 季国兴 白石县委 书记",
            },
        ),
        (
            "1961年，任县委常委。同年，当选为县监察委员会书记。",
            {"1961 邹静山 白石县委 常委 term", "1961 邹静山 白石县监察委员会 书记 elected"},
        ),
        ("1951年，邹文成任县工商科科长。", {"1951 邹文成 白石县工商科 科长 appointed"}),
    ),
)
def test_called_by_a_part_of_the_name(life: str, posts: set[str]) -> None:
    assert dated_whole(f"{HEAD}{life}\n\n　　1986年12月10日病逝于县人民医院，终年75岁。\n") == posts


LIVES = (
    (
        """清河县志·人物

　　王子安（1902—1967）　名静斋，以字行，清河县城关镇人。1925年毕业于保定师范，回县任高等小学校长。1945年8月，王任冀南行署民政处副处长。1967年病逝。
""",
        {"1925 王子安 高等小学 校长 term", "1945-08 王子安 冀南行署民政处 副处长 term"},
    ),
    (
        """白石县志

赵　明　轩

赵明轩，字子光，1898年生于白石县清水乡一个农民家庭。毕业后任白石县立小学教员、校长。民国16年（1927年）加入中国共产党，任中共白石县委书记。民国27年回县，任县动员委员会主任。

1956年4月，赵当选为政协白石县第一届委员会主席，连任两届。

1981年3月2日病逝，享年83岁。
""",
        {
            " 赵明轩 白石县立小学 教员 former",
            " 赵明轩 白石县立小学 校长 former",
            "1927 赵明轩 白石县委 书记 term",
            "1938 赵明轩 白石县动员委员会 主任 term",
            "1956-04 赵明轩 白石县政协 主席 elected",
        },
    ),
)


@pytest.mark.parametrize(("text", "posts"), LIVES)
def test_lives_of_gazetteers(text: str, posts: set[str]) -> None:
    assert dated_whole(text) == posts
