import { editionsOf, existsIn } from "../../../model/lookup.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { UnitNames } from "../unit-names.ts";
import { yamlText } from "../yaml/write-value.ts";

/** What a person says of a conference that is to be recorded. */
export interface NewConference {
  slug: string;
  unit: string;
  heldOn: string;
  indices: readonly string[];
  source: string;
  follows: string | null;
}

/**
 * A record with what can be known beforehand, as a draft: years analysed are the last with figures of that unit, the
 * conference before is followed, so that its commitments are held against the result. Commentary gets its headings.
 */
export function newConference(plan: Plan, asked: NewConference): void {
  const { dataset } = plan.project;
  const file = `data/conferences/${asked.slug}.yaml`;
  const say = (message: string, hint: string) => plan.say(errorAt({ file }, message, hint));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(asked.slug))
    say(`“${asked.slug}” không phải mã hội nghị.`, "Chữ thường không dấu, chữ số, gạch nối.");
  if (plan.overlay.text(file) !== null)
    say(
      `Đã có hội nghị ${asked.slug}.`,
      `Sửa tệp ấy, hoặc bằng Excel: npm run template -- hoi-nghi ${asked.slug}.`,
    );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked.heldOn))
    say(`“${asked.heldOn}” không phải ngày họp.`, "Ghi năm-tháng-ngày với --held, ví dụ --held 2026-06-20.");
  if (!dataset.sources.has(asked.source))
    say(
      `Không có mã nguồn “${asked.source}” trong data/sources.yaml.`,
      "Thêm tài liệu của hội nghị vào đó rồi ghi mã với --source; hoặc khai bằng tệp Excel mẫu.",
    );
  const unit =
    dataset.units.get(asked.unit) ??
    [false, true]
      .map((illustrative) => new UnitNames(dataset, null, illustrative).onDay(asked.unit, asked.heldOn))
      .find((one) => one !== null);
  if (!unit)
    say(`Không có đơn vị “${asked.unit}” vào ngày ${asked.heldOn}.`, "Ghi tên hoặc mã đơn vị với --unit.");
  const before =
    asked.follows ??
    [...dataset.conferences.values()]
      .filter((one) => one.unit === unit?.id && one.heldOn < asked.heldOn)
      .sort((a, b) => Number(a.heldOn > b.heldOn) - Number(a.heldOn < b.heldOn))
      .at(-1)?.slug ??
    null;
  if (!unit || plan.failed) return;
  const lines: string[] = [];
  for (const id of asked.indices) {
    const index = dataset.indices.get(id);
    const years = index
      ? editionsOf(dataset, id)
          .filter(
            (edition) =>
              edition.standings.get(unit.id)?.score &&
              existsIn(unit, edition.year) &&
              (edition.publishedOn ?? "") <= asked.heldOn,
          )
          .map((edition) => edition.year)
      : [];
    const [from] = years;
    const [against, last] = years.slice(-2);
    if (!index) say(`Không có chỉ số “${id}”.`, `Các chỉ số: ${[...dataset.indices.keys()].join(", ")}.`);
    else if (from === undefined || against === undefined || last === undefined)
      say(
        `${index.short} chưa có hai kỳ có điểm của ${unit.name.vi} trước ngày họp.`,
        `Nhập kết quả trước: npm run template -- ${id} <năm>.`,
      );
    else lines.push(`  - {index: ${id}, year: ${last}, against: ${against}, from: ${from}}`);
  }
  if (plan.failed || lines.length === 0) return;
  const short = asked.indices.map((id) => dataset.indices.get(id)!.short).join(", ");
  plan.overlay.set(
    file,
    [
      `# Hồ sơ hội nghị. Tồn tại, nguyên nhân, giải pháp, chỉ tiêu, cam kết: chỉ ghi điều tài liệu của hội nghị nêu.`,
      `slug: ${asked.slug}`,
      `unit: ${unit.id}`,
      `title: ${yamlText(`Hội nghị phân tích chuyên sâu ${short} của ${unit.name.vi}`)}`,
      `held_on: ${asked.heldOn}`,
      ...(unit.illustrative ? ["illustrative: true"] : []),
      "status: draft",
      `source: ${asked.source}`,
      ...(before === null ? [] : [`follows: ${before}`]),
      "",
      "indices:",
      ...lines,
      "",
    ].join("\n"),
  );
  plan.recognised.push(
    `Hội nghị ${asked.slug} của ${unit.name.vi}: ${short}${before === null ? "" : `; đối chiếu cam kết của ${before}`}`,
    "",
    "Còn phải làm:",
    `  [ ] npm run template -- hoi-nghi ${asked.slug}: điền tồn tại, nguyên nhân, giải pháp, chỉ tiêu, cam kết rồi nhập lại`,
    "  [ ] sửa tên hội nghị như trong giấy mời; ghi nơi họp",
    "  [ ] duyệt xong thì bỏ dòng status: draft",
    "  [ ] npm run check, npm start, npm run build",
  );
}
