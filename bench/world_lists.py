"""Phenomena of lists: tasks with those responsible, résumés, tables of former leaders."""

from __future__ import annotations

import random
from datetime import date

import world_words as words
from world_changes import strangers
from world_tell import Tale
from world_truth import World


def tasks(world: World, chance: random.Random, day: date) -> Tale:
    """Numbered tasks; responsible, lead and supporting units in several notations."""
    tale = Tale(day)
    bodies = [body for body in world.bodies if body.short.endswith("局")]
    notation = chance.randrange(4)
    for number in range(1, 6):
        one, two, three = chance.sample(bodies, 3)
        tale.say(f"{number}．推进{chance.choice(words.TOPICS)}，完善工作机制，提高服务水平。")
        if notation == 0:
            tale.say(f"（责任单位：{one.short}、{two.short}）\n").task(str(number), two.name)
        elif notation == 1:
            tale.say(f"（牵头单位：{one.short}；责任单位：{two.short}）\n").task(str(number), two.name)
        elif notation == 2:
            tale.say(f"\n责任单位：{one.short} {two.short}\n").task(str(number), two.name)
        else:
            tale.say(f"（{one.short}牵头，{two.short}、{three.short}配合）\n")
            tale.task(str(number), two.name, optional=True).task(str(number), three.name, optional=True)
        tale.task(str(number), one.name)
    return tale


def shared_tasks(world: World, chance: random.Random, day: date) -> Tale:
    """Numbered tasks in the rarer notations of who leads, who is responsible and who supports."""
    tale = Tale(day)
    bodies = [body for body in world.bodies if body.short.endswith("局")]
    notation = chance.randrange(7)
    for number in range(1, 6):
        one, two, three = chance.sample(bodies, 3)
        tale.say(f"{number}．推进{chance.choice(words.TOPICS)}，完善工作机制，提高服务水平。")
        helped, named = f"{two.short}、{three.short}", f"{one.short}、{two.short}"
        said = (
            f"（由{one.short}牵头，{helped}参与）", f"（{one.short}牵头负责，{helped}配合落实）", f"\n牵头单位：{one.short}　配合单位：{helped}\n",
            f"（{named}按职责分工负责）", f"（责任部门：{named}；完成时限：{chance.randrange(6, 12)}月底）", f"——{named}", f"［{named}］",
        )[notation]  # fmt: skip
        tale.say(said if said.endswith("\n") else said + "\n").task(str(number), one.name)
        supports = notation < 3
        tale.task(str(number), two.name, optional=supports)
        if supports:
            tale.task(str(number), three.name, optional=True)
    return tale


def resume(world: World, chance: random.Random, day: date) -> Tale:
    """A career in lines of years."""
    person = world.stranger(chance)
    bodies = chance.sample([body for body in world.bodies if body.short.endswith("局")], 3)
    years = sorted(chance.sample(range(world.year - 25, world.year), 4))
    lines = [
        (years[0], years[1], bodies[0].name, "副局长"), (years[1], years[2], bodies[1].name, "副局长"),
        (years[2], years[3], bodies[2].name, "局长"),
    ]  # fmt: skip
    tale = Tale(day).say(f"{person.name}，{'女' if person.woman else '男'}，汉族，{years[0] - 24}年5月生，大学学历。\n")
    dash = chance.choice("—-－")
    for first, last, body, role in lines:
        months = chance.choice(((3, 7), (1, 11)))
        tale.say(f"{first}.{months[0]:02}{dash}{last}.{months[1]:02}　{body}{role}\n")
        tale.post(person, body, role, "term", when=f"{first}-{months[0]:02}/{last}-{months[1]:02}")
    return tale


def leaders(world: World, chance: random.Random, day: date) -> Tale:
    """A table of those who led the body, one a line with their years."""
    tale = Tale(day)
    years = sorted(chance.sample(range(1979, 2009), 5))
    dash = chance.choice("—-－")
    people = strangers(world, chance, 4)
    style = chance.randrange(2)
    if style == 0:
        tale.say("历任主席\n\n")
    for person, first, last in zip(people, years, years[1:], strict=False):
        if style == 0:
            tale.say(f"{person.name}（{first}年{dash}{last}年）\n")
        else:
            tale.say(f"主席　{person.name}　{first}.06{dash}{last}.05\n")
        when = f"{first}/{last}" if style == 0 else f"{first}-06/{last}-05"
        tale.post(person, world.home.name, "主席", "term", when=when)
    return tale
