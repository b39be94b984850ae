import { useEffect, useState } from "preact/hooks";
import { address, get, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { EventLink, When } from "../parts/names";
import { readSpan, writeDay } from "../time/days";
import type { Event, EventInFull, Listing } from "../types";
import { t } from "../words";
import { Changed } from "./Event";

const DAYS = 3;
const MOST = 12;

/**
 * What the same document tells of the days around an event.
 *
 * A congress elects nobody itself: the plenary session after it does. So where an event changed nothing, what the
 * others of these days changed is shown here.
 */
export function Nearby({ event }: { event: EventInFull }) {
  const { first, last } = readSpan(event.date);
  const range = first === null || last === null ? null : { from: writeDay(first - DAYS), to: writeDay(last + DAYS), limit: 100 };
  const found = useAnswer<Listing<Event>>(range && address("/v1/events", range));
  const others = found.state === "done" ? found.data.items.filter((one) => one.id !== event.id).slice(0, MOST) : [];
  const inFull = useInFull(others).filter((one) => one.document?.id === event.document?.id);
  if (!inFull.length) return null;
  return (
    <>
      {event.changes.length === 0 && inFull.filter((one) => one.changes.length > 0).map((one) => (
        <Changed key={one.id} event={one} title={<>{t("event.changed.at")} <EventLink event={one} /> <When date={one.date} /></>} />
      ))}
      <p class="small">
        <span class="quiet">{t("event.nearby")} </span>
        {inFull.map((one, place) => (
          <span key={one.id}>{place > 0 && " · "}<When date={one.date} /> <EventLink event={one} /></span>
        ))}
      </p>
    </>
  );
}

function useInFull(events: readonly Event[]): EventInFull[] {
  const [found, setFound] = useState<EventInFull[]>([]);
  const ids = events.map((one) => one.id).join();
  useEffect(() => {
    const stop = new AbortController();
    Promise.all(events.map((one) => get<EventInFull>(pathOf("events", one.id), stop.signal))).then(setFound, () => undefined);
    return () => stop.abort();
  }, [ids]);
  return found;
}
