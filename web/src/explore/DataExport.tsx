import { useState } from "preact/hooks";
import type { Problem } from "../api";
import { asProblem } from "../hooks";
import { Failed } from "../parts/Load";
import { t } from "../words";
import { FORMATS, type Format, fetchFormat } from "./formats";
import { download } from "./picture";

/** The graph around something as a file for other tools; formats that the server does not give are told so. */
export function DataExport({ center, name }: { center: string; name: string }) {
  const [depth, setDepth] = useState(2);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchFile = (format: Format) => {
    setBusy(format.name);
    setProblem(null);
    fetchFormat(format, center, depth, name)
      .then(({ content, file }) => download(content, file), (error: unknown) => setProblem(asProblem(error)))
      .finally(() => setBusy(null));
  };
  return (
    <details class="export">
      <summary>{t("export.open")}</summary>
      <p class="small quiet">{t("export.what", { name })}</p>
      <label class="field">{t("export.depth")}
        <select value={depth} onChange={(event) => setDepth(Number(event.currentTarget.value))}>
          {[1, 2, 3].map((one) => <option value={one} key={one}>{one}</option>)}
        </select>
      </label>
      <ul class="plain-list">
        {FORMATS.map((one) => (
          <li key={one.name}>
            <button type="button" disabled={busy !== null} onClick={() => fetchFile(one)}>{one.name}</button>{" "}
            <span class="small quiet">{busy === one.name ? t("state.loading") : one.tool}</span>
          </li>
        ))}
      </ul>
      {problem?.status === 406 ? <p class="state failed" role="alert">{t("export.none", { format: problem.title })}</p> : problem && <Failed problem={problem} />}
    </details>
  );
}
