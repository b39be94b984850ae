/** Which place of which document stands open beside the page. */

import { useEffect, useState } from "preact/hooks";
import type { Evidence } from "../types";

const listeners = new Set<(opened: Evidence | null) => void>();
let current: Evidence | null = null;

/** Open the place of a statement beside the page, or close it with null. */
export function openSource(evidence: Evidence | null): void {
  current = evidence;
  for (const listener of listeners) listener(current);
}

/** What stands open now. */
export function useOpened(): Evidence | null {
  const [opened, setOpened] = useState(current);
  useEffect(() => {
    listeners.add(setOpened);
    return () => void listeners.delete(setOpened);
  }, []);
  return opened;
}
