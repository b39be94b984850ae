"""The patterns of sentences that choose, appoint or dismiss, over the signs of a shadow."""

from __future__ import annotations

import re

from ...model.statement import Basis
from ..language.patterns import lazy
from ..language.retired import CAME, RETIRED
from ..posts.moved import GOES, SENT_TO
from .rule_words import (
    APPOINT,
    AT_MEETING,
    BY_VOTES,
    CANDIDATE,
    COUNT,
    ELECT,
    HELD,
    HOW,
    IN_MONTH,
    IN_ORDER,
    JOIN,
    LAPSES,
    LEAVES_FOR,
    LEFT_ON,
    LIST,
    NOMINATE,
    NOT,
    ONE,
    PLAN,
    PLANNED_TOO,
    POSTS,
    REMOVE,
    SEAT_LAPSES,
    SO_MANY,
    TAIL,
    TAKE,
    TERM,
    TERM_DONE,
    THERE,
    UNDONE,
    WORKER,
)
from .shadow import MARK, PERSON, POST, TITLE

Rule = tuple[Basis, re.Pattern[str]]
"""What a pattern says; its groups are `who` (people), `post` (posts) and `cue` (the words that say so)."""


def _rule(basis: Basis, pattern: str) -> Rule:
    return basis, lazy(pattern)


CHANGES: tuple[Rule, ...] = (
    _rule("nominated", rf"(?P<post>{TERM}{POST}(?:[、和及]{POST})*)(?:{CANDIDATE}|一职|职务)?，?(?:改|现|则|经|拟)*由(?:{ONE}|{POST}|[^，。；\n{PERSON}{TITLE}{POST}]{{2,16}})(?P<cue>提名|推荐)(?:由)?(?P<who>{LIST})(?:同志)?(?:继续)?(?:兼任|担任|出任|接任|继任|任)(?!{POST})"),
    _rule("appointed", rf"(?P<cue>{NOMINATE})(?P<who>{LIST})(?:同志)?(?:为|任|担任|出任)(?P<post>{POSTS})，(?:并|已)*经?(?:{POST}|[^，。；\n{PERSON}{POST}]){{2,16}}?(?:表决|审议|讨论|投票|一致|举手)+(?:通过|同意)(?=[，。；\n])"),
    _rule("nominated", rf"(?P<cue>{NOMINATE})(?:了|(?:(?<=拟..)|(?<=拟...))：\n?)?(?P<who>{LIST})(?:同志)?(?:继续)?(?:为|任|担任|兼任|出任|作为|的)(?P<post>{POSTS})(?:{CANDIDATE})?"),
    _rule("nominated", rf"(?P<who>{LIST})(?P<cue>(?:同志)?(?:被)?(?:提名|推荐|确定|列|作)?为|(?:同志)?(?:任|担任))(?P<post>{POSTS}){CANDIDATE}"),
    _rule("nominated", rf"(?P<cue>拟(?:担?任|聘任?为?|提名为?))(?P<post>{POSTS})(?:{CANDIDATE})?的(?P<who>{LIST})"),
    _rule("nominated", rf"(?P<who>{LIST})(?:[^。；\n{PERSON}]{{0,120}}?)(?P<cue>{PLAN})(?P<post>{POSTS}{PLANNED_TOO})"),
    _rule("nominated", rf"(?P<cue>{ELECT}|{APPOINT}|{NOMINATE})[^。；，]{{0,12}}?(?P<who>{LIST})(?:为|任|担任)(?P<post>{POSTS}){CANDIDATE}"),
    _rule("elected", rf"(?P<cue>{ELECT})(?:了|出|产生)?(?:由|以|(?<!人选)(?<!候选)：)?(?:绅商|绅士|士绅|乡绅|商人)?(?P<who>{LIST})(?:同志)?{HOW}(?:为|任|担任|当选为?|兼任?|连选连任|连任|蝉联|续任|留任|(?:接|继|出)任|接替)(?P<post>{POSTS})"),
    _rule("elected", rf"(?P<cue>{ELECT})(?:了|出)?(?P<who>{LIST})(?<=[名位])(?P<post>{POSTS})"),
    _rule("elected", rf"(?P<who>{LIST}){AT_MEETING}{HOW}{NOT}(?P<cue>当选(?:为|成为|连任)?|荣任|荣膺|连选连任|[被获](?:大会|会议|一致|全票)*(?:选举|推选|推举|选|补选|增补|增选|替补|递补|推)为?|(?:增补|补选|增选|替补|递补)为|获选(?:为)?|连任|蝉联)(?:了|新一届|第[一二三四五六七八九十\d]+届)?(?P<post>{POSTS})"),
    _rule("elected", rf"(?P<cue>当选(?:为)?)(?P<post>{POSTS})，(?:[按以依][^，。；：{PERSON}]{{2,14}}，?)?(?:他们|名单|分别|依次|排列|如下)*[为是有：]：?(?:（[^（）\n]{{1,30}}）)?(?P<who>{LIST})"),
    _rule("elected", rf"(?P<cue>当选(?:为)?)(?P<post>{POSTS})的?(?:同志|人员|代表)?(?:分别)?(?:有|是|为)(?:（[^（）\n]{{1,30}}）)?[：:]?(?P<who>{LIST})"),
    _rule("elected", rf"(?P<who>{LIST})[由经][^，。；\n{PERSON}]{{1,24}}?(?P<cue>(?:选举|推选|推举|公推|选)为)(?P<post>{POSTS})(?!{CANDIDATE})"),
    _rule("elected", rf"(?P<post>{POSTS})(?:(?:一职|职务)?(?:也|则|亦|均|分别)*由|(?:[\d一二三四五六七八九十]{{1,3}}[名人位])?(?:，(?:(?:除|其中|结果|最终|最后|经|根据)[^。；，：\n]{{0,30}}，)?|{BY_VOTES}))(?P<who>{LIST}){HOW}(?P<cue>(?:全票|高票|正式)?当选)(?=[，。；、\n])"),
    _rule("appointed", rf"(?P<cue>{APPOINT})了?(?P<who>{LIST})(?<=[名位])(?P<post>{POSTS})(?!的|一职|职)"),
    _rule("appointed", rf"(?P<cue>{APPOINT})(?:了|由|：\n?)?{RETIRED}{CAME}(?P<who>{LIST})(?:同志)?{HOW}(?:{SENT_TO})?(?:为|(?:挂职?)?担?任|兼任|出任|接任|继任|接替)(?P<post>{POSTS})"),
    _rule("appointed", rf"(?P<cue>任命|聘任|委任)(?P<who>{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?:同志)?(?P<post>{POSTS})(?=[，。；（\n]|、{PERSON}|$)"),
    _rule("appointed", rf"(?P<who>{LIST})[由从经][^，。；\n{PERSON}]{{1,24}}?(?P<cue>调任|升任|转任|改任|调升|提任|(?<!提名)(?:任命|委任|聘任|委派|选派|指派|派)[为任]|(?:提拔|晋升|提升|套转|套改)[任为])(?P<post>{POSTS})"),
    _rule("appointed", rf"(?P<cue>(?:(?:成立|组建|设立|组成|建立|组织)了?|(?<=[，。；：\n\u3000 日月]))以)(?P<who>{LIST})(?:同志)?为(?P<post>{POSTS})(?=[，、的])"),
    _rule("appointed", rf"(?P<cue>(?:决定|[发下行]文|任免(?:名单|事项)?)[，：:]|(?:决定|通过|议决|商定|议定|确定|指定)(?:以|由(?=[^，。；为]{{0,40}}为))?)(?P<who>{LIST})(?:同志)?为(?P<post>{POSTS})"),
    _rule("appointed", rf"(?P<cue>聘请|特聘|特邀|聘任?|任命|委任)[^，。；：、\n{PERSON}{POST}{TITLE}]{{2,24}}(?:、(?=(?:原任?|前任?|时任|现任)?{TITLE}))?(?P<who>{LIST})(?:为|任|担任)(?P<post>{POSTS})"),
    _rule("appointed", rf"(?P<cue>(?:(?:接替|接过){PERSON}{MARK}?(?:同志)?，?)?(?:担任|出任|接任|继任|任))(?P<post>{POSTS})(?:一职|职务)?的(?:同志|人|人选)?(?:分别|先后|依次)*(?:是|为|有|：)(?:（[^（）\n]{{1,30}}）)?(?P<who>{ONE}(?:[、和及与]{ONE})*+)"),
    _rule("appointed", rf"(?P<who>{LIST})(?P<cue>(?:接替|接过|继(?!续)|代替))(?:{PERSON}{MARK}?|[\u3400-\u9fff]{{2,3}}?|(?<=接替)(?=[担出]任))(?:同志)?，?(?:担任|出任|任|成为|为|的)(?P<post>{POSTS})"),
    _rule("appointed", rf"(?P<cue>(?:接替|接过|代替|顶替){ONE}(?:同志)?，?(?:担任|出任|接任|兼任|任|成为))(?P<post>{POSTS})(?:一职|职务)?的(?P<who>{LIST})"),
    _rule("appointed", rf"(?P<who>{LIST})(?P<cue>接替|接过|接掌|接充|接手)(?:了)?(?P<post>{POSTS})(?:的?(?:职务|职位|工作)|一职)?(?=[，。；\n])"),
    _rule("appointed", rf"(?P<who>{LIST})(?:[由从自][^，。；\n{PERSON}{POST}]{{2,14}}?)?(?P<cue>(?:奉?调|奉派|奉命|受命|派|受聘|应聘)?[来到]{THERE}(?:工作，)?(?:担任|出任|任)|调[来入到](?:{THERE})?(?:后)?，?(?:担任|任))(?P<post>{POSTS})"),
    _rule("appointed", rf"(?:(?<![任为兼])|(?<=其[原所现]任)|(?<=其担任)|(?<=其兼任))(?P<post>{POSTS})(?:一职|职务)?(?:改|现|则|一并|分别|均|暂时?|临时|先后|先|相继|陆续|历来)*由(?:[^，。；、\n{PERSON}{TITLE}{POST}]{{2,20}}(?={TITLE}?{PERSON}))?(?P<who>{LIST})(?:分别|均|一并|同时|临时|暂时?)?(?P<cue>接任|继任|担任|兼任|专任|充任|代理|出任|接替|接充|连任|留任|续任|兼(?=[，。；、])|组成(?=[，。；\n]))"),
    _rule("appointed", rf"(?P<post>{POSTS})(?:一职|职务)?(?P<cue>(?:改|先后)?[易换]为)(?P<who>{LIST})(?=[，。；（\n])"),
    _rule("appointed", rf"(?P<who>{LIST}){HOW}(?P<cue>{TAKE}|{GOES})(?:了)?(?P<post>{POSTS})"),
    _rule("appointed", rf"(?P<who>{LIST})(?:同志)?，?(?:[因由][^，。；\n{PERSON}{POST}{TITLE}]{{2,20}}|退居二线|(?:退出|离开)(?:领导|工作)?岗位|退下来)后?，(?:现|则|均|分别|已)*(?P<cue>[改转另返续]聘(?:任?为|担?任)|[改转]?任)(?P<post>{POSTS})"),
    _rule("elected", rf"(?P<who>{LIST})(?:同志)?，?(?:[因由][^，。；\n{PERSON}{POST}{TITLE}]{{2,20}}，)?(?:现|则|均|分别|已)*(?P<cue>改[选推]为)(?P<post>{POSTS})(?!{CANDIDATE})"),
    _rule("appointed", rf"(?P<who>{PERSON}{MARK}?)(?:同志)?{IN_MONTH}(?P<cue>担?任)(?P<post>{POSTS})(?=[，。；、\n])"),
    _rule("appointed", rf"(?P<cue>恢复)(?:了)?(?P<who>{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?:同志)?(?:的|原[任来有]的?|原)?(?P<post>{POSTS})(?:等|的|原)*(?:职务|一职)"),
    _rule("appointed", rf"[向为给](?P<cue>(?:[受获被新]聘|聘任|聘请)(?:请)?(?:为|任|担任|成为|的)?)(?P<post>{POSTS})的?{TERM}(?P<who>{LIST})(?:同志)?(?:等(?:[\d一二三四五六七八九十]{{0,3}}[人名位])?)?(?:分别)?(?:颁发|颁授|发放?|送上|送达|递上|授予)了?[“《]?(?:的?聘书|聘任证?书|聘用证书|任命书|委任状|聘请书)"),
    _rule("appointed", rf"[向为给]{TERM}(?P<who>{LIST})(?:同志)?(?:等(?:[\d一二三四五六七八九十]{{0,3}}[人名位])?)?(?:分别)?(?P<cue>颁发|颁授|发放?|送上|送达|递上|授予)了?(?:[^，。；\n{PERSON}{TITLE}{POST}]{{2,16}}的)?[“《]?(?P<post>{POSTS})[”》]?(?:的?聘书|聘任证?书|聘用证书|任命书|委任状|聘请书)"),
    _rule("removed", rf"(?P<cue>{REMOVE})(?:了)?{RETIRED}(?P<who>{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?:同志)?(?P<post>{POSTS})(?:等)?的?职务"),
    _rule("removed", rf"(?P<cue>{REMOVE})(?:了|：\n?)?{RETIRED}(?P<who>{LIST})(?:同志)?(?:的|担任的|所担任的|所任的?|原任?的?|现任的?|兼任的?|代理的)?(?P<post>{POSTS}){TAIL}"),
    _rule("removed", rf"(?P<who>{LIST})(?:(?:同志)?，?因[^，。；]{{1,20}}?，?(?:自[^，。；\n{PERSON}{POST}]{{2,10}}起，?)?|(?:同志)?[已现将即光荣正式因]{{0,4}}(?:到|超|达到)?(?:法定)?(?:龄|退休|离休|离任|调离|退居)[^，。；\n{PERSON}{POST}{TITLE}]{{0,6}}，|(?:同志)?，?(?:因)?{TERM_DONE}(?:后)?，?|{LEFT_ON}|同志|，|（(?:同时|现)?)?{HOW}(?P<cue>不再(?:担任|兼任|聘任?为|任|兼)|免兼|卸任|{UNDONE}(?:免去|撤销|罢免|解除|免除|撤去|停止)|免去|免(?={POST}))(?:了)?(?:其)?{HELD}(?P<post>{POSTS}){TAIL}"),
    _rule("removed", rf"(?P<who>{LIST})(?:[^，。；\n{PERSON}{POST}]{{0,12}}，)?(?:同志)?(?:其|的|所任的?|担任的|兼任的?|原任的?)?(?P<post>{POSTS})(?:等)?(?:职务|职|一职)(?:，?因[^，。；\n{PERSON}{POST}]{{2,14}}?，?)?(?P<cue>(?:免去|撤销|免除|解除)(?=[，。；\n])|(?:现|已|被|予以|一并|即行|同时|相应|随之)+(?:撤销|免去|免除|解除|解聘|终止|取消|罢免|撤|免)|{LAPSES})"),
    _rule("resigned", rf"(?P<cue>(?:接受|同意|批准|通过)?(?:了)?)(?P<who>{LIST})(?:同志)?(?:[因由][^。；{PERSON}]{{1,30}}?|关于|提出|申请|请求|向[^，。；{PERSON}]{{1,20}}?|{LEFT_ON})?，?(?:已|分别|均|各自|先后|决定|同意|批准|准予|自愿|提出|申请|请求|主动|书面|愤而|愤然|毅然|被迫|因故|先后|自动|坚决|遂|乃)*(?:辞去|请辞|辞任|辞去了)(?:其)?{HELD}(?P<post>{POSTS})"),
    _rule("removed", rf"(?P<who>{LIST})(?:同志)?(?:的|其|，?[因由][^。；\n{PERSON}{POST}]{{1,80}}，其)(?P<post>{POSTS})(?P<cue>{SEAT_LAPSES})"),
    _rule("removed", rf"(?P<cue>终止|取消|撤销|停止)(?P<who>{LIST})(?:同志)?(?:的|其)?(?P<post>{POSTS})资格"),
)  # fmt: skip
"""Changes, in the order in which they are tried; each post of the text is given to the first that fits."""

BY_REFERENCE: tuple[Rule, ...] = (
    _rule("removed", rf"(?P<cue>{REMOVE})(?:其|他|她)(?:的|担任的|所任的?|原任?的?|现任的?|兼任的?|挂职?(?:担任|任)的?)?(?P<post>{POSTS}){TAIL}"),
    _rule("removed", rf"(?:[，,；]|(?<=[{POST}；，。])\n)(?:同时|并|他|她|其|且|后|遂|随即)*(?P<cue>(?:{UNDONE})?{REMOVE}|不再(?:担任|兼任|任|兼)|免兼|卸任)(?:其)?(?P<post>{POSTS}){TAIL}"),
    _rule("removed", rf"(?:[，,；]|。(?=其))(?:同时|其|原任?的?|所任的?)*(?P<post>{POSTS})(?:一职|职务?)(?:，?因[^，。；\n{PERSON}{POST}]{{2,14}}?，?)?(?:即|也|亦|将)?(?P<cue>{LAPSES}|(?:一并|予以|同时)(?:免去|免除|解除)|(?:免去|免除|解除)(?=[，。；\n]))"),
    _rule("removed", rf"[，,；](?:同时|故)?其(?P<post>{POSTS})(?P<cue>{SEAT_LAPSES})"),
    _rule("resigned", rf"[，,；](?:同时|并|他|她)?(?P<cue>(?:申请|请求|提出)?(?:辞去|请辞|辞任))(?:其)?{HELD}(?P<post>{POSTS})"),
    _rule("resigned", rf"(?P<cue>(?:同意|接受|批准|准予|准许)(?:了)?[其他她](?:提出的?|申请|请求|自愿)*(?:辞去|辞任))(?:其)?{HELD}(?P<post>{POSTS})"),
    _rule("removed", rf"(?P<cue>(?:同意|决定|批准|明确)(?:了)?[其他她]不再(?:担任|兼任|任|兼))(?P<post>{POSTS})"),
    _rule("elected", rf"(?:[，,；](?:同时|并|他|她)?|[，,；。](?:\d{{4}}|[次翌同当转]|[次翌同当转](?=\d))年[\d月日初底春夏秋冬]{{0,6}}，?)(?P<cue>当选(?:为)?|被(?:选举|推选|推举|公推|推|选|补选|增补|替补|递补)为)(?P<post>{POSTS})"),
    _rule("appointed", rf"[，,；。](?:同时|并|他|她)?(?P<cue>(?:调|升|转|改|接|出|就|被任命|被聘任|另行?(?:任命|聘任|安排))(?:任|为)|另任(?!命)|[改转另返续]聘(?:任?为|担?任)|(?:调回|[返回][本我原]?[校院局厅行厂社县市]|[回返复再])任|[受获被]聘(?:成?为|担?任)?|晋升为?|套转为?|(?<=职务，)任|(?<=不再担任{POST}，)任|{GOES}|{SENT_TO}(?:担任|任))(?P<post>{POSTS})"),
    _rule("appointed", rf"(?:[，,；]|(?<=并))(?:并|且)?(?P<cue>自任|亲任|自兼|自充|亲自?[担兼]任)(?P<post>{POSTS})"),
    _rule("appointed", rf"(?:创[办建设立]|[开兴合]办|开设|办起)[^，。；\n{PERSON}{POST}{TITLE}]{{2,20}}并(?P<cue>兼?任)(?P<post>{POSTS})"),
    _rule("appointed", rf"(?<={POST})[，,、](?:同时|并)?(?P<cue>聘(?:任|请)?(?:其|他|她)?(?:为|担任|任)|聘任)(?P<post>{POSTS})(?=[，。；（\n]|$)"),
    _rule("appointed", rf"(?<={PERSON})(?:同志)?(?:[^，。；\n{PERSON}{POST}{TITLE}]{{0,8}})(?:[离退]休|离任|卸任|卸职)后?，?(?:并|又|仍|即)*(?P<cue>[被受获]?(?:返聘|续聘|特聘|聘请?|聘任|推举?)(?:为|担任|任))(?P<post>{POSTS})(?=[，。；（\n]|$)"),
    _rule("appointed", rf"(?<={PERSON})(?:同志)?[^，。；\n{PERSON}{POST}{TITLE}]{{0,10}}(?:平反(?:昭雪)?|得到[纠改]正|予以[纠改]正|恢复名誉|落实政策|[离退]休)(?:，[^，。；\n{PERSON}{POST}{TITLE}]{{2,12}})?，(?:并|又|仍)?(?P<cue>被?聘(?:任|请)?为|被?安排[为任]|任|担任|出任)(?P<post>{POSTS})(?=[，。；（\n]|$)"),
    _rule("nominated", rf"[，,；。\n](?:现)?(?P<cue>{PLAN})(?P<post>{POSTS}{PLANNED_TOO})(?!的)"),
    _rule("nominated", rf"[，,；。、](?:现|并|同时)*(?P<cue>(?:提名|推荐|建议(?!名单))(?:其|[他她])?(?:(?:[为任]|担任)(?=[^，。；\n]{{1,40}}(?:[，。；\n]|$))|为?(?=[^，。；\n]{{1,40}}候?[选人])))(?P<post>{POSTS})(?:{CANDIDATE})?"),
    _rule("appointed", rf"(?:[，,；。]|{PERSON}在?)(?:\d{{4}}|[今去同次翌当]年(?=\d)|(?=\d{{1,2}}月))[年.\d月日—–\-~～至]{{0,24}}(?:年?间|期间|起)?[，,]?(?:他|她)?(?:又|再次|先后)?(?P<cue>担任|出任|兼任|[改调转升]?任|(?:正式)?被?(?:正式)?(?:任命|聘任|委任|提拔|晋升|聘)为)(?:了)?(?P<post>{POSTS})"),
    _rule("appointed", rf"{PERSON}{MARK}?(?:因[^，。；\n]{{1,12}})?(?:(?:同志)?{TERM_DONE}(?:[^，。；\n{PERSON}{POST}]{{2,8}})?(?:，[^，。；\n{PERSON}{POST}]{{2,12}}){{0,2}}|退居二线|退出领导岗位|离任|(?:经?[^，。；\n{PERSON}{POST}]{{0,8}}?)(?:获得?|得到|予以|被)?(?:恢复(?:名誉|工作|职务|原职|党籍)|平反(?:昭雪)?|落实政策|摘帽|“?解放”?)|复出|复职|官复原职|重新工作|奉?调[来入回][^，。；\n{PERSON}{POST}]{{0,8}}|(?:毕业分配|转业)[^，。；\n{PERSON}{POST}]{{0,8}})(?:后，?|，)(?:现|准予|按期|重新|再次|仍|同意|批准|决定)*(?:正式|继续)?(?P<cue>(?:任命|聘任)(?:其|他|她)?(?:为|担任)|[复重]?任|担任|出任|任职|(?:恢复|官复)(?:其|原)?(?:的)?)(?P<post>{POSTS})(?!的)"),
    _rule("appointed", rf"(?P<cue>{APPOINT}|由)(?:其|他|她)(?:正式|继续|转正)*(?:转正)?(?:为|任|担任|兼任|出任)(?P<post>{POSTS})"),
    _rule("elected", rf"(?P<cue>{ELECT})(?:其|他|她)(?:为|任|担任)(?P<post>{POSTS})"),
)  # fmt: skip
"""Changes of the person named last before them."""

FURTHER = lazy(
    rf"(?:（[^（）\n]{{1,16}}）)?(?:[，,、]|[；;]\n?|，?并|，?和)(?P<how>选举|聘任|聘请|任命|推举|聘|提名|通过)?(?P<who>{LIST})(?:同志)?(?:分别|均|同时|继续|仍|正式|按期|转正)*(?P<verb>为|任|担任|当选为?|兼任?|出任|连选连任|连任|蝉联|续任|留任)(?P<post>{POSTS})(?!{CANDIDATE})"
)
"""What goes on in the same way: `选举甲为会长，乙、丙为副会长`."""

LOSES_TOO = lazy(
    rf"(?:（[^（）\n{PERSON}{POST}{TITLE}]{{1,16}}）)?[，,；](?:同时|并|现)*(?:{REMOVE}|不再(?:担任|兼任|任))(?:其|他|她)?{HELD}(?P<post>{POSTS}){TAIL}(?:（[^（）\n{PERSON}{POST}{TITLE}]{{1,16}}）)?(?=[，,；])"
)
"""What somebody loses at the same time, before the next who comes to something: `任命甲为局长，免去其副局长职务；乙为副局长`."""
ASIDE = lazy(
    rf"(?:（[^（）\n{PERSON}{POST}{TITLE}]{{1,16}}）)?，原?(?:任)?{TITLE}?{PERSON}{MARK}?(?:同志)?[^，。；：\n{PERSON}{POST}{TITLE}]{{2,24}}(?=；\n?{PERSON}{MARK}?(?:同志)?[任为])"
)
"""What becomes of somebody else, told between those who come to something: `任命甲为局长，原局长乙退休；丙为副局长`."""
FURTHER_TITLED = lazy(
    rf"[，,、；;](?P<how>选举|推举|推选|聘任|聘请|任命)?{TERM}{TITLE}(?:{MARK}|（[^（）\n{PERSON}]{{1,20}}）|{SO_MANY}(?=：))?{IN_ORDER}(?P<who>{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?!{COUNT}(?:接任|接替|继任|兼任|担任|代理))"
)
"""The same with the post before its people: `推举甲为监事长，监事为乙、丙`, `常务委员7人：乙、丙`."""

FURTHER_BY = lazy(
    rf"(?:（[^（）\n]{{1,16}}）)?[，,；;](?P<post>{POSTS})(?:一职|职务)?(?:分别|则|均)*由(?P<who>{LIST})(?:分别|均)*(?P<verb>担任|兼任|出任)(?=[，,。；;\n])"
)
"""The same with those who take a post behind it: `选举甲为书记，副书记由乙担任`."""

FURTHER_LISTED = lazy(rf"[，、](?P<who>{TITLE}{PERSON}{MARK}?(?:[、，]{TITLE}?{PERSON}{MARK}?)*+)(?=[，。；])")
"""The same with nothing between: `选举甲为会长，专职副会长乙、兼职副会长丙`."""

_REMARK = rf"(?:{LEAVES_FOR}|（[^（）\n{PERSON}{POST}{TITLE}]{{2,20}}）(?=[；、，]))?"
"""What a decision remarks behind an office that somebody loses."""

FURTHER_BARE = lazy(
    rf"{_REMARK}(?:[、，]|；\n?)(?P<who>{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?:同志)?(?P<post>{POSTS}){TAIL}(?=[，。；（\n]|、{PERSON}|$)"
)
"""The same without any verb, the name right before the post: `任命甲某局局长、乙某局副局长`."""
FURTHER_OF = lazy(rf"{_REMARK}(?:[，,、；;]\n?|，?并)(?:免去)?(?P<who>{LIST})(?:同志)?的(?P<post>{POSTS}){TAIL}")

IN_FRAME = lazy(
    rf"(?P<who>{LIST})(?:同志)?(?:（{MARK}）)?(?:分别|均|同时|继续|正式|按期|转正)*(?P<cue>为|任|担任|兼任|，任|\u3000任)(?P<post>{POSTS})"
)
IN_FRAME_OF = lazy(rf"(?P<who>{LIST})(?P<cue>(?:同志)?(?:的|(?:担|所|原|兼|挂|现)任的)|同志)(?P<post>{POSTS}){TAIL}")
OUT_BARE = lazy(rf"(?P<who>{LIST})(?P<cue>)(?P<post>{POSTS})(?:等)?职务")
"""The same where nothing stands between name and office: `免去：` and below it `甲某局局长职务`."""
_SO = rf"{PERSON}{MARK}?(?:（[^（）{PERSON}{POST}]{{2,20}}）)?"
PROPOSED = (
    lazy(
        rf"(?P<cue>拟任命?|拟提名|拟聘任?|拟担任)(?P<who>{TITLE}(?:人选|候选人)?{PERSON}{MARK}?(?:[、和]{PERSON}{MARK}?)*+)"
    ),
    lazy(
        rf"(?P<who>{TITLE}(?P<cue>(?:拟任|建议|提名)?(?:人选|候选人)(?:(?:分别)?[为是有]|：)?){_SO}(?:[、和]{_SO})*+)"
    ),
)
"""`拟任局长甲`, `局长候选人甲`, `局长候选人：甲`."""
GAVE_UP = lazy(
    rf"(?P<cue>接受|同意|批准|通过)(?:了)?(?P<who>{TITLE}{PERSON}{MARK}?)(?:同志)?(?:的|提出的?|关于)?(?:辞职|辞呈|请辞)"
)
"""`接受委员甲辞职`: the post is the one in his title."""
RESIGNS = lazy(
    rf"(?P<who>{TITLE}{PERSON}{MARK}?)(?:同志)?(?:，?因[^，。；\n{PERSON}{TITLE}{POST}]{{1,20}}?，?)?(?:已|书面|主动|引咎)?(?P<cue>请辞|辞职)(?=[，。；\n])"
)
"""`监事长甲因工作调整请辞`: the same."""
PUT_OUT = lazy(
    rf"(?P<cue>免去|免除|撤销|撤换|罢免|解除|解聘|免(?={TITLE}))(?:了)?原?(?P<who>{TITLE}{PERSON}{MARK}?(?:[、和]{TITLE}{PERSON}{MARK}?)*+)(?:同志)?(?:的?(?:领导|行政|党内外?|一切|现任)?职务?|(?<!的))(?=[，。；、])"
)
"""`罢免主席甲的职务`, `解聘原馆长乙`: the post is the one in his title."""
DISMISSED = lazy(
    rf"(?P<who>{TITLE}{PERSON}{MARK}?(?:(?:同志)?(?:[、和](?:原?{TITLE})?|，原?{TITLE}){PERSON}{MARK}?)*+)(?:同志)?[^。；\n{PERSON}{TITLE}{POST}]{{0,24}}?"
    rf"(?P<cue>{UNDONE}(?:开除党籍、?)?(?:撤职|免职|革职|解职|罢免(?!案)|(?:撤销|免去|解除)(?:党内外|党内)?(?:一切)?(?:领导|行政|党内)?职务)|受到?(?:行政)?撤职|的?(?:原任?)?(?:领导|行政)?职务(?:随[^，。；\n]{{2,12}}?)?(?:自然|自行|随之|相应|即行)(?:免除|免去|解除)|(?:行政)?撤职(?:处分|查办|处理)|(?<=，)(?:撤销|解除)[其他]?的?(?:党内外?|一切|全部|领导|行政|现任|所任|各种)*职务(?=[，。；（\n])"
    rf"|(?:(?<=[{PERSON}{MARK}])|(?<=[{PERSON}{MARK}]同志))(?:均|已|即|一并|同时|业已|着即)?(?:予以)?(?:免职|撤职|革职|解职)(?=[，。；\n])"
    rf"|，?[其的]?(?:所任|担任|现任|相应|原任?)?的?(?:领导|一切)?职务(?:即|也|亦|将)?(?:{LAPSES}|[免解]除(?=[，。；\n]))|不再(?:续聘|聘任|聘用)(?=[，。；\n]))"
)
"""`行长甲因贪污被撤职`, `副会长乙因企业注销，其职务自然免除`: the same."""
DISMISSED_AGAIN = lazy(
    rf"{TITLE}(?P<first>{PERSON}){MARK}?(?:同志)?[^。\n{TITLE}{POST}]{{1,80}}?[，；](?P<who>{PERSON})(?:同志)?(?:也|亦|即|则|并|均|随即|随后)?"
    rf"(?P<cue>{UNDONE}(?:开除党籍、?)?(?:撤职|免职|革职|解职|(?:撤销|免去|解除)(?:党内外|党内)?(?:一切)?(?:领导|行政|党内)?职务))"
)
"""Who is put out of the office in his title, named again in a further clause: `校长甲受到批判，甲被撤职`."""
ABOVE = lazy(
    rf"(?P<who>{LIST})(?:，?因[^，。；{PERSON}]{{1,20}}，?|[^。；{PERSON}]{{0,6}}?|[^，。；\n{PERSON}{TITLE}{POST}]{{2,24}}，(?:已|现|均|故)?)(?P<cue>不再(?:担任|兼任|聘任|续聘|聘用|返聘|留任|任职)|辞去|免去|卸任)(?:(?:上述|以上|所任|原有|相[关应]|原任?的?|原来的?|现任|领导|其|该|此|这一)*(?:职务|职|(?<=不再..)(?=[，。；]))"
    rf"|(?<=不再担任)(?:在)?(?P<of>[^，。；\n{PERSON}{TITLE}{POST}]{{2,16}}?)(?:内|中)?的?(?:任何|一切|领导|行政|所有)*职务(?=[，。；\n]))"
)
"""`原主席甲、原副主席乙不再担任上述职务`, `原主任甲不再聘任`, `原副主任甲不再担任|州妇联|职务`, of the body in his title."""
_COUNTED = rf"(?:[^，。；：\n{PERSON}{TITLE}]{{1,12}}?[\d一二三四五六七八九十]{{1,3}}[名人位][，、])"
"""So many members chosen before those at their head: `选举常委7名，主任甲`."""
CHOSEN_TITLES = lazy(
    rf"(?P<cue>选举(?={TITLE}|{_COUNTED})|选举产生了?|选出|推选出?|推举出?|产生了?|组成人员)(?:[^，。；：\n{PERSON}{TITLE}]{{0,16}}?(?:新一届|首届|第[一二三四五六七八九十\d]+届)[^，。；\n{PERSON}{TITLE}]{{0,16}}?[：，]?|[^，。；：\n{PERSON}{TITLE}]{{0,14}}?(?:委员会|常委会|[村居]委会|理事会|监事会|支部|总支)[：，]|{_COUNTED}{{1,3}}+)?"
    rf"(?P<who>{TITLE}：?{PERSON}{MARK}?+(?:(?:等?\d+[名人位])?(?:[，、；和及]|以及|\u3000)*(?:{TITLE}|{WORKER})?{PERSON}{MARK}?)*+)(?!{COUNT}(?:同志)?(?:分别)?(?:为|任|兼任|担任|出任|当选|{POST}))"
)
"""`选举产生主席甲，副主席乙、丙`."""
CHOSEN_HOLDERS = lazy(
    rf"(?P<who>{TITLE}(?:的(?:同志|人员|代表)?)?(?P<cue>(?:分别|依次|则|仍)?[为是系有]){PERSON}{MARK}?+(?:{JOIN}{PERSON}{MARK}?)*+)"
)
"""Behind the election of a body: `选举产生新一届理事会。会长为甲，副会长分别为乙、丙`."""
BEFORE_HOLDERS = lazy(rf"(?:^|[，。；：\n]|(?P<chosen>当选为?)){TERM}$")
"""What stands before the office of somebody so named."""

CHOSEN_AGAIN = lazy(
    rf"{TITLE}(?P<who>{PERSON})(?:同志)?{MARK}?(?:以[^，。；\n{PERSON}{POST}]{{2,14}}(?:票数?|率|优势|支持))?，?(?P<cue>(?:全票|高票|再次|成功|顺利|当选)*(?:连任|连选连任))(?=[，。；！\n])"
)
"""Somebody chosen again for what he is: `主任甲以97%的得票率高票连任`."""

CHOSEN_BESIDE = lazy(
    rf"[与和同][^，。；\n{PERSON}{TITLE}{POST}]{{2,24}}(?P<cue>(?:选举|推选|推举|选)(?:产生|出)?的)(?P<who>{TITLE}{PERSON}{MARK}?(?:{JOIN}{TITLE}?{PERSON}{MARK}?)*+)(?:先生|女士|同志)?(?:一[起道同]|共同)?(?:组成|构成)"
)
"""Whom others chose for the same board: `选举甲、乙为监事，与职工代表大会选出的职工代表监事丙共同组成监事会`."""

LEFT_SAME = lazy(
    rf"(?:[，；]|。)(?:(?P<gone>免去|免除|撤销|解聘)(?P<out>{ONE})(?:同志)?的?(?:该|此|上述|原任?|这一|相应)职务?"
    rf"|(?P<who>{ONE})(?:同志)?(?:因[^，。；{PERSON}]{{1,20}}?)?，?(?:不再(?:担任|兼任|任)|卸任)(?:该|此|上述|这一|相应)?(?:职务?|一职)?)(?=[，。；])"
)
"""Who leaves the post that somebody was just given: `聘任甲为院长，解聘乙该职务`, `甲当选主席，乙不再担任`."""

SEAT_GONE = lazy(
    rf"(?P<who>{TITLE}{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?:同志)?(?:[^\n{TITLE}{PERSON}]{{0,100}}?其|[^\n{TITLE}]{{0,100}}?{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+的)(?:代表|委员|{POST})(?P<cue>{SEAT_LAPSES})"
)
"""Who loses the seat in his title: `市人大代表甲调离本市，其代表资格终止`."""
SUCCEEDED = lazy(
    rf"(?<![往赴至])(?<![^担卸兼所原]任)(?P<post>{POSTS}){TAIL}(?:的(?:请求|申请))?[，,。；](?P<plan>拟)?(?P<by>(?:(?:所遗|遗缺|空缺|其)(?:的)?(?:职务?|职位|岗位|工作)?)?(?:现|改)*由|，?(?:大会|会议|全会|全体会议|委员会)?(?:选举|补选|推选|推举)(?:了|产生)?)?(?P<who>{LIST})(?P<cue>接任|继任|接替|补任|递补|补缺|代理|(?(by)(?:兼任|担任|出任)(?=[，。；\n])|接任))(?!(?:[担出]任)?{POST})(?(by)|(?:(?:其|该|此|这一)(?:职务?|一职|缺))?(?=[，。；\n]))"
)
"""`甲卸任某会主席，由乙接任`: the post is one that somebody else has just left."""
HANDED_ON = lazy(
    rf"[，；。](?:同时)?[其他她](?:原|[原所现]任|担任|兼任)?的?(?P<post>{POSTS})(?:一职|职务?)(?P<cue>(?:改|现|则|暂时?)?由{LIST}(?:接任|继任|接替|担任|兼任|代理))"
)
"""`甲任某院院长，其处长职务由乙接任`: whom the clause before names loses what somebody else gets."""
TAKEN_OVER = lazy(
    rf"(?P<post>{TITLE}){PERSON}{MARK}?(?:同志)?(?![^。；\n{PERSON}{TITLE}{POST}]{{0,20}}(?:不再(?:担任|兼任?|任)|辞去|卸任|免去)(?:了|其)?{HELD}{POST})[^。；\n{PERSON}{TITLE}{POST}]{{1,24}}(?:{POST}(?:职务)?)?[，；。](?P<plan>拟)?(?:其)?(?:遗缺|职务|工作)?(?:现|改)*由?"
    rf"(?P<who>{TITLE}?{PERSON}{MARK}?)(?:同志)?(?P<cue>接任|继任|接替|接充)(?:了)?(?:其|他|她|该|此|这一)?(?:所任)?的?(?:职务?|一职|工作|岗位)?(?=[，。；\n])"
)
"""`主席甲调离，乙接任`, `主席甲升任局长，由乙接任`: the post is that of the title before."""
