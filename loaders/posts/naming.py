"""What short names of bodies mean beside those that a document has named so far."""

from __future__ import annotations

from ..bodies.all_circles import council_of_circles
from ..bodies.anchors import has_owner
from ..bodies.consultative import committee_meant
from ..bodies.county_sections import county_section
from ..bodies.departments import PARTY_UNIT
from ..bodies.expand import called_again, expand_once, is_generic, is_relative
from ..bodies.foreign import named_abroad
from ..bodies.hospital_names import office_of_hospital
from ..bodies.institutions import is_apart, is_institution, is_own_organ
from ..bodies.listed_places import below_one
from ..bodies.local_papers import is_newspaper
from ..bodies.name_at import context_at
from ..bodies.police_units import team_of_police
from ..bodies.spread import spread
from ..bodies.units import is_team_of, is_unit, root_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .bare_names import committee_called, is_kind, is_preparing, sent_group, zone_office
from .counted_back import counted_back, told_in_full
from .each_own import bodies_listed
from .founded import cell_founded
from .periodicals import published_body
from .phrases import PostPhrase
from .post_words import government_of, level_of, listed_words
from .set_up import Groups
from .works_told import works_headquarters, works_told

_BRANCHES = ("分会", "专委会", "支会", "工会联合会")
"""Branches by their bare names, which mean the one named last."""


_GROUPS = ("小组", "指挥部", "专班", "工作组", "筹委会", "组委会", "编委会")


_PARTY_OFFICE = lazy(r"党委[\u3400-\u9fff]{1,8}[部室处]")
_ORGAN_AT_END = lazy(r"(?:纪委|党委|党组|工会|团委)$")
_COMMITTEES = tuple(f"{level}委" for level in "省市县区州旗地")
"""How committees of the party in a place end."""
_GOVERNMENT = lazy(r"(?P<place>[\u3400-\u9fff]{2,20}?[省市区县旗州])(?:人民)?政府(?:办公[室厅])?")
"""The government of a place, or its office, whose groups are the place's."""


class Naming:
    """What was named so far, the latest first, and the bodies in full that words mean by it."""

    def __init__(self, text: str, context: Context) -> None:
        self.text, self.context, self.whole = text, context, context
        self.groups = Groups(text)
        self.entry = 0
        self.near: list[str] = []
        self.before: list[str] = []
        """Bodies named in the same paragraph before the entry, which a later part of it calls by the end of their names."""
        self.named: list[str] = []
        self.firms: list[str] = []
        """Companies and banks named in the document, the latest first."""
        self.assemblies: list[str] = []
        self.preparing = ""
        self.departments: set[str] = set()

    def at(self, place: int) -> Context:
        """What short names mean from a place of the text on: its own body goes by the name of the time."""
        if self.whole.eras or self.whole.articles:
            self.context = context_at(self.whole, place)
        return self.context

    def group_meant(self, words: str, phrase: PostPhrase, home: str = "") -> str:
        """The group that a notice sets up, where a post's words for its body mean it; of an institution if of no place.
        Behind a post in another group, `home`, a bare one is of that too."""
        if not words and home.endswith(_GROUPS):
            return ""
        if works := works_headquarters(self.text, words, phrase):
            return works
        if branch := cell_founded(self.text, self.entry, words, phrase):
            return self.group_whole(branch)
        meant = self.groups.meant(words, phrase)
        if meant.endswith("办公室"):
            return (self.group_whole(meant.removesuffix("办公室")) or meant) + "办公室"
        return self.group_whole(meant)

    def group_whole(self, meant: str) -> str:
        """A group or unit by its place or the institution that it is of."""
        name = self.written_out(meant, self.near, "", "").removeprefix("中共") if meant else ""
        own = self.context.organization
        place = leading_place(name)
        if government := _GOVERNMENT.fullmatch(own):
            place = government["place"]
        if (government or not own) and name in (f"{place}人民政府{meant}", f"{place}政府{meant}"):
            return place + meant  # `区成立某某领导小组，区长甲任组长`
        if not own and name and name == meant and not has_owner(name):
            return next((place for one in self.near if (place := leading_place(one))), "") + name
        if not name or has_owner(name) or own in name:
            return name
        return (own if is_institution(own) else leading_place(own)) + name

    def written_out(self, words: str, near: list[str], home: str, previous: str) -> str:
        """The body in full that words mean beside those near; empty where they name none without more."""
        if told := self._told_before(words, near) or self._part_meant(words, near, home, previous):
            return told
        name = expand_once(words, self.context, near, home, previous)
        if name == words and (is_generic(words) or is_relative(words)):
            bodies = [*self.assemblies[:1], *near] if is_kind(words) else []
            return next((one for one in bodies if one.endswith(words)), "")
        if name == words and (there := named_abroad(words, near)):
            return there
        government = _GOVERNMENT.fullmatch(self.context.organization) if words.endswith(_GROUPS) else None
        if government and name in (f"{government['place']}人民政府{words}", f"{government['place']}政府{words}"):
            return government["place"] + words
        if name == self.context.organization + words:
            self.departments.add(words)
        return name

    def _told_before(self, words: str, near: list[str]) -> str:
        """The body named before by more than these words, or the journal that they name; else empty."""
        if len(words) > 3 and not is_unit(words) and (again := called_again(words, self.before, near)):
            return again
        if words.startswith("本报") and (paper := self._paper()):
            return paper + words[2:]
        if works := works_told(self.text, self.entry, words, self.context):
            return works
        if published := published_body(words):
            return published
        if council := council_of_circles(words, [*self.assemblies[:1], *near]):
            return council
        if sent := sent_group(words, self.near):
            return sent
        if whole := next((one for one in near if one.endswith(f"附属{words}")), ""):
            return whole
        if words not in _BRANCHES:
            return ""
        bare = self.context.organization + words  # what 分会 alone is expanded to
        return next((one for one in near if one.endswith(words) and one != bare), "")

    def _paper(self) -> str:
        """The newspaper that calls itself 本报: that of the page, else the one whose own text this is."""
        own = self.context.organization
        return self.context.terms.get("本报") or (own if is_newspaper(own) else "")

    def _part_meant(self, words: str, near: list[str], home: str, previous: str) -> str:
        """The section, committee, organ or board that words mean as part of the body that the text is about; else empty."""
        if section := county_section(words, self.context, near):
            return section
        if committee := committee_meant(words, self.context.organization, home or previous):
            return committee
        if PARTY_UNIT.fullmatch(words) and (home or previous).endswith(_COMMITTEES):
            return (
                home or previous
            ) + words  # 县委副书记甲、农村工作部部长乙, whatever other one the text names in full
        if office := office_of_hospital(words, near, self.context.organization):
            return office
        if party := self._of_party_there(words, home or previous):
            return party
        if self.preparing and is_preparing(words):
            return self.context.terms.get(words, self.preparing)
        if is_own_organ(words) and is_apart(home, self.context.organization):
            return root_of(home) + words  # 某支行副行长兼工会主席 in the papers of another body
        if zone := zone_office(words, home or previous, near):
            return zone
        if is_team_of(words, home):
            return root_of(home) + words
        if told := team_of_police(words, near):
            return told
        return committee_called(words, [*near, *self.before])

    def _of_party_there(self, words: str, home: str) -> str:
        """The department of the party's committee of a house of others: `某大学副校长、党委宣传部部长甲`; else empty."""
        if not words.startswith("党委") or not _PARTY_OFFICE.fullmatch(words):
            return ""
        house, own = _ORGAN_AT_END.sub("", home), self.context.organization
        return house + words if is_institution(house) and (not own or is_apart(house, own)) else ""

    def several_meant(self, phrase: PostPhrase, people: int) -> list[str]:
        """The bodies listed before an office, one for each of its people; empty for an office at one body."""
        listed = bodies_listed(self.text, phrase) if people > 1 else ()
        if people > 1 and len(listed) == people:
            level = level_of(phrase, "")
            names = [
                government_of(words, level, "", self.context, self.near)
                if level
                else self.written_out(words, self.near, "", "")
                for words in listed
            ]
            if all(names):
                return below_one(names, listed)
        several = [told_in_full(one, self.named) for one in spread(listed_words(self.text, phrase), self.context)]
        several = several or counted_back(self.text, phrase, self.named, self.context.organization, people)
        return several if len(several) == people else []
