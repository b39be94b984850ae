/** Tenures as lines of time: solid bars where certain, hatched and outlined ones where possible, faded where open. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Axis, makeAxis } from "../time/axis";
import { writeBounds } from "../time/bounds";
import { readSpan } from "../time/days";
import { spanOf, stretchesOf, type Stretch } from "../time/stretches";
import type { Event, Tenure } from "../types";
import { t } from "../words";
import { BoundsTable } from "./Bounds";
import { useWidth } from "./useWidth";

export interface Row {
  key: string;
  label: ComponentChildren;
  /** What the row is called where it is read out. */
  name: string;
  tenures: Tenure[];
}

interface Props {
  rows: Row[];
  events?: readonly Event[];
  /** What the line of time spans, when that is more than the rows. */
  axis?: readonly Tenure[];
  legend?: boolean;
}

const HEIGHT = 22;

export function Gantt({ rows, events = [], axis: all, legend = true }: Props) {
  const [track, width] = useWidth<HTMLDivElement>();
  const axis = axisOf(all ?? rows.flatMap((row) => row.tenures), events, width || 600);
  return (
    <div class="gantt">
      <Hatch />
      <div class="gantt-axis">
        <span />
        <div class="gantt-track" ref={track}>
          {width > 0 && (
            <svg width={width} height="16" aria-hidden="true">
              {axis.ticks.map((tick) => <text class="tick" x={tick.x} y="12" text-anchor="middle">{tick.label}</text>)}
            </svg>
          )}
        </div>
        <span class="gantt-button" />
      </div>
      {width > 0 && events.length > 0 && <EventLine events={events} axis={axis} />}
      {width > 0 && rows.map((row) => <Line key={row.key} row={row} axis={axis} />)}
      {legend && <Legend />}
    </div>
  );
}

function Line({ row, axis }: { row: Row; axis: Axis }) {
  const [open, setOpen] = useState(false);
  const told = row.tenures.map(tell).join("; ");
  return (
    <>
      <div class="gantt-row">
        <div class="gantt-label">{row.label}</div>
        <div class="gantt-track">
          <svg width={axis.width} height={HEIGHT} role="img" aria-label={`${row.name}: ${told}`}>
            <Grid axis={axis} />
            {row.tenures.flatMap((one) => stretchesOf(one)).map((one) => <Bar stretch={one} axis={axis} />)}
          </svg>
        </div>
        <button type="button" class="bare small gantt-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("gantt.evidence")}<span class="unseen"> {row.name}</span>
        </button>
      </div>
      {open && (
        <div class="gantt-more">
          {row.tenures.map((one) => <BoundsTable tenure={one} key={one.id} />)}
        </div>
      )}
    </>
  );
}

/** One stretch: certain ones fill the line, possible ones are half as high. */
export function Bar({ stretch, axis }: { stretch: Stretch; axis: Axis }) {
  const first = Math.max(0, axis.at(stretch.first));
  const last = Math.min(axis.width, axis.at(stretch.last + 1));
  const width = Math.max(3, last - first);
  if (stretch.certainty === "certain") return <rect class="bar-certain" x={first} y="4" width={width} height={HEIGHT - 8} rx="2" />;
  const { open } = stretch;
  return (
    <g>
      <rect class="bar-possible" x={first} y="8" width={width} height={HEIGHT - 16} />
      {(open === "start" || open === "both") && <path class="bar-open" d={`M${first + 5} 5l-5 6 5 6`} />}
      {(open === "end" || open === "both") && <path class="bar-open" d={`M${first + width - 5} 5l5 6-5 6`} />}
    </g>
  );
}

function EventLine({ events, axis }: { events: readonly Event[]; axis: Axis }) {
  return (
    <div class="gantt-row">
      <div class="gantt-label quiet small">{t("gantt.events", { n: events.length })}</div>
      <div class="gantt-track">
        <svg width={axis.width} height={HEIGHT} aria-hidden="true">
          <Grid axis={axis} />
          {events.map((one) => {
            const { first } = readSpan(one.date);
            if (first === null) return null;
            return (
              <path class="event-mark" d={`M${axis.at(first)} 5l5 6-5 6-5-6z`} key={one.id}>
                <title>{`${one.date} ${one.title}`}</title>
              </path>
            );
          })}
        </svg>
      </div>
      <span class="gantt-button" />
    </div>
  );
}

function Grid({ axis }: { axis: Axis }) {
  return <>{axis.ticks.map((tick) => <line class="grid-line" x1={tick.x} x2={tick.x} y1="0" y2={HEIGHT} />)}</>;
}

/** The pattern of possible stretches, once a page. */
function Hatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" style="position:absolute">
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </svg>
  );
}

/** What the shapes mean. */
export function Legend() {
  return (
    <p class="legend">
      <span><svg width="26" height="12" aria-hidden="true"><rect class="bar-certain" y="0" width="26" height="12" rx="2" /></svg>{t("gantt.certain")}</span>
      <span><svg width="26" height="12" aria-hidden="true"><rect class="bar-possible" y="3" width="26" height="6" /></svg>{t("gantt.possible")}</span>
      <span><svg width="12" height="14" aria-hidden="true"><path class="bar-open" d="M3 1l6 6-6 6" /></svg>{t("gantt.open")}</span>
    </p>
  );
}

function tell(tenure: Tenure): string {
  return t("gantt.told", { start: writeBounds(tenure.start), end: writeBounds(tenure.end) });
}

function axisOf(tenures: readonly Tenure[], events: readonly Event[], width: number): Axis {
  const span = spanOf([...tenures]);
  const days = events.flatMap((one) => Object.values(readSpan(one.date))).filter((day) => day !== null);
  const open = tenures.some((one) => !one.start.earliest || !one.end.latest) ? 200 : 0;
  const known = [...days, ...(span ? [span.first - open, span.last + open] : [])];
  return known.length ? makeAxis(Math.min(...known), Math.max(...known), width) : makeAxis(0, 1, width);
}
