import { expect, test } from "vitest";
import { fileOf, inOrder } from "./formats";

test("the formats asked for most come first, the others keep their order", () => {
  const named = ["turtle", "nquads", "gexf", "csv"].map((name) => ({ name, title: name, media: "", suffix: `.${name}` }));
  expect(inOrder(named).map((one) => one.name)).toEqual(["gexf", "csv", "turtle", "nquads"]);
});

test("a file is of an organization, or of what lies around something, on the days given", () => {
  expect(fileOf({ organization: "o-1" }, { suffix: ".gexf" })).toBe("/v1/export.gexf?organization=o-1");
  expect(fileOf({ center: "p-1", depth: 2 }, { suffix: ".csv" }, { on: "2021-01-01" })).toBe("/v1/graph.csv?center=p-1&depth=2&limit=10000&on=2021-01-01");
});
