/** What the page says, in the visitor's language. */

import { language } from "../preferences";
import { en } from "./en";
import { zh } from "./zh";

export type Word = keyof typeof en;

const BOOKS: Record<"en" | "zh", Record<Word, string>> = { en, zh };

/** A text in the visitor's language, with `{name}` replaced by values. */
export function t(word: Word, values: Record<string, string | number> = {}): string {
  return BOOKS[language()][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The text for a value of the API such as a rule or a role, or the value itself where there is none. */
export function termOf(group: string, value: string | null | undefined): string {
  if (!value) return "";
  const word = `${group}.${value}` as Word;
  return word in en ? t(word) : value;
}

/** One text for one thing, another for several: `n.items.one`, `n.items.many`. */
export function count(word: string, number: number): string {
  return t(`n.${word}.${number === 1 ? "one" : "many"}` as Word, { n: number.toLocaleString() });
}
