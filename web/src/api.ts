/** Questions to the API: JSON answers, and errors as the problem documents that it gives. */

/** An answer that is none: what went wrong and, where the API says it, what to do. Status 0 is no answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly todo: string = "",
    readonly near: { id: string; name: string; type?: string; label?: string }[] = [],
  ) {
    super(title);
  }
}

export type Parameters = Record<string, string | number | boolean | null | undefined>;

const KEY = "cursus.key";

/** The address of a path with its parameters; those that are empty are left out. */
export function address(path: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

/** The path of an entity: its id or name is one part of it. */
export function pathOf(collection: string, id: string, rest = ""): string {
  return `/v1/${collection}/${encodeURIComponent(id)}${rest && `/${rest}`}`;
}

/** Ask for an address. Throws Problem; an aborted question throws an AbortError. */
export async function get<Answer>(url: string, signal?: AbortSignal): Promise<Answer> {
  return (await request(url, { signal: signal ?? null })).json() as Promise<Answer>;
}

/** Send JSON, a form or nothing, with the key when one was given. Throws Problem. */
export async function send<Answer>(method: "POST" | "DELETE", url: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = {};
  const key = writingKey();
  if (key) headers["Authorization"] = `Bearer ${key}`;
  if (body !== undefined && !(body instanceof FormData)) headers["Content-Type"] = "application/json";
  const sent = body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body);
  return (await request(url, { method, headers, body: sent })).json() as Promise<Answer>;
}

/** A response that is fine. Throws Problem for any other. */
export async function request(url: string, options: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new Problem(0, "");
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  const choices = told.candidates ?? told.near ?? [];
  throw new Problem(response.status, told.title ?? response.statusText, told.todo ?? told.detail ?? "", choices);
}

/** The key that writes carry, kept for this visit only. */
export function writingKey(): string {
  return sessionStorage.getItem(KEY) ?? "";
}

/** Keep or forget the key. */
export function setWritingKey(key: string): void {
  if (key) sessionStorage.setItem(KEY, key);
  else sessionStorage.removeItem(KEY);
}
