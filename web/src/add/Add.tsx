import { useRef, useState } from "preact/hooks";
import { KeyField } from "../parts/KeyField";
import { useTitle } from "../parts/title";
import { t } from "../words";
import { droppedFiles } from "./queue";
import { Review } from "./Review";
import { sampleFiles } from "./samples";
import { useSending } from "./useSending";

const KINDS = ".txt,.md,.html,.htm,.pdf,.docx,.json";

/** Adding documents: dropped or chosen, with progress and the list of what to look at. */
export function Add() {
  useTitle(t("add.title"));
  const { sent, start } = useSending();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const needsKey = sent.some((one) => one.state === "failed" && one.status === 401);
  return (
    <>
      <h1>{t("add.title")}</h1>
      <p class="quiet">{t("add.what")}</p>
      <div class={over ? "drop over" : "drop"}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) void droppedFiles(event.dataTransfer.items).then(start);
        }}>
        <p>{t("add.drop")}</p>
        <p class="actions centred">
          <button type="button" class="main" onClick={() => field.current?.click()}>{t("add.choose")}</button>
          <button type="button" onClick={() => void sampleFiles().then(start)}>{t("add.samples")}</button>
        </p>
        <input ref={field} class="unseen" type="file" multiple accept={KINDS} tabIndex={-1} aria-label={t("add.choose")}
          onChange={(event) => { void start([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ""; }} />
        <p class="small quiet">{t("add.kinds")}</p>
      </div>
      {needsKey && <KeyField />}
      <Review sent={sent} />
    </>
  );
}
