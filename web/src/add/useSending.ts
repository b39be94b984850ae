import { useState } from "preact/hooks";
import { send } from "../api";
import { asProblem } from "../hooks";
import { batches, type Failure, formOf, type Outcome, refused, type Sent, settled } from "./queue";

/** Sends files one after the other and tells what became of each; `done` is called when all are through. */
export function useSending(done?: () => void): { sent: Sent[]; start: (files: File[]) => Promise<void> } {
  const [sent, setSent] = useState<Sent[]>([]);
  const start = async (files: File[]) => {
    const all = batches(files);
    const first = sent.length;
    setSent((before) => [...before, ...all.map(([one]): Sent => ({ name: one!.name, state: "waiting" }))]);
    const put = (place: number, one: Sent) => setSent((before) => before.map((old, at) => (at === first + place ? one : old)));
    for (const [place, batch] of all.entries()) {
      const { name } = batch[0]!;
      put(place, { name, state: "reading" });
      const became = await send<{ items: Outcome[]; failed: Failure[] }>("POST", "/v1/documents", formOf(batch)).then(
        (answer) => settled(name, answer),
        (error: unknown) => refused(name, asProblem(error)),
      );
      put(place, became);
    }
    done?.();
  };
  return { sent, start };
}
