"""Names beside words that choose, appoint or dismiss: `选举A、B为…`, `免去A的…`, `A为…局长`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.called_before import AGED, CALLED, FAMED
from ..language.called_together import TOGETHER
from ..language.name_words import is_barred, is_ordinary, name_words, surname_class
from ..language.patterns import ITEM, found_in, lazy
from ..names.edges import Reading, right_edge
from ..names.office_words import IS_OF, takes_office
from ..names.ordained import HONOURS
from ..names.personal import read_name
from ..names.said_behind import VOTES
from ..posts.roles import ends_in_role, match_role
from .acting import acting, is_given
from .by_kind import names_by_kind
from .described import described
from .found import HAN, Found, found_at
from .house_founders import house_founders
from .later_holders import later_holders
from .leaving import losing_seats
from .listed import names_in_list
from .named_first import named_first
from .told_beside import leading_visitors, newly_in_office, post_in_brackets, reporting, speaking_as, speaking_too
from .with_reasons import names_with_reasons
from .workers_speaking import workers_speaking

_AGED = r"(?:[6-9]\d|1\d\d)岁(?:高龄)?的"
_WHO = rf"(?:{AGED})?(?:离休|退休)?(?:(?:著名|知名|民营)?{CALLED})?"
"""Who somebody without an office is, before the name: `推举82岁的老领导某某为名誉会长`."""
_CLAUSE_END = lazy(r"[。；;\n]")
_CALLED_CUE = lazy(
    rf"(?:选举|推选|推举|补选|增选|增补|聘任|聘请|特聘|礼聘|续聘|特邀|聘)(?:了|原)?(?={AGED}|[\u3400-\u9fff]{{0,10}}?{CALLED})(?:{AGED})?(?:[\u3400-\u9fff、]{{0,10}}?{CALLED})?(?=[\u3400-\u9fff]{{2}})"
)
"""A verb of choosing and what somebody without an office is known as: `聘请八十岁高龄的盐化专家某某为顾问`."""
_CUE = lazy(
    r"(?:拟任(?!命)|(?<=[：；，。\n])任(?=[\u3400-\u9fff]{2,3}(?:同志)?为)|晋升(?=[\u3400-\u9fff、]{2,20}(?:同志)?为)|选举|(?<![\u3400-\u9fff])[选推委](?=[\u3400-\u9fff、]{2,20}为[\u3400-\u9fff]{0,8}(?:[长事席员任董学]|书记)[，。；、])|推选|推举|选出|补选|增选|增补|替补|递补|任命|决定任命|批准任命|聘任|聘请|特聘|聘|委任(?!命)|委派|选派|(?:决定|宣布|确定|明确|指定|指派)(?!任[命免]|职)(?=[\u3400-\u9fff、]{2,20}?(?:任|为)(?![务何意期命免职用了]))|(?<![对抽协空选征强烹上下单低微失])(?:[调派]员?|抽调)来?(?![\u3400-\u9fff]{1,3}(?<![来到回])[市县区州旗镇乡](?:工作，?)?[担兼出]?任)(?=[\u3400-\u9fff、]{2,20}(?:任|为)(?![务何意]))|提名|推荐|恢复(?=[\u3400-\u9fff、]{2,12}?(?:同志)?(?:的|原)[^，。；\n]{2,30}?职务)|免去|卸免|免除|免|撤销|罢免|解聘|确认(?=[\u3400-\u9fff、]{2,24}?职务(?:自行|自然|自动|相应)|[\u3400-\u9fff]{2,4}?(?:同志)?(?:因[^，。；\n]{1,20}?)?(?:不再|辞去))|接受|接替|同意|批准|(?:将|把)(?=[\u3400-\u9fff·]{2,6}?(?:同志)?(?:任命为|聘[任为]|委任为|[调升提改转]任|提[拔升][任为]|选为|推选为))|(?:先后|相继)?由|以|请|邀请|表彰|(?<=[、和与及])(?=(?:[6-9]\d|1\d\d)岁))"
    rf"(?:产生|了|原)?{_WHO}(?=[\u3400-\u9fff])"
)
_VERB = lazy(
    rf"(?:同志|先生|女士|老人|大师|{HONOURS})?(?:（[^）]{{1,20}}）)?(?:等?[\d一二三四五六七八九十两]*(?:位|名|人)?(?:同志|代表(?=当选)|(?<=[等位名]){TOGETHER})?)?(?:{VOTES}|(?:则|亦|也|都|双双)(?=当选)|分别|均|再次|先后|相继|陆续|同时|拟|继续|仍|仍然|已)*"
    rf"(?:{IS_OF}|"
    r"为|任|[调升提改转]任|聘为|[来到赴](?:[本我该]?[县市区乡镇校院厂社矿州局所站馆场]|[\u3400-\u9fff]{2,4}(?=工作|担?任))(?:工作)?，?(?:担任|任(?=[^，。；\n]{0,12}?(?:书记|[长任员席理])))|原(?=[\u3400-\u9fff]{2,24}职务)|来自|当选|担任|兼任|出任|接任|继任|晋升|套转|挂职?(?:担任|任)|[到赴去来](?=[^，。；\n]{1,24}?(?:挂职|挂任))|(?:暂时?|临时)?(?:代理|代行)|(?:任职)?(?:试用|见习)期(?:已)?满|辞去|因|的|不再|职务|提出|请求|[受获续竞返]聘|聘为|被|现任|(?:当时|彼时|其时|时)[任为是]|作为|接替|组成|领衔|牵头|主持|负责)"
)
_MIXED = lazy(
    rf"[、和与及](?:[^，。；：、\n]{{3,30}}?[长任记席员师理授](?:、?{_AGED})?|{_AGED})[\u3400-\u9fff]{{2,4}}"
    r"(?:（[^（）\n]{1,12}）)?(?:[、和与][^，。；：、\n]{2,30}){0,3}?(?:分别)?(?:(?:任|担任|为|兼任)(?=[\u3400-\u9fff]{0,12}[长任记席员师理问家])|担任|兼任)"
)
"""Behind the first names of a list that goes on with somebody's title: `甲、某局局长乙任副组长`."""
_CHOOSES = ("由", "聘请", "聘任", "选举", "推举", "推选")
"""Verbs before the first names of such a list."""
_TRADE = lazy(
    rf"(?<=[，、；])(?:[\u3400-\u9fff]{{0,4}}?(?:工商户|个体户|养殖户|种植户|专业户|企业家|作家|画家|书法家|诗人|律师|教师|医生|农民|工人|居民)(?=[\u3400-\u9fff]{{2,4}}、)|{FAMED}(?=[\u3400-\u9fff]{{2}}))"
)
"""Before the name of somebody without an office, in a list of those who were chosen."""
_ROSTER = lazy(
    r"(?:当选|担任|任|聘为|选举)[^。；\n]{2,30}?(?:的(?:同志|人员|代表)?(?:分别)?[有是]|分别是|分别为|名单|[，,](?:他们是|[按以依][^，。；\n]{2,14}?(?:为序|排列|排序|[为是：])[为是]?))(?:（[^（）\n]{1,30}）)?[：:]?"
    r"|(?:参加|出席|列席|就座|就坐)[^，。；\n]{0,16}?的(?:[省市县区州旗乡镇]?(?:级|委)?领导|同志|人员)?还?有[：:]?"
)
_HOLDERS = lazy(
    r"(?<=[长席事员记任师委])(?:分别|[还另则])?(?:[有为是系]|包括)(?=[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?、[\u3400-\u9fff]{2})"
)
"""Between an office and several who hold it: `常务理事|有|甲、乙、丙`."""
_REMOVAL = lazy(r"(?:免去?|免除|卸免|确认|撤销|罢免|解聘|恢复|接受|同意|批准)[了原]?$")
_LINE = lazy(
    rf"(?:(?<=[\n；;：:。，])|{ITEM}|(?<=\d年)(?=[^\d\s春夏秋冬初底末])|(?<=[次翌同当是]年)|(?<=[次翌同当是\d]年[春夏秋冬初底末])|(?<=[上下]半年)|(?<=[，。；\n](?:年[初底末]|不久|随后|其后|嗣后|尔后))|(?<=[、 \u3000月日])(?:(?<=[任长记员席事官书理师表问监董授]、)|(?<=人选、)|(?<=候选人、)|(?<=[日月][ \u3000])|(?<=[.·\-/~～—]\d[ \u3000])|(?<=[.·\-/~～—]\d\d[ \u3000])|(?<=\d[月日]))|^)[ \u3000]*(?:(?:第?\d{{1,3}}[项条号][ \u3000]?)?(?:责任|联系|负责|经办|承办|主办|牵头|协办)(?:人|领导)(?=[\u3400-\u9fff]{{2,4}}(?:[、为是系]|分别)))?"
)

_SEX = lazy(r"[，,]\s*[男女]\s*[，,]")
_SEXED = lazy(
    rf"(?:(?<=\n)|{ITEM}|^)[ \u3000]*(?P<name>{HAN}{{2,4}}|{HAN}{{1,7}}·{HAN}{{1,7}})(?=[，,](?:(?:本名|原名|又名|笔名)[：:]?{HAN}{{1,6}}[，,])?(?:{HAN}{{1,5}}族[，,](?=[男女]))?[男女][，,](?:\d{{4}}|[\u3400-\u9fff]{{1,5}}族[，,]))"
)
"""At the head of a line whoever is said to be a man or a woman, by whatever name: `6．宁静，女，汉族，…`."""
_BIOGRAPHY = lazy(
    r"(?:（[^（）]{1,20}）)?[，,]\s*(?:(?:中共(?:预备)?党员|(?:副?主任|主治)[中药护技检]?[医药护技]师|副?教授|副?研究员|(?:教授级|正)?高级?(?:工程|会计|经济|农艺|畜牧|统计)师)[，,]|男|女|现任|现为|时任|时为|拟任|拟提名|拟提拔|曾用名|原名|又名|号|字[\u3400-\u9fff]{1,3}[，,]|[\u3400-\u9fff]{1,5}族[，,]|\d{4}年[\d月日]{0,6}出?生|\d{4}[年.\d月日—–\-~～至]{0,24}(?:年?间|期间|起)?[，,]?(?:担任|出任|当选|任))|在\d{4}[年.\d月日—–\-~～至]{0,24}(?:期间|年间|间)?[，,]?(?:担任|出任|任)|\d{4}年[\d月日]{0,6}(?:出生|生于)|同志?简历|（\d{4}年?[—–\-～~至]"
)

_CHOSEN = lazy(
    r"(?:先生|女士|博士|教授|院士)(?:全票|高票|一致|再次)?(?:当选|为|任|担任|出任)|(?:全票|高票)?当选为?|被(?:一致|公)?(?:推举|推选|选举|推|选|聘任|聘|任命|提名|推荐|确定|列)为"
)
_CHOSEN_ONE = lazy(r"当选|[兼担出接]任|任(?![何务期意教用命职])")
"""Verbs that give an office and have a person before them, be the name a word."""
_APPOINTED = lazy(
    r"(?:(?<=[：；。，\n])|(?<=决定)|(?<=[大全]会)|(?<=会议)|(?<=代表)|^)[ \u3000]*(?:一致|差额|等额|投票|无记名|重新|批准|决定|同意|表决|同时|另外|并)*"
    r"(?:任命|聘任|聘请|特聘|提名|推荐|委派|选举|推选|推举|补选|增选|增补|改选)(?P<who>[\u3400-\u9fff]{2,3})(?:同志)?为"
    r"(?P<post>[^，。；、\n（）]{2,40}?)(?:候选人|人选)?(?=[，。；（、\n]|$)"
)
"""A clause that gives one person an office, be the name a word: `推荐时光为某会主席人选`, `会议推选时光为监事长`."""
_CONCERNING = lazy(
    r"关于(?:任命|聘任|提名|推荐|免去)?(?P<who>[\u3400-\u9fff]{2,3})同志(?:拟|继续|正式)?(?:担任|兼任|出任|不再担任|不再兼任|任|为)"
    r"(?P<post>[^，。；、\n（）的]{2,40}?)(?:职务)?(?=[，。；（、的\n]|$)"
)
"""What a paper about somebody's office is called, be his name a word: `关于时光同志任某会主席的决定`."""
_LOSES = lazy(r"(?:同志)?的[^，。；\n]{3,60}?职务(?=[，。；\n]|$)")
"""Behind a name, be it a word, whose bearer is dismissed: `时光的某局局长职务`."""
_COMRADE = lazy("同志")
_PERSON = lazy(r"[者人家手员师生星军士友属裔商的]|(?<=领)导|(?<=同)志|(?<=前)辈|(?<=劳)模|(?<=乡)贤")
"""The last character of a word that says who somebody is."""


_TOLD = (
    described, names_by_kind, reporting, newly_in_office, leading_visitors, speaking_too, speaking_as, losing_seats,
    names_with_reasons, named_first, workers_speaking,
)  # fmt: skip
"""What finds names by what is told of people beside them, in this order."""


def names_at_cues(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names behind a cue, and names that begin a clause and are followed by 为, 任, 的 with a post."""
    for match in found_in(text, _CUE):
        yield from _names_at(text, match.end(), known, strong=False)
    for match in found_in(text, _CALLED_CUE):
        yield from _names_at(text, match.end(), known, strong=False, chosen=True)
    yield from _by_trade(text, known)
    yield from _listed_at_cues(text, known)
    yield from _apposed(text, known)
    for told in _TOLD:
        yield from told(text, known)
    yield from house_founders(text)
    yield from later_holders(text)
    yield from acting(text, known)
    if "，男，" in text or "，女，" in text:
        for match in _SEXED.finditer(text):
            yield found_at(text, match.start("name"), Reading(match.end(), 4.0, 3))
    concerned = _CONCERNING.finditer(text) if "关于" in text and "同志" in text else ()
    for match in (*found_in(text, _APPOINTED), *concerned):
        at, end = match.span("who")
        if (
            ((surname_class(text, at) and not is_barred(match["who"])) or is_given(match, text))
            and not _PERSON.match(text, end - 1)
            and match["who"] not in name_words().people
            and ends_in_role(match["post"])
        ):
            yield Found(at, end, match["who"], (), end)
    for match in found_in(text, _LINE):
        yield from _beginning_line(text, match.end(), known)


def _by_trade(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names behind what somebody is by trade, before an office: `学者某某任会长`."""
    for match in _TRADE.finditer(text):
        reading = read_name(text, match.end(), known)
        if reading is None or surname_class(text, match.end()) != "common":
            continue
        if _MIXED.match(text, reading.end) or takes_office(text, reading.end):
            yield found_at(text, match.end(), reading)


def _listed_at_cues(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names of a roster, and several of those who held an office one after the other."""
    for match in _ROSTER.finditer(text):
        reading = read_name(text, match.end(), known)
        if reading is not None and reading.edge >= 2 and surname_class(text, match.end()) in ("common", "compound"):
            first = found_at(text, match.end(), reading)
            yield from [first, *names_in_list(text, first, known, frozenset())]
    for match in _HOLDERS.finditer(text):
        reading = read_name(text, match.end(), known)
        if (
            reading is not None
            and "历任" not in text[max(0, match.start() - 12) : match.start()]
            and text[reading.end] in "、（"
            and surname_class(text, match.end()) in ("common", "compound")
        ):
            first = found_at(text, match.end(), reading)
            found = [first, *names_in_list(text, first, known, frozenset())]
            yield from found if len(found) > 1 else ()


def _beginning_line(text: str, at: int, known: Counter[str]) -> Iterator[Found]:
    """The name at the beginning of a line, before its posts in brackets, the story of a life, or an office taken."""
    reading = read_name(text, at, known)
    if reading is not None and post_in_brackets(text, reading.end):
        yield Found(at, reading.end, text[at : reading.end], (), reading.end)
    elif (
        reading is not None
        and _BIOGRAPHY.match(text, reading.end)
        and (not is_ordinary(text[at : reading.end]) or _SEX.match(text, reading.end))
    ):
        yield found_at(text, at, reading)
    else:
        yield from _names_at(text, at, known, strong=True)


def _apposed(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names behind words that say who somebody is, before what he is chosen for: `…的作者某某先生当选为会长`."""
    for match in _CHOSEN.finditer(text):
        if not _office_ahead(text, match.end()):
            continue
        for size in (3, 2):
            at = match.start() - size
            if at < 2 or surname_class(text, at) not in ("common", "compound") or not _PERSON.match(text, at - 1):
                continue
            reading = read_name(text, at, known)
            if reading is not None and reading.end == match.start() and not is_ordinary(text[at : match.start()]):
                yield found_at(text, at, reading)
                break


def _names_at(text: str, at: int, known: Counter[str], strong: bool, chosen: bool = False) -> Iterator[Found]:
    reading = read_name(text, at, known)
    if reading is None or reading.edge < (1 if not strong or _is_joined(text, reading.end) else 2):
        return
    first = found_at(text, at, reading)
    found = [first, *names_in_list(text, first, known, frozenset())]
    after = found[-1].after
    verb = (
        _VERB.match(text, after)
        or _COMRADE.match(text, after)
        or ((strong or chosen or text.endswith(_CHOOSES, 0, at)) and _MIXED.match(text, after))
    )
    if verb and verb[0].endswith("的") and not (strong or _REMOVAL.search(text, max(0, at - 6), at)):
        return
    if (
        verb
        and (verb[0].endswith(("接任", "继任", "接替", "当选")) or _office_ahead(text, found[-1].after))
        and _plausible(text, found, known)
    ):
        yield from found


def _is_joined(text: str, at: int) -> bool:
    """Whether a name is followed by that of somebody with his title: `甲|和某局局长乙任副组长`."""
    return text[at : at + 1] in ("和", "与", "及") and _MIXED.match(text, at) is not None


def _plausible(text: str, found: list[Found], known: Counter[str]) -> bool:
    if any(one.name in name_words().people and not known[one.name] for one in found):
        return False
    strict = sum(surname_class(text, one.start) in ("strict", "") and "·" not in one.name for one in found)
    return (
        strict < len(found)
        or any(known[one.name] for one in found)
        or (
            right_edge(text, found[0].end) >= 2
            and (not is_ordinary(found[0].name) or _CHOSEN_ONE.match(text, found[0].end) is not None)
        )
        or (_LOSES.match(text, found[0].end) is not None and takes_office(text, found[0].end))
    )


def _office_ahead(text: str, at: int) -> bool:
    """Whether words of a post follow within the clause."""
    stop = _CLAUSE_END.search(text, at)
    end = min(stop.start() if stop else len(text), at + 60)
    return any(match_role(text, place, end) for place in range(at, end)) or "职务" in text[at:end]
