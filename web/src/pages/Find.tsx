import { useEffect } from "preact/hooks";
import { address } from "../api";
import { useAnswer } from "../hooks";
import { kindOfId, toEntity } from "../links";
import { Empty, Load } from "../parts/Load";
import { go } from "../router";
import type { Found, Listing } from "../types";
import { t } from "../words";

/** Leads from an id or a name to the page of the thing. */
export function Find({ asked }: { asked: string }) {
  const kind = /^[a-z]-[0-9a-f]{8,}$/.test(asked) ? kindOfId(asked) : null;
  const found = useAnswer<Listing<Found>>(kind ? null : address("/v1/search", { q: asked, limit: 20 }));
  const best = found.state === "done" ? found.data.items[0] : undefined;
  useEffect(() => {
    if (kind) go(toEntity(kind, asked), true);
    else if (best) go(toEntity(best.type, best.id), true);
  }, [kind, best?.id]);
  return <Load of={found}>{(answer) => (answer.items.length ? null : <Empty>{t("search.nothing", { q: asked })}</Empty>)}</Load>;
}
