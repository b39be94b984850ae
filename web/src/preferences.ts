/** What the visitor prefers, remembered: language and colours. */

import { useEffect, useState } from "preact/hooks";

export type Language = "en" | "zh";
export type Theme = "light" | "dark" | "system";

const listeners = new Set<() => void>();

/** The language chosen before, else the browser's, else English. */
export function language(): Language {
  const kept = read("cursus.language");
  if (kept === "en" || kept === "zh") return kept;
  return typeof navigator !== "undefined" && navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** The colours chosen before, else those of the system. */
export function theme(): Theme {
  const kept = read("cursus.theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Choose a language for this and later visits. */
export function setLanguage(value: Language): void {
  keep("cursus.language", value);
}

/** Choose colours for this and later visits. */
export function setTheme(value: Theme): void {
  keep("cursus.theme", value);
}

/** Put language and colours on the page itself, for browsers and screen readers. */
export function applyPreferences(): void {
  document.documentElement.lang = language() === "zh" ? "zh-Hans" : "en";
  const chosen = theme();
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
}

/** Whether dark colours are shown now. */
export function isDark(): boolean {
  const chosen = theme();
  return chosen === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}

/** Draw again whenever a preference changes; the number given counts the changes. */
export function usePreferences(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const changed = () => setCount((before) => before + 1);
    listeners.add(changed);
    return () => void listeners.delete(changed);
  }, []);
  return count;
}

function read(name: string): string | null {
  return typeof localStorage === "undefined" ? null : localStorage.getItem(name);
}

function keep(name: string, value: string): void {
  localStorage.setItem(name, value);
  applyPreferences();
  for (const listener of listeners) listener();
}
