"""The role of a post as its text means it: whose secretary a bare 书记 is, which committee a bare 委员 sits on."""

from __future__ import annotations

from ..bodies.institutions import is_institution
from ..bodies.party_seats import organ_before, organ_named
from ..language.body_words import ending_of
from ..language.party_names import BRANCHES, is_branch
from ..language.patterns import lazy
from .councils_of_cooperatives import council_carried
from .labelled import is_in_presidium
from .party_organs import elects_secretary
from .phrases import PostPhrase

_PARTY_OF = lazy(r"中共|中国共产党")
_ORGAN_ELECTS = lazy(
    r"(?P<organ>(?:机关)?(?:党委|纪委|党总支|党支部))(?:(?:第?[一二三四五六七八九十]+届)?(?:第?[一二三四五六七八九十]+次)?(?:全体|扩大)?(?:会议|全会|全委会|会)(?:[^。；]{0,12}(?:选举|推选|产生|选出)|上[，,])"
    r"|(?:召开|举行)了?[^，。；]{0,20}(?:大会|会议|全会|全委会|支委会)(?:进行|，)[^。；]*?(?:选举|当选|推选|增补|补选|选出)"
    r"|由[^，。；]{2,12}任)(?:[^。；]{0,60}(?:常委|常务委员|委员)[^。；]{0,80}[。；])?[^。；]*$"
)
"""The committee or branch that sits and elects: `局党委六届一次全委会选举甲为书记`, `公司党委由甲任书记`."""
_ORGAN_FOUNDED = lazy(
    r"(?:(?P<organ>(?:直属)?机关(?:党委|纪委|党总支|党?支部)|党委|纪委|党组|党总支|党支部)(?:正式|宣告)?(?:成立|建立|组建|换届|改选|选举|(?:召开)?(?:全体)?党员大会)"
    r"|(?:成立|建立|组建|设立|恢复|(?<=[，。；\n])(?:始|增)?设)[^，。；]{0,16}(?P<founded>(?:直属)?机关(?:党委|纪委|党总支|党支部)|党委|纪委|党组|党总支|党支部)(?=[，；])"
    r"|(?:支部|总支|党委|党组|工委)[^，。；]{0,6}(?:改建|升格|改设|改组|扩建|调整|更名|改)(?:成立|成|为|设)?(?P<turned>(?:(?:直属)?机关)?(?:党委|党组|党总支|党支部))(?=[，；])"
    r"|(?:选举|产生|选出)了?(?:第[一二三四五六七八九十\d]{1,3}届|新一届|新的?)[^，。；]{0,8}?(?P<elected>(?:(?:直属)?机关)?(?:党委|纪委|党总支|党支部))(?:班子|领导班子|委员会)?(?=[，；：]))[^。；]*(?:。(?:会议|大会)[^。；]{0,12}(?:选举|推选|选出|产生)[^。；]*)?$"
)
_COMMITTEE_CHOSEN = lazy(
    r"(?:选举|产生|选出)了?(?:产生)?了?(?:中共|中国共产党)[^，。；]{2,24}届委员会[，,](?![^。；]*纪律检查委员会)[^。；]*$"
)
"""Whose secretary is named next: `大会选举产生中共某厂第六届委员会，甲当选书记`."""
_PARTY_CONGRESS = lazy(
    r"(?:(?:中共|中国共产党)[^，。；\n]{2,30}?代表大会|党员(?:代表)?大会|党代会)(?!常)(?![^\n]*(?:支部|总支|工会|团委|团代会))[^\n]*$"
)
"""The congress of the party within a body, which elects its committee: `党员代表大会选举第七届委员会|委员`."""
_BRANCH = lazy(
    r"(?P<which>(?:直属|机关|(?:离退休|离休|退休)(?:干部|教师|职工)?|老干部?|教工|教职工|教师|学生|研究生|本科生|在职|职工|行政|后勤|临时|流动|联合|综合|第?[一二三四五六七八九十]{1,2})+)"
    r"(?P<organ>党支部|党总支)(?!书记|委员|副书记|[^，。；]{0,6}(?:改|升格|扩建|调整|更名))[^。；]*$"
)
"""A branch of several that its words tell apart, and whose 支部书记 is elected after it: `机关第二党支部召开大会，…`."""
_BRANCH_IN_FULL = lazy(r"党?(总支|支部)(?:部)?委员会")
_PRESIDIUM = lazy(
    r"(?:选举产生|选出|产生|推选|选举)[^。；，]{0,24}主席团[，,][^。；]{0,60}$|主席团[^。；，]{0,12}会议(?:[^。；]{0,10}(?:选举|推选|推举)|(?:召开|举行|上)?，(?=[^。；]*当选))[^。；]{0,60}$"
)
"""Whose chair is elected next: `选举产生第五届主席团，甲当选主席`."""
_LED_BY_CHAIR = (
    "协会",
    "作协",
    "美协",
    "音协",
    "书协",
    "摄协",
    "影协",
    "舞协",
    "剧协",
    "曲协",
    "文联",
    "艺术界联合会",
    "学会",
)
"""Societies whose 主席团 are their chair and deputies."""
_PARTY_POST = lazy(r"(党委|党工委|党总支|党支部|纪委)(?:第一|常务)?副?书记(?:、(?:党委)?常委)?[、，]$")

_FOR_ELECTION = ("选举委员会", "选举工作委员会", "筹备委员会", "组织委员会", "评审委员会")
"""Ends of the names of committees that have no committee of the party, whoever heads them."""
_PARTY_SEAT = lazy(r"(?<![\u3400-\u9fff]机关)(党委|党工委|党总支|党支部|党组|纪委)(?:常委|委员|成员)[、，兼]{1,2}$")
"""A seat on a committee whose bare 书记 follows in the same title, or a higher seat: `党委委员、书记`, `党委委员、常委`."""
_PARTY_POST_CHOSEN = lazy(
    r"(?P<inner>(?:(?:直属)?机关)?(?:党委|党工委|党总支|党支部|纪委)|机关支部)(?:第一|常务)?(?:书记|委员)[^。；）]{1,60}(?:为|任|担任|当选|\n)$"
)
"""Who was chosen first for a committee, before its other members: `选举甲为党支部书记，乙为组织委员`."""
_FORMER_BESIDE = lazy(
    r"(?P<inner>(?:(?:直属)?机关)?(?:党委|党工委|党总支|党支部|纪委))(?:第一|常务|专职)?副?书记[^。\n]{1,80}[；，](?:原|前)(?:任)?$"
)
"""Who was before those that were just chosen: `甲当选党总支书记，乙当选副书记；原副书记丙调任某局`."""
_OF_COMMITTEE = lazy(
    r"(?:专职)?副?书记|(?:组织|宣传|纪检|青年|统战|生活|保密|群工|群团|纪律|文体|女工|妇女)?(?:委员|常委)"
)
_OF_COUNCIL = lazy(r"(?:常务)?理事会((?:副|常务副|名誉)?(?:主席|会长|秘书长))")

_CELLS = ("党支部", "党总支", "团支部", "团总支")
"""Branches of the party and the League, at the end of their names."""
_OF_CELLS = ("支部", "总支")


def _has_party(body: str) -> bool:
    """Whether a body is one within which the party has a committee or branch, whose secretary is called 书记 alone."""
    ending = ending_of(body)
    return is_institution(body) or (ending is not None and ending.kind in ("society", "league", "bureau"))


def _is_society(body: str) -> bool:
    """Whether a body is led by those who lead its council: 第五届理事会主席 of a society is its 主席."""
    ending = ending_of(body)
    return ending is not None and ending.kind in ("society", "league")


def written_role(text: str, entry: int, phrase: PostPhrase, body: str) -> str:
    """The role as written; 支部书记 of a party branch named just before is its 党支部书记, 委员 of 中共某校委员会
    its 党委委员."""
    if phrase.inner in BRANCHES and body.endswith(phrase.inner) and is_branch(body):
        return phrase.role.removeprefix(phrase.inner)  # `民盟某校支部选举甲为支部主委`
    if phrase.inner.endswith(_OF_CELLS) and body.endswith((phrase.inner, f"{phrase.inner}部")):
        return phrase.role.removeprefix(phrase.inner)  # `机关党支部书记` in the papers of that branch
    organ = "" if phrase.inner else _committee_of(text, entry, phrase, body)
    if organ and not body.endswith(organ):
        return organ + phrase.role
    if (led := _OF_COUNCIL.fullmatch(phrase.role)) and _is_society(body):
        return led[1]
    carried = _carried_inner(text, entry, phrase, body)
    before = text[max(entry, phrase.role_start - 200) : phrase.role_start]
    before = _BRANCH_IN_FULL.sub(r"党\1", before) if "支部委员会" in before or "总支委员会" in before else before
    branch = _branch_role(before, phrase, body) if carried in ("党支部", "党总支") else ""
    if carried and not body.endswith(carried):
        return branch or carried + phrase.role
    return _branch_role(before, phrase, body) or _role_told_before(text, entry, before, phrase, body)


def _role_told_before(text: str, entry: int, before: str, phrase: PostPhrase, body: str) -> str:
    """The role with the committee or branch of the party that the words before tell to be elected or founded, if any."""
    alone = not phrase.organization and not phrase.inner
    organ = _ORGAN_ELECTS.search(before) if alone and _has_party(body) else None
    if organ and not body.endswith(("纪委", organ["organ"])):
        branch = organ["organ"] in ("党支部", "党总支") and _OF_COMMITTEE.fullmatch(phrase.role)
        return organ["organ"] + phrase.role if branch or phrase.head in ("书记", "委员", "常委") else phrase.role
    bare = alone and phrase.head in ("书记", "委员", "常委")
    if bare and "届委员会" in before and is_institution(body) and _COMMITTEE_CHOSEN.search(before):
        return "党委" + phrase.role
    if bare and phrase.head == "书记" and is_institution(body) and elects_secretary(text, entry, phrase.role_start):
        return "党委" + phrase.role
    seat = bare and phrase.head != "书记" and before.endswith("届委员会")
    if seat and is_institution(body) and _PARTY_CONGRESS.search(before):
        return "党委" + phrase.role
    begun = _ORGAN_FOUNDED.search(before) if alone else None
    organ = (begun["organ"] or begun["founded"] or begun["turned"] or begun["elected"]) if begun else ""
    itself = organ and body.endswith((organ, f"{organ.removeprefix('党')}部"))
    inside = not itself and (_has_party(body) or "机关" in organ or organ == "党组")
    if begun and inside:
        of_organ = phrase.head in ("书记", "委员", "常委", "成员") or _OF_COMMITTEE.fullmatch(phrase.role)
        return organ + phrase.role if of_organ else phrase.role
    bare = phrase.inner in ("支部", "总支") and not phrase.organization
    return "党" + phrase.role if bare and "党" + phrase.inner in before else phrase.role


def _branch_role(before: str, phrase: PostPhrase, body: str) -> str:
    """The role at a branch that the sentence names with what tells it apart; empty where it names none."""
    if phrase.organization or phrase.inner not in ("", "支部", "总支", "党支部", "党总支"):
        return ""
    role = phrase.role.removeprefix(phrase.inner)
    if not _OF_COMMITTEE.fullmatch(role):
        return ""
    if body.endswith(_CELLS):
        return role
    found = _BRANCH.search(before)
    return found["which"] + found["organ"] + role if found and found["organ"].endswith(phrase.inner) else ""


def _committee_of(text: str, entry: int, phrase: PostPhrase, body: str) -> str:
    """The committee that its full name, in this phrase or one before it, says the post is at; else empty."""
    if phrase.head not in ("书记", "委员", "常委", "常务委员"):
        return ""
    if not phrase.organization:
        return organ_before(text, max(entry, phrase.start - 60), phrase.start)
    if organ := organ_named(phrase.organization):
        return organ
    branch = "支部" in phrase.organization
    whole = not branch and _PARTY_OF.match(phrase.organization) and is_institution(body)  # 中共某校第二届委员会委员
    return ("纪委" if "纪律检查" in phrase.organization else "党委") if whole else ""


def _carried_inner(text: str, entry: int, phrase: PostPhrase, body: str) -> str:
    """党委 for 委员 that follows 党委书记 in one title: nobody is a member of a town."""
    if phrase.organization or phrase.inner or body.endswith(_FOR_ELECTION):
        return ""
    presides = phrase.role in ("主席", "副主席", "执行副主席") and not body.endswith(_LED_BY_CHAIR)
    if presides and _PRESIDIUM.search(text, max(entry, phrase.role_start - 100), phrase.role_start):
        return "主席团"
    if phrase.head == "主席" and not body.endswith(_LED_BY_CHAIR) and is_in_presidium(text, phrase):
        return "主席团"
    if council := council_carried(text, entry, phrase, body):
        return council
    if _OF_COMMITTEE.fullmatch(phrase.role):
        low = max(entry, phrase.role_start - 100)
        for known in (_PARTY_POST_CHOSEN, _FORMER_BESIDE) if _has_party(body) else (_PARTY_POST_CHOSEN,):
            if chosen := known.search(text, low, phrase.role_start):
                return chosen["inner"]
    if phrase.head == "书记":
        seat = _PARTY_SEAT.search(text, max(entry, phrase.start - 10), phrase.start)
        return seat[1] if seat and not body.startswith("共青团") else ""  # whose own heads are secretaries
    if phrase.head not in ("委员", "常委"):
        return ""
    found = _PARTY_POST.search(text, max(entry, phrase.start - 12), phrase.start)
    if found is None and is_institution(body):
        found = _PARTY_SEAT.search(text, max(entry, phrase.start - 10), phrase.start)
    return found[1] if found else ""
