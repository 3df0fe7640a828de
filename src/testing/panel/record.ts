import type { Dataset } from "../../model/dataset.ts";

/**
 * How much a made-up record holds: nothing yet; a little of each; every key with long sentences; or as much as the
 * longest records of real conferences.
 */
export type RecordKind = "thin" | "usual" | "full" | "wordy";

/** What a record's entries may point to. */
export interface RecordGround {
  dataset: Dataset;
  /** Empty where the conference has none. */
  index: string;
  year: number;
  heldOn: string;
}

const SENTENCES = [
  "Công tác thông tin, tuyên truyền ở một số xã, phường còn hình thức, chưa đến được người dân ở thôn, bản.",
  "Hồ sơ trả kết quả trễ hẹn còn nhiều, tập trung ở lĩnh vực đất đai, xây dựng.",
  "Một bộ phận cán bộ, công chức chưa nắm vững quy trình, còn hướng dẫn người dân bổ sung hồ sơ nhiều lần.",
  "Hạ tầng công nghệ thông tin ở cấp xã thiếu đồng bộ; phần mềm một cửa chưa liên thông với cơ sở dữ liệu chuyên ngành.",
  "Việc công khai danh sách hộ nghèo, thu chi ngân sách xã và kế hoạch sử dụng đất ở nơi công cộng chưa kịp thời, chưa đầy đủ, khó theo dõi.",
  "Người đứng đầu một số đơn vị chưa quan tâm chỉ đạo, chưa gắn trách nhiệm với kết quả chỉ số.",
];
const KINDS = ["people", "organisation", "apparatus", "process", "technology", "external"] as const;
const AGENCIES = ["so-noi-vu", "so-tu-phap", "so-tai-chinh", "ubnd-cap-huyen", "so-y-te", "thanh-tra-tinh"];
const SIZES: Record<RecordKind, number> = { thin: 0, usual: 2, full: 6, wordy: 14 };

const nth = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

/** A sentence of the usual length, or for long records several of them. */
function sentence(kind: RecordKind, at: number): string {
  if (kind !== "wordy") return nth(SENTENCES, at);
  return [0, 1, 2].map((step) => nth(SENTENCES, at + step)).join(" ");
}

/** The entries of a made-up record, as they stand in `data/conferences/<slug>.yaml`; the same input gives the same. */
export function recordEntries(kind: RecordKind, ground: RecordGround): Record<string, unknown> {
  const size = SIZES[kind];
  if (size === 0) return {};
  const { dataset, index, year, heldOn } = ground;
  const framework = dataset.indices
    .get(index)
    ?.frameworks.find(({ years }) => years.from <= year && year <= years.to);
  const components = (framework?.components ?? []).map(({ id }) => `${index}/${id}`);
  const whole = () => (index === "" ? [] : [index]);
  const some = (at: number) => (components.length > 0 ? [nth(components, at)] : whole());
  const each = <Entry>(make: (at: number) => Entry) => Array.from({ length: size }, (_, at) => make(at));
  const nextYear = `${Number(heldOn.slice(0, 4)) + 1}`;
  return {
    shortfalls: each((at) => ({ id: `ton-tai-${at + 1}`, text: sentence(kind, at), components: some(at) })),
    causes: each((at) => ({
      id: `nguyen-nhan-${at + 1}`,
      kind: nth(KINDS, at),
      text: sentence(kind, at + 2),
      shortfalls: [`ton-tai-${at + 1}`],
      components: some(at),
      agencies: [nth(AGENCIES, at)],
    })),
    actions: each((at) => ({
      id: `giai-phap-${at + 1}`,
      text: sentence(kind, at + 4),
      components: some(at),
      lead: [nth(AGENCIES, at)],
      support: [nth(AGENCIES, at + 1)],
      ...(at % 2 === 0 ? { deadline: `${nextYear}-06-30` } : {}),
    })),
    ...(kind === "usual" ? {} : { targets: targetsOf(ground) }),
    ...(kind === "usual"
      ? {}
      : {
          commitments: each((at) => ({
            id: `cam-ket-${at + 1}`,
            text: sentence(kind, at),
            agencies: [nth(AGENCIES, at)],
          })),
        }),
  };
}

/** A rank for the next year: it needs no figure of the unit, which may have none. */
function targetsOf({ index, year }: RecordGround): Record<string, unknown>[] {
  if (index === "") return [];
  return [{ id: "chi-tieu-hang", index, year: year + 1, rank_at_most: 15, baseline_year: year }];
}
