/** Evidence beside a fact: quotes that open their source. */

import { useState } from "preact/hooks";
import { openSource, useOpened } from "../source/opened";
import type { Evidence } from "../types";
import { t, termOf } from "../words";

const SHOWN = 42;

/** The quotes of statements, `most` of them at first; each opens its source beside the page. */
export function Proofs({ evidence, most = 2 }: { evidence: readonly Evidence[]; most?: number }) {
  const [all, setAll] = useState(false);
  if (!evidence.length) return <span class="quiet small">{t("proof.none")}</span>;
  const shown = all ? evidence : evidence.slice(0, most);
  return (
    <ul class="proofs">
      {shown.map((one) => <li key={`${one.statement}${one.rule}`}><Proof evidence={one} /></li>)}
      {evidence.length > shown.length && (
        <li><button type="button" class="bare small" onClick={() => setAll(true)}>
          {t("proof.more", { n: evidence.length - shown.length })}
        </button></li>
      )}
    </ul>
  );
}

/** One quote, with its document and the rule by which it was read. */
export function Proof({ evidence }: { evidence: Evidence }) {
  const opened = useOpened();
  const quote = evidence.quote.replace(/\s+/g, " ");
  const told = [evidence.document.title, evidence.date, evidence.rule && termOf("rule", evidence.rule)];
  return (
    <button type="button" class="proof" aria-pressed={opened?.statement === evidence.statement}
      onClick={() => openSource(evidence)}>
      <q lang="zh">{quote.length > SHOWN ? `${quote.slice(0, SHOWN)}…` : quote}</q>
      <small>{told.filter(Boolean).join(" · ")}</small>
    </button>
  );
}
