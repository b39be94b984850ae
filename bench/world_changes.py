"""Phenomena of change: elections, appointments, removals, resignations, nominations, in running text and in lists."""

from __future__ import annotations

import random
from datetime import date, timedelta

from world_meetings import meeting
from world_tell import Tale, head_of
from world_titles import mark_of
from world_truth import Body, Person, World


def strangers(world: World, chance: random.Random, count: int) -> list[Person]:
    """People who come into their first post."""
    return [world.stranger(chance) for _ in range(count)]


def _names(people: list[Person]) -> str:
    return "、".join(one.name for one in people)


def _bureau(world: World, chance: random.Random) -> Body:
    return chance.choice([body for body in world.bodies if body.short.endswith("局")])


def elected(world: World, chance: random.Random, day: date) -> Tale:
    """当选, 选举…为, 推举, 补选, 增补."""
    tale, _ = meeting(world, chance, day)
    home, one, others = world.home, world.stranger(chance), strangers(world, chance, 2)
    pattern = chance.randrange(4)
    if pattern == 0:
        tale.say(f"{one.name}当选{home.short}主席，{_names(others)}当选副主席。")
    elif pattern == 1:
        tale.say(f"会议选举{one.name}为{home.short}主席，{_names(others)}为副主席。")
    elif pattern == 2:
        tale.say(f"会议补选{one.name}为{home.short}主席，{_names(others)}为副主席。")
    else:
        tale.say(f"选举产生{home.short}新一届领导班子，{one.name}当选主席，{_names(others)}当选副主席。")
    tale.gets(one, home.name, "主席", "elected")
    world.seat(one, home, "主席", day)
    for number, other in enumerate(others):
        tale.gets(other, home.name, "副主席", "elected")
        world.seat(other, home, "副主席", day, number)
    return tale


def slate(world: World, chance: random.Random, day: date) -> Tale:
    """A long list with a note on its order."""
    return _slate(world, chance, day, chance.choice("、　"))


def blanks(world: World, chance: random.Random, day: date) -> Tale:
    """A long list with one blank between names."""
    return _slate(world, chance, day, " ")


def _slate(world: World, chance: random.Random, day: date, separator: str) -> Tale:
    number = chance.choice("二三四五六七")
    title = f"{world.home.short}第{number}次代表大会"
    venue = chance.choice(("人民会堂", "云山宾馆"))
    tale = Tale(day).meets(title, venue).say(f"{title}在{venue}召开。")
    people = strangers(world, chance, chance.randrange(9, 16))
    note = chance.choice(("（按姓氏笔画为序）", "（以姓氏笔画为序）", ""))
    listed = separator.join(
        one.name[0] + "　" + one.name[1]
        if separator == "　" and len(one.name) == 2
        else one.name + mark_of(one, chance)
        for one in people
    )
    tale.say(f"大会选举产生{world.home.short}第{number}届委员会委员{note}：{listed}。")
    for one in people:
        tale.gets(one, world.home.name, "委员", "elected")
    return tale


def appointed(world: World, chance: random.Random, day: date) -> Tale:
    """任命…为, 决定…任, 聘任."""
    tale, _ = meeting(world, chance, day)
    body, person = _bureau(world, chance), world.stranger(chance)
    role = chance.choice(("局长", "副局长", "党组书记"))
    pattern = chance.randrange(3)
    if pattern == 0:
        tale.say(f"会议决定任命{person.name}为{body.short}{role}。")
    elif pattern == 1:
        tale.say(f"会上宣布市委决定：{person.name}任{body.short}{role}。")
    else:
        body, role = world.home, "法律顾问"
        tale.say(f"会议聘任{person.name}为{body.short}{role}。")
    if role in body.roles:
        world.seat(person, body, role, day)
    return tale.gets(person, body.name, role, "appointed")


def removed(world: World, chance: random.Random, day: date) -> Tale:
    """免去…职务, 不再担任."""
    tale, _ = meeting(world, chance, day)
    body = _bureau(world, chance)
    gone = world.holders(body, day)[0]
    if chance.random() < 0.5:
        tale.say(f"会议决定免去{gone.person.name}的{body.short}{gone.role}职务。")
    else:
        tale.say(f"会上宣布市委决定：{gone.person.name}不再担任{body.short}{gone.role}职务。")
    world.seat(world.stranger(chance), body, gone.role, day + timedelta(1))
    return tale.holds(gone, "removed")


def resigned(world: World, chance: random.Random, day: date) -> Tale:
    """接受…辞去…的请求."""
    tale, _ = meeting(world, chance, day)
    gone = head_of(world, day, "副主席")
    said = chance.choice(("会议接受", "会议决定接受"))
    tale.say(f"{said}{gone.person.name}辞去{world.home.short}副主席职务的请求。")
    world.seat(world.stranger(chance), world.home, "副主席", day + timedelta(1))
    return tale.holds(gone, "resigned")


def replaced(world: World, chance: random.Random, day: date) -> Tale:
    """A任…，免去B的…职务."""
    tale, _ = meeting(world, chance, day)
    gone, person = head_of(world, day), world.stranger(chance)
    if chance.random() < 0.5:
        tale.say(
            f"会上宣布市委决定：{person.name}任{world.home.short}主席，免去{gone.person.name}的{world.home.short}主席职务。"
        )
    else:
        tale.say(f"会议免去{gone.person.name}的{world.home.short}主席职务，任命{person.name}为{world.home.short}主席。")
    world.seat(person, world.home, "主席", day)
    return tale.holds(gone, "removed").gets(person, world.home.name, "主席", "appointed")


def further_verbs(world: World, chance: random.Random, day: date) -> Tale:
    """增选, 推举, 增补, 解聘, 接替."""
    tale, _ = meeting(world, chance, day)
    home, person = world.home, world.stranger(chance)
    pattern = chance.randrange(4)
    if pattern == 0:
        tale.say(f"会议增选{person.name}为{home.short}常务委员。").gets(person, home.name, "常务委员", "elected")
    elif pattern == 1:
        tale.say(f"会议一致推举{person.name}为{home.short}名誉主席。").gets(person, home.name, "名誉主席", "elected")
    elif pattern == 2:
        tale.say(f"会议决定解聘{person.name}的{home.short}法律顾问职务。").gets(
            person, home.name, "法律顾问", "removed"
        )
    else:
        gone = head_of(world, day)
        verb = chance.choice(("担任", "任"))
        tale.say(f"会上宣布市委决定：{person.name}接替{gone.person.name}{verb}{home.short}主席。")
        tale.gets(person, home.name, "主席", "appointed").post(gone.person, home.name, "主席", optional=True)
        world.seat(person, home, "主席", day)
    return tale


def defeated(world: World, chance: random.Random, day: date) -> Tale:
    """Candidates, of whom not all are elected."""
    tale, _ = meeting(world, chance, day)
    home, role = world.home, "副主席"
    won, lost = strangers(world, chance, 2)
    pattern = chance.randrange(3)
    if pattern == 0:
        tale.say(
            f"会议提名{won.name}、{lost.name}为{home.short}{role}候选人。经投票，{won.name}当选{role}，{lost.name}落选。"
        )
        tale.post(won, home.name, role, "nominated").post(lost, home.name, role, "nominated")
    elif pattern == 1:
        tale.say(f"会议以差额选举方式选举{won.name}为{home.short}{role}，候选人{lost.name}得票未过半数，没有当选。")
        tale.post(lost, home.name, role, "nominated", optional=True)
    else:
        tale.say(f"经无记名投票，{won.name}当选{home.short}{role}，另一名候选人{lost.name}未当选。")
        tale.post(lost, home.name, role, "nominated", optional=True)
    return tale.gets(won, home.name, role, "elected")


def nominated(world: World, chance: random.Random, day: date) -> Tale:
    """提名…为…候选人: no post yet."""
    tale, _ = meeting(world, chance, day)
    person = world.stranger(chance)
    tale.say(f"会议提名{person.name}为{world.home.short}副主席候选人。")
    return tale.post(person, world.home.name, "副主席", "nominated")


def notice(world: World, chance: random.Random, day: date) -> Tale:
    """A list of appointments and removals, one a line."""
    tale = Tale(day).meets(f"{world.city}人大常委会第十二次会议").say("任命：\n")
    chosen = chance.sample([body for body in world.bodies if body.short.endswith("局")], 4)
    for body in chosen[:2]:
        person, role = world.stranger(chance), chance.choice(("局长", "副局长"))
        tale.say(f"{person.name}{mark_of(person, chance)}为{body.name}{role}；\n").gets(
            person, body.name, role, "appointed"
        )
    pair = strangers(world, chance, 2)
    tale.say(f"{pair[0].name}、{pair[1].name}为{chosen[2].name}副局长。\n\n免去：\n")
    for person in pair:
        tale.gets(person, chosen[2].name, "副局长", "appointed")
    for body in chosen[:2]:
        gone = world.holders(body, day, "局长")[0]
        tale.say(f"{gone.person.name}的{body.name}局长职务；\n").holds(gone, "removed")
    gone = world.holders(chosen[3], day, "副局长")[0]
    return tale.say(f"{gone.person.name}的{chosen[3].name}副局长职务。\n").holds(gone, "removed")


def congress(world: World, chance: random.Random, day: date) -> Tale:
    """The result of an election as a table: role, then names apart by blanks."""
    people = strangers(world, chance, 9)
    for number, (person, role) in enumerate(
        zip(people[:5], ("主席", "副主席", "副主席", "副主席", "秘书长"), strict=True)
    ):
        world.seat(person, world.home, role, day, max(number - 1, 0) if role == "副主席" else 0)
    chair, vices, secretary, members = people[0], people[1:4], people[4], people[5:]
    padded = [one.name[0] + "　" + one.name[1] if len(one.name) == 2 else one.name for one in people]
    tale = (
        Tale(day)
        .meets(f"{world.home.name}第五次代表大会")
        .say(f"主　席：{padded[0]}\n副主席：{'　'.join(padded[1:4])}\n秘书长：{padded[4]}\n")
    )
    tale.say(f"常务委员：{'　'.join(padded[5:])}\n")
    tale.gets(chair, world.home.name, "主席", "elected").gets(secretary, world.home.name, "秘书长", "elected")
    for person in vices:
        tale.gets(person, world.home.name, "副主席", "elected")
    for person in members:
        tale.gets(person, world.home.name, "常务委员", "elected")
    return tale
