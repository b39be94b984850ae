const FILES = import.meta.glob<string>("../../../samples/*.{txt,md}", { query: "?raw", import: "default" });

/** The samples that come with cursus, as files to be sent like any other. */
export async function sampleFiles(): Promise<File[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([path, load]) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      return new File([await load()], name, { type: "text/plain" });
    }),
  );
}
