import { defineConfig } from "vitest/config";

/** The page is built into `dist/`, which the API serves at `/`; `npm run dev` asks an API on its usual port. */
export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { chunkFileNames: "assets/part-[hash].js" } },
  },
  server: { fs: { allow: [".."] }, proxy: { "/v1": "http://127.0.0.1:8000" } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
