import { useRef, useState } from "preact/hooks";
import { type Problem, send } from "../api";
import { asProblem } from "../hooks";
import { toEntity } from "../links";
import { KeyField } from "../parts/KeyField";
import { Failed } from "../parts/Load";
import { go, linkTo } from "../router";
import { SearchBox } from "../search/SearchBox";
import type { Found, Person } from "../types";
import { t } from "../words";
import type { Judgement } from "./Judgements";

/** Judge that this and another person are one, or are two; the judgement can be undone at once. */
export function SamePerson({ person }: { person: Person }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [other, setOther] = useState<Found | null>(null);
  const [because, setBecause] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [made, setMade] = useState<Judgement | null>(null);
  const attempt = (sent: Promise<unknown>, then: () => void) =>
    sent.then(() => { setProblem(null); then(); }, (error: unknown) => setProblem(asProblem(error)));
  const judge = (same: boolean) =>
    void send<Judgement>("POST", "/v1/judgements", { left: person.id, right: other!.id, same, because }).then(
      (answer) => { setProblem(null); setMade(answer); },
      (error: unknown) => setProblem(asProblem(error)),
    );
  const undo = () => void attempt(send("DELETE", `/v1/judgements/${made!.id}`), () => setMade(null));
  const close = () => {
    dialog.current?.close();
    if (made) go(made.verdict === "same" ? linkTo(["find", person.name]) : toEntity("person", person.id));
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>{t("judge.open")}</button>
      <dialog ref={dialog} aria-labelledby="judge-title">
        <h2 id="judge-title">{t("judge.title", { name: person.name })}</h2>
        <p class="quiet small">{t("judge.what")}</p>
        {made ? (
          <p role="status">
            {t(made.verdict === "same" ? "judge.same.done" : "judge.different.done", { other: other?.name ?? "" })}{" "}
            <button type="button" onClick={undo}>{t("judgements.undo")}</button>
          </p>
        ) : (
          <>
            <SearchBox label={t("judge.other")} kind="person" onChoose={setOther} />
            <p>{other ? <strong lang="zh">{other.name}</strong> : <span class="quiet">{t("judge.choose")}</span>}</p>
            <label class="field">{t("judge.because")}
              <textarea rows={2} value={because} onInput={(event) => setBecause(event.currentTarget.value)} />
            </label>
            <KeyField onChange={() => setProblem(null)} />
            <p class="actions">
              <button type="button" class="main" disabled={!other || !because.trim()} onClick={() => judge(true)}>{t("judge.same")}</button>
              <button type="button" disabled={!other || !because.trim()} onClick={() => judge(false)}>{t("judge.different")}</button>
            </p>
          </>
        )}
        {problem && <Failed problem={problem} />}
        <p class="actions"><button type="button" onClick={close}>{t("source.close")}</button></p>
      </dialog>
    </>
  );
}
