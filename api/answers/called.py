"""Organizations by names that no document uses: what goes without saying added to them, or left out of them."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph.store import Store
from ...model.patterns import lazy
from ...resolve.bodies import places
from ...resolve.forms import fold_organization
from .shapes import Row

_SPOKEN = (
    (lazy(r"(?<=[省市区县州])总$"), "总工会"),
    (lazy(r"^(?!共青团)([\u4e00-\u9fff]{2,}[省市区县州])团委$"), r"共青团\1委"),
    (lazy(r"(?<=[省市区县州旗])(?=(?:组织部|宣传部|统战部|政法委)$)"), "委"),
    (lazy(r"(?<=[\u4e00-\u9fff]{2})红会$"), "红十字会"),
    (lazy(r"(?<=[\u4e00-\u9fff]{2})职院$"), "职业技术学院"),
    (lazy(r"(?<=[\u4e00-\u9fff]{2})师大$"), "师范大学"),
    (lazy(r"(?<=[\u4e00-\u9fff]{2})师院$"), "师范学院"),
    (lazy(r"(?<=[\u4e00-\u9fff]{2})第?([一二三四五六七八九十]{1,3})中$"), r"第\1中学"),
    (lazy(r"(?<=[\u4e00-\u9fff]{2})第?([一二三四五六七八九十]{1,3})医?院$"), r"第\1人民医院"),
)
_NATIONS = (
    "维吾尔|哈萨克|柯尔克孜|塔吉克|(?<!内)蒙古|土家|哈尼|傈僳|拉祜|景颇|布朗|布依|达斡尔|仡佬|锡伯|毛南|仫佬|普米|鄂伦春|鄂温克|"
    "撒拉|裕固|保安|东乡|独龙|德昂|朝鲜"
)
_AUTONOMOUS = lazy(rf"(?:(?:{_NATIONS})族?|[藏苗彝壮侗瑶白傣黎佤畲水土羌怒满回京]族|各族)*自治(?=[区县州旗])")
_PROPER = lazy(r"^([\u4e00-\u9fff]{2,}?)(?:医院|学院|大学|学校|中学|小学|公司|集团|银行|研究院|研究所|设计院|厂)")
_COMMON = lazy(
    r"人民|中心|中医|中西医结合|附属|职工|妇幼|保健|儿童|第?[一二三四五六七八九十]+|师范|职业|技术|工业|农业|林业|理工|科技|医科|医药|财经|"
    r"交通|轨道|投资|建设|建筑|城市|发展|控股|实验|高级|外国语|广播|电视|开放|行政|社会主义|干部|技师|机电|工程|商务|经济|艺术|体育|警察|"
    r"公交|水务|能源|电力|燃气|热力|供电|供水|环保|旅游|文化|国有|资产|运营|经营|管理|科学|设计|规划|市政|通信|保险|商业|村镇|农商|农村|"
    r"[省市区县州旗国总分老新]"
)
_SIGNS = "市省县区州"
_SHORTEST, _LONGEST, _MANY = 2, 5, 100
_LEAST = 2
"""How much of a name must stand behind its place, and how much of its own one without a place must have."""
_BARE = 3
"""How long a place without a sign may be."""


def called(store: Store, asked: str) -> list[Row]:
    """The organizations that a name can mean though none bears it as written; rows as those of `Store.named`.

    The name in its other forms (政协平江市委员会 for 平江市政协), with the sign of its place (平江总工会 for
    平江市总工会), behind the greater place that it leaves out (东湖区政府 for 平江市东湖区人民政府), with what a short
    name leaves out (平江职院, 平江华岭集团), a proper name without its place (华岭医院 for 平江市华岭医院); the first that
    finds any.
    """
    spoken = asked
    for short, full in _SPOKEN:
        spoken = short.sub(full, spoken)
    for name in dict.fromkeys((asked, spoken)):
        key = fold_organization(name)
        keys = [key] if key.endswith("公司") else [key, f"{key}公司"]
        signed = _with_signs(name)
        found = _exact(store, keys) or _exact(store, signed) or _below(store, [key, *signed]) or _placeless(store, keys)
        if found:
            return found
    return []


def _exact(store: Store, keys: list[str]) -> list[Row]:
    found = {row["id"]: row for key in dict.fromkeys(keys) for row in store.named(key, ["Organization"])}
    return [found[id_] for id_ in sorted(found)]


def _with_signs(asked: str) -> list[str]:
    """The keys of a name whose place has no sign, with each sign behind each beginning that may be the place."""
    if places(fold_organization(asked)):
        return []
    cuts = range(_SHORTEST, min(_LONGEST, len(asked) - _LEAST) + 1)
    return [fold_organization(f"{asked[:cut]}{sign}{asked[cut:]}") for cut in cuts for sign in _SIGNS]


def _below(store: Store, keys: list[str]) -> list[Row]:
    """Those whose name is a greater place and then one of the keys, which begin with a place themselves."""
    wanted = {key for key in keys if places(key)}
    rows = store.search(keys[0], ["Organization"], _MANY) if wanted else []
    return [row for row in rows if any(wanted.intersection(_lower(form)) for form in row["names"])]


def _lower(form: str) -> Iterator[str]:
    """A name with its place said shorter: without its greatest, its two greatest, …, down to its last; 三江县 for
    三江侗族自治县."""
    key = fold_organization(form)
    for whole in dict.fromkeys((key, _AUTONOMOUS.sub("", key))):
        league = "共青团" if whole.startswith("共青团") else ""
        rest = whole.removeprefix(league)
        yield whole
        for place in places(whole)[:-1]:
            rest = rest.removeprefix(place)
            yield league + rest


def _placeless(store: Store, keys: list[str]) -> list[Row]:
    """Those whose name is a place and then one of the keys, which have a proper name of their own."""
    proper = [key for key in keys if _is_proper(key)]
    rows = store.search(keys[0], ["Organization"], _MANY) if proper else []
    return [row for row in rows if any(_is_place_before(key, form) for key in proper for form in row["names"])]


def _is_proper(key: str) -> bool:
    found = None if places(key) else _PROPER.match(key)
    return found is not None and len(_COMMON.sub("", found[1])) >= _LEAST


def _is_place_before(key: str, form: str) -> bool:
    whole = fold_organization(form)
    front = whole.removesuffix(key) if whole.endswith(key) else ""
    return bool(front) and (front == "".join(places(whole)) or _SHORTEST <= len(front) <= _BARE)
