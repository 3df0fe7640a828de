import type { Finding } from "../check-text.ts";

const NAMES: Record<Finding["verdict"], string> = {
  right: "khớp",
  wrong: "sai",
  style: "nên sửa cách ghi",
  "no-data": "chưa có số liệu",
  ambiguous: "mơ hồ",
};

/** Where a character stands, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Line and column of each character of a text. */
export function placesOf(text: string): (at: number) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  };
}

/** What a person must look at (or everything), each with its place, words, reason and what to write instead. */
export function terminalReport(
  file: string,
  text: string,
  findings: readonly Finding[],
  placed: (finding: Finding) => string,
  all = false,
): string {
  const told = findings.filter(
    ({ verdict }) => all || verdict === "wrong" || verdict === "style" || verdict === "ambiguous",
  );
  const place = placesOf(text);
  const lines = told.map((finding) => {
    const { line, column } = place(finding.span.start);
    const error = finding.error ? `: ${finding.error}` : "";
    const mend = finding.replacement ? `\n    Nên ghi: ${finding.replacement}` : "";
    return `${file}:${line}:${column} [${NAMES[finding.verdict]}${error}] “${finding.quote}”${placed(finding)}\n    ${finding.why}${mend}`;
  });
  const count = (verdict: Finding["verdict"]) => findings.filter((one) => one.verdict === verdict).length;
  const sum = (Object.keys(NAMES) as Finding["verdict"][])
    .map((verdict) => `${count(verdict)} ${NAMES[verdict]}`)
    .join(", ");
  return `${[...lines, `Đã đọc ${findings.length} nhận định về chỉ số: ${sum}.`].join("\n")}\n`;
}
