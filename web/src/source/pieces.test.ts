import { expect, test } from "vitest";
import { extent, rawPieces, repairedPieces } from "./pieces";

const marked = (pieces: { text: string; marked: boolean }[]) => pieces.filter((one) => one.marked).map((one) => one.text);

test("raw text is marked inside its spans, counted in code points from where it begins", () => {
  const pieces = rawPieces("前𠮷野当选主席。", 10, [[11, 13], [15, 17]]);
  expect(marked(pieces)).toEqual(["𠮷野", "主席"]);
  expect(pieces.map((one) => one.text).join("")).toBe("前𠮷野当选主席。");
});

test("spans outside of the stretch mark nothing, overlapping ones mark once", () => {
  expect(marked(rawPieces("主席", 0, [[5, 9]]))).toEqual([]);
  expect(marked(rawPieces("市总工会主席", 0, [[0, 4], [2, 6]]))).toEqual(["市总工会主席"]);
});

test("repaired characters are marked by their raw places, those put in when both neighbours are", () => {
  expect(marked(repairedPieces("主席（张伟）出席", [4, 6, -1, 7, 9, -1, 10, 11], [[4, 10]]))).toEqual(["主席（张伟"]);
  expect(marked(repairedPieces("甲，乙", [0, -1, 5], [[0, 6]]))).toEqual(["甲，乙"]);
  expect(repairedPieces("", [], [[0, 1]])).toEqual([]);
});

test("the extent of spans is from the first to the last", () => {
  expect(extent([[8, 9], [2, 4]])).toEqual([2, 9]);
  expect(extent([])).toBeNull();
});
