import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { HTMLElement, parse } from "node-html-parser";
import { type ColourToken, themeTokens } from "../../charts/draw/colours.ts";

const SOURCE_SANS = "@expo-google-fonts/source-sans-3";
const FACES: Record<string, string> = {
  400: "400Regular/SourceSans3_400Regular.ttf",
  600: "600SemiBold/SourceSans3_600SemiBold.ttf",
  700: "700Bold/SourceSans3_700Bold.ttf",
};
const opened = new Map<string, Font>();

function faceOf(weight: string): Font {
  const file = FACES[weight === "bold" ? "700" : weight] ?? FACES[400] ?? "";
  const held = opened.get(file) ?? openSync(createRequire(import.meta.url).resolve(`${SOURCE_SANS}/${file}`));
  opened.set(file, held);
  return held;
}

/** What text takes over from the elements around it. */
interface TextLook {
  size: number;
  weight: string;
  anchor: string;
}

function lookOf(element: HTMLElement, around: TextLook): TextLook {
  const size = element.getAttribute("font-size");
  return {
    size: size === undefined ? around.size : Number.parseFloat(size),
    weight: element.getAttribute("font-weight") ?? around.weight,
    anchor: element.getAttribute("text-anchor") ?? around.anchor,
  };
}

const rounded = (path: string) =>
  path.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/gu, (digits) => String(Math.round(Number(digits) * 100) / 100));

/** One line of text as an outline; null where the face lacks a character of it. */
function outline(text: string, x: number, y: number, { size, weight, anchor }: TextLook): string | null {
  const face = faceOf(weight);
  const { glyphs, positions, advanceWidth } = face.layout(text);
  if (glyphs.some(({ id }) => id === 0)) return null;
  const scale = size / face.unitsPerEm;
  const share = anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0;
  let at = x - share * advanceWidth * scale;
  const paths = glyphs.map((glyph, position) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[position] ?? {};
    const placed = glyph.path.transform(scale, 0, 0, -scale, at + xOffset * scale, y - yOffset * scale);
    at += xAdvance * scale;
    return placed.toSVG();
  });
  return rounded(paths.join(""));
}

const OF_TEXT = /^(x|y|dy|font-[a-z]+|text-anchor|class)$/u;

/** The lines of a text element: its own words, or those of its parts, each at its place. */
function linesOf(element: HTMLElement, look: TextLook): string[] | null {
  const number = (held: HTMLElement, name: string) => Number.parseFloat(held.getAttribute(name) ?? "0");
  let y = number(element, "y");
  const lines = element.childNodes.map((child) => {
    if (!(child instanceof HTMLElement)) {
      return child.text === "" ? "" : outline(child.text, number(element, "x"), y, look);
    }
    y += number(child, "dy");
    const x = child.getAttribute("x") === undefined ? number(element, "x") : number(child, "x");
    return outline(child.text, x, y, lookOf(child, look));
  });
  return lines.some((line) => line === null) ? null : lines.filter((line) => line !== null);
}

function outlineIn(element: HTMLElement, around: TextLook): void {
  const look = lookOf(element, around);
  for (const child of element.childNodes) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.rawTagName !== "text") {
      outlineIn(child, look);
      continue;
    }
    const lines = linesOf(child, lookOf(child, look));
    if (lines === null) continue;
    const kept = Object.entries(child.rawAttributes)
      .filter(([name]) => !OF_TEXT.test(name))
      .map(([name, value]) => ` ${name}="${value}"`);
    child.replaceWith(`<path${kept.join("")} d="${lines.join("")}"/>`);
  }
}

/**
 * A chart as a file for Office programs: in the colours of print, its letters drawn as outlines, since readers have
 * not our faces and these programs know no embedded ones. A text with a character that our face lacks stays text.
 */
export function outlinedSvg(svg: string): string {
  const plain = svg.replace(
    /var\(--chart-([a-z0-9-]+), #[0-9a-f]{6}\)/gu,
    (_, token: string) => themeTokens.print[token as ColourToken],
  );
  const root = parse(plain.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '), {
    lowerCaseTagName: false,
  });
  outlineIn(root, { size: 16, weight: "400", anchor: "start" });
  return root.toString().replace(/<(\w+)([^>]*)><\/\1>/gu, "<$1$2/>");
}
