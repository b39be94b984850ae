import { useState } from "preact/hooks";
import { count, t, termOf } from "../words";
import type { Shown } from "./data";
import { nameOf } from "./sync";

const MOST = 200;

interface Props {
  shown: Shown;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** All that is drawn as a list: for keys, screen readers, and finding a name in a large graph. */
export function NodeList({ shown, selected, onSelect }: Props) {
  const [text, setText] = useState("");
  const found = shown.nodes.filter((one) => (one.name ?? one.text ?? "").includes(text.trim()));
  return (
    <details class="node-list">
      <summary>{t("list.nodes")} ({count("nodes", shown.nodes.length)}, {count("edges", shown.edges.length)})</summary>
      <label class="field">{t("list.filter")}<input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} /></label>
      <ul class="plain-list">
        {found.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <button type="button" class="bare" aria-pressed={one.id === selected} onClick={() => onSelect(one.id)}>
              <span lang="zh">{nameOf(one) || one.id}</span>
            </button>{" "}
            <span class="quiet small">{termOf("kind", one.label.toLowerCase())} {one.date}</span>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="quiet small">{t("list.first", { n: MOST, total: found.length })}</p>}
    </details>
  );
}
