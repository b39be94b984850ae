"""The patterns of sentences that say what somebody is or was, over the signs of a shadow."""

from __future__ import annotations

from ..language.patterns import lazy
from .rule_words import CANDIDATE, LIST, POSTS, TAIL
from .shadow import MARK, PERSON, POST, TITLE

_BEFORE_THAT = rf"(?:在|于)?(?:调?[来到]|调[任入往]|履新|就任|就职|[任入]职|[上到赴出接]任|加盟|加入)[^，。；、\n{PERSON}{MARK}]{{0,14}}?(?:之前|(?<![目生])前)，?(?=曾|历任|任|担任|系|是|为)"
"""When somebody was what he was: `甲来公司前|任某局局长`, `乙到某院工作之前，|曾任…`."""

IS = lazy(
    rf"(?P<who>{LIST})(?P<cue>(?:，)?(?:他|她)?(?:{_BEFORE_THAT})?(?:此前|之前|曾经|早年|先后|相继|陆续|生前|原|一直|历|曾|目前|同时|还|并(?=兼)|现|当时|彼时|其时|时|仍然?|继续|分别|已经?|也|均)*(?:任|为|系|是|兼任|兼|担任|身兼|主政|留任|续任|（(?:[女男][，、])?(?:[\u3400-\u9fff]{{1,5}}族[，、])?))(?:了)?(?:原)?(?P<post>{POSTS})(?!{CANDIDATE})"
)
"""What somebody is or was: `甲现任…`, `甲（某市市长）`."""

IN_BRACKETS = lazy(
    rf"(?P<who>{PERSON})(?:（[^（），、\n{PERSON}{POST}]{{1,8}}(?:[，、][^（），、\n{PERSON}{POST}]{{1,8}}){{0,2}}(?=[，、]))?(?P<cue>(?:（|(?<!{PERSON})[，、])(?:现任|现为|[均皆都同][为系是任]|(?:当时|彼时|其时|时)[任为是系]?|新任|原任?|兼任?)?)(?P<post>{POSTS})(?=[^（），]{{0,8}}[），])"
)
"""Posts in the brackets behind a name, whatever the sentence says of it: `选举甲（某局局长）为会长`."""

STAYS = lazy(
    rf"(?P<post>{POSTS})(?:一职|职务)?(?:分别|均)*(?P<cue>(?:仍然?|继续|依旧|依然|照旧)由|由(?=[^，。；\n]{{1,40}}(?:仍|继续)[担兼留]?任))(?P<who>{LIST})(?:仍|继续)?(?:担任|兼任|连任|留任|兼|任|代理)(?=[，。；、\n])"
)
"""Who goes on in an office: `书记仍由甲担任`."""

BEHIND_OFFICE = lazy(
    rf"(?<![、和与及])(?P<who>{PERSON})(?:同志)?{MARK}?(?:正式|挂职?|兼|担|拟)*[任为]{POST}(?:[、兼]{POST})*(?P<cue>（(?:[^（），、。\n{PERSON}{POST}]{{1,12}}[，、])?(?:现任|现为|原任?)?)(?P<post>{POSTS})(?=[^（），]{{0,4}}[，）；])"
)
"""What somebody is who is given another office, behind that: `甲挂任副镇长（某局四级主任科员）`."""

HOLDERS = lazy(
    rf"(?P<post>{POST})(?P<cue>(?:分别|[还另则]|仍[旧然]?|依[旧然]|继续)?(?:[有为是系]|包括))(?P<who>(?:(?<=[为是]){TITLE}(?={PERSON}{MARK}?[，。；]))?{PERSON}{MARK}?(?:[、和]{PERSON}{MARK}?)*+)(?=[，。；等（])"
)
"""An office before those who hold it: `审判员有甲、乙等5人`."""

MEMBERS = lazy(
    rf"(?P<post>[{TITLE}{POST}])(?:分别|还|另)?(?:有|为|是|包括)：?(?P<who>{TITLE}?{PERSON}{MARK}?(?:[、和及]{TITLE}?{PERSON}{MARK}?)++)(?=等|[，。；])"
)
"""A seat before those who hold it, some with offices of their own: `理事有甲、某学院教授乙`."""

NOTED = lazy(
    rf"（(?P<who>{PERSON})(?:，[男女])?(?:，[\u3400-\u9fff]{{1,5}}族)?(?P<cue>，(?:现任|现为|系)?)(?P<post>{POSTS})[^（），。]{{0,8}}）"
)
"""A note behind a sentence that says who a namesake is: `（甲，男，某院某部主任）`."""

IS_BY_REFERENCE = lazy(
    rf"(?:^|[，,。；\n])(?:[\d年月日.\-—–～~至起后今，,开始以来]{{4,40}}|[一二三四五六七八九〇○零十年月日]{{5,11}}至[一二三四五六七八九〇○零十年月日]{{5,11}}，?|(?:辞职|辞任|卸任|离任|调整|免职|此)(?:生效)?[之以]?后，?将?|[其当此彼这那]时，?(?=[他她]))?(?:他|她|其)?(?P<cue>(?:(?:此前|之前|在此之前)，?(?:他|她|其)|其(?:此前|之前))(?:曾|一直)*(?:任|兼任|担任|是|系|为)|(?:此前|曾经|早年|先后|历|曾|原(?=任)|目前|同时|还|现|时|仍然?|继续|已经?)*(?:任|兼任|担任|现为|系|是|[专仅只]任(?!教))|(?:仍然?|还|同时)兼|后(?:来|又|改|曾)?任|(?:目前|现在)?(?:任|担任))(?P<post>{POSTS})"
)
"""The same of the person named last: `…，任该院科研处处长`."""

BEFORE_THIS = lazy(
    rf"[，。；](?:他|她)?(?P<cue>(?:(?:到任|任现职|就任|上任|赴任|履新|来[此校院厂所局会]|参加工作)[之以]?前，?|(?:在?此|之)(?:之)?前，?|更早时?，?|早年|再?以前，?)(?:他|她)?(?:还|又|也|曾经?|先后|相继|一直|历)*(?:(?:任|担任|当|做|干|兼任)过?|是|系|为))(?:了|原)?(?P<post>{POSTS})(?!的|{CANDIDATE})"
)
"""What the person named last was before he came: `…，到任前担任某市委书记，此前还当过某局局长`."""

APART = lazy(
    rf"(?:^|(?<=[\n：；]))(?P<who>{PERSON}{MARK}?(?:、{PERSON}{MARK}?){{0,9}})(?P<cue>[，,\u3000：:]|\s)(?P<post>{POSTS}){TAIL}(?!（[^（）\n]{{0,20}}(?:\d[名人]|略)[^（）\n]{{0,20}}）)(?=[，。；（）\n\u3000]|$)"
)
"""A line that begins with a name and its post: `甲，某市某局局长`, `甲　教务处处长`."""

BEFORE_PLAN = lazy(
    rf"(?P<who>{PERSON}{MARK}?)(?:，[\u3400-\u9fff]{{1,5}}族(?=，[男女]，))?(?:，(?:[男女]|[\u3400-\u9fff]{{1,5}}族)(?:，[^，。；\n{PERSON}{POST}{TITLE}]{{1,30}}){{0,10}})?(?P<cue>，)(?P<post>{POSTS})(?=，拟)"
)
"""What somebody is who shall have another post, behind his life or not: `甲（女），某校教务处处长，拟提名为…`."""

BEFORE_NOW = lazy(rf"(?P<cue>[，；](?:原|前|现)?)(?P<post>{POSTS})(?=，(?:现[^。；\n]{{1,80}}，)?拟)")
"""What somebody was or is, behind other things that his card tells: `甲，女，…，原某镇党委书记，现任某局副局长，拟任…`."""

FORMER = lazy(r"曾|历|原|此前|以前|之前|更早|早年|先后|过$|^后|[^当目生]前，?(?:任|担任|系|是|为)$")
