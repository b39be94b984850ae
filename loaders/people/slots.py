"""Names that the sentence itself demands, whatever characters they have: `选举A、B为会长`, `C当选主任`, `D（女，壮族）`.

Who is chosen, appointed or dismissed stands between the verb and the office, and brackets that give somebody's sex or
people stand behind a name. In these slots a name needs no usual surname and may be an ordinary word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..language.body_words import ending_of
from ..language.name_words import is_barred, is_ordinary, is_rare_name, is_wordy, name_words, surname_class
from ..language.patterns import ITEM, lazy
from ..names.ordained import HONOURS
from ..posts.moved import GOES
from ..posts.roles import match_role
from .found import HAN, Found, read_marks

_PLAIN = rf"{HAN}{{2,4}}?|{HAN}{{1,7}}?(?:[·•‧・]{HAN}{{1,7}}?)+"
_BELIEVER = (
    r"(?:居士|老?牧师|阿訇|长老|神父|道长|教友|(?:爱国|开明|党外|无党派|民主|知名|(?:工?商|宗教|教育|文教|文化|文艺|医药|医务|科技|新闻|民族|社会|华侨|侨|学)界)人士|(?:名?老)中医"
    r"|开明士绅|士绅|绅士|乡绅|民间艺人|老艺人|农民企业家|企业家|离休干部|退休干部|退休教师|个体户)"
)
"""What believers and people without an office are called before their names."""
_CELL = rf"(?:{_BELIEVER})?(?:{_PLAIN})(?:（[^（）\n]{{1,24}}）)?"
_CALLED_SO = lazy(_BELIEVER)
_LIST = rf"{_CELL}(?:[、\u3000]{_CELL}){{0,80}}?(?:[和与及]{_CELL})?"
_POLITE = rf"(?:等[\d一二三四五六七八九十两]*[名位人]?|[\d一二三四五六七八九十两]+[名位人])?(?:同志|先生|女士|教授|博士|院士|研究员|{HONOURS})?"
_CHOOSE = r"拟任|拟聘任?|任命|免去|撤销|罢免|解聘|选举|选举产生|推选|推举|补选|增选|增补|替补|递补|改选|聘任|聘请|续聘|特聘|(?<![受被应招返获拟解续特竞])聘(?![任请])|委任(?!命)|指定|公推|(?<![\u3400-\u9fff])任(?![命期务职教何意用])(?=[\u3400-\u9fff]{3}(?:同志)?为)"
_ONLY_PEOPLE = ("任命", "免去", "解聘", "聘任", "罢免")
_ALLOW = r"接受|批准|同意|提名|推荐|建议|选派|由"
_PASSED = r"通过(?=[^，。；：、]{2,16}辞去)|(?:决定|通过)(?!由)(?=[\u3400-\u9fff]{2,4}(?:同志)?(?:为|代理)[\u3400-\u9fff]{2,24}[长记任席委员])"
CALLED = r"(?:(?:著名|知名|青年|老|女|民营)?(?:个体工商户|个体户|养殖户|种植户|专业户|农民企业家|作家|诗人|画家|书法家|摄影家|艺术家|歌唱家|评论家|企业家|表演艺术家|演员|学者|律师|农民工|一线工人|民警|乡村医生|村医|教师|护士|全国劳模|劳模|劳动模范|居士|耆宿|大德|牧师|阿訇))?"
_WORKER = r"(?<=工人|干部|职工|农民|贫农|社员|教师|学生|医生|护士|战士|店员|商人|会员|党员|团员)"
"""Behind what somebody does who has no office."""
_ENDS_NAME = "辞去|当选|担任|兼任|出任|接任|补任|继任|接替|连任|续任|留任|任(?![教课职期])|不再|主持"
"""Behind a 为 that ends a name: `由王大为接任`."""
_GIVEN = lazy(
    rf"(?P<verb>{_CHOOSE}|{_ALLOW}|{_PASSED}|公?推(?![举选出]))(?![前后时]|期间)(?:了|原)?：?(?:绅商|绅士|士绅|乡绅|商人)?(?:\d{{2,3}}岁的)?(?!为){CALLED}(?P<list>{_LIST}){_POLITE}(?:分别|共同|继续)?(?P<office>(?:续任|担任|兼任|出任|任)?[为的]|接任|补任|递补|继任|连任|续任|留任|担任|兼任|出任|挂任|任|代理(?![商人])(?=[^，。；、]{{0,14}}?[长记任席]|[，。；、\n])|辞去)(?<!为(?=[、，。；的为]|{_ENDS_NAME}))"
)
_PASSIVE = r"被(?:聘任?|特聘|推[选举]|选举?|任命|委任|委派|增补|增选|补选|提名)(?=为)"
"""`甲被聘为顾问`: who is chosen stands before the verb."""
_TAKEN = lazy(
    rf"(?:(?<=[\n；;：:。，、\u3000 △▲●○•◆■])|{ITEM}|(?<=之[子孙女弟兄侄婿妻媳])|{_WORKER}|(?<=\d[年月日])|^)(?!{_CHOOSE}){CALLED}(?P<list>{_LIST}){_POLITE}(?:{_PASSIVE}|分别|已|均|也|拟|挂职?|仍|继续|再次|同时|当场|全票|高票|主动|自愿|因病|因故|(?:提出|申请|请求)(?=分别|辞去))*(?:[从由][^，。；、\n]{{2,16}}?(?=[调升转改提晋]任|提拔|晋升))?"
    rf"(?P<office>当选(?:为|连任)?|连选连任|(?:增补|补选|增选|替补|递补)为|{GOES}|任(?![期务教重])|兼任|改任|补任|调任|升任|转任|提任|提拔[任为]|晋升[任为]|代理(?![商人])(?=[^，。；、]{{0,14}}?[长记任席])|担任|出任|接任|继任|留任|续任|连任|受聘(?:成为|为)?|辞[去任]|请辞|卸任|不再(?:担任|兼任|任)|为|[和与及、](?:革命)?(?:群众|军队|部队|解放军|工人|农民|贫下中农|干部|职工|学生|教师|妇女|青年)(?=代表))(?![、，。；]|(?<=为)(?:[的为]|{_ENDS_NAME}))"
)
_NEXT_OUT = lazy(
    rf"职务?[、，；](?P<list>{HAN}{{2,4}}(?:、{HAN}{{2,4}}){{0,9}}){_POLITE}的(?=[^，。；、的\n]{{2,30}}?职务)"
)
"""Who else loses a post: `免去甲的某职务、乙的某职务`."""
_OUT_BELOW = lazy(rf"(?m)^[ \u3000]*(?P<list>{HAN}{{2,4}}?)的(?=[^，。；、的\n]{{2,40}}?职务(?:$|[，。；]))")
"""Who loses a post in a row of his own: `免去：` and below it `甲的某局局长职务；`."""
_OUT_HEADED = lazy(r"(?m)(?:免去|免职|解聘)(?:下列|以下)?[\u3400-\u9fff]{0,10}[：:]$")
_OUT_OF_IT = lazy(rf"(?:免去|免除|撤销|解聘)(?P<list>{HAN}{{2,4}}?)(?:同志)?的?(?:该|此|上述|这一|相应)职务?")
"""Who loses the post that somebody else was just given: `解聘甲该职务`."""
_HEAD = lazy(rf"(?:(?<=[，。；：\n])|^)(?P<list>{_CELL}(?:、{_CELL}){{1,40}}?)$")
_MARK = lazy(
    rf"(?:(?<=[\n；;：:。，、\u3000 ])|{ITEM}|{_WORKER}|(?:{_CHOOSE})|^)(?!{_CHOOSE})(?P<list>(?:{_PLAIN})（(?:女|男)?[，,、 ]?(?:{HAN}{{1,5}}族)?(?:[，,、 ][^（）\n]{{1,30}})?）)"
)
_JOINED = lazy(rf"((?:{HAN}|·){{2,12}}?)[和与及]({HAN}{{2,4}})")
_SEX = lazy(rf"（(?:[女男][），,、 ]|{HAN}{{1,5}}族[），,、 ])")
_LEVELS = "省市区县州盟旗"
"""What bodies of a place begin with where the text takes the place for granted."""
_BODY = lazy(
    r"(?:公司|单位|同志|人员|专家|代表|职工|员工|委员|成员|干部|党员|学者|教授|律师|班子|机构|学校|中心|集团|团队|领导|人选|请求|"
    r"名单|议案|职务|企业|教师|医生|学生|青年|以上|其中|如下|[会委部局办厅院校处科室组社队届者员])$"
)

_CUTS_VERB = lazy(r"[聘委责连选续特原历曾首新现主时前]任|[认称作因成视列定命确评]为")
"""Where the last character before the verb belongs to it, so that no name ends there (会议聘|任, 会议任命|为)."""
_MOVES = ("原", "因转", "因调", "因改", "因升")
"""What stands between a name and 任 where it is no part of the name."""
_CHOSEN = lazy(r"(?:选举|任命|推选|推举|聘任|聘请|补选|增选)：?[^。，；：]{2,30}[为任][^。，；：]{2,30}[，；、]")
_GIVEN_BEFORE = lazy(r"[为任][^。，；：]{2,30}[，；、]$")
"""Elections and appointments that a clause goes on with (选举甲为主席，乙、丙为副主席)."""
_OFFICE_BY = lazy(
    r"(?:[会事社院校所部科处局书市县区乡镇组队团站馆台厂行园]长|主席|书记|主任|经理|理事|监事|顾问|政委|[指教]导员|委员|主委|总裁|主编|总编辑?|秘书|工程师|会计师|召集人|干事|参谋)(?:一职|职务)?，?(?:改|现|则|仍|继续|分别|均)*$"
)
"""What stands before 由 where an office is given: `秘书长由甲担任`."""
_FRAMED = lazy(r"(?:任命|聘任|任职|提名|决定|如下)[：:]\n(?:[^\n]{2,80}[；;]\n){0,8}$")
"""What stands before a row of appointments: the words that appoint and the rows before it."""
_FRAME = 600
_BULLETS = frozenset("△▲●○•◆■")
"""Marks at the head of each item of a list of appointments."""
_NOT_LAST = frozenset("未不将曾已均都仍拟再后时并又还即")
"""Characters of the verb that follows a name."""


def names_in_slots(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names in the slots of a text; one that is no usual name must stand in slots twice, or be marked, or stand
    behind a verb that takes nothing but people."""
    found = [*_marked(text), *_given(text), *_next_out(text), *_taken(text)]
    times = Counter(text[start:end] for start, end in {(one.start, one.end) for one, _ in found})
    seen: set[int] = set()
    for one, sure in found:
        if one.start not in seen and (sure or known[one.name] or times[one.name] > 1):
            seen.add(one.start)
            yield one


def _marked(text: str) -> Iterator[tuple[Found, bool]]:
    for match in _MARK.finditer(text):
        for one in _cells(text, *match.span("list")):
            full = len(one.name) == 3 and surname_class(text, one.start) == "common"
            full = full and one.name not in name_words().never
            if _SEX.match(text, one.end) and not _BODY.search(one.name) and (full or not is_barred(one.name)):
                yield one, True


def _given(text: str) -> Iterator[tuple[Found, bool]]:
    """Names between a verb that chooses and the office."""
    for match in _GIVEN.finditer(text):
        office = match["office"]
        handed = office.endswith(("接任", "继任", "代理")) or bool(
            _OFFICE_BY.search(text, max(0, match.start() - 8), match.start())
        )
        if not office or (match["verb"] == "由" and not handed) or not (handed or _is_office(text, match.end())):
            continue
        cells = [*_cells(text, *match.span("list"))]
        if office == "任" and cells and len(cells[-1].name) > 2 and cells[-1].name.endswith(_MOVES):
            continue  # 免去某某|原任, 同意某某|因调任
        only = match["verb"] in _ONLY_PEOPLE or _has_sure(text, cells)
        if not _are_people(text, cells, any_word=only and office in "为的"):
            continue
        only_people = match["verb"] not in (*_ALLOW.split("|"), "通过")
        for one in cells:
            yield one, bool(surname_class(text, one.start)) or (only_people and not is_wordy(one.name))


def _next_out(text: str) -> Iterator[tuple[Found, bool]]:
    """Names of those whose post follows that of another one."""
    rows = _OUT_BELOW.finditer(text) if _OUT_HEADED.search(text) else ()
    behind = (*_NEXT_OUT.finditer(text), *_OUT_OF_IT.finditer(text))
    for match, in_row in (*((match, False) for match in behind), *((match, True) for match in rows)):
        for one in _cells(text, *match.span("list")):
            below = in_row and not _BODY.search(one.name)
            yield one, (below or bool(surname_class(text, one.start))) and not is_wordy(one.name)


def _taken(text: str) -> Iterator[tuple[Found, bool]]:
    """Names at the beginning of a clause before a verb that takes an office."""
    for match in _TAKEN.finditer(text):
        if not _is_office(text, match.end()):
            continue
        cells = [*_cells(text, *match.span("list"))]
        if cells and len(cells[-1].name) > 2 and cells[-1].name.endswith("因") and match["office"] != "任":
            last = cells[-1]  # 某某|因调往某局任处长
            cells[-1] = Found(last.start, last.end - 1, last.name[:-1], last.marks, last.end - 1)
        cells[-1:] = [_longer(text, one, match["office"]) for one in cells[-1:]]
        won = match["office"].startswith("当选") or text.startswith("被", match.end("list"))
        sure = won and _has_sure(text, cells)
        marked = any(_SEX.match(text, one.end) for one in cells)
        low = max(text.rfind("。", 0, match.start()), match.start() - 300, 0)
        chosen = _GIVEN_BEFORE.search(text, max(low, match.start() - 40), match.start()) and _CHOSEN.search(
            text, low, match.start()
        )
        beside_marked = chosen is not None and marked
        if not _are_people(text, cells, any_word=sure or beside_marked):
            continue
        backed = _is_backed(text, cells)
        framed = _FRAMED.search(text, max(0, match.start() - _FRAME), match.start()) is not None
        cut = _CUTS_VERB.search(text, match.end("list") - 1, min(match.end("office"), match.start("office") + 2))
        if cut and not (chosen and cut[0] == "成为" and len(cells[-1].name) == 3):
            continue
        joined = _JOINED.search(text, *match.span("list")) is not None and _are_usual(text, cells)
        shared = ("分别" in match[0] and _has_sure(text, cells)) or (
            joined and (match["office"] == "任" or _has_sure(text, cells))
        )
        cells += _broken_off(text, match.start()) if won and len(cells) > 1 else []
        for one in cells:
            usual = surname_class(text, one.start) in ("common", "compound") and (
                match["office"] not in ("为", "任")
                or "挂" in match[0][-8:]
                or (match["office"] == "任" and _is_full(one.name))
            )
            usual = usual or (shared and bool(surname_class(text, one.start)) and not is_wordy(one.name))
            listed = text[max(match.start() - 1, 0)] in _BULLETS and not is_wordy(one.name)
            listed = listed or (framed and bool(surname_class(text, one.start)))
            rare = len(cells) > 1 and len(one.name) < 4 and not is_wordy(one.name)  # 选举甲为主席，乙、丙为副主席
            listed = listed or (chosen and (bool(surname_class(text, one.start)) or rare or beside_marked))
            seated = (sure or (backed and won)) and bool(surname_class(text, one.start))
            yield one, usual or listed or seated or "·" in one.name or (backed and is_rare_name(one.name))


def _longer(text: str, one: Found, office: str) -> Found:
    """A name with the first character of the verb behind it, where the text has it so elsewhere: 谢东升|任校长."""
    whole = one.name + office[:1]
    if office[:1] not in "升改转提晋兼继连" or len(one.name) != 2 or text.count(whole) <= text.count(one.name + office):
        return one
    return Found(one.start, one.end + 1, whole, one.marks, one.after + 1)


def _are_usual(text: str, cells: list[Found]) -> bool:
    """Whether all cells of a list are usual names, none of them a word."""
    return all(
        surname_class(text, one.start) in ("common", "compound") and not is_ordinary(one.name) and len(one.name) < 4
        for one in cells
    )


def _broken_off(text: str, at: int) -> list[Found]:
    """The cells of a list that a comma parts from its end: `甲、乙，丙、丁当选委员`."""
    if text[at - 1 : at] != "，":
        return []
    head = _HEAD.search(text, max(0, at - 120), at - 1)
    cells = [*_cells(text, *head.span("list"))] if head else []
    return cells if _are_people(text, cells) else []


def _is_full(name: str) -> bool:
    """Whether a name has three characters and is no word, so that 任 alone shows it."""
    return len(name) == 3 and not is_wordy(name) and not is_ordinary(name)


def _cells(text: str, start: int, end: int) -> Iterator[Found]:
    """The names of a list with their marks."""
    at = start
    while at < end:
        size = re.compile(r"[^（、\u3000]+").match(text, at, end)
        if size is None:
            return
        stop = size.end()
        if (believer := _CALLED_SO.match(text, at)) and stop - believer.end() >= 2:
            at = believer.end()
        marks, after = read_marks(text, stop)
        joined = _JOINED.fullmatch(text[at:stop]) if stop - at > 4 else None
        if joined:
            yield Found(at, at + len(joined[1]), joined[1], (), at + len(joined[1]))
            at += len(joined[1]) + 1
        yield Found(at, stop, text[at:stop], marks, after)
        at = after + 1


def _are_people(text: str, cells: list[Found], any_word: bool = False) -> bool:
    """Whether no cell is a word for a body, an office or a group of people, and the list is not all ordinary words
    without a surname. `any_word`: the slot is so narrow that words that are never names elsewhere may be one."""
    for one in cells:
        if (one == cells[-1] and one.name[-1] in _NOT_LAST) or _BODY.search(one.name) or match_role(text, one.start):
            return False
        if one.name[0] in _LEVELS and ending_of(one.name):
            return False  # 市侨联|代理|主席
        usual = surname_class(text, one.start) in ("common", "compound") and len(one.name) == 2
        rare = (usual or is_rare_name(one.name)) and _is_backed(text, cells)
        if (
            is_barred(one.name)
            and not rare
            and not ((any_word or _is_longer(one, cells, text)) and surname_class(text, one.start))
        ):
            return False
        if any((role := match_role(text, at, one.end)) and role.end() == one.end for at in range(one.start, one.end)):
            return False
    return any(surname_class(text, one.start) or one.marks or not is_ordinary(one.name) for one in cells)


def _has_sure(text: str, cells: list[Found]) -> bool:
    """Whether one cell of a list is a full name beyond doubt, so that its neighbours with surnames are names too."""
    return (
        any(
            len(one.name) == 3
            and surname_class(text, one.start) in ("common", "compound")
            and not is_ordinary(one.name)
            for one in cells
        )
        and len(cells) > 1
    )


def _is_longer(one: Found, cells: list[Found], text: str) -> bool:
    """Whether only the beginning of a name is a word that bars names, and its list leaves no doubt (文化|成)."""
    whole = one.name in name_words().never
    return len(one.name) == 3 and not whole and not is_barred(one.name[1:]) and _is_backed(text, cells)


def _is_backed(text: str, cells: list[Found]) -> bool:
    """Whether most cells of a list of three and more are names beyond doubt, so that a word among them is one too."""
    usual = sum(
        bool(one.marks) or (surname_class(text, one.start) in ("common", "compound") and not is_ordinary(one.name))
        for one in cells
    )
    return len(cells) > 2 and usual * 2 >= len(cells)


def _is_office(text: str, at: int) -> bool:
    """Whether words of an office follow within the clause."""
    stop = re.compile(r"[，。；;：\n]").search(text, at)
    end = min(stop.start() if stop else len(text), at + 40)
    return any(match_role(text, place, end) for place in range(at, end))
