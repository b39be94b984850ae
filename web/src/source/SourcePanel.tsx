export function SourcePanel(_: { where: string }) {
  return null;
}
