import { useState } from "preact/hooks";
import type { Parameters } from "../api";
import { useAnswer } from "../hooks";
import { Load } from "../parts/Load";
import { t } from "../words";
import { fileOf, type Format, inOrder, type Part } from "./formats";

interface Props {
  /** All of an organization, or what lies around anything. */
  part: { organization: string } | { center: string };
  name: string;
  days?: Parameters;
}

/** A part of the graph as files for other tools, in the formats that the server lists. */
export function DataExport({ part, name, days = {} }: Props) {
  const [opened, setOpened] = useState(false);
  const [depth, setDepth] = useState(2);
  const formats = useAnswer<{ items: Format[] }>(opened ? "/v1/export/formats" : null);
  const whole: Part = "center" in part ? { ...part, depth } : part;
  return (
    <details class="export" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t("export.open")}</summary>
      <p class="small quiet">{t("organization" in part ? "export.organization" : "export.around", { name })}</p>
      {"center" in part && (
        <label class="field">{t("export.depth")}
          <select value={depth} onChange={(event) => setDepth(Number(event.currentTarget.value))}>
            {[1, 2, 3].map((one) => <option value={one} key={one}>{one}</option>)}
          </select>
        </label>
      )}
      {opened && (
        <Load of={formats}>
          {(answer) => (
            <ul class="plain-list small">
              {inOrder(answer.items).map((one) => (
                <li key={one.name}><a href={fileOf(whole, one, days)} download={`${name}${one.suffix}`}>{one.title}</a></li>
              ))}
            </ul>
          )}
        </Load>
      )}
    </details>
  );
}
