import type { Evidence } from "../types";

/**
 * Which statements hold which form of a name in their own words, spaces set aside.
 *
 * A statement whose words hold a longer form that contains a shorter one counts for the longer form alone.
 */
export function readIn(names: readonly string[], evidence: readonly Evidence[]): { name: string; evidence: Evidence[] }[] {
  const words = evidence.map((one) => plain(one.quote));
  return names.map((name) => {
    const longer = names.map(plain).filter((other) => other !== plain(name) && other.includes(plain(name)));
    const found = evidence.filter((_, place) => {
      const rest = longer.reduce((text, other) => text.replaceAll(other, "\n"), words[place]!);
      return rest.includes(plain(name));
    });
    const once = new Map(found.map((one) => [one.statement, one]));
    return { name, evidence: [...once.values()] };
  });
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
