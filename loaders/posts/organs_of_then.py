"""What the history of a house means by the bare heads of an organ that its paragraph tells of: the branch of the party of then,
its revolutionary committee, the board of supervisors that chose."""

from __future__ import annotations

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.expand import expand
from ..bodies.institutions import is_institution
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from .fitting import fits
from .phrases import PostPhrase

_PARTY_HEADS = ("书记", "副书记", "第一书记", "第二书记")
_PARTY_OFFICERS = ("组织委员", "宣传委员", "组宣委员", "纪检委员", "青年委员", "统战委员", "保卫委员")
"""Who leads a branch of the party beside its secretary."""
_DIRECTORS = ("主任", "副主任", "第一副主任", "第二副主任")
_CHAIRS = ("主席", "副主席")
_CELL = lazy(
    r"(?<![下各个])(?:中共|中国共产党)[^，。；、：\n]{2,24}?(?P<whole>总支|支部|委员会)|(?<![团青市县区省州地])(?<!机关)(?<!公社)(?<![镇乡社局厂系科])(?<![文理工法医农商语济程息械气木学育]学院)(?P<cell>党支部|党总支|党委)(?![会组宣办各])"
    r"|党的(?:基层)?(?P<plain>总支|支部|委员会)"
    r"|(?P<other>机关党(?:委|总支|支部)|团委|团支部|团总支|工会|纪委|共青团|[省市县区州地]委|办公室)"
)
"""The committee or branch of the party, or what else a bare secretary may be of."""
_CALLED = {"总支": "党总支", "支部": "党支部", "委员会": "党委"}
_BEHIND_FIRST = lazy(r"(?:党委|总支|支部|首任|第一任)书记[为是由系][^，。；\n]{2,40}，$")
"""Before the deputy of a secretary, whatever that one was before: `首任党委书记为原市委工业部干事甲，副书记为乙`."""
_COMMITTEE = lazy(
    r"(?<![省市县区州旗盟地社])(?:革命委员会|革委会)|(?P<ends>(?:撤销|取消)(?:了)?[^，。；]{0,4}(?:革命委员会|革委会)|恢复[厂院校矿场站]长)"
)
"""The revolutionary committee of a house, and what ends it."""
_OF_THEN = lazy("(?:革命委员会|革委会|革命领导小组)$")
_FOUNDS = lazy(
    r"(?:成立|建立|组成)[^，。；\n]{0,24}革(?:命委员|委)会|革(?:命委员|委)会[^，。；\n]{0,8}(?:成立|组成|诞生)"
)
_ENDED = lazy(r"[^，。；\n]{0,14}?(?:撤销|取消|结束)")
_SUPERVISORS = lazy(
    r"监事会(?:第?[一二三四五六七八九十\d]*[届次]*会议)?(?:上)?(?:一致|民主|投票|随后|同时|同日)*(?:推选|选举|推举|选出|推)(?:产生)?了?[\u3400-\u9fff·]{2,8}(?:为|任|担任)$"
)
_REACH = 600


def organ_of_then(text: str, phrase: PostPhrase, previous: str, context: Context) -> str:
    """The organ of the document's own house that a bare head is of; empty where the paragraph tells of none."""
    own = context.organization
    if house := _house_before(text, phrase, previous):
        return house
    if phrase.organization or phrase.inner or phrase.mark == "former" or not is_institution(own):
        return ""
    if phrase.role in _CHAIRS:
        board = _SUPERVISORS.search(text, max(0, phrase.start - 40), phrase.start)
        return f"{previous or own}监事会" if board and (previous or own).endswith("公司") else ""
    low = max(text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    names = (own, *(name for _, name in context.renamed))
    if phrase.role in (*_PARTY_HEADS, *_PARTY_OFFICERS):
        if "选" in text[sentence_begin(text, phrase.start, 200) : phrase.start]:
            return ""  # whom members choose is told in the sentence
        of_own = not previous or previous.startswith(names)
        return _cell(text, low, phrase.start, own) if of_own or _BEHIND_FIRST.search(text, low, phrase.start) else ""
    if phrase.role in _DIRECTORS and "革" in text[low : phrase.start] and not own.endswith(("系", "会", "中心")):
        return _committee(text, low, phrase.start, context) if not previous or previous.startswith(names) else ""
    return ""


def _house_before(text: str, phrase: PostPhrase, council: str) -> str:
    """The house whose revolutionary committee the sentence founds, for those who headed it before: `某厂革命委员会成立，军代表甲任主任，原厂长乙任副主任`."""
    house = _OF_THEN.sub("", council)
    if phrase.mark != "former" or phrase.organization or house in ("", council):
        return ""
    founds = _FOUNDS.search(text, sentence_begin(text, phrase.start, 200), phrase.start)
    return house if founds and fits(phrase, house) else ""


def chairs_supervisors(phrase: PostPhrase, body: str) -> bool:
    """Whether a post is that of the chair of a firm's board of supervisors, and no head of the firm."""
    return body.endswith("公司监事会") and phrase.role in _CHAIRS and not phrase.inner


def as_of_house(text: str, phrase: PostPhrase, body: str, role: str, context: Context) -> tuple[str, str]:
    """Body and role of a bare secretary in a house's history, whose committee or branch is said of the role."""
    organ = next((one for one in ("党委", "党总支", "党支部") if body == context.organization + one), "")
    if not organ or phrase.role not in _PARTY_HEADS or organ_of_then(text, phrase, "", context) != body:
        return body, role
    return context.organization, role if role.startswith(organ) else organ + role


def _cell(text: str, low: int, at: int, own: str) -> str:
    """The party's organ told of last, which the house then had."""
    told = [*_CELL.finditer(text, low, at)]
    while told and told[-1]["other"] in ("市委", "县委", "区委", "省委", "州委", "地委"):
        told.pop()  # who approves, sends or comes to announce
    if not told or told[-1]["other"]:
        return ""
    return own + (told[-1]["cell"] or _CALLED[told[-1]["whole"] or told[-1]["plain"]])


def _committee(text: str, low: int, at: int, context: Context) -> str:
    told = [*_COMMITTEE.finditer(text, low, at)]
    if not told or told[-1]["ends"] or _ENDED.match(text, told[-1].end(), at):
        return ""
    return "" if _is_of_another(text, told[-1].start(), context) else f"{context.organization}革命委员会"


def _is_of_another(text: str, at: int, context: Context) -> bool:
    """Whether another body than the house stands before its committee: `并入县商业局，成立县商业局|革命委员会`."""
    words = text[left_edge(text, at, max(0, at - 24)) : at]
    if ending_of(words) is None or not has_owner(words):
        return False
    return not expand(words, context).startswith((context.organization, *(name for _, name in context.renamed)))
