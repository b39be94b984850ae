"""Organizations and posts asked for by short names, and by names that say more than a document does."""

from collections.abc import Iterator

import pytest
from told import holding, told

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest import ingest_extraction
from cursus.model.errors import AmbiguousName, UnknownName

HELD = [
    ("程望", "青浦江市红十字会", "会长"),
    ("卫岚", "青浦江工商职业技术学院", "院长"),
    ("宋砚", "青浦江市第一中学", "校长"),
    ("柏舟", "青浦江市第三人民医院", "院长"),
    ("韩树", "共青团青浦江市柳湖区委", "书记"),
    ("闻远", "青浦江市华岭医院", "院长"),
    ("贺栀", "青浦江市华岭医院护理部", "主任"),
    ("白沙", "青浦江华岭交通投资集团有限公司", "董事长"),
    ("苗圃", "青浦江市柳湖区人民法院", "院长"),
    ("成蹊", "青浦江市公安局交通警察支队", "支队长"),
    ("江蓠", "白溪壮族自治区残疾人联合会", "理事长"),
    ("木槿", "红河谷侗族自治县总工会", "主席"),
    ("南星", "青浦江市委宣传部", "部长"),
    ("半夏", "青浦江市委", "书记"),
    ("半夏", "青浦江市文学艺术界联合会", "主席"),
    ("远志", "青浦江市残联执行理事会", "副理事长"),
    ("苏叶", "青浦江市残联", "副理事长"),
    ("石韦", "青浦江市残联", "执行理事会副理事长"),
    ("苏叶", "青浦江市残联", "主席团主席"),
    ("苏叶", "青浦江市残联", "主席团副主席"),
    ("远志", "青浦江市残联", "副主席"),
    ("茯苓", "青浦江市航运协会", "监事长"),
    ("茯苓", "青浦江市航运协会", "会长"),
    ("杜仲", "青浦江市航运协会冷链专业委员会", "主任"),
    ("杜仲", "荣川市中心医院", "院长"),
    ("石斛", "荣川松泉大学", "校长"),
    ("石斛", "青浦江松泉大学", "校长"),
    ("佩兰", "青浦江华岭大学", "工会主席"),
    ("泽兰", "青浦江华岭大学工会", "副主席"),
]


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with connect(str(tmp_path_factory.mktemp("short") / "s.db")) as store:
        said = [
            holding("a", person, "2020-03-01", organization=body, role=role, at=at)
            for at, (person, body, role) in enumerate(HELD, 1)
        ]
        ingest_extraction(store, told("a", *said))
        yield store


def who(store: Store, organization: str, role: str) -> list[str]:
    return sorted(item["person"]["name"] for item in answers.holders(store, organization, role)["items"])


@pytest.mark.parametrize(
    ("organization", "role", "person"),
    [
        ("青浦江市红会", "会长", "程望"),
        ("青浦江红会", "会长", "程望"),
        ("青浦江工商职院", "院长", "卫岚"),
        ("青浦江市一中", "校长", "宋砚"),
        ("青浦江一中", "校长", "宋砚"),
        ("青浦江市三院", "院长", "柏舟"),
        ("青浦江市第三医院", "院长", "柏舟"),
        ("共青团柳湖区委", "书记", "韩树"),
        ("柳湖团区委", "书记", "韩树"),
        ("柳湖区团委", "书记", "韩树"),
        ("柳湖法院", "院长", "苗圃"),
        ("青浦江市公安局交警支队", "支队长", "成蹊"),
        ("白溪残联", "理事长", "江蓠"),
        ("白溪区残联", "理事长", "江蓠"),
        ("红河谷县总工会", "主席", "木槿"),
        ("青浦江市宣传部", "部长", "南星"),
        ("青浦江市航运协会冷链专委会", "主任", "杜仲"),
    ],
)
def test_a_body_is_found_by_its_short_name(short: Store, organization: str, role: str, person: str) -> None:
    assert who(short, organization, role) == [person]


@pytest.mark.parametrize(
    ("organization", "role", "person"),
    [
        ("华岭医院", "院长", "闻远"),
        ("华岭医院护理部", "主任", "贺栀"),
        ("青浦江华岭交通投资集团", "董事长", "白沙"),
        ("青浦江华岭交投集团", "董事长", "白沙"),
        ("华岭交通投资集团", "董事长", "白沙"),
    ],
)
def test_a_proper_name_needs_neither_place_nor_legal_form(
    short: Store, organization: str, role: str, person: str
) -> None:
    assert who(short, organization, role) == [person]


def test_a_name_that_is_none_of_its_own_means_nobody(short: Store) -> None:
    for name in ("中心医院", "职业技术学院", "第一中学", "交通投资集团", "人民法院", "宣传部", "红会", "一中"):
        with pytest.raises(UnknownName):
            answers.holders(short, name, "院长")
    with pytest.raises(AmbiguousName):
        answers.holders(short, "松泉大学", "校长")


@pytest.mark.parametrize(
    ("organization", "role", "people"),
    [
        ("青浦江市委", "市委书记", ["半夏"]),
        ("青浦江市文联", "文联主席", ["半夏"]),
        ("青浦江市委", "宣传部部长", ["南星"]),
        ("青浦江市委", "宣传部长", ["南星"]),
        ("青浦江市航运协会监事会", "监事长", ["茯苓"]),
        ("青浦江市航运协会理事会", "会长", ["茯苓"]),
        ("青浦江市残联", "主席", ["苏叶"]),
        ("青浦江市残联主席团", "主席", ["苏叶"]),
        ("青浦江市公安局", "交警支队支队长", ["成蹊"]),
    ],
)
def test_a_role_says_its_body_again_or_another_organ(
    short: Store, organization: str, role: str, people: list[str]
) -> None:
    assert who(short, organization, role) == people


def test_a_post_that_documents_hang_on_the_body_and_on_its_organ_is_found_in_both(short: Store) -> None:
    assert who(short, "青浦江市残联", "副理事长") == ["石韦", "苏叶", "远志"]
    assert who(short, "青浦江市残联执行理事会", "副理事长") == ["石韦", "苏叶", "远志"]
    assert who(short, "青浦江市残联主席团", "副主席") == ["苏叶", "远志"]
    assert who(short, "青浦江华岭大学", "工会主席") == ["佩兰"]
    assert who(short, "青浦江华岭大学工会", "副主席") == ["泽兰"]
