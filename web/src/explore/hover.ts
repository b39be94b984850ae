import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { Colours } from "./colours";

/** Draws the whole name of the node under the pointer on a plate in the colours of the page. */
export function drawHover(colors: Colours): NodeHoverDrawingFunction {
  return (context, data, settings) => {
    const text = String(data.label ?? "");
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    const width = context.measureText(text).width + 12;
    context.fillStyle = colors.paper;
    context.strokeStyle = colors.ink;
    context.beginPath();
    context.rect(data.x + data.size + 2, data.y - settings.labelSize, width, settings.labelSize * 2);
    context.fill();
    context.stroke();
    context.beginPath();
    context.arc(data.x, data.y, data.size + 1.5, 0, 2 * Math.PI);
    context.stroke();
    context.fillStyle = colors.ink;
    context.fillText(text, data.x + data.size + 8, data.y + settings.labelSize / 3);
  };
}
