/** A day, chosen by its date, by a slider over the days that sources cover, or by playing through them. */

import { useEffect, useRef, useState } from "preact/hooks";
import { readDay, writeDay } from "../time/days";
import { t } from "../words";

interface Props {
  day: string;
  from: string;
  to: string;
  onChange: (day: string) => void;
}

const STEPS = 60;
const BEAT = 350;

export function DayPicker({ day, from, to, onChange }: Props) {
  const [first, last] = [readDay(from) ?? 0, readDay(to) ?? 0];
  const now = readDay(day) ?? last;
  const [playing, setPlaying] = useState(false);
  const at = useRef(now);
  at.current = now;
  useEffect(() => {
    if (!playing) return;
    const step = Math.max(1, Math.round((last - first) / STEPS));
    const timer = setInterval(() => {
      const next = Math.min(last, at.current + step);
      onChange(writeDay(next));
      if (next === last) setPlaying(false);
    }, BEAT);
    return () => clearInterval(timer);
  }, [playing, first, last]);
  const play = () => {
    if (!playing && now >= last) onChange(writeDay(first));
    setPlaying(!playing);
  };
  return (
    <div class="day-picker">
      <label class="field">
        {t("day.on")}
        <input type="date" value={day} onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)} />
      </label>
      <div class="slide">
        <input type="range" min={first} max={last} value={Math.max(first, Math.min(last, now))} aria-label={t("day.slider")}
          aria-valuetext={day} onInput={(event) => onChange(writeDay(Number(event.currentTarget.value)))} />
        <div class="small quiet slide-ends"><span class="when">{from}</span><span class="when">{to}</span></div>
      </div>
      <button type="button" onClick={play} aria-pressed={playing}>{playing ? t("day.pause") : t("day.play")}</button>
    </div>
  );
}
