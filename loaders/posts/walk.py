"""A walk through a document in order: the bodies named so far, and what short names mean where it has come to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.anchors import has_owner
from ..bodies.back_to_own import is_own_again
from ..bodies.consultative import committee_meant
from ..bodies.county_sections import county_section
from ..bodies.enterprises import is_of_own_row
from ..bodies.eras import context_at
from ..bodies.expand import called_again, expand, is_generic, is_relative
from ..bodies.headed import Headings
from ..bodies.institutions import is_apart, is_institution, is_own_organ
from ..bodies.league import whole_committee
from ..bodies.named_towns import town_in
from ..bodies.own_town import is_own_office
from ..bodies.place_levels import place_of_level
from ..bodies.spread import spread
from ..bodies.units import is_team_of, is_unit, root_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import DISTRICT, leading_place
from .chains import Chain
from .congresses import is_long_form, officer_there, own_congress
from .counted_back import counted_back, told_in_full
from .each_own import bodies_listed
from .founded import home_of_party, just_founded
from .own_heads import is_section_of_own
from .periodicals import published_body
from .phrases import PostPhrase
from .post_words import board_called, government_of, level_of, listed_words
from .set_up import Groups, works_headquarters
from .there import district_gone_to

_ASSEMBLY = lazy(
    r"(?:于?(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?(?:在[^，。；]{2,12}?)?(?:召开|举行)(?:了)?)?(?:第?[一二三四五六七八九十百\d]+[届次]|新一届|(?:完成|顺利|圆满|如期|按期|进行|同时|也|相继)*了?换届|(?:成立|创立)大会|股东(?:代表)?大?会|(?:会员|职工|代表|全体|理事|常务)[^，。；]{0,8}(?:大会|会议)|全委|常委会|理事会|执委)"
)
_SHORTLY = lazy(r"[（(](?:以下)?(?:简称|统称)[^（）()\n]{2,16}[）)]")
"""A short name in brackets, behind which the assembly of the body just named may follow."""
_OF_STAFF = lazy(r"(?:教?职工|员工|社员|股东)(?:代表)?大会$|教代会$|职代会$")
"""A body's assembly that elects the heads of the body itself."""
_OF_MEMBERS = lazy(
    r"(?:^|(?<=[会社团联]))(?:第?[一二三四五六七八九十\d]+[届次]){0,2}(?:会员(?:代表)?大会|会员代表会议)$"
)
"""The assembly of a society's members, whose officers are the society's."""
_GUESTS = lazy(r"(?:等)?(?:有关|相关|主要|的)?(?:领导|负责人|负责同志|嘉宾|专家)")
"""What follows a body whose people come as guests, so that nobody is elected to it."""
_LABEL = lazy(
    rf"[ \u3000]*({DISTRICT}|[\u3400-\u9fff]{{2,9}}?(?<![城超])[市州盟](?=[ \u3000：:]))(?:[ \u3000：:]|(?=[昨今近]日))"
)
"""The district, county, city or prefecture that an entry is headed with."""
_MAY_BE_LABEL = lazy(r"[^\n]{2,16}?[区县旗市州盟](?:[ \u3000：:]|[昨今近]日)")
"""What such a head looks like, asked first as they have many forms."""
_SESSION_THERE = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=日))(?P<place>{DISTRICT})(?=(?:首|第[一二三四五六七八九十\d]{{1,3}})[届次][\u3400-\u9fff]{{2,12}}?代表(?:大会|会议))"
)
"""The district or county whose congress an entry tells of from its first words on."""
_FIRST_WORDS = 40

_COME_TO = lazy(
    r"(?:(?:来|深入|走)?[到赴在进]|前往|深入|来(?!到)|[、和]|(?:[设建]立?|成立|改[为称设建])了?)(?P<town>(?![各全该我本每到了])[\u3400-\u9fff]{1,3}(?<![城乡集该各])(?:镇|乡|街道))(?![长党委办政人各])"
)
"""A town where something takes place."""
_PASSED_ON = lazy(
    r"[中内里]?(?:分离|[分划析]出|分设出|剥离|独立出来)|[^，。；、]{0,10}(?:精神|指示|要求)(?=[，。；、])|[^，。；、选]{0,12}?\d{1,4} ?号(?:文 ?件|文)|[\u3400-\u9fff]{0,5}[〔［]\d{4}[〕］]"
)

_PREPARING = lazy("筹委会|筹备(?:委员会|会|处|组|小组)")
"""A committee that prepares what shall be founded, by its bare name."""
_PREPARES = lazy("筹(?:备)?委(?:员)?会$|筹备(?:会|处|组|小组)$")

_SENT_GROUPS = frozenset(
    {"巡察组", "巡视组", "督导组", "督察组", "督查组", "指导组", "巡回指导组", "考核组", "检查组", "考察组", "调研组"}
)
"""Groups that come from above with a number, by their bare names: `市委第二巡察组…巡察组组长甲`."""
_NUMBERED = lazy(r"第?[一二三四五六七八九十\d]{1,3}$")

_ZONE = lazy(r"(?:区|园|新城|基地|港|口岸)$")
_HOUSES = frozenset({"institute", "museum", "hospital", "school", "company", "centre"})
_ZONE_OFFICES = ("管委会", "管理委员会")
"""Who governs a zone, by its bare name: `某高新区党工委委员、管委会副主任`."""


_COMMITTEES = {
    "管委会": "管理委员会", "组委会": "组织委员会", "编委会": "编辑委员会", "评委会": "评审委员会", "学委会": "学生委员会",
    "仲裁委": "仲裁委员会", "发审委": "发行审核委员会", "教指委": "教学指导委员会",
}  # fmt: skip
"""Short names of committees that are somebody's."""


def _whole_committee(words: str, near: Sequence[str]) -> str:
    """The committee named before that its short name means: `某仲裁委员会…仲裁委秘书长`; empty where none is."""
    whole = _COMMITTEES.get(words)
    return next((one for one in near if one.endswith(whole)), "") if whole else ""


def _is_kind(words: str) -> bool:
    """Whether words are nothing but a kind of house, so that they mean the one just named: `到市福利院慰问，福利院院长甲陪同`."""
    ending = ending_of(words)
    return (
        ending is not None and ending.words == words and (len(words) > 2 or words == "联社") and ending.kind in _HOUSES
    )


def _sent(words: str, near: list[str]) -> str:
    """The group with its number that was named before, whatever bodies were named since; else empty."""
    return next((one for one in near if one.endswith(words) and _NUMBERED.search(one.removesuffix(words))), "")


_FIRST_PLENARY = lazy(
    r"\s*(?:同日|当[日天]|次日|\d{1,2}日)?(?:[上下]午|晚上?)?[，,]?(?:(?:召开|举行)了?的?)?(?:新一届|第?[一二三四五六七八九十]{1,3}届)(?:委员会)?第?一次(?:全|委员|理事|常委|执委|会议)"
)
"""A paragraph that goes on with the first session of those whom the congress elected: `22日下午举行的四届一次全委会`."""
_SINCE_CONGRESS = 2000
"""How far before it the congress was told of, in characters."""


class Walk:
    """What was named on the way, the latest first."""

    def __init__(self, text: str, context: Context) -> None:
        self.text, self.context, self.whole = text, context, context
        self.headings, self.groups = Headings(text), Groups(text)
        self.near: list[str] = []
        self.before: list[str] = []
        """Bodies named in the same paragraph before the entry, which a later part of it calls by the end of their names."""
        self.named: list[str] = []
        self.firms: list[str] = []
        """Companies and banks named in the document, the latest first."""
        self.assemblies: list[str] = []
        self.assembled = -1
        """Where the last of them was named; they stay for later days told of in the same paragraph."""
        self.preparing = ""
        self.congress = own_congress(text, context)
        """The document's own body where it tells of its congress from its headline on."""
        self.chosen, self.chosen_end = "", 0
        self.last = ""
        self.last_head = ""
        self.row = ""
        """The body that the list of heads begins with in which the walk has come to."""
        self.label = ""
        """The district or county that a short notice is headed with."""
        self.last_end = 0
        self.entry = 0
        self.departments: set[str] = set()

    def enter(self, start: int) -> None:
        """Begin the entry at `start`: what was near is forgotten, but for whole names told in the same paragraph."""
        goes_on = bool(self.text[self.text.rfind("\n", 0, start) + 1 : start].strip())
        self.before = [*self.near, *self.before][:8] if goes_on else []
        self.entry = start
        self.named = []
        line = self.text.rfind("\n", 0, start) + 1
        label = self._label_at(line if goes_on else start) or self._label_at(self.text.find("\n", start) + 1)
        told = not label and "代表" in self.text[start : start + _FIRST_WORDS]
        session = _SESSION_THERE.search(self.text, start, start + _FIRST_WORDS) if told else None
        label = session if session and session["place"][-1] not in self.context.terms else label
        self.label = expand(label[1], self.context) if label else ""
        self.near = [self.label] if label else []
        goes_on = start - _SINCE_CONGRESS < self.assembled and _FIRST_PLENARY.match(self.text, start)
        goes_on = goes_on or self.assembled > self.text.rfind("\n", 0, start) + 1
        self.assemblies = self.assemblies if goes_on else []
        self.last = ""

    def _label_at(self, at: int) -> re.Match[str] | None:
        return _LABEL.match(self.text, at) if _MAY_BE_LABEL.match(self.text, at) else None

    def at(self, place: int) -> Context:
        """What short names mean from a place of the text on: its own body goes by the name of the time."""
        if self.whole.eras or self.whole.articles:
            self.context = context_at(self.whole, place)
        return self.context

    def see(self, name: str, words: str = "", end: int = 0) -> None:
        """Remember a body named in the text; one whose assembly follows (第五次代表大会) is whom elections are for."""
        if words and _PASSED_ON.match(words, end):
            return  # 传达省总全会精神, 从大内科分出: who spoke elsewhere or was left is nobody's body here
        name = whole_committee(name) if name.startswith("共青团") else name
        if "会员" in name and (members := _OF_MEMBERS.search(name)):
            name = name[: members.start()]
            name = self.written_out(name, self.near, "", "") if is_own_organ(name) else name
            if not name:
                return
            self.assemblies.insert(0, name)
        if words and name and not _GUESTS.match(words, end):
            self.named = [name, *(one for one in self.named if one != name)][:8]
        staff = _OF_STAFF.search(name) if words else None
        if staff and ending_of(name[: staff.start()]) is not None:
            self.assemblies.insert(0, name[: staff.start()])
        shortly = _SHORTLY.match(words, end) if words else None
        end = shortly.end() if shortly else end
        if words and _ASSEMBLY.match(words, end):
            council = name.endswith(("理事会", "委员会")) and not words.startswith("成立大会", end)
            council = council and not _PREPARES.search(name)
            name = self._whole_union(name)
            self.assemblies.insert(0, root_of(name) if council else name)
            self.assembled = end
        if _PREPARES.search(name):
            self.preparing = name
        if name.endswith(("公司", "行", "集团")):
            self.firms = [name, *(one for one in self.firms if one != name)][:60]
        if name.endswith("调查组"):
            return  # the place of an accident is not where its investigators come from
        if name and (not self.near or self.near[0] != name):
            near = [name, *(one for one in self.near if one != name)][:12]
            self.near = [self.label, *near] if self.label and not name.startswith(self.label) else near

    def _whole_union(self, name: str) -> str:
        """A body that meets by the name that its document has for it elsewhere: 县工会第五次代表大会 of 县总工会."""
        if is_long_form(name, self.context.organization):
            return self.context.organization
        above = name.removesuffix("工会")
        if self.context.organization == above + "工会联合会":
            return self.context.organization
        return f"{above}总工会" if above[-1:] in "省市区县旗州" and f"{above[-1:]}总工会" in self.text else name

    def group_meant(self, words: str, phrase: PostPhrase) -> str:
        """The group that a notice sets up, where a post's words for its body mean it; of an institution if of no place."""
        if works := works_headquarters(self.text, words, phrase):
            return works
        meant = self.groups.meant(words, phrase)
        if meant.endswith("办公室"):
            return (self.group_whole(meant.removesuffix("办公室")) or meant) + "办公室"
        return self.group_whole(meant)

    def group_whole(self, meant: str) -> str:
        """A group or unit by its place or the institution that it is of."""
        name = self.written_out(meant, self.near, "", "").removeprefix("中共") if meant else ""
        own = self.context.organization
        place = leading_place(name)
        if not own and name in (f"{place}人民政府{meant}", f"{place}政府{meant}"):
            return place + meant  # `区成立某某领导小组，区长甲任组长`
        if not own and name and name == meant and not has_owner(name):
            return leading_place(next(iter(self.near), "")) + name
        if not name or has_owner(name) or own in name:
            return name
        return (own if is_institution(own) else leading_place(own)) + name

    def is_of_own(self, words: str, previous: str, start: int) -> bool:
        """Whether a department at `start`, behind a post in the body `previous`, is again one of the document's own body."""
        between, own = self.text[self.last_end : start], self.context.organization
        again = words in self.departments or is_own_again(between, previous, self.context)
        return (
            again
            or is_own_office(words, between, previous, self.context)
            or is_of_own_row(self.row, previous, words, own)
            or is_section_of_own(words, previous, own)
        )

    def written_out(self, words: str, near: list[str], home: str, previous: str) -> str:
        """The body in full that words mean beside those near; empty where they name none without more."""
        if len(words) > 3 and not is_unit(words) and (again := called_again(words, self.before, near)):
            return again
        if published := published_body(words):
            return published
        if words in _SENT_GROUPS and (sent := _sent(words, self.near)):
            return sent
        bare = self.context.organization + words  # what 分会 alone is expanded to
        branches = (one for one in near if one.endswith(words) and one != bare)
        if words in ("分会", "专委会", "支会", "工会联合会") and (own := next(branches, "")):
            return own
        if section := county_section(words, self.context, near):
            return section
        if committee := committee_meant(words, self.context.organization, home or previous):
            return committee
        if self.preparing and _PREPARING.fullmatch(words):
            return self.preparing
        if is_own_organ(words) and is_apart(home, self.context.organization):
            return root_of(home) + words  # 某支行副行长兼工会主席 in the papers of another body
        if words in _ZONE_OFFICES and (zone := self._zone(words, home or previous, near)):
            return zone
        if is_team_of(words, home):
            return root_of(home) + words
        if board := board_called(words, self.firms):
            return board
        if words.endswith(("委", "委会")) and (whole := _whole_committee(words, [*near, *self.before])):
            return whole
        name = expand(words, self.context, near, home, previous)
        if name == words and (is_generic(words) or is_relative(words)):
            bodies = [*self.assemblies[:1], *near] if _is_kind(words) else []
            return next((one for one in bodies if one.endswith(words)), "")
        if name == self.context.organization + words:
            self.departments.add(words)
        return name

    def told_of(self, phrase: PostPhrase) -> str:
        """The body of a bare title that the same sentence founds, or whose congress it tells of; else empty."""
        if home := home_of_party(self.text, phrase, self.context.organization):
            return self.written_out(home, self.near, "", "")
        begun = just_founded(self.text, phrase, self.near)
        return self.group_whole(begun) if begun else officer_there(self.text, self.assembled, phrase, self.assemblies)

    def several_meant(self, phrase: PostPhrase, people: int) -> list[str]:
        """The bodies listed before an office, one for each of its people; empty for an office at one body."""
        listed = bodies_listed(self.text, phrase) if people > 1 else []
        if people > 1 and len(listed) == people:
            level = level_of(phrase, "")
            names = [
                government_of(words, level, "", self.context, self.near)
                if level
                else self.written_out(words, self.near, "", "")
                for words in listed
            ]
            if all(names):
                return names
        several = [told_in_full(one, self.named) for one in spread(listed_words(self.text, phrase), self.context)]
        several = several or counted_back(self.text, phrase, self.named, self.context.organization, people)
        return several if len(several) == people else []

    @staticmethod
    def _zone(words: str, before: str, near: list[str]) -> str:
        """The office of the zone before these words, else of the one named last."""
        if _ZONE.search(before):
            return before + words
        found = next((one for one in near if one.endswith(words) or (_ZONE.search(one) and ending_of(one))), "")
        return found if found.endswith(words) else found + words if found else ""

    def see_town(self, chain: Chain) -> None:
        """Take the town that the text says somebody came to for the one whose posts stand bare: `到某某镇检查，镇长甲陪同`."""
        words = (phrase.organization or phrase.role.removeprefix("副") for phrase in chain.phrases)
        level = next((level for one in words for level in ("镇", "乡", "街道") if one.startswith(level)), "")
        if not level or town_in(self.near, level, self.context):
            return
        found = [*_COME_TO.finditer(self.text, max(self.entry, chain.start - 80), chain.start)]
        if found and found[-1]["town"].endswith(level):
            self.near = [expand(found[-1]["town"], self.context, self.near), *self.near]

    def see_district(self, chain: Chain) -> None:
        """The same of a district or county where the document has none of its own: `赴某区慰问，区总工会主席甲陪同`."""
        words = chain.phrases[0].organization or chain.phrases[0].role.removeprefix("副")
        level = next((one for one in ("区", "县", "旗") if words.startswith(one)), "")
        if level and level not in self.context.terms and not place_of_level(level, self.context, self.near):
            place = district_gone_to(self.text, self.entry, chain.start, level)
            self.near = [expand(place + "总工会", self.context, self.near), *self.near] if place else self.near
