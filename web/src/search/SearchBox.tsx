/** The one box: what is typed is looked up at once, in groups, and chosen by mouse or keys. */

import { useEffect, useId, useRef, useState } from "preact/hooks";
import { address } from "../api";
import { useAnswer, useRested } from "../hooks";
import { toEntity } from "../links";
import { go, linkTo } from "../router";
import type { Found, Kind, Listing } from "../types";
import { t, termOf } from "../words";
import { foundAs, groupFound, stepThrough, whenFound, type Group } from "./groups";

interface Props {
  label: string;
  placeholder?: string;
  /** Only things of this kind. */
  kind?: Kind;
  /** What choosing does; without it the page of the thing is opened. */
  onChoose?: (item: Found) => void;
  /** Whether `/` anywhere on the page comes here. */
  hotkey?: boolean;
  autofocus?: boolean;
}

/** A search field with its list of results (an ARIA combobox). */
export function SearchBox({ label, placeholder, kind, onChoose, hotkey, autofocus }: Props) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [entered, setEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useRested(text.trim(), 120);
  const answered = useAnswer<Listing<Found>>(asked ? address("/v1/search", { q: asked, type: kind, limit: 30, dates: true }) : null);
  const groups = answered.state !== "failed" && answered.data && asked ? groupFound(answered.data.items) : [];
  useHotkey(input, Boolean(hotkey));
  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, []);

  const choose = (item: Found) => {
    setOpen(false);
    setText("");
    setCurrent(null);
    if (onChoose) onChoose(item);
    else go(toEntity(item.type, item.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes Chinese, its keys are not ours.
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setCurrent(stepThrough(groups, current, event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") setEntered(true);
    else setEntered(false);
    if (event.key === "Escape") {
      if (open) setOpen(false);
      else setText("");
    }
  };
  useEffect(() => {
    // Enter may come before the results of what was typed: it waits for them.
    if (!entered || answered.state === "loading" || text.trim() !== asked) return;
    setEntered(false);
    const items = groups.flatMap((group) => group.items);
    const chosen = items.find((item) => item.id === current) ?? items[0];
    if (chosen) choose(chosen);
  });
  const shown = open && asked !== "";
  return (
    <div class="search" role="search" aria-label={label} onFocusOut={(event) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
    }}>
      <input
        ref={input} type="search" role="combobox" list={undefined} autocomplete="off" spellcheck={false} aria-label={label}
        placeholder={placeholder ?? label} aria-expanded={shown} aria-controls={list} aria-autocomplete="list"
        aria-activedescendant={shown && current ? `${list}-${current}` : undefined} value={text}
        onInput={(event) => { setText(event.currentTarget.value); setOpen(true); setCurrent(null); }}
        onFocus={() => setOpen(true)} onKeyDown={onKeyDown}
      />
      {hotkey && <kbd class="hotkey" aria-hidden="true">/</kbd>}
      <div class="results" hidden={!shown}>
        <Results list={list} groups={groups} asked={asked} current={current} onChoose={choose} />
        {shown && !groups.length && <Told answered={answered} asked={asked} />}
        {hotkey && asked.length > 1 && (
          <a class="find-text plain" href={linkTo(["passages"], { q: asked })} onClick={() => { setOpen(false); setText(""); }}>
            {t("passages.find.text", { q: asked })}
          </a>
        )}
      </div>
    </div>
  );
}

interface ResultsProps {
  list: string;
  groups: Group[];
  asked: string;
  current: string | null;
  onChoose: (item: Found) => void;
}

function Results({ list, groups, asked, current, onChoose }: ResultsProps) {
  return (
    <div id={list} role="listbox" aria-label={t("search.results")}>
      {groups.map((group) => (
        <div role="group" aria-label={termOf("kind", group.kind)} key={group.kind}>
          <div class="group-name" aria-hidden="true">{termOf("kinds", group.kind)}</div>
          {group.items.map((item) => (
            <div
              role="option" id={`${list}-${item.id}`} key={item.id} aria-selected={item.id === current}
              onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(item)}
            >
              <span class="found-name">{item.name}</span>
              {foundAs(item, asked) && <span class="found-as">{foundAs(item, asked)}</span>}
              <span class="found-when">{whenFound(item)}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Told({ answered, asked }: { answered: { state: string }; asked: string }) {
  const words = { loading: t("state.loading"), failed: t("search.failed"), done: t("search.nothing", { q: asked }) };
  return <p class="state" role="status">{words[answered.state as keyof typeof words]}</p>;
}

function useHotkey(input: { current: HTMLInputElement | null }, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const pressed = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest("input:not([type=range]), textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [active]);
}
