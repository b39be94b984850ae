/** The whole page: head with search, the place where the visitor is, and the source beside it. */

import { useEffect, useRef } from "preact/hooks";
import { Header } from "./Header";
import { Page } from "./Page";
import { usePreferences } from "./preferences";
import { usePlace } from "./router";
import { SourcePanel } from "./source/SourcePanel";
import { t } from "./words";

export function App() {
  usePreferences();
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  const where = place.parts.join("/");
  const first = useRef(where);
  useEffect(() => {
    if (first.current === where) return;
    first.current = "";
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [where]);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {t("shell.skip")}
      </a>
      <Header place={place} />
      <div class="body">
        <main ref={main} id="main" tabIndex={-1} key={where}>
          <Page place={place} />
        </main>
        <SourcePanel where={where} />
      </div>
    </>
  );
}
