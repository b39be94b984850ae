"""Groups and committees whose members a notice lists, and what its bare words 领导小组 and 办公室 mean after that."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .groups_named import ALONE, ORGAN, Group, read_groups
from .phrases import PostPhrase

_IS_GIVEN = ("为", "任", "担任", "兼任")
_GIVEN = ("任", "为", "兼")
_HEADING = lazy(
    r"(?m)^[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)][、.．]?|[、.．])|(?=[\u3400-\u9fff]{2,12}组[：:]?[ \u3000]*\n[ \u3000]*(?:组长|牵头|负责)))[ \u3000]*(?P<title>[^\n]{2,60})$"
)
"""A numbered heading, or the name of a part of a group above its rows."""
_PART = lazy(r"(?P<part>[\u3400-\u9fff、]{2,14}(?:组|专班|工作队))(?:（[^（）\n]{1,20}）)?[：:。]?[ \u3000]*$")
_PART_TOLD = lazy(
    r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)][、.．]?|[、.．])[ \u3000]*|[一二三四五六七八九十]是|(?=[^\n：]{3,16}：(?:副?组长|由)))(?P<part>(?!成立|组建|设立|建立|加强|健全|明确|下设|调整)[\u3400-\u9fff、]{2,14}(?:(?<!领导小)组|专班|工作队))(?:（[^（）\n]{1,20}）)?[：:。，]"
)
"""A part of a group before those who lead it, in one line: `（一）征地专班。组长由甲兼任，副组长为乙`."""
_OF_PART = ("组长", "成员", "组员", "队长", "召集人", "联络员")
_ROW_LABEL = lazy(r"[^\n]{0,8}[：:]")
_OTHER_UNIT = lazy(r"\n[ \u3000]*[\u3400-\u9fff]{1,10}[科处室部股](?:长|主任)：")
"""The head of a department as the label of a row."""
_OFFICE = lazy(
    rf"(?:下设|设立|设|成立)(?:[\u3400-\u9fff]{{0,6}})办公室|{ORGAN}办公室|(?:(?<=[，。；：\n])|^)办公室(?:设|地点)"
)
"""Words that say of a group that it has an office."""
_TELLS_OFFICE = lazy(r"设(?:立|有)?(?:[\u3400-\u9fff]{0,4})办公室|办公室(?:设|挂靠|主任|（设)")
"""What tells in a sentence of a group's office, so that a bare 主任 or 副主任 behind it is the office's."""
_SITS_AT = lazy(r"(?:办公室(?:设|挂靠|放|依托)|设办公室)[在于]?(?P<where>[\u3400-\u9fff]{2,16})[，。；、（]")
"""At which department the office of a group sits."""
_HEADED = lazy(r"[任为](?:组长|总指挥|指挥长|主任)")
_ITS_POSTS = lazy(r"(?:常务|第一)?副?(?:主任(?:委员)?|总?指挥长?|组长|秘书长)|委员|[成组]员|顾问")
_HAS_POST = lazy(r"(?:一职|职务)?(?:仍然?|继续|改|现|均|分别)*由")
_GETS_POST = lazy(r"(?:[任为兼]|担任|不再(?:担任|兼任|任))$")
_POSTS = ("组长", "主任委员", "指挥长", "总指挥", "召集人")
"""Posts that only groups and committees have."""
_SEATS = ("成员", "组员")
"""Who sits in a group beside those who lead it."""
_BESIDE_HEAD = lazy(r"(?:组长|总?指挥长?|召集人|主任委员)[\u3400-\u9fff·]{2,4}、$")
_LEAVE = lazy(r"[\u3400-\u9fff、·]{2,40}?不再(?:担任|兼任|任)")
"""Around a seat that is left with the head of the group: `原组长甲、|成员|乙不再担任上述职务`."""
_OF_STAFF = tuple(rank + head for rank in ("", "副", "第一副", "常务副") for head in ("主任", "指挥", "政委"))
"""Posts of a headquarters."""
_TAKES_POST = lazy(
    r"[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,8}）)?(?:同志)?(?:兼任?|任|担任|为)[\u3400-\u9fff]{0,20}?(?:主任|组长|总?指挥长?|成员|[组委]员|召集人|联[络系][员人]|秘书长?)"
)
"""Behind the head of an office of the body itself, who is given a post in the group: `办公室主任|甲兼任领导小组办公室主任`."""
_OTHER_GROUP = lazy(
    rf"(?:(?<=[，。；：\n])|^)[ \u3000]*(?:决定|同意|明确)?(?P<body>[\u3400-\u9fff“”]{{2,36}}?{ORGAN})(?:(?:组长|主任(?:委员)?|总?指挥长?|召集人)?，?(?:仍|改|现|调整为)?由|(?=[\u3400-\u9fff]{{2,4}}(?:任|为|担任)))[^。\n]*$"
)
"""Before a post in the sentence on another group: `某某工作专班由甲任|组长`."""
_NEXT_DAY = lazy(r"\n[ \u3000]*(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬)[ \u3000，]")
"""Where a later entry of a chronicle begins, whose rows are of no group that an earlier one sets up."""


class Groups:
    """The groups that a text sets up or changes, in its order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = read_groups(text)

    def meant(self, words: str, phrase: PostPhrase) -> str:
        """Words of the group, or of its office, that a post's `words` for its body mean; else empty.

        Without words the post must be the label of a row, or one that only such groups have.
        """
        before = (one for one in reversed(self.found) if one.start <= phrase.start)
        group = next((one for one in before if phrase.start < one.stop or not one.told), None)
        if group is None:
            return ""
        if not words and self._of_another(group, phrase):
            return ""
        if not phrase.organization and self._in_its_office(group, phrase):
            return f"{group.words}办公室"
        if not words and (part := self._part_told(group, phrase)):
            return group.words + part
        if group.anew and self._changes(group, phrase, words):
            return f"{group.words}{words}"
        if not words:
            return self._without_words(group, phrase)
        return self._called(group, phrase, words) if phrase.start < group.stop else ""

    def _without_words(self, group: Group, phrase: PostPhrase) -> str:
        """The group, or its part, that a bare post is in: as its head, or as the label of a row of the list."""
        if group.behind and self.text.endswith(_IS_GIVEN, 0, phrase.start):
            return group.words
        heads = (
            phrase.role.endswith(_POSTS)
            or self._is_headed_next(group, phrase)
            or self._is_joined(group, phrase)
            or self._is_left(phrase)
        )
        own = heads and not phrase.inner and phrase.start < group.stop
        listed = phrase.mark != "former" and not group.told and self._is_label(phrase.start, phrase.end)
        listed = listed and not _NEXT_DAY.search(self.text, group.start, phrase.start)
        return group.words + self._part(group, phrase) if own or listed else ""

    def _called(self, group: Group, phrase: PostPhrase, words: str) -> str:
        """The group that words like 领导小组 call it, or its office: `领导小组办公室`."""
        unit = words.removesuffix("办公室")
        if not unit and _TAKES_POST.match(self.text, phrase.end):
            return ""
        if unit and not (ALONE.fullmatch(unit) and group.words.endswith(unit)):
            return ""
        if unit == words:
            return group.words
        between = self.text[group.start : phrase.start].removeprefix("。")
        heads = "。" not in between and "\n" not in between and _HEADED.search(between)
        own = unit or heads or _OFFICE.search(between) or (not group.told and self._labels_office(phrase, between))
        return f"{group.words}办公室" if own else ""

    def _of_another(self, group: Group, phrase: PostPhrase) -> bool:
        """Whether a bare post stands in a later sentence, on another group than that which was set up."""
        begins = sentence_begin(self.text, phrase.start, 160)
        if begins <= group.start or "由" not in self.text[begins : phrase.start]:
            return False
        other = _OTHER_GROUP.search(self.text, begins, phrase.start)
        return other is not None and not ALONE.fullmatch(other["body"]) and other["body"] not in group.words

    def _labels_office(self, phrase: PostPhrase, rows: str) -> bool:
        """Whether the head of a group's office stands in a row of his own below those of the group, no other unit's beside it."""
        if phrase.head != "主任" or "\n" not in rows or not self._is_label(phrase.start, phrase.end):
            return False
        return not _OTHER_UNIT.search(rows) and not _OTHER_UNIT.match(self.text, self.text.find("\n", phrase.end))

    def _changes(self, group: Group, phrase: PostPhrase, words: str) -> bool:
        """Whether a bare post, or one in a bare 办公室, is one that the sentences on a group's changes give or take."""
        if (
            phrase.start >= group.stop
            or phrase.inner
            or not _ITS_POSTS.fullmatch(phrase.role)
            or words not in ("", "办公室")
        ):
            return False
        handed = phrase.mark == "former" or _HAS_POST.match(self.text, phrase.end) is not None
        begins = self.text[phrase.start - 1] in "，；。：\n\u3000原"
        return (handed and begins) or (
            not words and _GETS_POST.search(self.text, phrase.start - 6, phrase.start) is not None
        )

    def _is_joined(self, group: Group, phrase: PostPhrase) -> bool:
        """Whether the sentence that sets a group up goes on with its members: `甲任组长，乙、丙为成员`."""
        if not group.told or phrase.role not in _SEATS or "。" in self.text[group.start : phrase.start]:
            return False
        given = self.text.endswith(_IS_GIVEN, 0, phrase.start)
        return given or self.text.startswith(("由", "为", "有", "包括", "："), phrase.end)

    def _is_left(self, phrase: PostPhrase) -> bool:
        """Whether a seat is one that somebody leaves together with the head of the group."""
        beside = phrase.role in _SEATS and _BESIDE_HEAD.search(self.text, max(0, phrase.start - 12), phrase.start)
        return bool(beside) and _LEAVE.match(self.text, phrase.end) is not None

    def _part(self, group: Group, phrase: PostPhrase) -> str:
        """The part of a group whose heading stands above the rows of its people: `（一）综合协调组` and below it `组长：甲`."""
        if group.told or not self._is_label(phrase.start, phrase.end):
            return ""
        heads = [*_HEADING.finditer(self.text, group.start, phrase.end)]
        part = _PART.match(heads[-1]["title"]) if heads else None
        return part["part"] if part and not ALONE.fullmatch(part["part"]) and part["part"] not in group.words else ""

    def _part_told(self, group: Group, phrase: PostPhrase) -> str:
        """The part of a group that the line of a post begins with."""
        if group.told or phrase.inner or phrase.start >= group.stop or not phrase.role.endswith(_OF_PART):
            return ""
        line = self.text.rfind("\n", 0, phrase.start) + 1
        part = _PART_TOLD.match(self.text, line, phrase.start)
        own = part and not ALONE.fullmatch(part["part"]) and part["part"] not in group.words
        return part["part"] if part and own else ""

    def _is_headed_next(self, group: Group, phrase: PostPhrase) -> bool:
        """Whether an office is given in the sentence behind a headquarters' founding: `某指挥部日前成立。甲任主任，乙任副主任`."""
        told = (
            group.told
            and not group.behind
            and group.words.endswith("指挥部")
            and self.text.endswith(_IS_GIVEN, 0, phrase.start)
        )
        between = self.text[group.start : phrase.start].removeprefix("。") if told else "。"
        return phrase.role in _OF_STAFF and "。" not in between and "\n" not in between

    def named(self, body: str) -> bool:
        """Whether a body is one of the groups, or part of one."""
        return any(one.words in body for one in self.found if one.words)

    def sits_at(self, words: str, at: int) -> bool:
        """Whether the sentence says before a place that a group's office sits at the department of these words."""
        if not self.found or "办公室" not in self.text[max(0, at - 60) : at]:
            return False
        begins = max(sentence_begin(self.text, at, 60), at - 60)
        told = _SITS_AT.search(self.text, begins, at)
        return told is not None and told["where"].endswith(words)

    def _in_its_office(self, group: Group, phrase: PostPhrase) -> bool:
        """Whether a bare post is one in the office that the sentence tells of: `办公室设在某局，甲任主任，乙任副主任`."""
        given = self.text.endswith((*_GIVEN, "，"), 0, phrase.start)
        if phrase.head != "主任" or phrase.start >= group.stop or not given:
            return False
        begins = max(sentence_begin(self.text, phrase.start, 160), group.start)
        return _TELLS_OFFICE.search(self.text, begins, phrase.start) is not None

    def _is_label(self, start: int, end: int) -> bool:
        line = self.text.rfind("\n", 0, start) + 1
        return not self.text[line:start].strip() and _ROW_LABEL.match(self.text, end) is not None
