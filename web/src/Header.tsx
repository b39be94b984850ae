/** The head of every page: name, search, ways through the page, language and colours. */

import { isDark, language, setLanguage, setTheme } from "./preferences";
import { linkTo, type Place } from "./router";
import { SearchBox } from "./search/SearchBox";
import { t } from "./words";

const WAYS = ["explore", "documents", "conflicts", "add"] as const;

export function Header({ place }: { place: Place }) {
  return (
    <header class="head">
      <a class="brand" href={linkTo([])} aria-current={place.parts.length ? undefined : "page"}>
        <span class="mark" aria-hidden="true"><i /><i /><i /></span> cursus
      </a>
      {place.parts.length > 0 && <SearchBox label={t("search.label")} placeholder={t("search.placeholder")} hotkey />}
      <nav aria-label={t("shell.ways")}>
        {WAYS.map((way) => (
          <a key={way} href={linkTo([way])} aria-current={place.parts[0] === way ? "page" : undefined}>
            {t(`shell.${way}`)}
          </a>
        ))}
      </nav>
      <div class="preferences">
        <button type="button" lang={language() === "zh" ? "en" : "zh-Hans"}
          onClick={() => setLanguage(language() === "zh" ? "en" : "zh")}>
          {language() === "zh" ? "English" : "中文"}
        </button>
        <button type="button" onClick={() => setTheme(isDark() ? "light" : "dark")}>
          {isDark() ? t("shell.light") : t("shell.dark")}
        </button>
      </div>
    </header>
  );
}
