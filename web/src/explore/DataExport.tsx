export function DataExport(_: { center: string; name: string }) { return null; }
