import type { Certainty, Tenure } from "../types";
import { t, termOf } from "../words";

/** Certain or possible, told by shape, colour and word. */
export function Sure({ certainty, nearest }: { certainty: Certainty | undefined; nearest?: Tenure["nearest"] | undefined }) {
  if (!certainty) return null;
  const far = certainty === "possible" && nearest?.day ? t("sure.nearest", { day: nearest.day, n: nearest.days }) : null;
  return (
    <>
      <span class={`sure ${certainty}`}>{termOf("certainty", certainty)}</span>
      {far && <span class="nearest">{far}</span>}
    </>
  );
}
