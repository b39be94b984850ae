/** Colours and sizes of nodes and edges, light and dark. */

import type { Certainty } from "../types";
import type { Label } from "./view";

export interface Colours {
  nodes: Record<Label, string>;
  edges: Record<Certainty | "path" | "plain", string>;
  ink: string;
  paper: string;
  picked: string;
}

const LIGHT: Colours = {
  nodes: { Person: "#1f6aa5", Organization: "#7a3e9d", Post: "#5b6b7a", Event: "#1d7d46", Publication: "#9a5b00", Task: "#a3272f" },
  edges: { certain: "#1f6aa5", possible: "#c9882b", path: "#d0021b", plain: "#aab4bd" },
  ink: "#1c2127", paper: "#fbfbfa", picked: "#d0021b",
};

const DARK: Colours = {
  nodes: { Person: "#66b2ea", Organization: "#c79be6", Post: "#a5b3c0", Event: "#6cc590", Publication: "#e0a34a", Task: "#f08a8f" },
  edges: { certain: "#5aa9e0", possible: "#b5802f", path: "#ff6b6b", plain: "#56616c" },
  ink: "#e6eaee", paper: "#14181c", picked: "#ff6b6b",
};

export const SIZES: Record<Label, number> = { Person: 6, Organization: 9, Post: 4.5, Event: 5.5, Publication: 5, Task: 5 };

export function colours(dark: boolean): Colours {
  return dark ? DARK : LIGHT;
}
