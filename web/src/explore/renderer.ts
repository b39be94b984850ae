let known: string | null = null;

/** What draws WebGL here, as the browser names it. */
export function renderer(): string {
  if (known !== null) return known;
  const context = document.createElement("canvas").getContext("webgl2");
  const told = context?.getExtension("WEBGL_debug_renderer_info");
  known = context ? String(context.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : context.RENDERER)) : "none";
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return known;
}

/** Whether WebGL is drawn by the processor, where every line costs. */
export function isSoftware(): boolean {
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer());
}
