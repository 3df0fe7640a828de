import { escapeMarkup } from "../../format/markup.ts";
import type { Finding } from "../check-text.ts";

const MARKS: Record<Finding["verdict"], string> = {
  right: "✓ khớp",
  wrong: "✗ sai",
  style: "! nên sửa cách ghi",
  "no-data": "– chưa có số liệu",
  ambiguous: "? mơ hồ",
};

const STYLE = `body{font:16px/1.6 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2530;background:#fff}
mark{background:none;color:inherit;border-bottom:2px solid #8a94a3}mark.wrong{background:#fbe3d6;border-color:#b4470b}mark.style,mark.ambiguous{background:#fff3c4;border-color:#8a6d00}mark.right{border-color:#2a6fb0}
pre{white-space:pre-wrap;font:inherit}li{margin:.6rem 0}`;

/** The text with its findings marked, and the list of what to look at; one page that needs nothing else. */
export function htmlReport(title: string, text: string, findings: readonly Finding[]): string {
  const shown = [...findings].sort((a, b) => a.span.start - b.span.start);
  let body = "";
  let at = 0;
  for (const { span, verdict, why } of shown) {
    if (span.start < at) continue;
    body += `${escapeMarkup(text.slice(at, span.start))}<mark class="${verdict}" title="${escapeMarkup(why)}">${escapeMarkup(text.slice(span.start, span.end))}</mark>`;
    at = span.end;
  }
  body += escapeMarkup(text.slice(at));
  const list = shown
    .filter(({ verdict }) => verdict !== "right" && verdict !== "no-data")
    .map(
      ({ quote, verdict, error, why, replacement }) =>
        `<li><strong>${MARKS[verdict]}${error ? `: ${error}` : ""}</strong>: “${escapeMarkup(quote)}”. ${escapeMarkup(why)}${replacement ? ` Nên ghi: <em>${escapeMarkup(replacement)}</em>` : ""}</li>`,
    );
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeMarkup(title)}</title><style>${STYLE}</style></head><body><h1>${escapeMarkup(title)}</h1>${list.length ? `<ol>${list.join("")}</ol>` : "<p>Không có số nào phải xem lại.</p>"}<h2>Văn bản</h2><pre>${body}</pre></body></html>\n`;
}
