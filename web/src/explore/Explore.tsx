import type { Place } from "../router";
export function Explore(_: { place: Place }) { return null; }
