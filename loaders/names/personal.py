"""Personal names: which characters after a place in the text are one, and how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import lru_cache

from ..language.name_words import HAN, begins_with_usual_word, begins_with_word, name_words, surname_class
from ..language.patterns import PLACES, lazy
from ..places.gazetteer import gazetteer
from .among_titled import is_among, is_manner
from .edges import Reading, cuts_word, is_spoken_of, is_told_of, right_edge
from .ends_early import ends_early
from .foreign import read_dotted, read_elements, read_foreign, read_surnamed
from .given_to import is_verb_of_office
from .married import read_married
from .office_words import cuts_chief, takes_office
from .ordained import ordained_end
from .placed import is_placed
from .told_behind import BARE_VERB, is_listed_word, is_told_behind, tells_of_holder

_WORD = lazy(rf"{HAN}+")
WIDE = 5
"""For how many places of a name it counts that the document sets it wide."""
GLUED = frozenset("副者等的了在是与及或并被把将从就也都还再很由于且又而宫制局院校部室处厂馆委型们说讲问称")
"""Characters that end no name."""
_ODD_LAST = frozenset("由又再且宫制")
"""Those of them that no word ends with which people are told of before 同志."""

_BEHIND_HE = frozenset("不仍原同兼所现任曾也均已将")
"""What is told of whoever 其 stands for, whom some call 其 and these characters."""
_HOUSE = lazy(r"(?:(?<=[路街道巷])|[\u3400-\u9fff]?[路街道巷])[东西南北中]?段?\d{1,5}(?:[-—~]\d{1,4})?[号弄]")
"""The rest of an address behind what looks like a name: `安中路108号`."""

_NEXT = frozenset("、，")
"""What stands behind one of several who are named, be his given name a word: `局长某明白、副局长乙率队`."""
_RANKED = lazy(r"任(?:正|副)?[一二三四高]级")
"""A verb and the rank that somebody is given: `任|二级调研员`."""
_COMES = lazy(
    r"视察|考察|检查|调研|访问|指导|参观|讲学|授课|慰问|督[导查]|参加|出席|采访|演出|交流|学习|工作|洽谈|投资|采风|观摩|看望|走访|传经|任教|任职|主持(?!人)|召开|开展|进行|了解|签约|作客|做客"
)
"""What people come to a place for, behind 来 and its name (`一行来某县考察`), where 来 is no surname."""
_RUNS = lazy("主持(?!人)|出席|参加")
_POST_ENDS = frozenset("长任席记授师员理")
"""The last characters of offices."""
_BEGIN_NAMES = frozenset({"党建", "方可", "乐于"})
"""Words that are none of a name by themselves and yet begin some: `会长党建民汇报`."""
_HARD, _TOLD = 3, 2
"""The edges of a name before a mark and before a word that follows names."""
_AMONG = 2
"""How much it tells of a word that it stands beside people with their titles."""


def read_name(text: str, at: int, known: Collection[str] = ()) -> Reading | None:
    """The best reading of a name that begins at `at`, or None. `known`: names that are certain elsewhere."""
    surname, certain = _begins(text, at)
    if certain or not surname:
        return certain
    sizes = {"compound": (3, 4, 2)}.get(surname, (2, 3))
    readings = [
        found
        for size in sizes
        if (found := _reading(text, at, size, surname, trust(text[at : at + size], known) if known else 0))
    ]
    best = max(readings, key=lambda one: one.score, default=None)
    if surname == "common" and (best is None or best.edge < 2) and (married := read_married(text, at)):
        return married
    if best is None or best.edge < _TOLD:
        longer = read_foreign(text, at)
        return longer if longer and (longer.edge >= _TOLD or not (best and best.edge)) else best
    return best


@lru_cache(PLACES)
def _begins(text: str, at: int) -> tuple[str, Reading | None]:
    """The class of the surname that begins at `at`, and the name there if its form alone tells that it is one."""
    surname = surname_class(text, at)
    foreign = read_dotted(text, at) or read_elements(text, at)
    if foreign := foreign or (read_surnamed(text, at) if surname == "common" else None):
        return surname, foreign
    end = ordained_end(text, at)
    return surname, Reading(end, 4.0, 3) if end else None


def trust(name: str, known: Collection[str]) -> int:
    """How sure a name is that is known elsewhere: 0 unknown, 1 read there, 2 set wide, as only names are."""
    return min(known[name] // WIDE + 1, 2) if isinstance(known, Counter) and known[name] else int(name in known)


@lru_cache(PLACES)
def _reading(text: str, at: int, size: int, surname: str, trusted: int) -> Reading | None:
    end = at + size
    name = text[at:end]
    if (
        len(name) < size
        or not _WORD.fullmatch(name)
        or (name[-1] in GLUED and not (_is_comrade(text, end, size) or _is_whole(text, at, end, surname)))
    ):
        return None
    if _is_part_of_words(text, end, name):
        return None
    if size == 4 and surname == "compound" and BARE_VERB.match(text, at + 2):
        return None  # 乐正|陪同: a surname and what somebody does
    sure = trusted > 0
    told = is_told_behind(text, at, end, sure)
    listed = size < 4 and is_listed_word(name)
    begins = begins_with_usual_word(name) and right_edge(text, end - 1) < _TOLD  # no 任务|作报告
    told = told or (begins and text[at - 1 : at] in _POST_ENDS and tells_of_holder(text, at, end))
    told += _AMONG * ((listed or begins) and is_among(text, at, end))
    if listed and not sure and told < _AMONG and is_manner(text, at, end):
        return None
    if _is_word(text, end, name, trusted, told) or (size == 3 and ends_early(text, end, name, sure)):
        return None
    edge = right_edge(text, end)
    if not sure and _is_doubtful(text, at, end, surname, edge, told):
        return None
    score = {3: 4.0, 2: 3.5, 1: 1.5, 0: 0.0}[edge] + _likeness(text, at, end, surname)
    score += 2.5 * (listed and size == 2 and told > 0 and not text.startswith("任为", end))
    return Reading(end, score + (4.0 if sure else 0.0), edge)


def _is_part_of_words(text: str, end: int, name: str) -> bool:
    """Whether characters like a name are part of a number, of a verb, or of a longer title."""
    if name[0] == "第" and name[2:] in ("届", "任", "次", "期"):
        return True  # 聘请|第五届、第六届会长
    if name[0] == "其" and name[1] in _BEHIND_HE:
        return True  # 甲当选主席，其不再|担任副主席
    if text.startswith("为为" if len(name) == 2 else "任" if name[-1] == "留" else "\0", end):
        return True  # 甲某|留任副院长
    # 解聘甲某|总会计师职务, 欧阳某所作的报告
    return len(name) > 2 and (cuts_chief(text, end) or (name[-1] == "所" and text.startswith(("作", "做"), end)))


def _is_comrade(text: str, end: int, size: int) -> bool:
    """Whether a misread or rare last character is part of a name, as 同志 shows that nothing else can stand behind: `甲某由同志主持`."""
    return size > 2 and text[end - 1] in _ODD_LAST and text.startswith("同志", end) and text[end + 2 : end + 3] != "们"


def _is_whole(text: str, at: int, end: int, surname: str) -> bool:
    """Whether two characters of which the last one ends hardly any name are a surname, or a word in the place of a name."""
    if end - at != 2:
        return False
    return surname == "compound" or (
        is_listed_word(text[at:end]) and (BARE_VERB.match(text, end) is not None or is_among(text, at, end))
    )


def _is_word(text: str, end: int, name: str, trusted: int, told: int) -> bool:
    """Whether the name is a word that nobody is called by, or holds one, however its surroundings look."""
    words = name_words()
    if name in words.strong or (len(name) == 2 and name[1] in "老族") or (name[-1] == "族" and name in words.never):
        return True
    if name in words.plain and name not in words.rarely and told < _AMONG:
        return True
    if name[0] == "任" and (_RANKED.match(text, end - len(name)) or is_verb_of_office(text, end - len(name))):
        return True
    if name[-1] in "聘委" and text.startswith("任", end):
        return True  # 院|聘任甲为院长助理
    if name[-1] == "界" and text.startswith(("人士", "代表", "别", "群众"), end):
        return True  # 文艺界|人士
    if name[0] == "来" and _COMES.match(text, end) and not (trusted or _leads(text, end, name)):
        return True
    if _HOUSE.match(text, end):
        return True  # 西安市长|安中路108号
    if name in words.never or name in words.plain:
        rarely = name in words.rarely
        spoken = rarely and is_spoken_of(text, end)
        return trusted + told + spoken < (1 if rarely else 2)
    tail = len(name) == 3 and surname_class(name, 0) != "compound" and name[1:]
    rarely = bool(tail) and tail in words.rarely and (told or text[end : end + 1] in _NEXT)
    return bool(tail) and (tail in words.strong or tail in words.plain) and not rarely


def _is_doubtful(text: str, at: int, end: int, surname: str, edge: int, told: int) -> bool:
    """Whether a name that is known from nowhere else rather is, or holds, an ordinary word here."""
    words, name = name_words(), text[at:end]
    if name in words.edge and edge < 3 and not told:
        return True
    if surname == "strict":
        wordy = name[1:] in words.ordinary or name[1:] in gazetteer()
        if wordy and not (len(name) == 3 and is_placed(text, at, end)):
            return True
        if len(name) == 2 and name in words.ordinary and text[end : end + 1] in ("为", "任") and not told:
            return not takes_office(text, end)
    if len(name) != 3:
        return False
    if name[2] in "后下时" and (name[:2] in words.ordinary or name[:2] in words.manner) and not told:
        return True  # 经主席|许可后
    if name[:2] in words.never and not told and not _tells(text, at, end):
        return True
    begins = surname != "compound" and edge < 3 and not told and begins_with_word(name)
    return begins and (edge < 2 or (surname in ("strict", "rare") and not is_spoken_of(text, end)))


def _is_given(given: str) -> bool:
    """Whether characters are all usual in given names."""
    return all(char in name_words().given for char in given)


def _leads(text: str, end: int, name: str) -> bool:
    """Whether somebody called 来 with a usual given name, right behind an office, runs or attends a meeting: `会长来文章主持`."""
    titled = text[max(0, end - 4) : end - 3] in _POST_ENDS and len(name) == 3 and _RUNS.match(text, end) is not None
    return titled and _is_given(name[1:]) and name[1:] not in gazetteer()


def _tells(text: str, at: int, end: int) -> bool:
    """Whether somebody called by a word and a usual character stands right behind an office and before a mark or a deed."""
    if at == 0 or text[at - 1] not in _POST_ENDS or not _is_given(text[at + 2 : end]):
        return False
    if right_edge(text, end) == _HARD:
        return text[at] != "任"  # 主席任期满，
    return text[at : at + 2] in _BEGIN_NAMES and is_told_of(text, end)


def _likeness(text: str, at: int, end: int, surname: str) -> float:
    """How much the characters are like those of names."""
    words, family = name_words(), 2 if surname == "compound" else 1
    given = text[at + family : end]
    score = sum(0.6 if char in words.given else -0.4 for char in given) / max(len(given), 1) * 1.5
    score += 0.2 if end - at == 3 else 0.0
    score -= 2.5 * cuts_word(text, at + family, end)
    score -= 1.0 if given and given[-1] in words.single and given[-1] not in words.given else 0.0
    return score - {"strict": 1.0, "rare": 0.3}.get(surname, 0.0)
