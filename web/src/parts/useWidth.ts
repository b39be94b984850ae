import { useEffect, useRef, useState } from "preact/hooks";

/** The width of an element in pixels, kept as it changes. */
export function useWidth<Element extends HTMLElement>(): [{ current: Element | null }, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const seen = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    seen.observe(element.current);
    return () => seen.disconnect();
  }, []);
  return [element, width];
}
