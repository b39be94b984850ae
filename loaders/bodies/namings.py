"""Sentences that give a body another name: `同年医院更名为某某医院`, `由某厂改组为某公司`."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..dates.notations import Anchor, find_dates
from ..language.body_words import ending_of
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..parts import Context, Entry
from ..places.gazetteer import leading_place
from .called_works import is_bare_before, is_turned, is_works_alike, renamed_works, stem_of
from .cooperatives import first_named_so, is_joined
from .enterprises import is_enterprise, is_of_region
from .expand import expand
from .find import Named
from .forerunners import forerunners_named, is_forerunner
from .once_called import once_called
from .own_faculty import university_above
from .units import is_unit, root_of

_NAMED = lazy(
    r"(?P<clause>[^，。；：、\n\u3000]{0,24}?)(?:正式|重新|复|又|再|再次|遂|并|也|亦|随[之即]?|相应)*(?:(?:改为|改成|[校院厂所社场]名定为|更名|改名|易名|改称|复称|复名|定名|命名|取名|始称|初称|改校名|改院名|改厂名|更改名称)(?:为|成)?"
    r"|合并[，、]?(?:共同|正式|后|而|并)*(?:组建|成立|组成|建立|设立|成)(?:为|了)?|(?:扩建|改建|改组|改制|升格|扩充|扩大|合并|重组|发展|更改|(?<![力成好运])转)(?:为|成)|(?:更名|改名|改制|改组)后(?:的|，)?"
    r"|(?:基础上|撤销[^，。；\n]{4,24}[，、]|整合[^。；：，\n]{4,24}，?)(?:正式|共同|重新|新)*(?:组建|成立|建立|设立|筹建|改建)(?:为|成|了)?|恢复(?:为|成|了|使用)?|(?<=[，。；：、\n])(?:改|将|把)[^，。；：、\n]{2,20}?(?<![认称作])(?:改|更名|改名|改称)?为)(?:地方国营|国营)?[“\"「]?$"
)
_RESTORED = lazy(r"[”\"」]?(?:的)?(?:名称|原名|[校院厂所社]名|称谓|建制|称呼)")
"""Behind a name that a body takes again: `恢复某市总工会名称`."""
_FOUNDED = lazy(
    r"(?:前身[为是系]|(?<![的市县])[原初][名称]为?)[^，。；\n]{0,20}$|前身[为是系][^，。；\n]{0,16}(?:由|[12]\d{3}年)[^，。；\n]{2,24}的$|(?:开办|创办|创建|创立|建立|成立|设立|兴办|始建|开设|筹建|组建|注册)(?:了)?[“\"「]?$"
)
_BORN = lazy(
    r"(?:（[^（）\n]{1,20}）)?(?:正式|宣告|宣布|挂牌|注册|登记|在[^，。；\n]{1,16})*(?:成立|组建|揭牌|挂牌|创立|开业|诞生)(?!以来|后|时|初)"
)
"""Behind the body's own name where it begins."""
_OF_ITSELF = lazy(
    r"[校院厂所社站场馆]名|[^，。；：]{0,12}(?:[我本该]?(?:学校|医院|公司|集团|工厂|研究[所院]|银行|报社|学院|大学)|[我本该][校院司厂所行社])"
    r"|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?，?[我本该](?:[校院司厂所行社]|公司|集团)(?:[转改收划][^，。；：]{2,16}|[^，。；：]{0,8}[转改]制)，"
    r"|(?:(?:\d{4}年|\d{1,2}月|\d{1,2}日|[一二三四五六七八九十〇○]{1,4}[年月日]|[同次翌当][年月日])+[，\u3000]?)?(?:经[^，。；：\n]{0,30}(?:批准|同意|决定|批复|核准)[，\u3000]?)?"
)
"""What stands before 更名为 in the first clauses of a sentence where the document's own body is meant."""
_JOINS = lazy(
    r"[ \u3000年月日\d一二三四五六七八九十〇○，]*(?:(?:奉|经|根据|按照?)[^，。；]{2,24}，)?(?:[我本该]?(?:[校院厂所社]|学校|医院|学院|工厂|公司))?(?:又|再)?[与同和][^，。；\n]{2,40}合并"
)
"""A sentence of the document's own body without its name: `与某校合并，改称…`."""
_ORGANS = ("党委", "党组", "党总支", "党支部", "总支部", "团委", "团支部")
"""What a house sets up within itself and never becomes."""
_SCHOOLS = ("大学", "学院", "学校", "中学", "师范")
_WHOLE_UNIONS = ("工会联合会", "职工总会", "职工联合会", "工人总会", "工人联合会", "各业工会联合会")
_FORM = lazy(r"(?:股份|责任|有限)*有限(?:责任)?公司")
"""The legal form behind a bank's name, which its papers leave out."""
_TODAY = lazy(r"（今[^（）]{2,12}）")
"""What a place of old is called today, within the name of a body: `某县（今某市）职工总会`."""
_LEVELS = "省市区县旗州"
_NEAR = 8
"""How many names before a naming are looked at for its subject."""
ALIKE = 2
"""How many characters a new name of a body has in common with the old one, its place or its own."""
_REACH = 40
"""How far before a name its verb and subject are looked for, in characters."""


class Naming(NamedTuple):
    """A sentence that gives a body the name that ends at `at`; `before` are the institutions that it names before.

    `itself`: it names none, and speaks of the document's own.
    """

    at: int
    day: dt.date | None
    name: str
    before: tuple[str, ...]
    founds: bool
    itself: bool = False
    earlier: bool = False
    """Whether it says what the body before it grew out of: `某某中学前身是某某书院`."""


def _with_own(text: str, names: Sequence[Named], own: str) -> Sequence[Named]:
    """The names of a text, and the document's own body where it stands as nothing but a new name that a body takes:
    `县石灰厂更名为云光水泥厂`."""
    known, longer = {one.end for one in names}, {one.start for one in names if one.words.startswith(own)}
    own_places = (match.span() for match in re.finditer(re.escape(own), text)) if len(own) > 3 else ()
    found = [
        Named(*span, own)
        for span in own_places
        if span[1] not in known and span[0] not in longer and _NAMED.search(text, max(0, span[0] - _REACH), span[0])
    ]
    found += renamed_works(text, own, known | {one.end for one in found})
    found += forerunners_named(text, own, known | {one.end for one in found})
    found += _bureaus_of_region(text, own, known | {one.end for one in found})
    return sorted([*names, *found], key=lambda one: one.start) if found else names


def _bureaus_of_region(text: str, own: str, known: set[int]) -> list[Named]:
    """Where a bureau of the forest or coalfield of the document's own one is named, which no place begins."""
    if not is_of_region(own) or leading_place(own):
        return []
    alike = re.finditer(re.escape(own[:ALIKE]) + r"[\u3400-\u9fff]{2,6}?局", text)
    return [Named(*one.span(), one[0]) for one in alike if one.end() not in known and is_of_region(one[0])]


class _Told(NamedTuple):
    """How a text tells of the name of a body that stands in it."""

    verb: re.Match[str] | None
    """`更名为`, before the name."""
    founded: re.Match[str] | None
    """`前身为` or `成立`, before the name."""
    turned: bool
    joined: bool


def find_namings(text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context) -> Iterator[Naming]:
    """The namings that a text tells of, in its order."""
    names = _with_own(text, names, context.organization)
    starts, taken = [entry.start for entry in entries], set[str]()
    for number, named in enumerate(names):
        told = _told_of(text, named, named.words in taken, context) if _is(named.words, context) else None
        name = _full(named.words, names, context) if told else ""
        if told is None or _is_faculty(name, context.organization):
            continue
        sentence = max(text.rfind("。", 0, named.start), text.rfind("\n", 0, named.start)) + 1
        near = (one for one in names[max(0, number - _NEAR) : number] if one.start >= sentence)
        before = tuple(_full(one.words, names, context) for one in near if _is(one.words, context))
        if told.verb and _joins_another(text[sentence : named.start]):
            before = ()
        itself = told.verb is not None and not before and _is_itself(text, sentence, told.verb)
        earlier = told.founded is not None and told.founded[0].startswith("前身")
        before = (context.organization,) if told.joined else before
        founds = not (told.verb or told.turned or told.joined)
        taken |= set() if founds else {named.words}
        at = bisect_right(starts, named.start) - 1
        base = entries[at].when if at >= 0 and named.start < entries[at].end else None
        dates = find_dates(text[sentence : named.start], Anchor(base, None))
        when = dates[-1][2] if dates else base
        yield Naming(named.end, when.first if when else None, name, before, founds, itself, earlier)


def _told_of(text: str, named: Named, again: bool, context: Context) -> _Told | None:
    """How a text tells of a name, if it does; `again`: a name that was taken before it."""
    low = max(text.rfind("\n", 0, named.start) + 1, named.start - _REACH)
    verb = _NAMED.search(text, low, named.start)
    restored = verb is not None and "恢复" in verb[0]
    again = again and text.startswith(("，", "。", "；"), named.end)
    if verb and restored and not (again or verb[0].endswith(("为", "成")) or _RESTORED.match(text, named.end)):
        verb = None
    founded = None if verb else _FOUNDED.search(text, low, named.start)
    born = _BORN.match(text, named.end)
    own = context.organization.endswith(named.words) or is_whole_union(named.words, context.organization)
    begun = (own or _is_begun_alike(named.words, context.organization)) and (restored or born)
    turned = context.organization.endswith("厂") and is_turned(text, named, context.organization)
    joined = not verb and is_joined(named.words, context.organization) and bool(founded or born)
    return _Told(verb, founded, turned, joined) if verb or founded or begun or turned or joined else None


def _joins_another(before: str) -> bool:
    """Whether words before a name say whom its body was joined with, which is no name that it had before."""
    return "合并" in before and _JOINS.match(before.lstrip(BULLETS)) is not None


def named_since(text: str, own: str) -> Iterator[Naming]:
    """The naming that a note tells of: `本院前身为某某研究所，2012年更名`."""
    for once in once_called(text, own):
        if kind_of_house(once.old) == kind_of_house(own):
            yield Naming(once.at, find_dates(once.day)[0][2].first, own, (once.old,), False)


def _is_begun_alike(words: str, own: str) -> bool:
    """Whether words name what a works was called when it began: `公私合营某某厂成立`."""
    return own.endswith("厂") and words.endswith("厂") and words != stem_of(words) and is_works_alike(words, own)


_BY_TODAYS = lazy("[现今](?:校|院|厂|所|馆|局|会|社|场|站)?[名称]")
_TODAYS = lazy(
    r"(?P<clause>[^，。；：、\n\u3000]{0,24}?)(?:改|更|复|易|定|更名|改名|改称|定名|恢复|启用|采用|始用|始称|沿用|[改更]校名|[改更]院名)(?:回|为|成|用|称|到|了)?(?:现|今)(?:校|院|厂|所|馆|局|会|社|场|站)?(?:名称?|称)(?=[，。；、）”\n]|至今|沿用)"
)


_ADVERBS = lazy(r"(?:正式|重新|再次|最终|遂|并|也|亦|才|始|又|再)+$")


def today_named(text: str, entries: Sequence[Entry], own: str) -> Iterator[Naming]:
    """Where the text says that its own body took today's name without the name itself: `1979年恢复今名`."""
    if not own or not _BY_TODAYS.search(text):
        return
    for entry in entries:
        for told in _TODAYS.finditer(text, entry.start, entry.end):
            sentence = max(text.rfind("。", 0, told.start()), text.rfind("\n", 0, told.start())) + 1
            who = _ADVERBS.sub("", told["clause"])
            if ending_of(who) and not own.endswith(who) and not _OF_ITSELF.fullmatch(who):
                continue  # `附属医院改为现名`
            dates = find_dates(text[sentence : told.end()], Anchor(entry.when, None))
            when = dates[-1][2] if dates else entry.when
            yield Naming(told.end(), when.first if when else None, own, (), False, True)


def is_whole_union(words: str, own: str) -> bool:
    """Whether words name all unions of a place, whose union bears another such name today: `某市工会联合会` of 某市总工会."""
    place = leading_place(own)
    return own == f"{place}总工会" and words.removeprefix(place) != words and words.removeprefix(place) in _WHOLE_UNIONS


def _is_itself(text: str, sentence: int, verb: re.Match[str]) -> bool:
    """Whether a naming speaks of the document's own body, by its kind or without a subject: `经批准，学校更名为`."""
    said = verb["clause"] or text[sentence : verb.start()].lstrip(BULLETS + " \u3000")
    return _OF_ITSELF.fullmatch(said) is not None


def _is(words: str, context: Context) -> bool:
    """Whether words name what may be the document's own body at another time; a faculty's university is none."""
    own, kind = context.organization, kind_of_house(context.organization)
    same = bool(university_above(own)) == bool(university_above(words)) or not words.startswith(own[:ALIKE])
    alike = kind_of_house(words) == kind or is_forerunner(words, own)
    return alike and not (is_unit(words) or words.endswith(_ORGANS)) and same


def _is_faculty(name: str, own: str) -> bool:
    """Whether a name is that of a part of the document's own school, which another of its parts takes."""
    return name != own and name.startswith(own) and own.endswith(_SCHOOLS)


def kind_of_house(words: str) -> str:
    """The kind of a body, that of a company for a bureau that runs works, which may become one."""
    root = root_of(words)
    ending = ending_of(root)
    return "" if ending is None else "company" if is_enterprise(root) or is_of_region(root) else ending.kind


def _full(words: str, names: Sequence[Named], context: Context) -> str:
    """The name written out; as the text itself writes it out elsewhere."""
    own = context.organization
    if is_bare_before(words, own):
        return words
    if whole := first_named_so(words, (one.words for one in names), own):
        return whole
    if own.endswith(words) or _FORM.fullmatch(words.removeprefix(own)):
        return own
    longer = next((one.words for one in names if one.words.endswith(words) and leading_place(one.words)), "")
    placed = (_TODAY.sub("", one.words) for one in names if not longer and words[0] in _LEVELS)
    longer = longer or next((one for one in placed if one.endswith(words) and one != words), words)
    return expand(longer, context)
