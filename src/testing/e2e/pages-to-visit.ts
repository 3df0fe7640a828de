import { read, site } from "./built-site.ts";
import { filesIn } from "./project.ts";

/** Kinds of which there are very many, made by one template each. */
const ofMany = /^(?:en\/)?(?:don-vi|chi-so|so-sanh)\//u;

/**
 * Every page but of the kinds of many: of those the fullest and the longest names, where a page grows too wide if any
 * does, and every sixth of the rest; the English ones are others than the Vietnamese.
 */
export async function pagesToVisit(): Promise<string[]> {
  const pages = (await filesIn(site())).filter((name) => name.endsWith(".html"));
  const few = pages.filter((name) => !ofMany.test(name));
  const many = pages.filter((name) => ofMany.test(name));
  const weights = new Map(
    await Promise.all(many.map(async (name) => [name, (await read(name)).length] as const)),
  );
  const fullest = [...many].sort((a, b) => weights.get(b)! - weights.get(a)!).slice(0, 12);
  const longest = [...many].sort((a, b) => b.length - a.length).slice(0, 12);
  return [...new Set([...few, ...fullest, ...longest, ...many.filter((_, at) => at % 6 === 0)])];
}
