import { Empty } from "../parts/Load";
import { useTitle } from "../parts/title";
import { linkTo } from "../router";
import { t } from "../words";

/** A place that there is not. */
export function Missing() {
  useTitle(t("missing.title"));
  return (
    <>
      <h1>{t("missing.title")}</h1>
      <Empty><a href={linkTo([])}>{t("missing.home")}</a></Empty>
    </>
  );
}
