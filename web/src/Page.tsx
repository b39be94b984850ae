/** Which page a place is. */

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Add } from "./add/Add";
import { Conflicts } from "./pages/Conflicts";
import { DocumentPage } from "./pages/Document";
import { Documents } from "./pages/Documents";
import { EventPage } from "./pages/Event";
import { Find } from "./pages/Find";
import { Home } from "./pages/Home";
import { Missing } from "./pages/Missing";
import { OrganizationPage } from "./pages/Organization";
import { Passages } from "./pages/Passages";
import { PersonPage } from "./pages/Person";
import { PostPage } from "./pages/Post";
import { PublicationPage } from "./pages/Publication";
import { Waiting } from "./parts/Load";
import type { Place } from "./router";

export function Page({ place }: { place: Place }) {
  const [kind, id] = place.parts;
  if (!kind) return <Home />;
  if (kind === "explore") return <Explorer place={place} />;
  if (kind === "documents") return <Documents />;
  if (kind === "conflicts") return <Conflicts />;
  if (kind === "add") return <Add />;
  if (kind === "passages") return <Passages words={place.query["q"] ?? ""} />;
  if (!id) return <Missing />;
  switch (kind) {
    case "person": return <PersonPage id={id} place={place} />;
    case "organization": return <OrganizationPage id={id} place={place} />;
    case "post": return <PostPage id={id} />;
    case "event": return <EventPage id={id} />;
    case "publication": return <PublicationPage id={id} />;
    case "document": return <DocumentPage id={id} place={place} />;
    case "find": return <Find asked={id} />;
    default: return <Missing />;
  }
}

/** The explorer, whose parts are fetched when somebody first comes here. */
function Explorer({ place }: { place: Place }) {
  const [Explore, setExplore] = useState<ComponentType<{ place: Place }> | null>(null);
  useEffect(() => void import("./explore/Explore").then((module) => setExplore(() => module.Explore)), []);
  return Explore ? <Explore place={place} /> : <Waiting />;
}
