import { describe, expect, test } from "vitest";
import { boundOf, settersOf, writeBounds } from "./bounds";
import { makeAxis } from "./axis";
import { readDay, readSpan, writeDay } from "./days";
import { certaintyOn, type Held, spanOf, stretchesOf } from "./stretches";

const held = (a: string | null, b: string | null, c: string | null, d: string | null): Held => ({
  start: { earliest: a, latest: b },
  end: { earliest: c, latest: d },
});
const iso = (one: Held) => stretchesOf(one, 10).map((s) => [writeDay(s.first), writeDay(s.last), s.certainty, s.open]);

describe("days", () => {
  test("an ISO date and its day say the same, before 1970, in year 50 and on leap days too", () => {
    for (const text of ["1970-01-01", "1911-10-10", "0050-03-01", "2024-02-29", "1900-02-28"]) {
      expect(writeDay(readDay(text)!)).toBe(text);
    }
    expect(readDay("1970-01-02")).toBe(1);
  });
  test("what is no day is null", () => {
    for (const text of ["2023", "2023-02-30", "yesterday", "", null]) expect(readDay(text)).toBeNull();
  });
  test("a reduced date spans all the days that it can mean", () => {
    expect(readSpan("2023-02")).toEqual({ first: readDay("2023-02-01"), last: readDay("2023-02-28") });
    expect(readSpan("2023-12")).toEqual({ first: readDay("2023-12-01"), last: readDay("2023-12-31") });
    expect(readSpan("2024")).toEqual({ first: readDay("2024-01-01"), last: readDay("2024-12-31") });
    expect(readSpan("2023-05-16/2023-05-17")).toEqual({ first: readDay("2023-05-16"), last: readDay("2023-05-17") });
    expect(readSpan("2023-05/..")).toEqual({ first: readDay("2023-05-01"), last: null });
    expect(readSpan(null)).toEqual({ first: null, last: null });
  });
});

describe("stretches", () => {
  test("certain from the latest start to the earliest end, possible around it", () => {
    expect(iso(held("2020-01-01", "2020-03-01", "2021-01-01", "2021-05-01"))).toEqual([
      ["2020-01-01", "2020-02-29", "possible", undefined],
      ["2020-03-01", "2021-01-01", "certain", undefined],
      ["2021-01-02", "2021-05-01", "possible", undefined],
    ]);
  });
  test("an open side fades out", () => {
    expect(iso(held(null, "2020-03-01", "2020-03-01", null))).toEqual([
      ["2020-02-20", "2020-02-29", "possible", "start"],
      ["2020-03-01", "2020-03-01", "certain", undefined],
      ["2020-03-02", "2020-03-11", "possible", "end"],
    ]);
  });
  test("without a certain day all of it is possible", () => {
    expect(iso(held("2020-01-01", "2020-06-01", "2020-02-01", "2020-12-31"))).toEqual([
      ["2020-01-01", "2020-12-31", "possible", undefined],
    ]);
    expect(iso(held(null, null, null, "2020-12-31"))).toEqual([["2020-12-21", "2020-12-31", "possible", "start"]]);
  });
  test("exact bounds leave nothing possible, and no bounds leave nothing", () => {
    expect(iso(held("2020-01-01", "2020-01-01", "2020-01-05", "2020-01-05"))).toHaveLength(1);
    expect(iso(held(null, null, null, null))).toEqual([]);
  });
  test("on each day stretches and the definition agree", () => {
    const days = ["2020-01-01", "2020-01-03", "2020-01-05", "2020-01-08"];
    for (const a of days) for (const b of days) for (const c of days) for (const d of days) {
      if (a > b || c > d || b > d || a > c) continue;
      const one = held(a, b, c, d);
      for (let day = readDay("2019-12-30")!; day < readDay("2020-01-12")!; day++) {
        const drawn = stretchesOf(one).find((s) => s.first <= day && day <= s.last)?.certainty ?? null;
        expect(drawn).toBe(certaintyOn(one, day));
      }
    }
  });
  test("the span of several tenures is from the first to the last bound", () => {
    expect(spanOf([held(null, "2020-01-01", "2021-01-01", null), held("2019-01-01", null, null, null)])).toEqual({
      first: readDay("2019-01-01"),
      last: readDay("2021-01-01"),
    });
    expect(spanOf([held(null, null, null, null)])).toBeNull();
  });
});

describe("bounds", () => {
  test("are written as a day, a range or an open range", () => {
    expect(writeBounds({ earliest: "2023-05-17", latest: "2023-05-17" })).toBe("2023-05-17");
    expect(writeBounds({ earliest: null, latest: "2023-05-17" })).toBe("… – 2023-05-17");
    expect(writeBounds({ earliest: null, latest: null })).toBe("?");
  });
  test("each is found with the statements that set it", () => {
    const one = { statement: "s", document: { id: "d", title: null }, quote: "", spans: [], rule: "elected", kind: "", date: null };
    const evidence = [{ ...one, sets: ["start.latest" as const] }, { ...one, sets: [] }];
    expect(settersOf(evidence, "start.latest")).toEqual([evidence[0]]);
    expect(boundOf(held("2020-01-01", null, null, null), "start.earliest")).toBe("2020-01-01");
  });
});

describe("axis", () => {
  test("days have their places in order, and a place its day", () => {
    const axis = makeAxis(readDay("2020-01-01")!, readDay("2023-12-31")!, 800);
    expect(axis.at(readDay("2021-01-01")!)).toBeLessThan(axis.at(readDay("2021-01-02")!));
    expect(axis.dayAt(axis.at(readDay("2022-06-15")!) + 0.01)).toBe(readDay("2022-06-15"));
    expect(axis.ticks.map((one) => one.label)).toContain("2022");
  });
  test("a single month is marked by days", () => {
    const axis = makeAxis(readDay("2023-05-01")!, readDay("2023-05-31")!, 800);
    expect(axis.ticks.some((one) => /^\d\d-\d\d$/.test(one.label))).toBe(true);
  });
});
