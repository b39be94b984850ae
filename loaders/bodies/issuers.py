"""The body that a document speaks for: of its title, its masthead, its meeting, or the one that it names most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..language.body_words import ending_of, without_session
from ..language.patterns import lazy
from ..language.words import read_rows
from ..meetings.sessions import body_of_meeting, given_at
from ..parts import Context
from ..places.gazetteer import gazetteer, leading_place
from .anchors import has_owner
from .artists import artists
from .building import left_edge
from .expand import expand, is_generic
from .find import Named
from .former_heads import body_of_former_heads, without_number
from .headings import only_chapter
from .houses import house_that_speaks
from .institutions import is_college, is_institution
from .introduced import introduced, told_of_itself
from .speakers import speaker
from .titled_bodies import any_body_of, bureau_of
from .units import is_unit, root_of, split_unit
from .villages import village_of
from .yearbook_subjects import subject_of_items

_GAZETTEER = lazy(r"(?:市|省|区|县|旗|州|盟|镇|乡)志|地方志|方志")
_OF_PLACE = lazy(
    r"《?(?:中共|中国共产党)?[\u3400-\u9fff]{1,8}[市省区县旗州盟镇乡](?:地方)?(?:党史|组织史|志|通志|历史|革命史|建置|解放|大事|纪事|年鉴|年表)"
)
"""What the title of a place's history begins with: it tells of many schools and works, none of which speaks."""
_MEETS = frozenset({"congress", "committee"})
"""Kinds of bodies that are somebody's: a meeting of delegates, a committee."""
_TAKEN_FROM = lazy(r"(?:选自|摘自|录自|节选自|转自|据)《([^《》\n]{4,40})》")
HEAD = 400
_CONGRESS = lazy(
    r"(?P<body>[^第]{3,30}?)(?P<kind>妇女|归侨侨眷|)第[一二三四五六七八九十百\d]+[次届](?:全[省市区县]|会员|团员|(?:教?职|员)工|[\u3400-\u9fff]{2})?代表(?:大会|会议)"
)
_PAPER = lazy(r"(?:集团)?(?:报|通讯|简报|会讯|工人|之声|之窗|之友|人|月刊|杂志|动态|快讯|简讯)(?:社)?$")
_SESSION = lazy(r"第[一二三四五六七八九十百\d]+[次届]|[一二三四五六七八九十]+届")

_OF_STAFF = lazy(r"(?<=[\u3400-\u9fff]{4})(?:(?:教?职|员)工(?:代表)?大会|[教职]代会)$")
"""The meeting of the staff, behind the institution whose staff it is."""
_COUNCIL = lazy(
    r"(?<=[会社团联])(?:第?[一二三四五六七八九十]{1,3}届)?(?:常务理事会|理事会|主席团|执行委员会|执委会|全委会)$|(?<=公司)(?:董事会|监事会)$"
)
"""The council that sits, behind the body that it is of."""
_OWN_WORKS = lazy(
    r"[\u3400-\u9fff]{2,16}?(?P<kind>[厂矿馆院店站社])(?=(?P=kind)?[志史]|[厂矿馆院店站社]?(?:大事|纪事|年鉴|年表)|(?:组织|机构|历史)?沿革|组织史|简[史介志]|历[任届]|召开|举行|隆重|[（(\d〔·—\-]|$)"
    r"|[\u3400-\u9fff]{2,16}?(?P<office>[局厅所行校台])(?=(?P=office)?[志史]|(?:党建|工会)?(?:大事记|纪事|年鉴|年表))"
)
"""A works, theatre, museum or office at the head of a title that tells its history: `某某纺织厂大事记`."""
_ASIDE = lazy(
    r"[《》·]|（[^（）]*）|[\d〇○零一二三四五六七八九]{4}(?:[—–\-~～至][\d〇○零一二三四五六七八九]{2,4})?年?度?"
)
"""Years, brackets and marks in a title, apart from the name of the works."""
_AT_SCHOOL = lazy(r"(?:在|来|到|莅|赴)(?:我|本)?校(?=举[行办]|召开|成立|揭牌|启动|调研|考察|指导|交流|访问|$)|[我本]校")
_SHORT_TITLE = lazy(
    r"(?P<name>[\u3400-\u9fff]{1,3}(?:[钢铝铜矿汽纺]|油田|石化|重工|石油|电力))(?:集团|公司)?(?:党建|党史|工会|工运|团委|发展|历史)?(?:大事|纪事|年鉴|年表|[志史])"
)
_PUBLIC_PAPER = lazy(
    r"[\u3400-\u9fff]{2,4}(?:日报|晚报|晨报|早报|午报|工人报|工人日报|农民报|农民日报|商报|都市报|时报|青年报)(?:$|[ \u3000\d（(第])"
)
"""A newspaper that tells of many works and schools, none of which speaks."""
_AGAIN = 3
"""How often a text must name a body by its short name, the title's among them."""
_SCHOOL = lazy(r"(?<![\u3400-\u9fff])(?:校党委|校长|副校长|校纪委|校领导)|我校")
_NOT_NAME = lazy(r"关于|[全我本各该]|建[厂矿馆院店站社]")
_SMALL_SCHOOL = lazy(
    r"(?:[中小大]学|[中大职]专|[高初]中|[职普]高|师范|[一二三四五六七八九十附]中|[附实]小|幼师)(?=校[史志庆报友歌训])"
)
"""A school before words that begin with 校: 中学|校史."""


def find_issuer(title: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body that issued the document, none where it is a college of a school that the document takes for granted."""
    found = _issuer(title, text, names, context)
    return "" if _is_within_school(found, text) else found


def _is_within_school(body: str, text: str) -> bool:
    """Whether a college without a place of its own is told of by the school above it: `我校`, `校党委` beside `文学院`."""
    return is_college(body) and _SCHOOL.search(text) is not None


def _issuer(title: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body in the title, else the one that the document names most."""
    counts: Counter[str] = Counter()
    for body, at in _bodies_of(names):
        if ending_of(body) is not None and (has_owner(body) or at[0] < HEAD) and not is_generic(body):
            counts[expand(body, context)] += len(at) if has_owner(body) else sum(one < HEAD for one in at)
    title = without_number(title)
    before = title.partition("关于")[0] if "关于" in title else ""
    titled = (before and _in_title(before, context)) or _in_title(title, context)
    if titled and not _of_guests(title, titled):
        whole = introduced(titled, text)
        return body_of(whole, context) if whole else _without_meeting(titled)
    if whose := body_of_former_heads(title):
        return body_of(whose, context)
    if mast := _of_masthead(title, names, context):
        return mast
    if (taken := _TAKEN_FROM.search(text[:HEAD])) and (body := _in_title(taken[1], context)):
        return body
    if addressed := _addressed(text, context):
        return addressed
    if about := subject_of_items(title, text, names):
        return expand(about, context)
    if itself := told_of_itself(title, text) or told_of_itself(text[:HEAD].strip().split("\n", 1)[0], text):
        return expand(itself, context)
    many = _OF_PLACE.match(title) or _PUBLIC_PAPER.match(title)
    if not many and (own := _that_speaks(title, text, counts, names, context)):
        return own
    if chapter := only_chapter(text, context):
        return chapter
    if not counts or _GAZETTEER.search(title):
        return ""
    (best, votes), *rest = counts.most_common(2)
    second = rest[0][1] if rest else 0
    return best if votes >= 4 and votes > 1.8 * second else ""


def _that_speaks(title: str, text: str, counts: Counter[str], names: Sequence[Named], context: Context) -> str:
    """The body that says of itself 我校, 公司, 馆长 or its short name; empty where none does."""
    own = speaker(text, counts) or _called_in_title(title, text)
    return own or house_that_speaks(text, names, lambda words: expand(words, context))


def _of_guests(title: str, titled: str) -> bool:
    """Whether a headline tells what a body did at the school that speaks (`某研究院成立大会在校举行`)."""
    ending = ending_of(root_of(titled))
    return _AT_SCHOOL.search(title) is not None and (ending is None or ending.kind != "school")


def _without_meeting(body: str) -> str:
    """The body whose staff's meeting, council or Youth League a title names; any other body as it is."""
    body = _OF_STAFF.sub("", body)
    if (council := _COUNCIL.search(body)) and ending_of(body[: council.start()]) is not None:
        return body[: council.start()]
    whose = body.removeprefix("共青团")
    return whose if whose != body and is_institution(whose) else body


def _addressed(text: str, context: Context) -> str:
    """The body whose meeting a report or speech was given at: `在某会某届某次全委会议上的工作报告`."""
    session = given_at(text)
    body = body_of_meeting(session) if session else ""
    full = expand(_convening(body), context) if body else ""
    return full if has_owner(full) else ""


def _convening(congress: str) -> str:
    """The body whose congress it is; other bodies are given back as they are."""
    found = _CONGRESS.fullmatch(congress)
    if found is None or "人民代表大会" in congress:
        return congress
    body, kind = found["body"], found["kind"]
    if kind or (body.endswith("工会") and leading_place(body) == body.removesuffix("工会")):
        place = body.removesuffix("工会")
        return (
            place + {"": "总工会", "妇女": "妇联", "归侨侨眷": "侨联"}[kind]
            if leading_place(place) == place
            else congress
        )
    if body.startswith("共青团") and leading_place(body[3:]) == body[3:]:
        return body + "委"
    return body if ending_of(body) is not None else congress


def _of_masthead(title: str, names: Sequence[Named], context: Context) -> str:
    """The company, school or hospital whose own paper this is: `某某重工报` is the paper of 某某重工有限公司."""
    stem = _PAPER.sub("", title)
    if stem == title or len(stem) < 2 or stem in gazetteer() or leading_place(stem) == stem:
        return ""
    forms = [named.words[named.words.index(stem) :] for named in names if stem in named.words]
    bodies = [root_of(expand(words, context)) for words in forms]
    own = [body for body in bodies if is_institution(body)]
    return next((body for body in own if "集团" in body), next(iter(own), ""))


_INSTITUTES = ("研究所", "试验站", "试验场", "植物园")
"""What lies within an academy and keeps papers of its own."""
_OFFICES = ("办公室", "秘书处", "编辑部")


def body_of(organization: str, context: Context) -> str:
    """The body itself, without its office, its second name in brackets and the number of a session."""
    words = re.sub(r"（[^（）]*）$|[，,\s].*", "", organization)
    session = _SESSION.search(words)
    words = words[: session.start()] if session and session.start() > 3 else words
    body, unit = split_unit(words)
    if not unit and words.endswith(_OFFICES):
        body = any_body_of(words) or words
    if unit.endswith(_INSTITUTES):
        body = words  # 某省农业科学院|小麦研究所
    return expand(body, context)


def as_named(issuer: str, names: Sequence[Named], context: Context) -> str:
    """The issuing body in the form that the text has mostly: 某市工商联 rather than 某市工商业联合会; a society that the
    text also names in full by its whole name."""
    for row in read_rows("short_forms.tsv"):
        if row[0] in issuer:
            short = issuer.replace(row[0], row[1])
            counts: Counter[str] = Counter()
            for body, at in _bodies_of(names):
                counts[expand(body, context)] += len(at)
            return short if counts[short] > counts[issuer] else issuer
    if issuer.endswith("协"):
        told = artists(names)
        return next(
            (full for short, full in told.items() if len(short) > 2 and expand(short, context) == issuer), issuer
        )
    return issuer


def _bodies_of(names: Sequence[Named]) -> Iterable[tuple[str, list[int]]]:
    """The bodies that are named without their units, each with the places where it is, in text order."""
    places: dict[str, list[int]] = {}
    for named in names:
        places.setdefault(split_unit(named.words)[0], []).append(named.start)
    return places.items()


def _called_in_title(title: str, text: str) -> str:
    """The works that a title of its history calls by its short name, as the text does again and again: `某钢大事记`."""
    found = _SHORT_TITLE.match(title)
    name = found["name"] if found else ""
    return name if name and text.count(name) > _AGAIN else ""


_PART_OF_NAME = lazy(r"(?!关于|祝贺|庆祝|热烈|本|我|该|原|现)[\u3400-\u9fff]{1,2}")
"""What a title begins with before a company that is called by words that elsewhere end what stands before a name."""


_ITS_PARTS = lazy(
    r"(?<=[会院局校司团部行社联委])(?:第[一二三四五六七八九十\d]+届)?(?:[所下直][属设辖])?各(?!级|界|[省市区县])"
)
"""Behind a body, what a title says of all its parts: `某某协会|各专门委员会名单`."""


_CHAPTER = lazy(r"第[一二三四五六七八九十\d]{1,3}[编篇章节卷][ \u3000]*")


def _in_title(title: str, context: Context) -> str:
    title = _CHAPTER.sub("", title, count=1) if _CHAPTER.match(title) else title
    if titled := bureau_of(title) or village_of(title):
        return body_of(titled, context)
    parts = _ITS_PARTS.search(title)
    title = title[: parts.start()] if parts else title
    works = _OWN_WORKS.match(_ASIDE.sub("", title))
    for end in range(len(title), 2, -1):
        ending = ending_of(title[:end])
        if ending is None or ending.level in ("weak", "group") or title.startswith(("会议", "大事"), end - 1):
            continue
        if _SMALL_SCHOOL.match(title, end - 3) or (works and title.rfind("（", 0, end) > title.rfind("）", 0, end)):
            continue
        begins = left_edge(title, end, 0)
        firm = ending.kind == "company" and _PART_OF_NAME.fullmatch(title, 0, begins) is not None
        words = without_session(title[0 if firm else begins : end])
        if ending.kind in _MEETS and not has_owner(words):
            continue
        if has_owner(words) or (len(words) > len(ending.words) + 1 and not is_unit(words)):
            return body_of(words, context)
    if works is None or _NOT_NAME.search(works[0]):
        named = any_body_of(title)
        return body_of(named, context) if named else ""
    small = _SMALL_SCHOOL.search(works.string, 0, works.end() + 1)
    return body_of(works[0][:-1] if small and small.end() == works.end() - 1 else works[0], context)
