import { useState } from "preact/hooks";
import { Review } from "../add/Review";
import { finished } from "../add/queue";
import { sampleFiles } from "../add/samples";
import { useSending } from "../add/useSending";
import { address } from "../api";
import { useAnswer } from "../hooks";
import { toDocument, toEntity } from "../links";
import { KeyField } from "../parts/KeyField";
import { Load } from "../parts/Load";
import { useTitle } from "../parts/title";
import { linkTo } from "../router";
import { SearchBox } from "../search/SearchBox";
import type { Coverage, Document, Listing, Organization } from "../types";
import { count, t } from "../words";

type Covered = Coverage & { organization: Organization; statements: number };

/** The first page: one box, and what the sources are about; an empty graph offers the samples. */
export function Home() {
  useTitle("");
  const [version, setVersion] = useState(0);
  const documents = useAnswer<Listing<Document>>(address("/v1/documents", { limit: 8 }), version);
  const { sent, start } = useSending(() => setVersion((before) => before + 1));
  return (
    <div class="home">
      <h1>{t("home.title")}</h1>
      <p class="quiet">{t("home.promise")}</p>
      <SearchBox label={t("search.label")} placeholder={t("search.placeholder.long")} hotkey autofocus />
      <Load of={documents}>
        {(answer) => (answer.total ? <Sources documents={answer} /> : <FirstVisit waiting={finished(sent) < sent.length} onStart={start} />)}
      </Load>
      {sent.some((one) => one.state === "failed" && one.status === 401) && <KeyField />}
      <Review sent={sent} />
    </div>
  );
}

function Sources({ documents }: { documents: Listing<Document> }) {
  const covered = useAnswer<Listing<Covered>>(address("/v1/coverage", { limit: 10 }));
  return (
    <div class="home-lists">
      <section>
        <h2>{t("home.organizations")}</h2>
        <Load of={covered}>
          {(answer) => (
            <ul>
              {answer.items.map((one) => (
                <li key={one.organization.id}>
                  <a href={toEntity("organization", one.organization.id)}>{one.organization.name}</a>
                  <span class="quiet small when">{count("statements", one.statements)}</span>
                </li>
              ))}
            </ul>
          )}
        </Load>
      </section>
      <section>
        <h2>{t("home.documents")} <span class="quiet small">{documents.total}</span></h2>
        <ul>
          {documents.items.map((one) => (
            <li key={one.id}><a href={toDocument(one.id)}>{one.title ?? one.key}</a></li>
          ))}
        </ul>
        <p><a href={linkTo(["documents"])}>{t("home.all")}</a></p>
      </section>
    </div>
  );
}

/** An empty graph: the samples are one click away. */
function FirstVisit({ waiting, onStart }: { waiting: boolean; onStart: (files: File[]) => void }) {
  return (
    <section class="sheet">
      <h2>{t("home.empty")}</h2>
      <p>{t("home.empty.what")}</p>
      <p class="actions">
        <button type="button" class="main" disabled={waiting} onClick={() => void sampleFiles().then(onStart)}>{t("add.samples")}</button>
        <a class="button plain" href={linkTo(["add"])}>{t("home.own")}</a>
      </p>
    </section>
  );
}
