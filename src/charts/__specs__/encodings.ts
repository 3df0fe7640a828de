import type { ChartSpec, Datum, Json, Layer } from "../layers/spec.ts";

/** JSON on one line, without the quotation marks that no reader needs. */
function brief(value: Json | undefined): string {
  return JSON.stringify(value ?? null)
    .replaceAll('"', "")
    .replaceAll(",", ", ")
    .replaceAll(":", ": ");
}

/** A domain with its range as pairs: "own → circle, best → diamond". */
function scaleOf(scale: Json | undefined): string[] {
  if (scale === undefined) return [];
  if (scale === null) return ["as px"];
  const { domain, range, ...rest } = scale as Datum;
  const others = Object.keys(rest).length > 0 ? [brief(rest)] : [];
  if (!Array.isArray(domain)) return [brief(scale)];
  if (!Array.isArray(range) || range.length !== domain.length)
    return [`over ${brief(domain)}${range === undefined ? "" : ` on ${brief(range)}`}`, ...others];
  return [domain.map((from, at) => `${brief(from)} → ${brief(range[at])}`).join(", "), ...others];
}

/** One channel of an encoding; what is not known here is written as it stands, so that nothing can change unseen. */
function channelOf(channel: Json | undefined): string {
  if (channel === null || typeof channel !== "object" || Array.isArray(channel)) return brief(channel);
  const { field, type, scale, axis, legend, ...rest } = channel as Datum;
  return [
    ...(field === undefined ? [] : [`${brief(field)} (${brief(type)})`]),
    ...scaleOf(scale),
    ...(axis === undefined ? [] : [axis === null ? "no axis" : `axis ${brief(axis)}`]),
    ...(legend === undefined ? [] : [legend === null ? "no legend" : `legend ${brief(legend)}`]),
    ...(Object.keys(rest).length > 0 ? [brief(rest)] : []),
  ].join("; ");
}

/** What a data set holds: how many rows, of which fields. */
function dataOf(rows: readonly Datum[] | undefined): string {
  const fields = new Set((rows ?? []).flatMap((row) => Object.keys(row)));
  return `${rows?.length ?? 0} × ${[...fields].sort().join(", ")}`;
}

function layerLines({ data: { name }, mark, encoding, ...rest }: Layer, spec: ChartSpec): string[] {
  return [
    `${name} (${dataOf(spec.datasets[name])}): ${brief(mark)}`,
    ...Object.entries(encoding).map(([channel, told]) => `  ${channel}: ${channelOf(told)}`),
    ...(Object.keys(rest).length > 0 ? [`  ${brief(rest as Datum)}`] : []),
  ];
}

/**
 * How a picture is drawn, without what it draws: its frame, then each layer from the lowest, with its mark and a line
 * for each channel. Every word of the spec but the rows of its data sets is in it.
 */
export function encodingLines(spec: ChartSpec): string[][] {
  const { layer, datasets, $schema: _, ...frame } = spec;
  const drawn = new Set(layer.map(({ data: { name } }) => name));
  const spare = Object.keys(datasets).filter((name) => !drawn.has(name));
  return [
    Object.entries(frame).map(([key, value]) => `${key}: ${brief(value as Json)}`),
    ...(spare.length > 0 ? [[`not drawn: ${spare.join(", ")}`]] : []),
    ...layer.map((one) => layerLines(one, spec)),
  ];
}

/** What a block has otherwise than the one at the same place: its own lines, and with a minus those that it lacks. */
function difference(lines: string[], from: string[], at: number): string[] {
  const lacking = from.filter((line) => !lines.includes(line));
  const own = lines.filter((line) => !from.includes(line));
  const said = new Set(own.map((line) => line.split(":")[0]));
  const gone = lacking.filter((line) => !said.has(line.split(":")[0])).map((line) => `- ${line}`);
  const [head = ""] = lines;
  const told = [...own, ...gone];
  return at === 0 || told.length === 0 || told[0] === head ? told : [head.split(":")[0] ?? "", ...told];
}

/** The picture at both widths as a text: of the narrow one only what differs. */
export function encodingText(wide: ChartSpec, narrow: ChartSpec): string {
  const first = encodingLines(wide);
  const second = encodingLines(narrow);
  const same = second.every((lines, at) => first[at]?.[0]?.split(" ")[0] === lines[0]?.split(" ")[0]);
  const other = same ? second.flatMap((lines, at) => difference(lines, first[at] ?? [], at)) : second.flat();
  return `WIDE\n${first.flat().join("\n")}\n\nNARROW\n${other.join("\n")}\n`;
}
