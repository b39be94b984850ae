import { expect, test } from "vitest";
import { Problem } from "../api";
import { batches, finished, refused, settled } from "./queue";

const file = (name: string) => ({ name });

test("a side-car goes with its document, and one without a document is not sent", () => {
  const files = ["a.txt", "b.md", "a.txt.meta.json", "c.txt.meta.json"].map(file);
  expect(batches(files).map((one) => one.map(({ name }) => name))).toEqual([["a.txt", "a.txt.meta.json"], ["b.md"]]);
});

test("an answer tells what became of the document, a refusal why not", () => {
  const outcome = { key: "a.txt", title: "A", status: "added" as const, statements: {}, skipped: 0, review: [] };
  expect(settled("a.txt", { items: [outcome], failed: [] })).toEqual({ name: "a.txt", state: "done", outcome });
  expect(settled("a.txt", { items: [], failed: [{ document: "a.txt", what: "empty", todo: "" }] })).toMatchObject({ state: "failed", what: "empty" });
  expect(refused("a.txt", new Problem(401, "this needs the key", "Send it."))).toMatchObject({ status: 401, todo: "Send it." });
});

test("done and failed ones are finished", () => {
  const waiting = { name: "b", state: "waiting" as const };
  expect(finished([waiting, refused("a", new Problem(422, ""))])).toBe(1);
});
