import { escapeMarkup } from "../format/markup.ts";
import type { GateItem } from "./gate-item.ts";

/** What the gate found, as a person reads it in a terminal. */
export function gateLines(title: string, items: readonly GateItem[], passed: boolean): string {
  const part = (heading: string, level: GateItem["level"]) => {
    const held = items.filter((item) => item.level === level);
    if (held.length === 0) return [];
    return [
      `${heading} (${held.length}):`,
      ...held.map(({ place, what, mend }) => `  ${place} ${what} ${mend}`),
      "",
    ];
  };
  return [
    title,
    "",
    ...part("Phải sửa trước khi phát hành", "block"),
    ...part("Nên xem lại", "mind"),
    passed ? "Phát hành được." : "Chưa phát hành được.",
    "",
  ].join("\n");
}

/** The same as a page of its own, to be read in a browser or passed on. */
export function gatePage(title: string, items: readonly GateItem[], passed: boolean): string {
  const rows = (level: GateItem["level"]) =>
    items
      .filter((item) => item.level === level)
      .map(
        ({ place, what, mend }) =>
          `<tr><td><code>${escapeMarkup(place)}</code></td><td>${escapeMarkup(what)}</td><td>${escapeMarkup(mend)}</td></tr>`,
      )
      .join("\n");
  const table = (heading: string, level: GateItem["level"]) => {
    const held = rows(level);
    if (held === "") return "";
    return `<h2>${heading}</h2>\n<table>\n<thead><tr><th scope="col">Chỗ</th><th scope="col">Điều thấy</th><th scope="col">Việc cần làm</th></tr></thead>\n<tbody>\n${held}\n</tbody>\n</table>`;
  };
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.4rem;text-align:left;vertical-align:top}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p><strong>${passed ? "Phát hành được." : "Chưa phát hành được."}</strong></p>
${table("Phải sửa trước khi phát hành", "block")}
${table("Nên xem lại", "mind")}
</main>
</body>
</html>
`;
}
