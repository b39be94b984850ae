import { useState } from "preact/hooks";
import { address } from "../api";
import { useAnswer } from "../hooks";
import { toDocument } from "../links";
import { Empty, Load } from "../parts/Load";
import { Table } from "../parts/Table";
import { useTitle } from "../parts/title";
import { linkTo } from "../router";
import type { Document, Listing } from "../types";
import { count, t } from "../words";

/** All documents, and the words of their texts. */
export function Documents() {
  useTitle(t("shell.documents"));
  const [cursors, setCursors] = useState<string[]>([]);
  const found = useAnswer<Listing<Document>>(address("/v1/documents", { limit: 100, cursor: cursors.at(-1) }));
  return (
    <>
      <h1>{t("shell.documents")}</h1>
      <PassageForm />
      <Load of={found} what={t("shell.documents")}>
        {(answer) =>
          answer.items.length === 0 ? <Empty>{t("documents.none")} <a href={linkTo(["add"])}>{t("shell.add")}</a></Empty> : (
            <>
              <p class="quiet small">{count("documents", answer.total)}</p>
              <Table items={answer.items} keyOf={(one) => one.id} columns={[
                { head: t("col.document"), cell: (one) => <><a href={toDocument(one.id)} lang="zh">{one.title ?? one.key}</a><div class="small quiet">{one.key}</div></> },
                { head: t("col.issuer"), lang: "zh", cell: (one) => one.organization },
                { head: t("col.covers"), class: "when", cell: (one) => (one.covers.from ? `${one.covers.from} – ${one.covers.to}` : one.date) },
              ]} />
              <p>
                {cursors.length > 0 && <button type="button" onClick={() => setCursors(cursors.slice(0, -1))}>{t("list.back")}</button>}{" "}
                {answer.next && <button type="button" onClick={() => setCursors([...cursors, answer.next!])}>{t("list.next")}</button>}
              </p>
            </>
          )
        }
      </Load>
    </>
  );
}

/** A field for words of a text; where they stand is a page of its own. */
export function PassageForm({ words = "" }: { words?: string }) {
  return (
    <form class="range-picker" onSubmit={(event) => {
      event.preventDefault();
      const asked = String(new FormData(event.currentTarget).get("q") ?? "").trim();
      if (asked) location.hash = linkTo(["passages"], { q: asked });
    }}>
      <label class="field grow">{t("passages.label")}<input name="q" defaultValue={words} required minLength={2} maxLength={400} /></label>
      <button type="submit">{t("passages.find")}</button>
    </form>
  );
}
