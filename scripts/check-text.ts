import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Finding, makeChecker } from "../src/claims/check-text.ts";
import { commentedCopy } from "../src/claims/documents/comments.ts";
import { readDocument } from "../src/claims/documents/read-document.ts";
import { htmlReport } from "../src/claims/report/html.ts";
import { mended, mendingsOf } from "../src/claims/report/mend.ts";
import { placesOf, terminalReport } from "../src/claims/report/terminal.ts";
import { foldToId, nearest } from "../src/load/nearest.ts";
import type { Dataset } from "../src/model/dataset.ts";

interface TextOptions {
  text: string;
  json?: string | undefined;
  html?: string | undefined;
  unit?: string | undefined;
  all?: boolean | undefined;
  fix?: boolean | undefined;
}

/** What a writer sees at a finding in Word. */
function remark({ verdict, error, why, replacement }: Finding): string {
  const head = verdict === "wrong" ? `Sai (${error})` : verdict === "style" ? "Nên sửa cách ghi" : "Mơ hồ";
  return [`${head}. ${why}`, ...(replacement ? [`Nên ghi: ${replacement}`] : [])].join("\n");
}

/** A name beside the file: "bai.docx" → "bai.nhan-xet.docx". */
function beside(file: string, word: string): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}.${word}${ending}`;
}

/** The codes of units that were probably meant by a misspelt code or by a name ("Đồng Tháp", "tinh-dong-thap"). */
function unitsNear(dataset: Dataset, asked: string): string[] {
  const bare = foldToId(asked).replace(/^(tinh|thanh-pho|tp\.?)-/, "");
  if (dataset.units.has(bare)) return [bare];
  const named = [...dataset.units.values()]
    .filter(({ name }) => foldToId(name.vi) === bare)
    .map(({ id }) => id);
  return named.length ? named.slice(0, 3) : nearest(bare, dataset.units.keys());
}

/** `npm run check -- --text <file>`: a text held against the data. Returns the exit code: 1 when something is wrong. */
export async function checkTextFile(dataset: Dataset, options: TextOptions): Promise<number> {
  const { text: file } = options;
  if (options.unit && !dataset.units.has(options.unit)) {
    const near = unitsNear(dataset, options.unit);
    console.error(
      near.length
        ? `Không có đơn vị “${options.unit}”. Có phải là ${near.map((id) => `--unit ${id}`).join(" hoặc ")}?`
        : `Không có đơn vị “${options.unit}”. Dùng mã trong data/units.yaml, ví dụ --unit dong-thap.`,
    );
    return 2;
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    console.error(
      statSync(file, { throwIfNoEntry: false })?.isDirectory()
        ? `${file} là một thư mục, không phải tệp. Ghi cả tên tệp sau --text.`
        : `Không đọc được tệp ${file}. Kiểm tra lại đường dẫn sau --text.`,
    );
    return 2;
  }
  const document = await readDocument(file, bytes);
  if ("unreadable" in document) {
    console.error(`${file}: ${document.unreadable}`);
    return 2;
  }
  if (document.note) console.error(`${file}: ${document.note}`);
  const findings = makeChecker(dataset).check(document.text, options.unit ? { unit: options.unit } : {});
  const runs = document.word?.runs;
  const placed = ({ span }: Finding) => {
    const run = runs?.find((one) => one.start <= span.start && span.start < one.end);
    return run ? ` (đoạn ${run.paragraph}, cụm chữ ${run.run})` : "";
  };
  process.stdout.write(terminalReport(file, document.text, findings, placed, options.all));
  if (options.json) {
    const located = findings.map((finding) => {
      const run = runs?.find((one) => one.start <= finding.span.start && finding.span.start < one.end);
      return run ? { ...finding, paragraph: run.paragraph, run: run.run } : finding;
    });
    await writeFile(
      options.json,
      `${JSON.stringify({ file: basename(file), unit: options.unit ?? null, text: document.text, findings: located }, null, 2)}\n`,
    );
  }
  if (options.html)
    await writeFile(
      options.html,
      htmlReport(`Đối chiếu số liệu: ${basename(file)}`, document.text, findings),
    );
  const told = findings.filter(
    ({ verdict }) => verdict === "wrong" || verdict === "style" || verdict === "ambiguous",
  );
  if (document.word && told.length) {
    const copy = beside(file, "nhan-xet");
    await writeFile(
      copy,
      commentedCopy(
        document.word.parts,
        told.map((finding) => ({ ...finding.span, text: remark(finding) })),
      ),
    );
    console.log(`Bản có nhận xét: ${copy}`);
  }
  if (options.fix && !document.word && /\.(txt|md)$/i.test(file)) {
    const mendings = mendingsOf(findings);
    const place = placesOf(document.text);
    for (const { start, was, becomes } of mendings) {
      const { line, column } = place(start);
      console.log(`${file}:${line}:${column} “${was}” → “${becomes}”`);
    }
    const copy = beside(file, "da-sua");
    await writeFile(copy, mended(document.text, mendings));
    console.log(`Bản đã thay ${mendings.length} chỗ chắc chắn: ${copy}. So với bản gốc trước khi dùng.`);
  } else if (options.fix)
    console.log("--fix chỉ thay trong .txt và .md; với tệp này hãy sửa theo từng chỗ nêu trên.");
  return findings.some(({ verdict }) => verdict === "wrong") ? 1 : 0;
}
