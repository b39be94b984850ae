/** The drawn graph as a picture: SVG, and PNG made of it. */

import type { MultiDirectedGraph } from "graphology";
import type { Colours } from "./colours";

const WIDTH = 1600;
const MARGIN = 60;
const LABELLED = 400;

interface Place { x: number; y: number }

/** The graph as SVG text, y upwards as on the screen; possible edges are dashed, names are written up to 400 nodes. */
export function svgOf(graph: MultiDirectedGraph, colors: Colours): string {
  const { width, height, at } = frame(graph);
  const parts: string[] = [];
  graph.forEachEdge((_, edge, _source, _target, from, to) => {
    const [a, b] = [at(from as unknown as Place), at(to as unknown as Place)];
    const dash = edge["certainty"] === "possible" ? ' stroke-dasharray="5 4"' : "";
    parts.push(`<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${edge["color"]}" stroke-width="${edge["size"]}"${dash}/>`);
  });
  const named = graph.order <= LABELLED;
  graph.forEachNode((_, node) => {
    const { x, y } = at(node as unknown as Place);
    parts.push(`<circle cx="${x}" cy="${y}" r="${node["size"]}" fill="${node["color"]}"><title>${escaped(node["label"])}</title></circle>`);
    if (named) parts.push(`<text x="${x + Number(node["size"]) + 3}" y="${y + 4}">${escaped(node["label"])}</text>`);
  });
  const style = `font-family="sans-serif" font-size="12" fill="${colors.ink}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${style}>` +
    `<rect width="100%" height="100%" fill="${colors.paper}"/>${parts.join("")}</svg>`;
}

/** SVG text drawn as PNG. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    await new Promise((done, failed) => {
      image.onload = done;
      image.onerror = failed;
      image.src = url;
    });
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d")!.drawImage(image, 0, 0);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hand a file to the visitor. */
export function download(content: Blob | string, name: string, type = "image/svg+xml"): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function frame(graph: MultiDirectedGraph): { width: number; height: number; at: (place: Place) => Place } {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  });
  if (!graph.order) [left, right, low, high] = [0, 1, 0, 1];
  const scale = (WIDTH - 2 * MARGIN) / Math.max(right - left, (high - low) * 0.5, 1e-9);
  const place = (value: number) => Math.round((MARGIN + value * scale) * 10) / 10;
  return {
    width: WIDTH,
    height: Math.ceil((high - low) * scale + 2 * MARGIN),
    at: ({ x, y }) => ({ x: place(x - left), y: place(high - y) }),
  };
}

function escaped(text: unknown): string {
  return String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
