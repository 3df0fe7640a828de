/** Attributes that a group may carry for all its marks. */
const SHARED = new Set([
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "font-size",
  "font-weight",
  "text-anchor",
]);

const OPENING = /<(path|line|circle|rect|text)((?: [\w:-]+="[^"]*")*)(\/?)>/g;

function attributesOf(source: string): [name: string, value: string][] {
  return [...source.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
}

function written(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** Full circles that Vega writes as two arcs become `<circle>`. */
function circles(svg: string): string {
  return svg.replace(
    /<path transform="translate\((-?[\d.]+),(-?[\d.]+)\)" d="M([\d.]+),0A\3,\3,0,1,1,-\3,0A\3,\3,0,1,1,\3,0Z?"([^>]*)\/>/g,
    '<circle cx="$1" cy="$2" r="$3"$4/>',
  );
}

/** Moves what all marks of one group have in common to the group. */
function hoist(svg: string): string {
  return svg.replace(/<g>((?:(?!<\/?g[ >])[\s\S])*)<\/g>/g, (whole, content: string) => {
    const marks = [...content.matchAll(OPENING)].map(([, , source = ""]) => new Map(attributesOf(source)));
    const first = marks[0];
    if (!first || marks.length < 2) return whole;
    const common = [...first].filter(
      ([name, value]) => SHARED.has(name) && marks.every((mark) => mark.get(name) === value),
    );
    if (common.length === 0) return whole;
    const names = new Set(common.map(([name]) => name));
    const bare = content.replace(OPENING, (_, tag: string, source: string, slash: string) => {
      const rest = attributesOf(source).filter(([name]) => !names.has(name));
      return `<${tag}${written(rest)}${slash}>`;
    });
    return `<g${written(common)}>${bare}</g>`;
  });
}

const IDLE = /<g(?: transform="translate\(0,0\)")?>((?:(?!<\/?g[ >])[\s\S])*)<\/g>/g;
const BUSY = /<g(?! transform="translate\(0,0\)">)( [^>]*)>((?:(?!<\/?g[ >])[\s\S])*)<\/g>/g;

/** Unwraps groups that carry nothing, from the inside out; a group that carries something is set aside as `<G>`. */
function unwrap(svg: string): string {
  let before = svg;
  for (;;) {
    const after = before.replace(IDLE, "$1").replace(BUSY, "<G$1>$2</G>");
    if (after === before) return after.replace(/<(\/?)G(?=[ >])/g, "<$1g");
    before = after;
  }
}

/** The same drawing in fewer bytes: no idle groups, shared attributes once per group, circles as circles. */
export function compactSvg(svg: string): string {
  return unwrap(hoist(circles(svg)));
}
