"""Organizations under all their forms; the places and bodies here are invented."""

import random
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.model.entity import Organization
from cursus.model.statement import OrganizationName
from cursus.resolve.bodies import department_of, parent_key, places, root_key
from cursus.resolve.forms import fold_organization, full_form, lexicon, organization_id
from cursus.resolve.organizations import resolve_organizations


@pytest.mark.parametrize(
    "forms",
    [
        "平江市工商业联合会 平江市工商联 平江市工商业联合会（总商会） 南岭省平江市工商联",
        "平江市总工会经费审查委员会 平江市总工会经审会 平江市总工会经审委员会",
        "中共平江市委 平江市委 中国共产党平江市委员会 中共南岭省平江市委员会 平江市委员会 中共平江市第九届委员会",
        "中共平江市委宣传部 平江市委宣传部 中国共产党平江市委员会宣传部",
        "平江市政协 政协平江市委员会 中国人民政治协商会议平江市委员会 中国人民政治协商会议南岭省平江市委员会",
        "共青团平江市委 共青团平江市委员会 平江团市委 团平江市委 中国共产主义青年团平江市委员会",
        "平江市人民代表大会常务委员会 平江市人大常委会 平江市第十七届人民代表大会常务委员会",
        "平江市总工会 平江市总工会第十四届委员会 平江市总工会新一届委员会",
        "平江市人民政府 平江市政府",
        "平江市发展和改革委员会 平江市发展改革委 平江市发改委",
        "平江市卫生健康委员会 平江市卫健委",
        "平江市人力资源和社会保障局 平江市人社局 平江市人力资源社会保障局",
        "平江市第一中级人民法院 平江市一中院",
        "平江市人民检察院 平江市检察院",
        "中华全国总工会 全国总工会 全总",
        "中共平江大学委员会 平江大学党委",
        "平江华岭集团有限公司 平江华岭（集团）有限责任公司",
        "中共中央 中国共产党中央委员会",
        "中华人民共和国教育部 教育部",
    ],
)
def test_forms_of_one_body_have_one_id(forms):
    assert len({organization_id(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "names",
    [
        "平江市总工会 南川市总工会", "平江市总工会 平江市东湖区总工会", "平江市东湖区总工会 南川市东湖区总工会",
        "平江市委 共青团平江市委 民革平江市委", "平江市人大 平江市人大常委会", "平江市教育局 平江市教委", "平江大学 平江大学党委",
        "南岭省总工会 南岭省城市规划协会",
    ],
)  # fmt: skip
def test_different_bodies_keep_different_ids(names):
    assert len({organization_id(name) for name in names.split()}) == len(names.split())


@given(st.text("第九届平江市东湖区总工会委员会人民政协代表大常务中共团全国办公室部第一级法院（）()南岭省", max_size=14))
def test_folding_a_key_gives_the_same_key(name):
    assert fold_organization(fold_organization(name)) == fold_organization(name)


def test_both_scripts_name_one_body():
    assert organization_id("平江市工商業聯合會") == organization_id("平江市工商联")


def test_the_full_form_folds_back():
    for short in lexicon().full:
        assert fold_organization(full_form(f"平江市{short}")) == fold_organization(f"平江市{short}")
    assert full_form("平江市总工会经审会") == "平江市总工会经费审查委员会"
    assert full_form("平江市政协") == "中国人民政治协商会议平江市委员会"


@pytest.mark.parametrize(
    ("key", "parent"),
    [
        ("平江市总工会权益保障部", "平江市总工会"),
        ("平江市总工会女工委办公室", "平江市总工会女工委"),
        ("平江市委统战部", "平江市委"),
        ("平江市东湖区委统战部", "平江市东湖区委"),
        ("平江市东湖区委", "平江市委"),
        ("平江市东湖区总工会", "平江市总工会"),
        ("平江市人大常委会法制工作委员会", "平江市人大常委会"),
        ("平江市科协学会学术部", "平江市科协"),
        ("平江职业学院科研处", "平江职业学院"),
        ("平江市人大常委会", None),
        ("平江市总工会", None),
        ("平江市工会学院", None),
        ("平江市政府", None),
        ("平江华岭集团公司", None),
    ],
)
def test_a_name_says_what_the_body_is_part_of(key, parent):
    assert parent_key(key) == parent


def test_places_and_roots():
    assert places("平江市东湖区总工会") == ("平江市", "东湖区")
    assert places("南岭省城市规划协会") == ("南岭省",)
    assert places("全国总工会") == ("全国",)
    assert places("平江大学") == ()
    assert root_key("平江市总工会女工委办公室") == "平江市总工会" and department_of("平江市总工会") is None


def find(organizations: Iterable[Organization], form: str) -> tuple[Organization, ...]:
    """Every organization that goes by this form: a full name in any form is one, a short name may be many."""
    own = tuple(one for one in organizations if one.id == organization_id(form))
    return own or tuple(one for one in organizations if form in one.names)


def test_any_form_finds_the_organization_and_the_form_used_most_is_its_name():
    names = [OrganizationName(name="平江市工商业联合会", forms=("市工商联", "市工商业联合会"))]
    result = resolve_organizations(names, {"平江市工商联": 2})
    (found,) = find(result, "平江市工商业联合会")
    assert found.name == "平江市工商联"
    assert {"平江市工商业联合会", "市工商联"} <= set(found.names)
    assert find(result, "市工商联") == find(result, "平江市工商联") == find(result, "中共平江市工商联") == (found,)


def test_a_short_form_of_two_bodies_finds_both():
    names = [OrganizationName(name=name, forms=("市总",)) for name in ("平江市总工会", "南川市总工会")]
    assert {one.name for one in find(resolve_organizations(names), "市总")} == {"平江市总工会", "南川市总工会"}


def test_parents_are_there_even_when_no_document_names_them_and_a_document_outranks_the_name():
    result = resolve_organizations([], {"平江市东湖区总工会权益保障部": 1})
    chain = [find(result, name)[0] for name in ("平江市东湖区总工会权益保障部", "平江市东湖区总工会", "平江市总工会")]
    assert [one.parent for one in chain] == [chain[1].id, chain[2].id, None]
    said = resolve_organizations([OrganizationName(name="平江市工人文化宫", parent="平江市总工会")])
    assert find(said, "平江市工人文化宫")[0].parent == organization_id("平江市总工会")


def test_a_circle_of_parents_is_broken():
    names = [OrganizationName(name="甲会", parent="乙会"), OrganizationName(name="乙会", parent="甲会")]
    parents = {one.name: one.parent for one in resolve_organizations(names)}
    assert sorted(parent is None for parent in parents.values()) == [False, True]


def test_order_changes_nothing():
    names = [
        OrganizationName(name=name, forms=(name[2:],))
        for name in ("平江市工商联", "平江市工商业联合会", "平江市委办公室", "平江市委")
    ]
    told = [(name, 1) for name in ("平江市工商联", "平江市东湖区总工会", "平江市委")]
    before = resolve_organizations(names, dict(told))
    for seed in range(5):
        random.Random(seed).shuffle(names)
        random.Random(seed).shuffle(told)
        assert resolve_organizations(names, dict(told)) == before


def test_a_county_needs_no_city_before_it_but_a_district_does() -> None:
    assert fold_organization("云泽市白石县总工会") == fold_organization("白石县总工会")
    assert fold_organization("云泽市白石区总工会") != fold_organization("白石区总工会")
    assert fold_organization("云泽市县级机关工会") == "云泽市县级机关工会"


def test_a_body_is_not_shown_by_the_name_of_its_party() -> None:
    told = [OrganizationName(name=name, forms=()) for name in ("中共平江机床厂", "平江机床厂", "中共平江市委")]
    uses = {"中共平江机床厂": 5, "平江机床厂": 1, "中共平江市委": 2}
    names = {one.name for one in resolve_organizations(told, uses)}
    assert names == {"平江机床厂", "中共平江市委"}
