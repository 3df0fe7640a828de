import { inVietnamese } from "../../../format/write.ts";
import { section } from "../../sections/context.ts";
import type { Block, Section, Table } from "../../written.ts";

/** Blocks of the report's section with this id; below a heading within it, those up to the next heading. */
function blocksIn(sections: readonly Section[], id: string): readonly Block[] {
  const own = sections.find((one) => one.id === id);
  if (own) return own.blocks;
  for (const { blocks } of sections) {
    const from = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
    if (from < 0) continue;
    const rest = blocks.slice(from + 1);
    const to = rest.findIndex(({ kind }) => kind === "heading");
    return to < 0 ? rest : rest.slice(0, to);
  }
  return [];
}

const lists = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === "list");

const isWeak = ({ cells }: Table["rows"][number]) => cells.some(({ tone }) => tone === "loss");

/** What the unit is strong and weak in, in words and in the report's table, its small print left to the report; null where nothing stands out. */
export function strengthsOf(sections: readonly Section[]): Section | null {
  const blocks = blocksIn(sections, "manh-yeu").flatMap((block): Block[] =>
    block.kind === "table"
      ? [
          {
            ...block,
            table: {
              ...block.table,
              // what is weak stands first: last rows give way
              rows: [...block.table.rows].sort((a, b) => Number(isWeak(b)) - Number(isWeak(a))),
              caption: "",
              notes: ["Danh sách đầy đủ và quy tắc xếp: xem báo cáo."],
            },
          },
        ]
      : block.kind === "paragraph"
        ? [block]
        : [],
  );
  return blocks.some(({ kind }) => kind === "table")
    ? inVietnamese(section("manh-yeu", "Mặt mạnh, mặt yếu", blocks))
    : null;
}

/** What a merged unit was made of, with the weights of its parts, as the report has it; null for any other. */
export function mergerOf(sections: readonly Section[]): Section | null {
  const made = blocksIn(sections, "hop-thanh").flatMap((block): Block[] =>
    block.kind === "table"
      ? [{ ...block, table: { ...block.table, caption: "" } }]
      : block.kind === "paragraph"
        ? [block]
        : [],
  );
  return inVietnamese(section("hop-thanh-tu-dau", "Hợp thành từ đâu", made));
}

/** What limits the figures of a conference, as the report has it, but for what the sheet tells elsewhere. */
export function limitsOf(sections: readonly Section[], told: readonly string[]): Section | null {
  const limits = blocksIn(sections, "gioi-han-so-lieu");
  const subsections = limits.findIndex(({ kind }) => kind === "heading");
  const own = lists(subsections < 0 ? limits : limits.slice(0, subsections)).map((block) =>
    block.kind === "list" ? { ...block, items: block.items.filter((item) => !told.includes(item)) } : block,
  );
  return inVietnamese(section("gioi-han", "Giới hạn số liệu", own));
}

/**
 * What the record holds besides, word for word as in the report: promises and awards, what was announced later, the
 * meeting itself. Printed on the back of the handout where a thin record leaves room.
 */
export function restOfRecord(sections: readonly Section[]): Section[] {
  const record = blocksIn(sections, "ton-tai-nguyen-nhan");
  const opening = record[0];
  return inVietnamese(
    [
      section("cam-ket", "Cam kết, khen thưởng", lists(blocksIn(sections, "giai-phap"))),
      section("ve-sau", "Kết quả công bố sau hội nghị", lists(blocksIn(sections, "ket-qua-ve-sau"))),
      section(
        "ve-hoi-nghi",
        "Về hội nghị",
        opening?.kind === "paragraph" && !opening.text.endsWith(":") ? [opening] : [],
      ),
      section(
        "loi-binh",
        "Lời bình",
        blocksIn(sections, "loi-binh").filter(({ kind }) => kind === "prose"),
      ),
    ].filter((item) => item !== null),
  );
}
