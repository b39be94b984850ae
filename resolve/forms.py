"""One key for all the forms of an organization's name: long and short, with and without what goes without saying."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ..model.ident import make_id
from ..model.letters import letters
from ..model.patterns import lazy
from ..model.scripts import simplified

_ALIAS = lazy(r"[(（\[【][^()（）\[\]【】]{2,}[会局院办委社部心][)）\]】]$")
_CENTRAL = lazy(r"^中国共产党中央(?:委员会)?")
_STATE = lazy(r"^中华人民共和国(?=.)")
_PARTY = lazy(r"^(?:中国共产党|中共)(?!中央|[一二三四五六七八九十]+大|第)")
_PROVINCE = lazy(
    r"^(共青团)?[\u4e00-\u9fff]{2,7}?(?:省|自治区)(?!城市)"
    r"(?=(?:(?!政府|人大|政协|工会)[^委会局院校部厅级第与总直\W]){1,6}?(?:市(?![级场属立容长]|政(?![府协])|民(?![政宗委盟]))|自治州|州|盟|地区))"
)
_COUNTY = lazy(
    r"^(共青团)?[\u4e00-\u9fff]{2,6}?(?:市|自治州|地区)(?=(?:(?![省市区州县委会局院校部])[\u4e00-\u9fff]){1,4}县(?![级域乡区]))"
)
_CONFERENCE = lazy(r"^政协([\u4e00-\u9fff]*?(?:[省市区县旗州盟]|全国))(?:委员会)?(?=$|办|常)")
_YOUTH = lazy(r"^(?:中国共青团|团)(?=[\u4e00-\u9fff]+[省市区县旗州盟]委)")
_YOUTH_INSIDE = lazy(r"^([\u4e00-\u9fff]{2,}?)(?<!共青)团([省市区县旗州盟]委)$")
_COMMITTEE = lazy(r"(?<=[省市区县旗州盟镇乡])委员会(?=$|[\u4e00-\u9fff]{1,8}[部室办校局]$)")
_TERM = lazy(r"([省市区县旗州盟国])?(?:第?[一二三四五六七八九十百零〇\d]{1,4}|本|新一|上一)届(委员会$)?")
_CENTRE = lazy(r"^全总")
_CONFERENCE_FOLDED = lazy(r"^([\u4e00-\u9fff]+)政协$")
_COMMITTEE_FOLDED = lazy(r"^(?!共青团|民[盟建进革]|农工|九三|致公)[\u4e00-\u9fff]+[省市区县旗州盟]委$")
_UNSPOKEN = ("工会", "公司", "政协")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The rows of organizations.tsv: (long, short) forms, longest first, full forms, suffixes of bodies and rungs."""

    forms: tuple[tuple[str, str], ...]
    full: dict[str, str]
    bodies: tuple[str, ...]
    rungs: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """The data file, read once."""
    lines = Path(__file__).with_name("organizations.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    forms = [(row[1], row[2]) for row in rows if row[0] == "form"]
    full: dict[str, str] = {}
    for long, short in forms:
        if short not in _UNSPOKEN:
            full.setdefault(short, long)
    full = dict(sorted(full.items(), key=lambda form: (-len(form[0]), form)))
    bodies = sorted((row[1] for row in rows if row[0] == "body"), key=lambda suffix: (-len(suffix), suffix))
    rungs = sorted((row[1] for row in rows if row[0] == "rung"), key=lambda suffix: (-len(suffix), suffix))
    return Lexicon(tuple(sorted(forms, key=lambda form: (-len(form[0]), form))), full, tuple(bodies), tuple(rungs))


@lru_cache(maxsize=1 << 16)
def fold_organization(name: str) -> str:
    """The key of an organization: equal for all forms of one name (平江市工商业联合会, 平江市工商联, 平江市工商聯).

    `name` is written out for a stranger, as in a statement. Folding a key gives the same key.
    """
    text = simplified(unicodedata.normalize("NFKC", name))
    text = _ALIAS.sub("", "".join(text.split()))
    text = letters(text)
    text = _CENTRAL.sub("中共中央", _STATE.sub("", text))
    text = _TERM.sub(lambda found: f"{found[1]}{found[2] or ''}" if found[1] else "", text)
    party = _PARTY.match(text)
    text = _PARTY.sub("", text)
    for long, short in lexicon().forms:
        text = text.replace(long, short)
    return _arranged(text, party=party is not None) or "".join(name.split())


def organization_id(name: str) -> str:
    """The id of the organization that has this name in any of its forms."""
    return make_id("Organization", fold_organization(name))


def full_form(name: str) -> str:
    """The name with the short form at its end written in full: 平江市总工会经审会 → 平江市总工会经费审查委员会."""
    key = fold_organization(name)
    if found := _CONFERENCE_FOLDED.match(key):
        return f"中国人民政治协商会议{found[1]}委员会"
    if _COMMITTEE_FOLDED.match(key):
        return f"中国共产党{key}员会"
    if key.startswith("全国总工会"):
        return f"中华{key}"
    for short, long in lexicon().full.items():
        if key.endswith(short):
            return key.removesuffix(short) + long
    return key


def _arranged(text: str, *, party: bool) -> str:
    """Words that stand in different orders or go without saying put in one order or left out."""
    text = text.replace("中华全国", "全国")
    text = _CENTRE.sub("全国总工会", text)
    text = _CONFERENCE.sub(r"\1政协", text)
    text = re.sub(r"(?<=政协)委员会(?=$|办)", "", text)
    text = _COMMITTEE.sub("委", text)
    text = _COUNTY.sub(r"\1", _PROVINCE.sub(r"\1", text))
    if party and text.endswith("委员会"):
        text = text.removesuffix("委员会") + "党委"
    text = _YOUTH.sub("共青团", text)
    return _YOUTH_INSIDE.sub(lambda found: f"共青团{_place(found[1], found[2])}", text)


def _place(place: str, committee: str) -> str:
    """平江 and 市委 → 平江市委; 平江市 and 市委 → 平江市委."""
    return place.removesuffix(committee[0]) + committee
