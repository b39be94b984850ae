import { describe, expect, test } from "vitest";
import { certaintyOf, daysOf, type Edge, merge, type Node, NOTHING, shownOf } from "./data";
import { begin, redo, replace, step, undo } from "./history";
import { placesOf } from "./layouts";
import { decodeView, EMPTY, encodeView, hide, open, pin, toggleLabel, type View } from "./view";
import { writeDay } from "../time/days";

const person: Node = { id: "p-1", label: "Person", name: "林知远" };
const post: Node = { id: "r-1", label: "Post", name: "云川市总工会主席" };
const event: Node = { id: "e-1", label: "Event", name: "座谈会", date: "2021-03-15" };
const held: Edge = {
  id: "t-1", source: "p-1", target: "r-1", type: "HELD",
  start: { earliest: null, latest: "2019-03-01" }, end: { earliest: "2021-05-09", latest: "2021-05-10" },
};
const took: Edge = { id: "p-1>e-1", source: "p-1", target: "e-1", type: "PARTICIPATED" };
const graph = merge(NOTHING, [person, post, event], [held, took]);
const opened: View = { ...EMPTY, opened: [{ id: "p-1" }] };
const names = (view: View) => shownOf(graph, view).nodes.map((one) => one.id).sort();

describe("a view", () => {
  test("comes back from its link as it was", () => {
    const view: View = {
      ...pin(hide(open(EMPTY, { id: "p-1", label: "Post" }), "o-2"), "p-1", [1.234, -5]),
      time: { kind: "window", from: "2020-01-01", to: "2021-01-01" }, layout: "time", certainOnly: true, selected: "p-1",
    };
    expect(decodeView(encodeView(view))).toEqual({ ...view, pinned: { "p-1": [1.23, -5] } });
    expect(encodeView(EMPTY).length).toBeLessThan(5);
  });
  test("a broken link is no view", () => {
    for (const text of ["", "%%%", "abc", btoa("5"), btoa('{"layout":"spiral"}'), btoa('{"opened":1}')]) expect(decodeView(text)).toBeNull();
  });
  test("opens nothing twice, and shows or leaves out labels", () => {
    expect(open(opened, { id: "p-1" })).toBe(opened);
    expect(toggleLabel(toggleLabel(EMPTY, "Post"), "Post").labels).toEqual(EMPTY.labels);
    expect(pin(pin(EMPTY, "p-1", [0, 0]), "p-1", null).pinned).toEqual({});
  });
});

describe("history", () => {
  test("undo leads back, redo forth, a new step ends redo", () => {
    const three = step(step(begin(1), 2), 3);
    expect(undo(undo(three)).now).toBe(1);
    expect(undo(undo(undo(three))).now).toBe(1);
    expect(redo(undo(three)).now).toBe(3);
    expect(step(undo(three), 9).future).toEqual([]);
    expect(step(three, 3)).toBe(three);
    expect(undo(replace(three, 7)).now).toBe(2);
  });
});

describe("what is shown", () => {
  test("all of it at first, less what is hidden or of a label left out", () => {
    expect(names(opened)).toEqual(["e-1", "p-1", "r-1"]);
    expect(names(hide(opened, "e-1"))).toEqual(["p-1", "r-1"]);
    expect(names(toggleLabel(opened, "Post"))).toEqual(["e-1", "p-1"]);
    expect(shownOf(graph, toggleLabel(opened, "Post")).edges.map((one) => one.id)).toEqual(["p-1>e-1"]);
  });
  test("on a day only what was so then, and what was opened itself", () => {
    expect(names({ ...opened, time: { kind: "day", on: "2021-03-15" } })).toEqual(["e-1", "p-1", "r-1"]);
    expect(names({ ...opened, time: { kind: "day", on: "2021-05-11" } })).toEqual(["p-1"]);
    expect(names({ ...opened, time: { kind: "window", from: "2021-04-01", to: "2021-12-31" } })).toEqual(["p-1", "r-1"]);
  });
  test("certain and possible as the bounds say, possible only near evidence", () => {
    const on = (day: string) => certaintyOf(held, { kind: "day", on: day });
    expect([on("2020-01-01"), on("2021-05-10"), on("2018-01-01"), on("2012-01-01"), on("2021-05-11")]).toEqual(["certain", "possible", "possible", null, null]);
    expect(certaintyOf(held, { kind: "all" })).toBe("certain");
    expect(names({ ...opened, certainOnly: true, time: { kind: "day", on: "2018-01-01" } })).toEqual(["p-1"]);
  });
  test("the days of a graph are those of its bounds and dates", () => {
    const { first, last } = daysOf(graph)!;
    expect([writeDay(first), writeDay(last)]).toEqual(["2019-03-01", "2021-05-10"]);
    expect(daysOf(NOTHING)).toBeNull();
  });
});

describe("layouts", () => {
  const many: Node[] = Array.from({ length: 200 }, (_, i) => ({ id: `p-${i}`, label: i % 2 ? "Person" : "Event", name: "", date: i % 2 ? null : `20${10 + (i % 10)}-01-01` }));
  test.each(["force", "circle", "columns", "time"] as const)("%s gives each node a place of its own, the same each time", (layout) => {
    const places = placesOf(many, layout);
    expect(places.size).toBe(200);
    expect(places).toEqual(placesOf(many, layout));
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
  test("time puts the later one to the right", () => {
    const places = placesOf(many, "time");
    expect(places.get("p-0")!.x).toBeLessThan(places.get("p-8")!.x);
  });
});
