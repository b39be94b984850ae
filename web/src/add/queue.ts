/** Documents on their way into the graph, one request each, side-cars sent with what they describe. */

import type { Problem } from "../api";

export interface Skipped {
  reason: string;
  quote: string;
  spans: [number, number][];
}

export interface Outcome {
  key: string;
  title: string | null;
  status: "added" | "changed" | "unchanged";
  statements: Record<string, number>;
  skipped: number;
  review: Skipped[];
}

export interface Failure {
  document: string;
  what: string;
  todo: string;
}

export type Sent =
  | { name: string; state: "waiting" | "reading" }
  | { name: string; state: "done"; outcome: Outcome }
  | { name: string; state: "failed"; what: string; todo: string; status: number };

const SIDECAR = ".meta.json";

/** Files in groups that are sent together: each document with its side-car `NAME.meta.json`. */
export function batches<Named extends { name: string }>(files: readonly Named[]): Named[][] {
  const documents = files.filter((one) => !one.name.endsWith(SIDECAR));
  return documents.map((one) => [one, ...files.filter((other) => other.name === one.name + SIDECAR)]);
}

/** What is sent together as a form. */
export function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return form;
}

/** What became of a batch that was answered. */
export function settled(name: string, answer: { items: Outcome[]; failed: Failure[] }): Sent {
  const [outcome] = answer.items;
  if (outcome) return { name, state: "done", outcome };
  const [failure] = answer.failed;
  return { name, state: "failed", what: failure?.what ?? "", todo: failure?.todo ?? "", status: 422 };
}

/** What became of a batch that was refused. */
export function refused(name: string, problem: Problem): Sent {
  return { name, state: "failed", what: problem.title, todo: problem.todo, status: problem.status };
}

/** How many are done with, in any way. */
export function finished(all: readonly Sent[]): number {
  return all.filter((one) => one.state === "done" || one.state === "failed").length;
}

/** All files of what was dropped, folders gone through. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  // Everything is taken from the list before anything is awaited: it is empty afterwards.
  const dropped = [...items].map((one) => ({ entry: one.webkitGetAsEntry(), file: one.getAsFile() }));
  const found = dropped.map(({ entry, file }) => (entry ? filesOf(entry) : file ? [file] : []));
  return (await Promise.all(found)).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return found;
    for (const one of some) if (!one.name.startsWith(".")) found.push(...(await filesOf(one)));
  }
}
