"""Gaps within names set wide: whether a blank parts a surname from the rest of its name."""

from __future__ import annotations

from dataclasses import dataclass

from ..language.characters import HAN
from ..language.name_words import is_barred, is_rare_name
from ..language.patterns import lazy
from ..names.edges import is_spoken_of
from .names import is_compound_surname, name_worth, starts_name

SEPARATOR = "　"
_HAN = lazy(rf"[{HAN}]")
_BEFORE_NAME = lazy(r"[长任席员记事问理授师监裁、，；：举为]$")
_CLAUSE = lazy(r"[，；。：、]$|[\d一二三四五六七八九十][．.）)]$|(?:同意|接受|批准|撤销|由)$")
_CHOOSES = lazy("(?:任命|聘任|聘请|续聘|免去|免除|解除|撤销|解聘|提名|选举|推举|推选|补选|增选|增补|改选|罢免)$")
"""Verbs that take people, so that even a word behind them is a name: `增补梅　香为常委`."""
BEHIND_POST = lazy(
    r"(?:主席|书记|主任|经理|教授|委员|理事|监事|成员|秘书|干事|总监|研员|视员|[离退]休(?:干部|职工|工人|教师|党员|医生)|老(?:干部|红军|战士|党员|劳模|工人)|[程计济艺划医审]师|[省市县区局厅处科院校部厂馆台站社会镇乡]长)$"
)
_NAMED_OFFICE = lazy(rf"(?:^|[：　])(?!任命|聘任|免去|同意|接受)[{HAN}]{{2,3}}$")
_LONG_NAME = lazy(rf"^(?![经决任聘免同接批根])[{HAN}]{{4,8}}$")
"""The same of a name as those of the borderlands are, before an office that is all the rest: `那木斯来　　某院院长助理`."""
_TAKEN = lazy("(?<!主)任|为|的")
_OFFICE_ALONE = lazy(rf"[{HAN}、（）]{{4,40}}(?:[长任席员记师授]|书记|经理|助理|顾问)(?:（[^（）\n]{{1,16}}）)?$")
"""A name at the head of a row and the office that is the rest of it."""
_NAMED_IN_LIST = lazy(rf"(?<=[、：])[{HAN}]{{3}}$")
_OFFICE_IN_LIST = lazy(rf"[{HAN}]{{3,24}}(?:[长任席员记师授]|书记|经理)(?:（[^（）\n]{{1,16}}）)?(?=[、；]|$)")
"""The same within a list of such rows."""
_ENDS_NAME = lazy(rf"[{HAN}](?:[、，。；（]|等|$)")
_HOLDS = lazy(
    r"[\u3400-\u9fff]{1,2}(?:（[^（）\s]{1,20}）)?(?:同志)?(?:兼?任(?![务何职期命由])|兼?为|不再担?兼?任|的|因|辞去)[^，。；：！？]{0,40}?[长任席记员师理监书委]"
    r"|[\u3400-\u9fff]{1,2}(?:同志)?(?:担任|接任|兼任|继任|出任)(?=[，。；])"
)
"""What goes on behind the surname of a padded name at the head of a clause: its second half, and an office taken or held."""
_LOSES = lazy(
    r"[\u3400-\u9fff]{1,2}(?:（[^（）\s]{1,20}）)?(?:同志)?[\u3400-\u9fff][^，。；：！？]{0,60}?(?:[长任席员记师理监书委]|职务|一职)(?=[，。；]|$)"
)
"""The same behind a verb that takes an office away: `免去王　安市总工会副主席职务`."""
_TAKES_AWAY = lazy("(?:免去|解除|撤销|罢免|免除)$")
_LAST_APART = lazy(
    r"(?:^|[，；。：、\n]|任命|聘任|聘请|续聘|免去|解聘|提名|选举|推举|推选|补选|增选|增补)[\u3400-\u9fff]{2}$"
)
_TAKES = lazy(
    r"[\u3400-\u9fff](?:（[^（）\s]{1,20}）)?(?:同志)?(?:(?:兼?任(?![务何职期命由])|兼?为)[^，。；：！？]{2,40}|的[^，。；：！？]{2,40}职务)"
)
"""Around the gap before the last character of a name of three, whose bearer takes an office: `李小　明为某局局长`."""
_CHOSEN_NEXT = lazy(rf"[{HAN}·]{{2,12}}(?:[、 　][{HAN}·]{{2,12}}){{0,6}}?(?:分别)?当选")
_WHOLE = lazy(rf"[ 　][{HAN}]{{2,3}}$")
_LONE = lazy(r"、(?![一二三四五六七八九十甲乙丙丁])[\u3400-\u9fff]$")

_AT_HEAD = lazy(rf"(?:^|[：、])(?P<name>[{HAN}]{{2,4}})$")
_PLACED = lazy(rf"[{HAN}]{{0,6}}?(?:[省市县区州]|大学|中国)")
_HOUSE = lazy(
    rf"[{HAN}]{{2,30}}?(?:大学|学院|医院|学校|公司|集团|研究[院所]|中心|银行|出版社|图书馆|博物馆|档案馆|事务所|[省市县区州][{HAN}]{{0,6}}[局委办会])(?:（[^（）\n]{{1,16}}）)?$"
)
"""Behind the name at the head of a row, the house that its bearer is of, which is the rest of it: `主任委员：某某 某大学某医院`."""


@dataclass(slots=True)
class Gap:
    """White space between two tokens of a paragraph; `keep`: what stands there afterwards."""

    start: int
    end: int
    keep: str = ""
    decided: bool = False

    def decide(self, keep: str) -> None:
        """Settle what stands in this gap."""
        self.keep, self.decided = keep, True

    @property
    def width(self) -> int:
        """How many characters of white space."""
        return self.end - self.start


def is_padding(text: str, gap: Gap) -> bool:
    """Whether a gap lies inside a padded name that runs on into other words (接受王　明的辞呈)."""
    alone = not _HAN.match(text[gap.end + 1 : gap.end + 2])
    titled = bool(_BEFORE_NAME.search(text, max(0, gap.start - 3), gap.start - 1))
    if BEHIND_POST.search(text, max(0, gap.start - 2), gap.start):
        return False  # `主席　主持工作`: the last character of a post is no surname
    if _NAMED_OFFICE.search(text, max(0, gap.start - 4), gap.start) and _OFFICE_ALONE.match(text, gap.end):
        return False  # `苗花　县财政局局长`: a row of a name and an office
    office = _OFFICE_ALONE.match(text, gap.end) if gap.width > 1 else None
    if office and _LONG_NAME.match(text[: gap.start]) and not _TAKEN.search(office[0]):
        return False
    wide = gap.width > 1 or SEPARATOR in text[gap.start : gap.end]
    listed = _NAMED_IN_LIST.search(text, max(0, gap.start - 4), gap.start) if wide else None
    if listed and name_worth(listed[0]) > 1 and _OFFICE_IN_LIST.match(text, gap.end):
        return False
    return gap.width <= 3 and starts_name(text[gap.start - 1], titled) and (alone or titled or len(text) - gap.end > 4)


def is_compound(text: str, gap: Gap) -> bool:
    """Whether a gap parts a surname of two characters from the only one behind it: `主席欧阳　春出席`, in lists too."""
    if gap.width > 3 or not is_compound_surname(text[gap.start - 2 : gap.start]) or not _HAN.match(text, gap.end):
        return False
    before = text[max(0, gap.start - 6) : gap.start - 2]
    begins = not _HAN.match(before[-1:]) or any(rule.search(before) for rule in (_BEFORE_NAME, _CLAUSE, _CHOOSES))
    alone = not _HAN.match(text[gap.end + 1 : gap.end + 2]) or is_spoken_of(text, gap.end + 1)
    return (
        text[gap.start : gap.end].strip(" 　") == "" and begins and (alone or _HOLDS.match(text, gap.end) is not None)
    )


def is_holder(text: str, gap: Gap) -> bool:
    """Whether a clause begins with a padded name whose bearer takes or holds an office (王　安任局长)."""
    before = text[max(0, gap.start - 5) : gap.start - 1]
    name = text[gap.start - 1] + text[gap.end]
    if _LAST_APART.search(text, max(0, gap.start - 5), gap.start) and _TAKES.match(text, gap.end):
        return gap.width <= 3 and starts_name(text[gap.start - 2], expected=True)
    chosen = _CHOOSES.search(before) is not None
    return (
        gap.width <= 3
        and (not before or chosen or _CLAUSE.search(before) is not None)
        and starts_name(name[0], expected=True)
        and (chosen or not is_barred(name) or is_rare_name(name))
        and (_HOLDS.match(text, gap.end) or (_TAKES_AWAY.search(before) and _LOSES.match(text, gap.end))) is not None
    )


_NEXT = lazy(rf"[^\s，。；、：]{{6,30}}[长席任记]\s+[{HAN}]{{2,3}}(?:当选|[担出升调接转]?任)[{HAN}]{{2,12}}")
"""A headline in two halves: `协会迎来两位会长　某某任名誉会长`."""


def is_between_halves(text: str, gap: Gap) -> bool:
    """Whether a blank parts the halves of a headline that each tell of a choice, or the chosen: `甲当选某会主任 乙 丙当选副市长`."""
    if text[gap.start - 1] in "长席任记" and _NEXT.fullmatch(text):
        return True
    if _CHOSEN_NEXT.match(text, gap.end) is None or text.find("当选", 0, gap.start) < 0:
        return False
    before = max(0, gap.start - 5)
    return BEHIND_POST.search(text, before, gap.start) is not None or _WHOLE.search(text, before, gap.start) is not None


def is_told(text: str, gap: Gap) -> bool:
    """Whether the padded name of somebody with a title, though no surname begins it, is followed by what people do
    (局长王　安出席, 部长过　　江陪同)."""
    titled = gap.width in (2, 3) and BEHIND_POST.search(text, max(0, gap.start - 5), gap.start - 1) is not None
    return (
        (titled or is_padding(text, gap))
        and is_spoken_of(text, gap.end + 1)
        and not is_spoken_of(text, gap.end)
        and not is_spoken_of(text, gap.start - 1)
    )


def is_lone(text: str, gap: Gap) -> bool:
    """Whether one character of a list of names in running text is set apart from the rest: `增补王明、於　门山为副会长`."""
    return _LONE.search(text, max(0, gap.start - 2), gap.start) is not None and _HOLDS.match(text, gap.end) is not None


def in_name(text: str, gap: Gap) -> bool:
    """Whether a gap parts a surname right behind a post or a verb of choosing from what follows (选举王　明为主席)."""
    before = max(0, gap.start - 5)
    if BEHIND_POST.search(text, before, gap.start - 1) and (
        _ENDS_NAME.match(text, gap.end) or is_spoken_of(text, gap.end + 1)
    ):
        return text[gap.start : gap.end] == SEPARATOR
    return starts_name(text[gap.start - 1], expected=True) and bool(_BEFORE_NAME.search(text, before, gap.start - 1))


def is_before_house(text: str, gap: Gap) -> bool:
    """Whether a gap parts the name at the head of a row from the house that its bearer is of."""
    named = _AT_HEAD.search(text, max(0, gap.start - 5), gap.start)
    if named is None or name_worth(named["name"]) <= 1 or not _HOUSE.match(text, gap.end):
        return False
    return len(named["name"]) == 3 or _PLACED.match(text, gap.end) is not None


def stands_apart(text: str, gap: Gap) -> bool:
    """Whether a gap parts what are two words, whatever else the line says."""
    return is_between_halves(text, gap) or is_before_house(text, gap)
