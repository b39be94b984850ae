import { DayPicker } from "../parts/DayPicker";
import { readDay, writeDay } from "../time/days";
import { t } from "../words";
import type { TimeFilter } from "./view";

interface Props {
  time: TimeFilter;
  first: string;
  last: string;
  onChange: (time: TimeFilter) => void;
}

/** All of time, a day on a slider, or a window that a slider moves. */
export function TimeControl({ time, first, last, onChange }: Props) {
  const choose = (kind: TimeFilter["kind"]) => {
    if (kind === "all") onChange({ kind });
    else if (kind === "day") onChange({ kind, on: time.kind === "window" ? time.from : last });
    else onChange({ kind, from: first, to: last });
  };
  return (
    <fieldset class="time-control">
      <legend>{t("time.legend")}</legend>
      {(["all", "day", "window"] as const).map((kind) => (
        <label key={kind}><input type="radio" name="time" checked={time.kind === kind} onChange={() => choose(kind)} /> {t(`time.${kind}`)}</label>
      ))}
      {time.kind === "day" && <DayPicker day={time.on} from={first} to={last} onChange={(on) => onChange({ kind: "day", on })} />}
      {time.kind === "window" && <Window time={time} first={first} last={last} onChange={onChange} />}
    </fieldset>
  );
}

function Window({ time, first, last, onChange }: Props & { time: Extract<TimeFilter, { kind: "window" }> }) {
  const [from, to] = [readDay(time.from) ?? 0, readDay(time.to) ?? 0];
  const [low, high] = [readDay(first) ?? from, readDay(last) ?? to];
  const move = (start: number) => onChange({ ...time, from: writeDay(start), to: writeDay(start + to - from) });
  const put = (side: "from" | "to") => (event: { currentTarget: HTMLInputElement }) => {
    const next = { ...time, [side]: event.currentTarget.value };
    if (event.currentTarget.value && next.from <= next.to) onChange(next);
  };
  return (
    <div class="range-picker">
      <label class="field">{t("range.from")}<input type="date" value={time.from} onChange={put("from")} /></label>
      <label class="field">{t("range.to")}<input type="date" value={time.to} onChange={put("to")} /></label>
      <input type="range" min={low} max={Math.max(low, high - (to - from))} value={from} aria-label={t("time.move")}
        aria-valuetext={`${time.from} – ${time.to}`} onInput={(event) => move(Number(event.currentTarget.value))} />
    </div>
  );
}
