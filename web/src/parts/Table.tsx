/** Tables: each column said once, as rows where there is room and as cards on a phone. */

import type { ComponentChildren } from "preact";

/** A column: its head, what a row shows in it, and whether its cell names the row. */
export interface Column<Item> {
  head: string;
  cell: (one: Item) => ComponentChildren;
  names?: boolean;
  class?: string;
  lang?: "zh";
}

interface Of<Item> {
  items: readonly Item[];
  columns: readonly Column<Item>[];
  keyOf: (one: Item) => string;
  classOf?: (one: Item) => string | undefined;
  /** What a table of many columns is called; it is then a region that scrolls where it is too wide. */
  label?: string;
  class?: string;
}

/** Roles stand beside the elements: browsers drop those of a table that is laid out otherwise, as it is on a phone. */
export function Table<Item>({ items, columns, keyOf, classOf, label, class: kind = "" }: Of<Item>) {
  const table = (
    <table class={`stacked ${kind}`} role="table">
      <thead role="rowgroup">
        <tr role="row">{columns.map((one, place) => <th scope="col" role="columnheader" key={place}>{one.head}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <tr role="row" class={classOf?.(item)} key={keyOf(item)}>
            {columns.map((one, place) => <Cell column={one} key={place}>{one.cell(item)}</Cell>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!label) return table;
  return <div class="scroll" tabIndex={0} role="region" aria-label={label}>{table}</div>;
}

function Cell<Item>({ column, children }: { column: Column<Item>; children: ComponentChildren }) {
  const given = { class: column.class, lang: column.lang, "data-head": column.head };
  if (column.names) return <th scope="row" role="rowheader" {...given}>{children}</th>;
  return <td role="cell" {...given}>{children}</td>;
}
