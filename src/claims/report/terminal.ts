import type { Finding } from "../check-text.ts";

const NAMES: Record<Finding["verdict"], string> = {
  right: "khớp",
  wrong: "sai",
  style: "nên sửa cách ghi",
  "no-data": "chưa có số liệu",
  ambiguous: "mơ hồ",
};

/** Line and column of a character, from 1. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - before.lastIndexOf("\n") };
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
  const lines = told.map((finding) => {
    const { line, column } = placeOf(text, finding.span.start);
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
