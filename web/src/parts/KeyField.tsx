import { setWritingKey, writingKey } from "../api";
import { t } from "../words";

/** A field for the key that writes carry; it is kept until the tab is closed. */
export function KeyField({ onChange }: { onChange?: () => void }) {
  return (
    <label class="field key-field">
      {t("key.label")}
      <input type="password" autocomplete="off" defaultValue={writingKey()} onInput={(event) => {
        setWritingKey(event.currentTarget.value.trim());
        onChange?.();
      }} />
    </label>
  );
}
