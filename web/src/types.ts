/** The shapes of the API's answers, as docs/http.md and `/docs` describe them; times are ISO days, null is open. */

export type Certainty = "certain" | "possible";
export type Kind = "person" | "organization" | "post" | "event" | "publication";

export interface Entity {
  id: string;
  name: string;
  names: string[];
}

export interface Coverage {
  from: string | null;
  to: string | null;
  documents: number;
}

export interface Person extends Entity {
  pinyin?: string | null;
  marks?: string[];
  coverage?: Coverage;
}

export interface Organization extends Entity {
  coverage?: Coverage;
}

export interface Post {
  id: string;
  role: string;
  seats: "one" | "many";
  organization: Organization;
}

export interface Bounds {
  earliest: string | null;
  latest: string | null;
}

export interface Source {
  id: string;
  title: string | null;
}

export type Span = [number, number];
export type BoundName = "start.earliest" | "start.latest" | "end.earliest" | "end.latest";

export interface Evidence {
  statement: string;
  document: Source;
  quote: string;
  spans: Span[];
  rule: string | null;
  sets: BoundName[];
  kind: string;
  date: string | null;
}

export interface Tenure {
  id: string;
  person: Person;
  post: Post;
  start: Bounds;
  end: Bounds;
  ended: true | null;
  certainty?: Certainty;
  nearest?: { day: string | null; days: number };
  evidence: Evidence[];
  evidence_total?: number;
  after?: Handover | null;
  event?: Event | null;
  with?: string;
  overlap?: { from: string | null; to: string | null };
}

export interface Handover {
  tenure: string;
  relation: "handover" | "gap" | "overlap" | "unknown";
  unclear: { from: string; to: string } | null;
}

export interface Event {
  id: string;
  title: string;
  date: string | null;
  venue: string | null;
  type: string | null;
  roles?: string[];
}

export interface Change {
  person: Person;
  post: Post;
  change: "came" | "left" | "confirmed";
  date: Bounds;
  certainty: Certainty;
  event: Event | null;
  tenure: string;
  evidence: Evidence[];
}

export interface EventInFull extends Event {
  document: Source | null;
  participants: { person: Person; roles: string[]; posts: Post[]; evidence: Evidence[] }[];
  hosts: { organization: Organization; role: string | null; evidence: Evidence[] }[];
  changes: Change[];
  before: Tenure[];
  after: Tenure[];
  evidence: Evidence[];
}

export interface Publication {
  id: string;
  title: string;
  date: string | null;
  issuers: { organization: Organization; action: string | null }[];
}

export interface Task {
  id: string;
  item: string | null;
  text: string | null;
  document: Source | null;
  organizations: (Organization & { role: string | null })[];
}

export interface Found extends Entity {
  type: Kind;
  score: number;
  date?: string | null;
  coverage?: Coverage;
}

export interface Document {
  id: string;
  key: string;
  title: string | null;
  organization: string | null;
  date: string | null;
  covers: { from: string | null; to: string | null };
  medium: string | null;
  ingested: string | null;
  statements?: Record<string, number>;
}

export interface Conflict {
  kind: string;
  people: Person[];
  tenures: string[];
  evidence: Evidence[];
  post?: Post;
  between?: { from: string | null; to: string | null };
  events?: Event[];
  reasons?: string[] | string | null;
  score?: number;
}

export interface Listing<Item> {
  items: Item[];
  total: number;
  next: string | null;
  left_out: number;
  coverage: Coverage;
}
