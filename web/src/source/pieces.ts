/** Text cut into marked and plain pieces. All places are code points of the raw text. */

import type { Span } from "../types";

export interface Piece {
  text: string;
  marked: boolean;
}

/** The pieces of a stretch of raw text that begins at `start`, marked inside the spans. */
export function rawPieces(text: string, start: number, spans: readonly Span[]): Piece[] {
  return joined([...text].map((letter, place) => [letter, within(start + place, spans)]));
}

/**
 * The pieces of repaired text whose characters know their raw places.
 *
 * A character that repair put in (-1) is marked when those on both sides of it are.
 */
export function repairedPieces(text: string, offsets: readonly number[], spans: readonly Span[]): Piece[] {
  const letters = [...text];
  const marked = letters.map((_, place) => within(offsets[place] ?? -1, spans));
  const put = (place: number) => (offsets[place] ?? -1) < 0;
  const nearest = (place: number, step: 1 | -1): boolean => {
    let at = place + step;
    while (at >= 0 && at < letters.length && put(at)) at += step;
    return marked[at] ?? false;
  };
  return joined(
    letters.map((letter, place) => [letter, put(place) ? nearest(place, -1) && nearest(place, 1) : marked[place]!]),
  );
}

/** First and last place of all spans; null when there is none. */
export function extent(spans: readonly Span[]): Span | null {
  if (!spans.length) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

function within(place: number, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => start <= place && place < end);
}

function joined(letters: [string, boolean][]): Piece[] {
  const found: Piece[] = [];
  for (const [letter, marked] of letters) {
    const last = found.at(-1);
    if (last?.marked === marked) last.text += letter;
    else found.push({ text: letter, marked });
  }
  return found;
}
