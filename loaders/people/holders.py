"""Who holds a post: the names in front of its words or behind them, up to the end of a list."""

from __future__ import annotations

from collections import Counter

from ..bodies.spread import count_of_places
from ..bodies.units import is_anaphor
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..names.edges import right_edge
from ..posts.each_own import bodies_listed
from ..posts.guests import led_by
from ..posts.phrases import PostPhrase
from ..posts.roles import match_role
from .called import HEARD, name_before_title, name_in_words
from .counted import read_counted, read_shared
from .found import Found
from .listed import names_in_list
from .reading import name_after_group, name_after_title
from .rosters import is_behind_cell, read_roster
from .wide_rows import read_wide_row

_ARTIST = r"(?:[我本][省市县区州院校团])?(?:著名|知名|青年|老)?(?:[\u3400-\u9fff]{1,4}族)?(?:[\u3400-\u9fff]{2,4}(?=表演|艺术|工艺|演奏))?(?:作家|词作家|曲作家|戏[剧曲]家|曲艺家|翻译家|篆刻家|雕塑家|指挥家|演奏家|工艺美术师|工艺美术大师|歌唱家|舞蹈家|音乐家|歌手|诗人|学者|画家|剧作家|作曲家|艺术家|表演艺术家|书法家|摄影家|评论家|教育家|科学家)(?=[\u3400-\u9fff]{2})"
_EXPERT = r"(?:(?:著名|知名|资深|老|[地党校厂]史|[\u3400-\u9fff]{0,2}文[史化博物]|非遗|民[俗间])?(?:专家|学者|工作者|史家|传承人|爱好者|收藏家|教师|医生|党员|职工|干部))(?=[\u3400-\u9fff]{2})"
"""Who somebody aged is, before the name."""
_AGED = r"(?:现年|年届|年逾|年近)?[\d一二三四五六七八九十百]{1,4}[岁旬](?:高龄)?(?:的|(?=离休|退休|离退休|老[\u3400-\u9fff]{3}))"
_LEFT = r"(?:现已|现|早已|业已|已经?|刚刚?|不久前|[去今前]年)?(?:光荣)?(?:退休|离休|离退休|离任|卸任|离职|退居二线|离岗|退任)(?:多年|在家|不久)?的(?=[\u3400-\u9fff]{2})"
"""What somebody is told to have left since, before the name: `原某局局长、现已退休的|某某`."""
_OLD_ONE = (
    r"(?:(?:年逾|年近|年过|年届|已)?(?:[\d一二三四五六七八九十百]{1,4}[岁旬]|期颐|耄耋|古稀)(?:之年)?(?:高龄)?的?(?:老人|老者|寿星|老前辈)"
    r"|(?:抗[战日]|抗美援朝|志愿军|参战)?老(?:兵|英雄))(?=[\u3400-\u9fff]{2})"
)
_ALUMNUS = (
    r"(?:[我本该]?校|(?:著名|知名|杰出|优秀|荣誉|青年|老)+|(?:[\u3400-\u9fff]{2,8}?)?(?:(?:19|20)?\d\d|[〇零一二三四五六七八九十]{2,4})[届级年](?:[初高][中一二三\d]{0,3}(?:\d{1,2}班)?|[\u3400-\u9fff]{2,6}(?:专业|系|班))?)+"
    r"(?:校友(?:代表)?|毕业生|学[生员]|同学)|校友(?:代表)?"
)
_IN_PARTY = rf"(?:(?:老|资深)?(?:{PARTIES}|中共|农工|致公|九三)(?:老|资深|预备|正式)?(?:党员|盟员|社员|会员|成员)|民主党派(?:成员|人士))(?!之家|代表|大会|活动)(?=[\u3400-\u9fff]{{2}})"
"""Of which party somebody is a member, between an office and the name: `某局副局长、民盟盟员|甲`."""
_TAKES = r"[\u3400-\u9fff]{2,3}(?:当选|[担出升调接转]?任|不再)[\u3400-\u9fff]{2}"
_CAPTION = (
    r"[\u3400-\u9fff]{2,3}(?:同志)?(?:（[^（）\n]{1,6}）)?"
    r"(?:[向给与在][^\n]{2,30}?(?:颁|讲话|致辞|发言|揭|签|合影|握手|交谈|座谈)|主持|出席|讲话|致辞|发言|宣读|宣布|颁发|揭牌)"
)
_LEAD = lazy(
    r"(?:、?(?:拿督(?:斯里)?|丹斯里|拿汀|太平绅士)(?=[\u3400-\u9fff]{2}))?"
    rf"(?:(?=[、，]?[^，。；、\n]{{0,30}}[友生员学])[、，]?(?:{_ALUMNUS})(?=[\u3400-\u9fff]{{2}}))?"
    r"(?:、(?:[\u3400-\u9fff]{2,5}籍的?|[\u3400-\u9fff]{1,5}族)(?:老同志|老领导|老干部|老红军|老党员|老战士|老人|长者|寿星|老校友|校友|乡贤|乡友|(?:上层|民主|爱国|知名)?人士|专家|学者|企业家)(?=[\u3400-\u9fff]{2}))?"
    r"(?:、(?:(?:爱国|著名|知名|开明|党外|无党派|民主|宗教界|工商界|教育界|医药界|文艺界|民族|统战)+人士|(?:著名|知名|老)中医|老(?:人|同志|领导|工人))(?=[\u3400-\u9fff]{2}))?"
    r"(?:、(?:提名|拟任)[\u3400-\u9fff]{1,5}(?:人选|候选人)(?=[\u3400-\u9fff]{2}))?"
    r"(?:、[^，。；、\n（）]{0,12}?(?:种植|养殖|专业|种粮|经营|承包|个体)大?户(?=[\u3400-\u9fff]{2}))?"
    rf"(?:、{_ARTIST})?(?:、{_LEFT})?(?:、{_IN_PARTY})?"
    rf"(?:、(?:[文理工医农法]学)?博士(?![生后点])|、(?:离休|退休|离退休)老?(?:干部|教师|医生|职工|党员)|、{_OLD_ONE}|、{_AGED}(?:{_ARTIST}|{_EXPERT})?)?"
    rf"(?:[、，]?(?:(?:年近|年逾|年届)?(?:\d{{2,3}}|[六七八九]十[一二三四五六七八九]?)岁|年[近逾][六七八九]旬|(?:\d{{2,3}}|[六七八九]十[一二三四五六七八九]?)(?=高龄))(?:高龄)?的(?:{_ARTIST}|{_EXPERT})?)?"
    r"(?:、?(?:离休|退休|离退休)?老?(?:红军|八路军?|新四军|战士|干部|教师|医生|职工|党员|(?<!、)教授|专家|艺人|(?<=[的休老])(?:编辑|记者|作家|工人|工程师|军人|民警|护士|演员|船工|矿工|农民))(?=[\u3400-\u9fff]{2}))?(?:(?:的(?=老(?:同志|委员|会员)))?老(?:领导|同志|前辈|会员|校友|企业家|劳模|代表|委员|理事|支书)(?=[\u3400-\u9fff]{2}))?"
    r"(?:\d+[余多]?[名人位]?)?(?:（[^（）]{1,30}）)?"
    r"(?:[\]］】〕][ \u3000：]*(?=[\u3400-\u9fff·]{1,4}[ \u3000]?[\u3400-\u9fff]{1,3}（[^（）\n]{0,6}\d{4})|(?:人选|候选人|名单|名录)?的?(?:，(?=(?:他们|她们)?(?:分别|依次|先后)[是为有][：:]?[\u3400-\u9fff·]{2,12}（[^（）\n]{0,6}\d{4}))?(?:他们|她们)?(?:分别|依次|先后|[还另则])?(?:(?:有|包括)(?=[：:]|[\u3400-\u9fff]{2,4}[、；和及等，。（]|[\u3400-\u9fff·]{2,12}（[^（）\n]{0,6}\d{4})|(?<!的)[为是：:]|[为是](?=[：:]))[为是：:]*[\u3000\n]?|(?:拟任|建议|提名)?(?:人选|候选人)(?=[\u3400-\u9fff]{2})|\u3000"
    rf"(?!{_TAKES})|\n(?=[^\n。，；]{{2,80}}(?:\n|$))(?!{_CAPTION})"
    r"(?![\u3400-\u9fff·]{2,12}?(?:[（、\u3000 ][\u3400-\u9fff·、（）\u3000 ]{0,60}?)?(?:同志)?(?:(?:拟|兼|担|出|改|调|升)?任|为|不再|当选|免去|卸免|解聘|辞去|的(?=[^\n]{2,40}职务))[\u3400-\u9fff]{3}))?"
)
"""What may stand between a title and the name behind it; no line end or blank before somebody who takes an office of his
own, and none before what a picture shows."""
_OLD_BEHIND = lazy(r"，[\u3400-\u9fff\d]{2,8}[岁旬]")
"""How old somebody is, behind a comma: `原会长，87岁的|甲`."""
_TERM_BEHIND = lazy(r"\u3000[^\n。；，、（]{0,30}?\d{4}[.年\d月]{0,8}[—–\-~～至]")
_BEFORE_TITLE = frozenset("，。；：\n\u3000 ")
"""Before a title that a clause begins with."""
_BEFORE_NAMED = _BEFORE_TITLE | {"由"}
"""The same, and before one whose holder does or becomes something: `由副台长甲任组长`."""
_NEXT_DAY = lazy(r"\n[ \u3000]*(?:\d{4}年)?(?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}[月日]")
"""The head of a line that tells of another day."""
_REACH = 40
"""How far behind a name the posts reach that somebody is given."""
_STOP = lazy("[。；\n]")
_GIVES = lazy(r"(?:[任为]|当选)[^任为]{0,12}$")
_HOLDER_BEFORE = lazy(r"(?:当选为?|(?<=[\u3400-\u9fff])(?<![\n\u3000 ]聘)[任为])\Z")


class Holders:
    """Those who hold the posts of a text; `found` so far, in order.

    `starts`: where the names of bodies begin.
    """

    def __init__(self, text: str, starts: frozenset[int], known: Counter[str]) -> None:
        self.text, self.starts, self.known = text, starts, known
        self.found: list[Found] = []
        self.titles: dict[str, PostPhrase] = {}
        self._names: set[str] = set()
        self.addressed = False
        """Whether the phrase asked for last is how somebody is addressed who had his title before."""
        self._seen = 0
        """How many of `found` are in `_names`."""

    def of(self, phrase: PostPhrase, pending: list[PostPhrase]) -> list[Found]:
        """The names that belong to a phrase; `pending`: the phrases up to it that have no names yet."""
        self.addressed = False
        lead = _LEAD.match(self.text, phrase.end)
        if lead and _OLD_BEHIND.match(lead[0]) and not any(one.mark == "former" for one in pending):
            lead = None
        at = lead.end() if lead else phrase.end
        if lead and lead[0] == "\u3000" and _HOLDER_BEFORE.search(self.text, max(0, phrase.start - 3), phrase.start):
            return []  # a headline in two halves: `甲当选主席　乙任秘书长`
        if at in self.starts or (lead and "\n" in lead[0] and is_behind_cell(self.text, phrase.start)):
            return []
        roster = self._listed(phrase) if phrase.kind != "group" else []
        roster = roster or self._sharing(phrase, at, pending)
        if roster:
            return roster
        if phrase.mark and self.text.startswith("的", at):  # 现任某厂厂长的某某
            at += 1
        explicit = bool(phrase.organization) or (len(pending) > 1 and pending[-2].end + 2 >= phrase.start)
        explicit = explicit or led_by(self.text, phrase) != ""
        first = name_after_group(self.text, at, self.known) if phrase.kind == "group" else None
        if first is None and (phrase.kind != "group" or phrase.role.endswith("秘书长")):
            begins = phrase.start - self.text.startswith(("我", "本"), max(0, phrase.start - 1))  # 我|院某科主任甲
            heads = begins <= 0 or self.text[begins - 1] in _BEFORE_NAMED or self._goes_on(phrase)
            first = name_after_title(self.text, at, self.known, explicit, heads)
        if first is None:
            return self._before(phrase)
        if _TERM_BEHIND.match(self.text, first.after):
            return [first]  # what else stands in a row before its term is no name
        return self._titled([first, *names_in_list(self.text, first, self.known, self.starts)], phrase)

    def _titled(self, found: list[Found], phrase: PostPhrase) -> list[Found]:
        """The people of a phrase, whose titles are kept in mind."""
        self.titles.update(dict.fromkeys((one.name for one in found), phrase))
        return found

    def _before(self, phrase: PostPhrase) -> list[Found]:
        """The one whose name stands before the title or within its words."""
        last = self.found[-1] if self.found else None
        inside = name_before_title(self.text, phrase, self.known, last)
        if inside and inside.start <= phrase.start and self._introduced(inside.name, phrase):
            self.addressed = True
            return []  # `甲书记在讲话中`: how somebody is addressed who had his title before
        inside = inside or name_in_words(self.text, phrase, self.known) or self._before_title(phrase)
        return self._titled([inside], phrase) if inside else []

    def _introduced(self, name: str, phrase: PostPhrase) -> bool:
        """Whether somebody had his title before; one of the document's own is told anew where another day begins."""
        self._names.update(one.name for one in self.found[self._seen :])
        self._seen = len(self.found)
        if name not in self._names:
            return False
        last = self.titles.get(name)
        if last is None:
            return True
        same = last.role == phrase.role and last.organization in ("", name)
        own = same or is_anaphor(last.organization) or self._given(name, phrase, last.end)
        return not own or _NEXT_DAY.search(self.text, last.end, phrase.start) is None

    def _given(self, name: str, phrase: PostPhrase, floor: int) -> bool:
        """Whether the text says behind `floor` that somebody was given a post of these words: `甲、乙任副院长`."""
        at = self.text.rfind(name, floor, phrase.start)
        while at >= 0:
            clause = _STOP.split(self.text[at + len(name) : at + len(name) + _REACH], maxsplit=1)[0]
            before, found, _ = clause.replace("主任", "主\u3000").partition(phrase.role.replace("主任", "主\u3000"))
            if found and _GIVES.search(before):
                return True
            at = self.text.rfind(name, floor, at)
        return False

    def _listed(self, phrase: PostPhrase) -> list[Found]:
        """The people of a list behind a post that is in a form of nothing but names."""
        if found := read_counted(self.text, phrase.end) or read_roster(self.text, phrase.end):
            return found
        found = read_wide_row(self.text, phrase.start, phrase.end)
        return [*found, *names_in_list(self.text, found[-1], self.known, self.starts)] if found else []

    def _sharing(self, phrase: PostPhrase, at: int, pending: list[PostPhrase]) -> list[Found]:
        """The people of an office that several places or bodies share, as many as there are of these."""
        for before in reversed(pending[:-1]):  # `两街道总工会党组书记、|主席`
            if phrase.organization or before.end + 1 != phrase.start or phrase.role == f"副{before.role}":
                break
            phrase = before
        if count := count_of_places(self.text, phrase.start, phrase.role_start):
            return read_shared(self.text, at, count)
        listed = bodies_listed(self.text, phrase)
        shared = read_shared(self.text, at, len(listed), "、和与及") if listed else []
        apart = any(one.start in self.starts or match_role(self.text, one.start) for one in shared)
        return [] if apart else shared

    def _goes_on(self, phrase: PostPhrase) -> bool:
        """Whether a title is the next in a list of people with theirs: `监事长甲、秘书长乙`."""
        if not self.found or self.text[phrase.start - 1] not in "、和及":
            return False
        return self.text[self.found[-1].after : phrase.start] in ("、", "和", "及", "以及")

    def _before_title(self, phrase: PostPhrase) -> Found | None:
        """The known name that a bare title follows: `甲副所长主持座谈`."""
        at = phrase.role_start
        if (
            (phrase.organization and not self.known[phrase.organization])
            or phrase.kind != "post"
            or not right_edge(self.text, phrase.end)
        ):
            return None
        for size in (4, 3, 2):
            start = at - size
            name = self.text[max(start, 0) : at]
            before = self.text[max(start - 1, 0) : max(start, 0)]
            introduced = self._introduced(name, phrase)
            if (
                start >= 0
                and self.known[name]
                and not introduced
                and (before in "，。；、：\n\u3000“”）由和与对" or not before or self.text.endswith(HEARD, 0, start))
            ):
                return Found(start, at, name, (), phrase.end)
        return None
