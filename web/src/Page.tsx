/** Which page a place is. */

import { Home } from "./pages/Home";
import { Missing } from "./pages/Missing";
import type { Place } from "./router";

export function Page({ place }: { place: Place }) {
  const [kind] = place.parts;
  if (!kind) return <Home />;
  return <Missing />;
}
