/** The import is dynamic on purpose: Eleventy follows static imports to watch them and fails on TypeScript. */
export default async function (eleventyConfig) {
  const { configureSite } = await import("./src/write/eleventy.ts");
  return configureSite(eleventyConfig, import.meta.dirname);
}
