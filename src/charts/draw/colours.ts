/** The colours of the charts by what they mean; each becomes the CSS property `--chart-<token>`. */
export type ColourToken =
  | "surface"
  | "text"
  | "text-muted"
  | "axis"
  | "grid"
  | "own"
  | "other"
  | "gain"
  | "loss"
  | "loss-fill"
  | "benchmark"
  | "watermark"
  | "series-1"
  | "series-2"
  | "series-3"
  | "series-4";

type ThemeName = "light" | "dark" | "print";

/**
 * The colours in the three dresses of a page. Text tokens (text, text-muted, own, gain, loss, series) keep 4.5 : 1
 * against the surface, marks 3 : 1. Gain (blue, full) and loss (orange-brown outline, light fill) stay apart in grey
 * print and for the colour-blind. Within one theme no two tokens share a colour: the renderer tells them by it.
 */
export const themeTokens: Record<ThemeName, Record<ColourToken, string>> = {
  light: {
    surface: "#ffffff",
    text: "#1a1f26",
    "text-muted": "#59636e",
    axis: "#66717c",
    grid: "#e2e6ea",
    own: "#a3174f",
    other: "#88929c",
    gain: "#1a5ca3",
    loss: "#a4500a",
    "loss-fill": "#fae3cb",
    benchmark: "#333c46",
    watermark: "#eceef1",
    "series-1": "#a3174e",
    "series-2": "#1b5b95",
    "series-3": "#8a5a00",
    "series-4": "#35693f",
  },
  dark: {
    surface: "#12161b",
    text: "#eceff3",
    "text-muted": "#a7b0ba",
    axis: "#8791a0",
    grid: "#2b323a",
    own: "#ff8ab3",
    other: "#75808c",
    gain: "#74b3ff",
    loss: "#f2a65e",
    "loss-fill": "#4d3214",
    benchmark: "#cbd3dc",
    watermark: "#20262d",
    "series-1": "#ff8ab4",
    "series-2": "#7ab6f5",
    "series-3": "#e3b341",
    "series-4": "#86c992",
  },
  print: {
    surface: "#fefefe",
    text: "#000000",
    "text-muted": "#3d3d3d",
    axis: "#595959",
    grid: "#d4d4d4",
    own: "#7d0f3b",
    other: "#8c8c8c",
    gain: "#0b3f7c",
    loss: "#7a3a02",
    "loss-fill": "#fffaf4",
    benchmark: "#1f1f1f",
    watermark: "#ececec",
    "series-1": "#7d0f3c",
    "series-2": "#0d447f",
    "series-3": "#6e4800",
    "series-4": "#1f4d29",
  },
};

/** The colour that stands for a token inside a spec; rendering turns it into `var(--chart-<token>, colour)`. */
export function colour(token: ColourToken): string {
  return themeTokens.light[token];
}
