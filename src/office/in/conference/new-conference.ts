import type { Conference } from "../../../model/conference.ts";
import { territoryName } from "../../../model/issuing/issuing-body.ts";
import type { Unit } from "../../../model/unit.ts";
import { indexCalled } from "../index-called.ts";
import { dayIn } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { sourceCalled } from "../source-called.ts";
import { UnitNames } from "../unit-names.ts";
import { addSource, sourceLine } from "../yaml/with-source.ts";
import { yamlText } from "../yaml/write-value.ts";
import { analysable } from "./analysable.ts";
import { type AnalysedIndex, commentaryHeadings } from "./commentary-headings.ts";
import { newerThanAnalysed } from "./newer-editions.ts";
import { stillRunning } from "./still-running.ts";

/** What a person says of a conference that is to be recorded. */
export interface NewConference {
  slug: string;
  unit: string;
  heldOn: string;
  indices: readonly string[];
  /** An id of data/sources.yaml, or the title of a document that is to be added there. */
  source: string;
  /** Who issued that document, where it is to be added. */
  publisher?: string | null;
  follows: string | null;
}

/**
 * A record with what can be known beforehand, as a draft: years analysed are the last with figures of that unit; the
 * conference before is followed, so that its actions are held against the result, and what it promised beyond this day
 * stands ready to be taken over. Commentary gets the headings that the figures call for, which no page shows until
 * something is written below them.
 */
export function newConference(plan: Plan, wished: NewConference): void {
  const asked = { ...wished, heldOn: dayIn(wished.heldOn, "day") ?? wished.heldOn };
  const file = `data/conferences/${asked.slug}.yaml`;
  const unit = whoHolds(plan, asked, file);
  const source = sourceOf(plan, asked, file);
  if (!unit || source === null || plan.failed) return;
  const before = conferenceBefore(plan, asked, unit);
  const analysed = asked.indices.flatMap((id) => analysedIndex(plan, id, unit, asked.heldOn, file));
  if (plan.failed || analysed.length === 0) return;
  const short = analysed.map(({ index }) => index.short).join(", ");
  plan.overlay.set(
    file,
    [
      "# yaml-language-server: $schema=../../.vscode/schemas/conference.json",
      `# Hồ sơ hội nghị. Tồn tại, nguyên nhân, giải pháp, chỉ tiêu, cam kết: chỉ ghi điều tài liệu của hội nghị nêu.`,
      `slug: ${asked.slug}`,
      `unit: ${unit.id}`,
      `title: ${yamlText(titleOf(analysed, unit, asked.heldOn))}`,
      `held_on: ${asked.heldOn}`,
      ...(unit.illustrative ? ["illustrative: true"] : []),
      "status: draft",
      `source: ${source}`,
      ...(before === null ? [] : [`follows: ${before.slug}`]),
      "",
      "indices:",
      ...analysed.map(
        ({ index, year, against, from, before }) =>
          `  - {index: ${index.id}, year: ${year}${before === null ? "" : `, against: ${against}`}, from: ${from}}`,
      ),
      ...(before === null ? [] : stillRunning(before, asked.heldOn)),
      "",
    ].join("\n"),
  );
  const commentary = `content/hoi-nghi/${asked.slug}.md`;
  if (plan.overlay.text(commentary) === null)
    plan.overlay.set(commentary, commentaryHeadings(analysed, unit.id, before !== null));
  plan.recognised.push(
    `Hội nghị ${asked.slug} của ${unit.name.vi}: ${short}${before === null ? "" : `; đối chiếu cam kết của ${before.slug}`}`,
    ...analysed.flatMap(
      ({ index, year }) =>
        newerThanAnalysed(plan.project.dataset, index, unit, { year, heldOn: asked.heldOn }) ?? [],
    ),
    "",
    "Còn phải làm (npm run check nhắc lại đến khi xong):",
    `  [ ] npm run template -- hoi-nghi ${asked.slug}: điền nơi họp, tồn tại, nguyên nhân, giải pháp, chỉ tiêu, cam kết rồi nhập lại`,
    "  [ ] sửa tên hội nghị ở trang “Thông tin” của tệp Excel ấy như trong giấy mời",
    `  [ ] viết dưới từng đề mục của ${commentary}, hoặc xóa đề mục`,
    ...(before === null
      ? []
      : ["  [ ] xem lại các cam kết còn hiệu lực của hội nghị trước (các dòng # ở cuối hồ sơ)"]),
    "  [ ] duyệt xong thì chọn “chính thức” ở dòng “Tình trạng” của tệp Excel ấy rồi nhập lại",
    "  [ ] npm run check, npm start, npm run build",
    `  [ ] npm run release -- ${asked.slug}: hết điều phải sửa thì thêm --write, dấu DỰ THẢO được bỏ ở lần dựng sau`,
  );
}

/** "Hội nghị phân tích chuyên sâu Chỉ số PAR Index và SIPAS năm 2024 của tỉnh Cà Mau", until somebody types the real one. */
function titleOf(analysed: readonly AnalysedIndex[], unit: Unit, heldOn: string): string {
  const shorts = analysed.map(({ index }) => index.short);
  const named = [shorts.slice(0, -1).join(", "), shorts.at(-1)].filter(Boolean).join(" và ");
  const years = [...new Set(analysed.map(({ year }) => year))];
  const year = years.length === 1 ? ` năm ${years[0]}` : "";
  return `Hội nghị phân tích chuyên sâu Chỉ số ${named}${year} của ${territoryName(unit, heldOn)}`;
}

/** The unit that holds the conference; what is wrong with its name, day or code is said. */
function whoHolds(plan: Plan, asked: NewConference, file: string): Unit | null {
  const { dataset } = plan.project;
  const say = (message: string, hint: string) => plan.say(errorAt({ file }, message, hint));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(asked.slug))
    say(`“${asked.slug}” không phải mã hội nghị.`, "Chữ thường không dấu, chữ số, gạch nối.");
  if (plan.overlay.text(file) !== null)
    say(
      `Đã có hội nghị ${asked.slug}.`,
      `Sửa tệp ấy, hoặc bằng Excel: npm run template -- hoi-nghi ${asked.slug}.`,
    );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked.heldOn)) {
    say(
      `“${asked.heldOn}” không phải một ngày.`,
      "Ghi ngày họp với --held, ví dụ --held 20/6/2026 hoặc --held 2026-06-20.",
    );
    return null;
  }
  const unit =
    dataset.units.get(asked.unit) ??
    [false, true]
      .map((illustrative) => new UnitNames(dataset, null, illustrative).onDay(asked.unit, asked.heldOn))
      .find((one) => one !== null);
  if (!unit)
    say(`Không có đơn vị “${asked.unit}” vào ngày ${asked.heldOn}.`, "Ghi tên hoặc mã đơn vị với --unit.");
  return unit ?? null;
}

/** The id of the conference's document; one that is not known yet is added to data/sources.yaml. */
function sourceOf(plan: Plan, { source, publisher, slug }: NewConference, file: string): string | null {
  const { dataset } = plan.project;
  const known = sourceCalled(dataset, source);
  if (known !== null) return known;
  const titled = /\s/.test(source.trim());
  if (!titled || !publisher) {
    plan.say(
      errorAt(
        { file },
        titled
          ? "Tài liệu mới chưa có nơi ban hành."
          : `Không có mã nguồn “${source}” trong data/sources.yaml.`,
        titled
          ? 'Ghi nơi ban hành với --publisher, ví dụ --publisher "UBND tỉnh Cà Mau".'
          : "Ghi mã đã có, hoặc tên đầy đủ của tài liệu, với --source.",
      ),
    );
    return null;
  }
  const id = dataset.sources.has(slug) ? `${slug}-tai-lieu` : slug;
  addSource(plan, sourceLine({ id, title: source.trim(), publisher }));
  return id;
}

/** The conference that this one looks back on: the one asked for, else the last of the same unit; null for none. */
function conferenceBefore(plan: Plan, { follows, heldOn }: NewConference, unit: Unit): Conference | null {
  const { conferences } = plan.project.dataset;
  if (follows !== null) {
    const named = conferences.get(follows);
    if (named) return named;
    const known = [...conferences.keys()].join(", ");
    plan.say(
      errorAt({ file: "data/conferences" }, `Không có hội nghị “${follows}”.`, `Các hội nghị: ${known}.`),
    );
    return null;
  }
  const earlier = [...conferences.values()].filter((one) => one.unit === unit.id && one.heldOn < heldOn);
  return earlier.sort((a, b) => Number(a.heldOn > b.heldOn) - Number(a.heldOn < b.heldOn)).at(-1) ?? null;
}

/**
 * The last two years of an index in which the unit has a score that was known on the day; with a single one no year to
 * compare with is recorded. Nothing with a fault said.
 */
function analysedIndex(plan: Plan, id: string, unit: Unit, heldOn: string, file: string): AnalysedIndex[] {
  const { dataset } = plan.project;
  const index = indexCalled(dataset, id);
  const say = (message: string, hint: string) => plan.say(errorAt({ file }, message, hint));
  if (!index) {
    say(`Không có chỉ số “${id}”.`, `Các chỉ số: ${[...dataset.indices.keys()].join(", ")}.`);
    return [];
  }
  const editions = analysable(dataset, index.id, unit, heldOn);
  const now = editions.at(-1);
  const own = (edition: (typeof editions)[number] | undefined) =>
    Boolean(edition?.standings.get(unit.id)?.score);
  // what a merged unit was made of is told beside its first edition, and no year of its own to compare with
  const last = editions.at(-2) ?? null;
  const before = last && own(now) && !own(last) ? null : last;
  if (editions[0] === undefined || now === undefined) {
    say(
      `${index.short} chưa có kỳ nào có điểm của ${unit.name.vi} trước ngày họp.`,
      `Nhập kết quả trước: npm run template -- ${index.id} <năm>.`,
    );
    return [];
  }
  const against = before?.year ?? now.year - 1;
  return [{ index, year: now.year, against, from: before ? editions[0].year : now.year, now, before }];
}
