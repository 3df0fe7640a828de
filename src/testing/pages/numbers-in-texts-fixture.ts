import type { Writer } from "../../format/write.ts";
import { Text } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { columnAndHolder } from "../../narrative/fact-ids/edition-id.ts";

/** A number as a page writes it: what it shows, its fact, and the text around it with its own numbers left out. */
export interface Shown {
  value: number;
  decimals: number;
  fact: string | null;
  place: string;
}

/** What readers do not see as text: drawings, whose numbers stand in their tables, and descriptions of them. */
const UNSEEN = new Set(["svg", "altText", "tabTitle", "description", "downloads", "structuredData"]);

/** The texts of a page, whatever its shape. */
export function textsIn(tree: unknown): Text[] {
  if (tree === null || typeof tree !== "object") return [];
  if (tree instanceof Text) return [tree];
  if (Array.isArray(tree)) return tree.flatMap(textsIn);
  return Object.entries(tree).flatMap(([key, held]) => (UNSEEN.has(key) ? [] : textsIn(held)));
}

/** How many numbers stand in words of documents, which people typed: they lead to no fact, and are counted apart. */
export function typedNumbers(tree: unknown): number {
  if (tree === null || typeof tree !== "object") return 0;
  if (tree instanceof Text && tree.part.kind === "recorded")
    return (tree.part.text.match(/\d+(?:[.,]\d+)*/g) ?? []).length;
  const held = tree instanceof Text ? tree.part : tree;
  return Object.entries(held).reduce((sum, [key, one]) => sum + (UNSEEN.has(key) ? 0 : typedNumbers(one)), 0);
}

const NUMBER = /(\/)?<data value="([^"]*)"(?: data-fact="([^"]*)")?>/g;

/** All numbers of some texts but the years that they speak of; behind the slash of a rank stands of how many it is. */
export function numbersIn(texts: readonly Text[], writer: Writer): Shown[] {
  return texts.flatMap((text) => {
    const html = writer.html(text);
    // a text that is one number is told by nothing else
    const place = html.replace(/<data[^>]*>[^<]*<\/data>/g, "…").replace(/<[^>]*>/g, "");
    return [...html.matchAll(NUMBER)].flatMap(([, rest, value = "", fact]) =>
      rest || (fact === undefined && /^(19|20)\d\d$/.test(value))
        ? []
        : [
            {
              value: Number(value),
              decimals: value.split(".")[1]?.length ?? 0,
              fact: fact ?? null,
              place: place.slice(0, 90),
            },
          ],
    );
  });
}

/** Shares of numbers that lead to their facts, of all and of those with decimals; printed with what leads nowhere most often. */
export function sharesWithFact(all: readonly Shown[], of: string): { all: number; decimals: number } {
  const share = (rows: readonly Shown[]) => rows.filter(({ fact }) => fact !== null).length / rows.length;
  const shares = { all: share(all), decimals: share(all.filter(({ decimals }) => decimals > 0)) };
  const nowhere = new Map<string, number>();
  for (const { fact, place } of all) if (fact === null) nowhere.set(place, (nowhere.get(place) ?? 0) + 1);
  const most = [...nowhere].sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.info(
    `numbers of ${of} with a fact: ${(100 * shares.all).toFixed(1)}% of ${all.length}, ${(100 * shares.decimals).toFixed(1)}% of those with decimals; most often without:\n${most.map(([place, count]) => `  ${count} ${place}`).join("\n")}`,
  );
  return shares;
}

/** The published figure that an id names, straight from the data; undefined for what is worked out. */
export function publishedFigure({ editions }: Dataset, id: string, own: string | null): number | undefined {
  const { column, whose } = columnAndHolder(id);
  const [, index = "", year = "", component = "", what = ""] =
    /^(.+?)-(\d{4})-(.+)-(diem|hang)$/.exec(column) ?? [];
  const standing = editions
    .get(index)
    ?.get(Number(year))
    ?.standings.get(whose ?? own ?? "");
  const held = component === "chung" ? standing : standing?.components.get(component);
  return (what === "hang" ? held?.rank : held?.score)?.value;
}
