import { escapeMarkup } from "../../format/markup.ts";
import { type ColourToken, colour } from "./colours.ts";
import { px } from "./px.ts";
import { FONT_FAMILY } from "./type-sizes.ts";

/** A colour by its meaning, as charts write it: it follows the page's theme and falls back to the light one. */
export function paint(token: ColourToken): string {
  return `var(--chart-${token}, ${colour(token)})`;
}

interface LabelLook {
  size: number;
  anchor?: "start" | "middle" | "end";
  token?: ColourToken;
  bold?: boolean;
}

/** One line of text; `y` is its baseline. */
export function label(x: number, y: number, text: string, look: LabelLook): string {
  const anchor = look.anchor && look.anchor !== "start" ? ` text-anchor="${look.anchor}"` : "";
  const weight = look.bold ? ' font-weight="700"' : "";
  return `<text x="${px(x)}" y="${px(y)}" font-size="${look.size}" fill="${paint(look.token ?? "text")}"${anchor}${weight}>${escapeMarkup(text)}</text>`;
}

/** A straight line between two places. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  look: { token: ColourToken; width?: number; dash?: string },
): string {
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : "";
  return `<path d="M${px(from[0])},${px(from[1])}L${px(to[0])},${px(to[1])}" stroke="${paint(look.token)}" stroke-width="${look.width ?? 1}"${dash}/>`;
}

/** A picture that is drawn without Vega: one image with one description, like those that Vega draws. */
export function picture(
  size: { width: number; height: number },
  description: string,
  parts: readonly string[],
): string {
  const { width, height } = { width: px(size.width), height: px(size.height) };
  return `<svg role="img" aria-label="${escapeMarkup(description)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid meet" font-family="'${FONT_FAMILY}', sans-serif">${parts.join("")}</svg>`;
}
