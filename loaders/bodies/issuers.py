"""The body that a document speaks for: of its title, its masthead, its meeting, or the one that it names most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..language.body_words import abroad_regex, ending_of
from ..language.guests import GUESTS_COME
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import gazetteer, leading_place
from .abbreviations import short_forms
from .addressed import addressed
from .alumni import alma_mater
from .anchors import has_owner
from .artists import artists
from .come_to_own import come_to_own
from .expand import expand, is_generic
from .find import Named
from .gazetteer_chapters import body_of_chapter
from .headings import only_chapter
from .houses import house_that_speaks
from .institutions import is_college, is_institution
from .introduced import introduced, told_of_itself
from .meeting_names import is_of_members, without_meeting
from .met_first import host_of_first_meeting
from .own_faculty import college_in_full
from .partners import founder_that_speaks, partner_that_speaks
from .speakers import speaker, works_named
from .titled_bodies import body_of_former_heads, minuted_body
from .titled_issuer import body_in_title, body_of, caller_in, without_number
from .units import root_of, split_unit
from .within_compounds import host_of_page
from .yearbook_subjects import subject_of_items

_GAZETTEER = lazy(r"(?:市|省|区|县|旗|州|盟|镇|乡)志|地方志|方志")
_OF_PLACE = lazy(
    r"《?(?:中共|中国共产党)?[\u3400-\u9fff]{1,8}[市省区县旗州盟镇乡](?:地方)?(?:党史|组织史|志|通志|历史|革命史|建置|解放|大事|纪事|年鉴|年表)"
)
"""What the title of a place's history begins with: it tells of many schools and works, none of which speaks."""
HEAD = 400
_PAPER = lazy(r"(?:集团)?(?:报|通讯|简报|会讯|工人|之声|之窗|之友|人|月刊|杂志|动态|快讯|简讯)(?:社)?$")

_AT_SCHOOL = lazy(r"(?:在|来|到|莅|赴)(?:我|本)?校(?=举[行办]|召开|成立|揭牌|启动|调研|考察|指导|交流|访问|$)|[我本]校")
_DELEGATIONS = ("代表团", "考察团", "访问团", "参观团", "慰问团")
_FROM_ABROAD = lazy(r"[来到出]?访|来华|考察|参观|抵|拜会|会见|一行|客人|来[\u3400-\u9fff]{2,10}$")
"""Behind the country with which a headline begins: that its people come."""
_OURS = lazy("[我本]校")
"""In a headline, the university that tells of one of its colleges."""
_SHORT_TITLE = lazy(
    r"(?P<name>[\u3400-\u9fff]{1,3}(?:[钢铝铜矿汽纺]|油田|石化|重工|石油|电力))(?:集团|公司)?(?:党建|党史|工会|工运|团委|发展|历史)?(?:大事|纪事|年鉴|年表|[志史])"
)
_PUBLIC_PAPER = lazy(
    r"[\u3400-\u9fff]{2,4}(?:日报|晚报|晨报|早报|午报|工人报|工人日报|农民报|农民日报|商报|都市报|时报|青年报)(?:$|[ \u3000\d（(第])"
)
"""A newspaper that tells of many works and schools, none of which speaks."""
_NEWS_SITE = lazy(
    r"(?![^\n]*(?:大学|学院|学校|医院|集团|公司))[^\n]{0,16}(?:融媒|[市县区旗](?:新闻(?:门户|网|在线|客户端)|传媒网))"
)
"""The news site of a city or county, whose articles are of many."""
_GONE_TO = lazy(r"(?:参加|出席|观摩|前往|赶?赴|走访|拜访|考察)了?$")
"""What stands before a body that others go to."""
_AGAIN = 3
"""How often a text must name a body by its short name, the title's among them."""


def find_issuer(title: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body in the title, else what the rest of the page says, else the one that the document names most; none where
    it is a college of a school that the document takes for granted."""
    strangers = come_to_own(text, names)
    hosts = [one for one in names if root_of(one.words) not in strangers] if strangers else names
    comers = {root_of(expand(one, context)) for one in strangers}
    page = _Page(without_number(title), text, hosts, context, _counted(hosts, context))
    for body in (body for rule in _RULES if (body := rule(page))):
        if (
            is_college(body)
            and body in title
            and not _OURS.search(title)
            and (whole := college_in_full(body, text, names))
        ):
            return whole
        if root_of(body) not in comers:
            return body
    return ""


@dataclass(frozen=True, slots=True)
class _Page:
    """What a document says of itself: its title, its text, the bodies named in it and how often each is."""

    title: str
    text: str
    names: Sequence[Named]
    context: Context
    counts: Counter[str]

    @property
    def many(self) -> bool:
        """Whether it tells of many works and schools, none of which speaks."""
        public = _PUBLIC_PAPER.match(self.title) or _NEWS_SITE.match(self.title)
        return bool(public or _OF_PLACE.match(self.title))


def _counted(names: Sequence[Named], context: Context) -> Counter[str]:
    counts: Counter[str] = Counter()
    for body, at in _bodies_of(names):
        if (
            ending_of(body) is not None
            and (has_owner(body) or at[0] < HEAD)
            and not (is_generic(body) or is_of_members(body))
        ):
            counts[expand(body, context)] += len(at) if has_owner(body) else sum(one < HEAD for one in at)
    return counts


def _titled(page: _Page) -> str:
    if chapter := body_of_chapter(page.title):
        return chapter
    if minuted := minuted_body(page.title):
        return minuted
    before = caller_in(page.title) or (page.title.partition("关于")[0] if "关于" in page.title else "")
    titled = (before and body_in_title(before, page.context)) or body_in_title(page.title, page.context)
    if not titled or titled.endswith(_DELEGATIONS) or _of_guests(page.title, titled):
        return ""
    titled = without_meeting(titled)
    whole = introduced(titled, page.text)
    return body_of(whole, page.context) if whole else titled


def _of_former_heads(page: _Page) -> str:
    whose = body_of_former_heads(page.title)
    return body_of(whose, page.context) if whose else ""


def _told_of(page: _Page) -> str:
    """The body that the items of a yearbook are about, or that the first lines say to be told of."""
    first = page.text[:HEAD].strip().split("\n", 1)[0]
    about = subject_of_items(page.title, page.text, page.names)
    about = about or told_of_itself(page.title, page.text) or told_of_itself(first, page.text)
    return expand(about, page.context) if about else ""


def _that_speaks(page: _Page) -> str:
    """The body that says of itself 我校, 公司, 馆长 or its short name."""
    if page.many:
        return ""
    counts = page.counts + works_named(page.text, lambda words: expand(words, page.context))
    own = speaker(page.text, counts) or _called_in_title(page.title, page.text)
    if own and _is_only_visited(page, own):
        return ""
    return own or house_that_speaks(page.text, page.names, lambda words: expand(words, page.context))


def _is_only_visited(page: _Page, body: str) -> bool:
    """Whether a body is named nowhere but where somebody goes to it or takes part in what it holds."""
    places = [one.start for one in page.names if body.endswith(one.words)]
    return bool(places) and all(_GONE_TO.search(page.text, max(0, at - 5), at) for at in places)


def _named_most(page: _Page) -> str:
    if not page.counts or _GAZETTEER.search(page.title):
        return ""
    (best, votes), *rest = page.counts.most_common(2)
    second = rest[0][1] if rest else 0
    return best if votes >= 4 and votes > 1.8 * second else ""


_RULES: tuple[Callable[[_Page], str], ...] = (
    lambda page: "" if page.many else partner_that_speaks(page.title, page.text, page.names, page.context),
    lambda page: "" if page.many else host_of_page(page.title, page.text, page.names, page.context),
    lambda page: "" if page.many else founder_that_speaks(page.title, page.text, page.counts, page.context),
    _titled,
    _of_former_heads,
    lambda page: _of_masthead(page.title, page.names, page.context),
    lambda page: addressed(page.text, page.context),
    _told_of,
    lambda page: alma_mater(page.text, page.names),
    _that_speaks,
    lambda page: only_chapter(page.text, page.context),
    lambda page: "" if page.many else host_of_first_meeting(page.text, page.context),
    _named_most,
)
"""Who says whose page it is, in the order in which they are heard; each gives a body or an empty name."""


def _of_guests(title: str, titled: str) -> bool:
    """Whether a headline tells what a body did at the one that speaks (`某研究院成立大会在校举行`, `某市领导到我院`)."""
    if GUESTS_COME.search(title) or (_FROM_ABROAD.search(title) and abroad_regex().match(title)):
        return True
    ending = ending_of(root_of(titled))
    return _AT_SCHOOL.search(title) is not None and (ending is None or ending.kind != "school")


def _of_masthead(title: str, names: Sequence[Named], context: Context) -> str:
    """The company, school or hospital whose own paper this is: `某某重工报` is the paper of 某某重工有限公司."""
    stem = _PAPER.sub("", title)
    if stem == title or len(stem) < 2 or stem in gazetteer() or leading_place(stem) == stem:
        return ""
    forms = [named.words[named.words.index(stem) :] for named in names if stem in named.words]
    bodies = [root_of(expand(words, context)) for words in forms]
    own = [body for body in bodies if is_institution(body)]
    return next((body for body in own if "集团" in body), next(iter(own), ""))


def as_named(issuer: str, names: Sequence[Named], context: Context) -> str:
    """The issuing body in the form that the text has mostly: 某市工商联 rather than 某市工商业联合会; a society that the
    text also names in full by its whole name."""
    if short := next(short_forms(issuer), ""):
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
