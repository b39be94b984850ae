import { address } from "../api";
import { useAnswer } from "../hooks";
import { toDocument } from "../links";
import { Empty, Load } from "../parts/Load";
import { useTitle } from "../parts/title";
import type { Listing, Source } from "../types";
import { count, t } from "../words";
import { PassageForm } from "./Documents";

interface Passage { document: Source; start: number; end: number; quote: string; before: string; after: string }
type Found = Listing<Passage> & { exact: boolean; all_read: boolean };

/** Where words stand in the sources; each place opens its document there. */
export function Passages({ words }: { words: string }) {
  useTitle(words);
  const found = useAnswer<Found>(words ? address("/v1/passages", { q: words, limit: 50 }) : null);
  return (
    <>
      <h1>{t("passages.title")}</h1>
      <PassageForm words={words} key={words} />
      {words && (
        <Load of={found} what={t("passages.title")}>
          {(answer) => (
            <>
              <p class="quiet small" aria-live="polite">
                {count("places", answer.total)}
                {!answer.exact && answer.total > 0 && ` · ${t("passages.loose")}`}
                {!answer.all_read && ` · ${t("passages.part")}`}
              </p>
              {answer.items.length === 0 && <Empty>{t("passages.none")}</Empty>}
              <ul class="plain-list">
                {answer.items.map((one) => (
                  <li key={`${one.document.id}${one.start}`}>
                    <a href={toDocument(one.document.id, one.start, one.end)} lang="zh">{one.document.title}</a>
                    <span class="quiet small"> {t("source.place", { start: one.start, end: one.end })}</span>
                    <p class="quoted" lang="zh">…{one.before}<mark>{one.quote}</mark>{one.after}…</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Load>
      )}
    </>
  );
}
