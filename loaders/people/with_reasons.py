"""Names of those whose age, health or work is the reason for what a clause behind decides: `鉴于某某年龄原因，免去其秘书长职务`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from ..names.among_titled import may_be_called
from ..names.personal import read_name
from .found import Found, found_at

_BECAUSE = lazy(r"(?:鉴于|由于|考虑到|(?<![\u3400-\u9fff])因)(?=[\u3400-\u9fff])")
_REASON = lazy(
    r"(?:同志|先生|女士)?(?:本人)?的?(?:(?:年龄|身体|健康|个人|家庭|学习|年事)(?:较?高|状况|不佳)?(?:等)?(?:的)?(?:原因|关系|情况|状况|因素|变化|[，,])"
    r"|工作(?:岗位|单位)?(?:变动|调动|调整|变化|需要|繁忙|原因|调离)|(?:已经?|即将)?(?:到龄|到点|超龄|达到?(?:法定)?(?:退休|任职)年龄|退休|离休|离职|调离|调任|调往|辞职|病故|逝世|去世|病逝|年事已高)"
    r"|(?:因|涉嫌|严重违|违反)[^，。；\n]{2,20}，)"
)

_SERVED = lazy(
    r"(?<![\u3400-\u9fff])(?=[\u3400-\u9fff·]{2,4}(?:同志)?(?:(?:已|现)?(?:结束|完成)[^，。；\n]{0,30}?(?:挂职|借调|援[藏疆青]|驻村)[^。；\n]{0,16}任|(?:[一二两三四五六半\d]{1,2}年|[三六]个月|任职|任前)*的?(?:任期|聘期|任职|(?:试用|见习|试任|试聘)期|挂职|援[藏疆青]|借调|交流|派驻|驻村)[\u3400-\u9fff]{0,6}?(?:满|到期|结束)[^。；\n]{0,30}，[^，。；\n]{0,6}(?:任|免去|不再|聘|转正)))"
)
"""At the head of a clause, before somebody whose time in an office is over, and what is decided then."""
_TIME = lazy(
    r"(?:同志)?(?:已|现)?(?:结束|完成)[^，。；\n]{0,30}?(?:挂职|借调|援[藏疆青]|驻村)|(?:同志)?(?:[一二两三四五六半\d]{1,2}年|[三六]个月|任职(?!期?[满到结])|任前)*的?(?:任期|聘期|任职|(?:试用|见习|试任|试聘)期|挂职|援[藏疆青]|借调|交流|派驻|驻村)[\u3400-\u9fff]{0,6}?(?:满|到期|结束)"
)
_TIMES = ("期", "挂职", "借调", "援", "驻村")
_LEAVES = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=宣布))(?=[\u3400-\u9fff·]{2,4}(?:同志)?(?:因|已|现|将|即将|光荣|正式)*"
    r"(?:(?:到龄|超龄|到点|到?达?到?(?:法定)?退休年龄|退休|离休|离任|调离|退居二线)[\u3400-\u9fff]{0,6}，(?:不再(?:担任|兼任|任)|卸任|辞去|免去)"
    r"|(?:复职|官复原职|恢复工作|恢复职务|恢复名誉|落实政策|(?:的[\u3400-\u9fff]{0,6}(?:问题|冤案|错案|案件))?(?:得到|予以)?(?:甄别)?(?:平反(?:昭雪)?|改正|纠正)|[获得]得?“?解放”?|复出)后?，?(?:复任|重任|重新任|仍任|[担兼出改]?任|恢复|被?聘|被?安排)))"
)
"""At the head of a clause, before somebody who leaves and has an office no longer, or gets one back: `某某到龄退休，不再担任…`,
`某某复职，任主任`."""
_DECIDED = ("不再", "免去", "复职", "官复", "恢复", "平反", "改正", "纠正", "落实政策", "解放", "复出")
_LEFT = lazy(
    r"(?:同志)?(?:因|已|现|将|即将|光荣|正式)*(?:到|超龄|达到|退休|离休|离任|调离|退居|法定|复职|复出|官复|恢复|落实政策|(?:的[\u3400-\u9fff]{0,6}(?:问题|冤案|错案|案件))?(?:得到|予以)?(?:甄别)?(?:平反|改正|纠正)|[获得]得?“?解放)"
)


def names_with_reasons(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names behind 鉴于, 由于 and 因, before a reason that only people have."""
    leaves = _LEAVES.finditer(text) if any(word in text for word in _DECIDED) else ()
    served = ((match, _TIME) for match in _SERVED.finditer(text)) if any(word in text for word in _TIMES) else ()
    because = ((match, _REASON) for match in found_in(text, _BECAUSE))
    for match, reason in (*because, *((match, _LEFT) for match in leaves), *served):
        kind = surname_class(text, match.end())
        for size in (2, 3, 4) if kind else ():
            if not reason.match(text, match.end() + size) or text.startswith("得到", match.end() + size - 1):
                continue
            name = text[match.end() : match.end() + size]
            reading = read_name(text, match.end(), known)
            whole = reading is not None and reading.end == match.end() + size
            usual = known[name] or (kind in ("common", "compound") and not is_ordinary(name))
            back = text.startswith("结束", match.end() + size) and may_be_called(name)
            if whole and reading and (usual or back):
                yield found_at(text, match.end(), reading)
            break
