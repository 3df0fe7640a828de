import type { ConferenceAnalysis } from "../analysis/analyse-conference.ts";
import type { Framework } from "../model/framework.ts";
import { frameworkOf } from "../model/lookup.ts";
import type { Problem } from "../model/problem.ts";
import { conferenceOfFile } from "../model/problem-owner.ts";
import { changedSince, type ReleasedChange } from "./compare.ts";
import type { GateInput, GateItem } from "./gate-item.ts";
import { remindersOf } from "./reminders.ts";

const item = (level: GateItem["level"], place: string, what: string, mend: string): GateItem => ({
  level,
  place,
  what,
  mend,
});

/** The line of an entry of the record, by its id. */
export function lineOf(record: string, id: string): number {
  const at = record.search(new RegExp(`\\bid:\\s*['"]?${id}['"]?\\s*[,}\\n]`, "u"));
  return at < 0 ? 1 : record.slice(0, at).split("\n").length;
}

/** Whether a wrong figure of the record is one that its documents state and the page already sets right. */
function isTold({ message }: Problem, { discrepancies }: ConferenceAnalysis): boolean {
  const quoted = /^“([^”]*)”/u.exec(message)?.[1] ?? "";
  return discrepancies.some(({ stated }) => quoted.includes(stated.written.replace(".", ",")));
}

/** What the data say and the building of the papers says again is one finding. */
function once(problems: readonly Problem[]): Problem[] {
  const keyed = problems.map((problem) => {
    const { file, line, column } = problem.place;
    return [JSON.stringify([file, line, column, problem.code, problem.message]), problem] as const;
  });
  return [...new Map(keyed).values()];
}

/** Errors of what concerns the conference block; wrong figures of its prose do too, warnings are to be minded. */
function fromProblems({ analysis, problems }: GateInput): GateItem[] {
  const { slug } = analysis.conference;
  return once(problems).flatMap((problem) => {
    const owner = conferenceOfFile(problem.place.file);
    if (owner !== null && owner !== slug) return [];
    // Warnings of shared files belong to nobody's release.
    if (owner === null && problem.severity === "warning") return [];
    const { file, line, column } = problem.place;
    const wrong = problem.code === "prose-figure" && !/: nên sửa cách ghi\./.test(problem.message);
    const told = wrong && isTold(problem, analysis);
    const level = problem.severity === "error" || (wrong && !told) ? "block" : "mind";
    const mend = told
      ? "Tài liệu ghi như vậy; trang đã nêu ở mục số liệu khác nhau. Không cần sửa nếu đúng nguyên văn."
      : problem.hint;
    return [item(level, `${file}:${line}:${column}`, problem.message, mend)];
  });
}

/** Whether two frameworks measure something else: other components, maxima or weights, as far as both are known. */
function measuresElse(now: Framework, before: Framework): boolean {
  if (now === before) return false;
  const shape = ({ components, maxPoints }: Framework) =>
    JSON.stringify([maxPoints, components.map(({ id, maxPoints: max, weight }) => [id, max, weight])]);
  return now.components.length > 0 && before.components.length > 0 && shape(now) !== shape(before);
}

/** Numbers without a document, and a change of criteria that no break tells of. */
function fromFigures({ analysis, manifest }: GateInput): GateItem[] {
  const { conference, indices } = analysis;
  const bare = manifest.numbers.filter(({ basis, sources }) => basis !== "computed" && sources.length === 0);
  const untold = indices.flatMap(({ index, year, against, total }) => {
    const [now, before] = [frameworkOf(index, year), frameworkOf(index, against)];
    if (!now || !before || !measuresElse(now, before) || total.breakNote !== null) return [];
    return [
      item(
        "block",
        `data/indices/${index.id}.yaml:1:1`,
        `Bộ tiêu chí ${index.short} đổi giữa năm ${against} và năm ${year} mà chưa khai chỗ đứt gãy.`,
        "Thêm một mục vào breaks với treatment và reason; nếu so sánh được thì ghi treatment: caution.",
      ),
    ];
  });
  const sourceless =
    conference.sources.length === 0
      ? [
          item(
            "block",
            `data/conferences/${conference.slug}.yaml:1:1`,
            "Hồ sơ hội nghị không nêu nguồn.",
            "Ghi source ở đầu hồ sơ.",
          ),
        ]
      : [];
  return [
    ...bare.map(({ id, label }) =>
      item(
        "block",
        `hoi-nghi/${conference.slug}/so-lieu/#${id}`,
        `${label} không có nguồn.`,
        "Ghi source cho số ấy trong data/scores hoặc trong hồ sơ.",
      ),
    ),
    ...untold,
    ...sourceless,
  ];
}

/** Drawings and tables that say nothing to those who do not see them. */
function fromPages({ analysis, sections }: GateInput): GateItem[] {
  const page = `hoi-nghi/${analysis.conference.slug}/`;
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "figure" && block.figure.altText.trim() === "")
        return [
          item(
            "block",
            `${page}#${id}`,
            `Hình “${block.figure.headline}” không có lời mô tả.`,
            "Báo người phụ trách kỹ thuật.",
          ),
        ];
      if (block.kind === "table" && block.table.caption.trim() === "")
        return [item("block", `${page}#${id}`, "Một bảng không có tên.", "Báo người phụ trách kỹ thuật.")];
      return [];
    }),
  );
}

/** The released numbers that changed without a note. */
export function unnoted({ release, manifest }: Pick<GateInput, "release" | "manifest">): ReleasedChange[] {
  if (release === null) return [];
  return changedSince(release.numbers, release.releasedOn, manifest).filter(({ noted }) => !noted);
}

function fromRelease(input: GateInput): GateItem[] {
  const { slug } = input.analysis.conference;
  return unnoted(input).map(({ id, label, old, now }) =>
    item(
      "block",
      `data/conferences/${slug}.yaml:1:1`,
      `Số đã phát hành đổi mà chưa có lời đính chính: ${label}: ${old} → ${now ?? "không còn"}.`,
      `Thêm vào corrections một mục có numbers: [${id}] và text nói vì sao; bằng Excel: trang "Đính chính" của tệp tạo bằng npm run template -- hoi-nghi ${slug}.`,
    ),
  );
}

/** Everything that blocks a release or is to be minded, blocking first. */
export function gate(input: GateInput): GateItem[] {
  const all = [
    ...fromProblems(input),
    ...fromFigures(input),
    ...fromPages(input),
    ...fromRelease(input),
    ...remindersOf(input, lineOf),
  ];
  return [...all.filter(({ level }) => level === "block"), ...all.filter(({ level }) => level === "mind")];
}
