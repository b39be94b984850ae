"""Which bodies sign where their people do, and where several share one name."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import Hosting, Issuance, SourceDocument

OWN = "青川市残联"
CASES = (
    ("市残联理事长何远与南溪银行行长江南签署《合作协议》。", {OWN, "南溪银行"}),
    (
        "市慈善总会会长江南、春晖基金会理事长石磊与何远分别代表三方签署《合作协议》。",
        {"青川市慈善总会", "春晖基金会", OWN},
    ),
    ("何远、南溪市副市长江南代表双方签署《合作协议》。", {OWN, "南溪市人民政府"}),
    ("东江、南溪、西陵三县残联签署《合作协议》。", {"东江县残联", "南溪县残联", "西陵县残联"}),
    ("市残联与东江、南溪两县残联共同签署《合作协议》。", {OWN, "东江县残联", "南溪县残联"}),
    ("东江县、南溪县残联联合签署《合作协议》。", {"东江县残联", "南溪县残联"}),
    (
        "市残联与东江县人大常委会签署《合作协议》。",
        {OWN, "东江县人大常委会"},
    ),
)


@pytest.mark.parametrize(("line", "bodies"), CASES)
def test_who_signs(line: str, bodies: set[str]) -> None:
    raw = "青川市残疾人联合会2022年大事记\n1月3日　市残联理事长何远出席座谈会。\n3月2日　" + line
    statements = extract(_source(raw)).statements
    hosts = {one.organization for one in statements if isinstance(one, Hosting) and one.role == "signatory"}
    signed = [set(one.organizations) for one in statements if isinstance(one, Issuance)]
    assert (_short(hosts), [_short(one) for one in signed]) == (bodies, [bodies])


@pytest.mark.parametrize("line", [
    "市残联理事长何远与副理事长江南签署《责任书》。", "何远、石磊签署《倡议书》。",
    "在何远和南溪银行行长江南的见证下，协议正式签订。",
])  # fmt: skip
def test_people_of_one_body_and_witnesses_sign_for_nobody_else(line: str) -> None:
    raw = "青川市残疾人联合会2022年大事记\n1月3日　市残联理事长何远出席座谈会。\n3月2日　" + line
    assert not [one for one in extract(_source(raw)).statements if isinstance(one, Hosting) and one.role == "signatory"]


def test_a_ceremony_of_the_own_body_with_another() -> None:
    raw = "青川市残疾人联合会2022年大事记\n3月2日　我会与南溪银行战略合作签约仪式在南溪宾馆举行。"
    found = {
        one.organization
        for one in extract(_source(raw)).statements
        if isinstance(one, Hosting) and one.role == "signatory"
    }
    assert _short(found) == {OWN, "南溪银行"}


def _short(names: set[str]) -> set[str]:
    return {name.replace("残疾人联合会", "残联") for name in names}


def _source(raw: str) -> SourceDocument:
    return SourceDocument(
        key="test", version="0", title="青川市残疾人联合会2022年大事记", organization="青川市残疾人联合会",
        date=When.parse("2022"), covers=When.parse("2022"), raw=raw, medium="chronicle",
    )  # fmt: skip


GUILD = "云州市面粉行业协会"
BANK = "云州银行南岭分行"


@pytest.mark.parametrize(("line", "bodies"), [
    (f"江春生代表协会与{BANK}行长石磊签署《合作协议》。", {GUILD, BANK}),
    (f"秘书长江春生代表我会，与{BANK}行长石磊正式签订《合作协议》。", {GUILD, BANK}),
    ("江春生代表协会与南岭市面粉行业协会签署《合作协议》。", {GUILD, "南岭市面粉行业协会"}),
    ("江春生代表全体会员签署《倡议书》。", set[str]()),
    ("会长江春生和副会长方明代表协会签署《倡议书》。", set[str]()),
])  # fmt: skip
def test_for_whom_it_is_said_that_somebody_signs(line: str, bodies: set[str]) -> None:
    head = f"{GUILD}简报\n2019年第6期\n2019年10月8日\n\n9月26日，{GUILD}第四次会员代表大会在南岭召开，会长谷敬轩讲话。"
    statements = read_whole(head + line).statements
    signed = {name for one in statements if isinstance(one, Issuance) for name in one.organizations}
    assert signed == bodies
