import { escapeMarkup } from "../../format/markup.ts";
import { type ColourToken, themeTokens } from "./colours.ts";
import { compactSvg } from "./compact-svg.ts";
import { px } from "./px.ts";
import { FONT_FAMILY } from "./type-sizes.ts";

const tokenOfColour = new Map(
  Object.entries(themeTokens.light).map(([token, hex]) => [hex, token as ColourToken]),
);

/** Attributes of Vega's own bookkeeping, and the English roles that would shadow the picture's description. */
const DROPPED = /^(class|role|aria-[a-z]+|pointer-events|font-family)$/;

/** `#1a5ca3` → `var(--chart-gain, #1a5ca3)`; a colour that is no token is a mistake of ours. */
function tokenise(value: string): string {
  if (!value.startsWith("#")) return value;
  const token = tokenOfColour.get(value);
  if (token === undefined) throw new Error(`colour ${value} is not in the theme`);
  return `var(--chart-${token}, ${value})`;
}

/** Cuts a place to hundredths of a px, the same way on both sides of zero, so that circles stay round. */
function shorten(value: string): string {
  return value.replace(/(-?)(\d+\.\d{3,}(?:e-?\d+)?)/g, (_, sign: string, digits: string) => {
    const cut = px(Number(digits));
    return cut === 0 ? "0" : `${sign}${cut}`;
  });
}

function cleanAttributes(source: string, prefix: string): string {
  let kept = "";
  for (const [, name = "", value = ""] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (DROPPED.test(name) || (name === "opacity" && value === "1")) continue;
    if (name === "style") throw new Error(`inline style in a chart: ${value}`);
    if (name === "fill" || name === "stroke") kept += ` ${name}="${tokenise(value)}"`;
    else if (name === "id") kept += ` id="${prefix}-${value}"`;
    else kept += ` ${name}="${shorten(value).replace(/url\(#/g, `url(#${prefix}-`)}"`;
  }
  return kept;
}

/**
 * Makes Vega's SVG fit for a page: one image with one description, colours that follow the page's theme,
 * no inline style, no class, ids that carry `prefix` and are numbered from 1, places cut to hundredths of a px.
 */
export function finishSvg(raw: string, input: { description: string; prefix: string }): string {
  const size = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(raw);
  const [, width = "", height = ""] = size ?? [];
  if (!size) throw new Error("Vega gave no SVG");
  const root = `<svg role="img" aria-label="${escapeMarkup(input.description)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid meet" font-family="'${FONT_FAMILY}', sans-serif">`;
  const ids: string[] = [];
  const stable = raw
    .slice(raw.indexOf(">") + 1)
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, "")
    .replace(/ id="([^"]*)"/g, (_, id: string) => ` id="${ids.push(id)}"`)
    .replace(/url\(#([^)]*)\)/g, (whole, id: string) => {
      const at = ids.indexOf(id);
      return at < 0 ? whole : `url(#${at + 1})`;
    });
  return (
    root +
    compactSvg(
      stable.replace(
        /<(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>/g,
        (_, tag, attributes, slash) => `<${tag}${cleanAttributes(attributes, input.prefix)}${slash}>`,
      ),
    )
  );
}

/**
 * The same picture as a file of its own: XML prolog, namespace, a white ground, and plain colours, because word
 * processors and viewers do not read `var()`.
 */
export function standaloneSvg(svg: string): string {
  const plain = svg.replace(/var\(--chart-[a-z0-9-]+, (#[0-9a-f]{6})\)/g, "$1");
  const open = plain.indexOf(">") + 1;
  const head = plain.slice(0, open).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  const ground = `<rect width="100%" height="100%" fill="${themeTokens.light.surface}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}${ground}${plain.slice(open)}\n`;
}
