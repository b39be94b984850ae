/** The four bounds of a tenure, each with the rule and the statements that set it. */

import { BOUNDS, boundOf, settersOf } from "../time/bounds";
import type { Tenure } from "../types";
import { t, termOf } from "../words";
import { Proofs } from "./Proof";

export function BoundsTable({ tenure }: { tenure: Tenure }) {
  const others = tenure.evidence.filter((one) => !one.sets.length);
  return (
    <>
      <table class="bounds small">
        <caption class="unseen">{t("bounds.caption")}</caption>
        <thead>
          <tr><th scope="col">{t("bounds.bound")}</th><th scope="col">{t("bounds.day")}</th><th scope="col">{t("bounds.because")}</th></tr>
        </thead>
        <tbody>
          {BOUNDS.map((name) => {
            const setters = settersOf(tenure.evidence, name);
            const day = boundOf(tenure, name);
            return (
              <tr key={name}>
                <th scope="row">{termOf("bound", name)}</th>
                <td><span class="when">{day ?? t("bounds.open")}</span></td>
                <td>
                  {setters.length > 0 && <Proofs evidence={setters} most={1} />}
                  {!setters.length && day && <span class="quiet">{t("bounds.follows")}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {others.length > 0 && (
        <>
          <h4 class="small">{t("bounds.others")}</h4>
          <Proofs evidence={others} most={3} />
        </>
      )}
    </>
  );
}
