import { tellsWhen } from "../model/record/deadline.ts";
import type { GateInput, GateItem } from "./gate-item.ts";

const said = { shortfall: "tồn tại", cause: "nguyên nhân", action: "giải pháp" };

/** Enough of a sentence to find it by. */
const opening = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(" ")}…` : text.replace(/\.$/, "");
};

/** Things that a chair would ask about: none of them is a mistake, so none blocks. */
export function remindersOf(
  {
    analysis,
    agencies,
    record,
    commentary,
  }: Pick<GateInput, "analysis" | "agencies" | "record" | "commentary">,
  lineOf: (record: string, id: string) => number,
): GateItem[] {
  const { conference, indices, gaps } = analysis;
  const file = `data/conferences/${conference.slug}.yaml`;
  const page = `content/hoi-nghi/${conference.slug}.md`;
  const mind = (place: string, what: string, mend: string): GateItem => ({
    level: "mind",
    place,
    what,
    mend,
  });
  const at = (id: string) => `${file}:${lineOf(record, id)}:1`;
  const losses = gaps.losses.map(({ component, lacks }) =>
    mind(
      `${file}:1:1`,
      `“${component.name.vi}” thuộc nhóm mất điểm nhiều nhất mà hồ sơ chưa ghi ${lacks.map((one) => said[one]).join(", ")}.`,
      "Ghi vào mục tương ứng, kèm thành phần liên quan (components); không có trong tài liệu thì để nguyên.",
    ),
  );
  const ownerless = conference.actions
    .filter(({ lead }) => lead.length === 0)
    .map(({ id, text }) =>
      mind(at(id), `Giải pháp chưa có cơ quan chủ trì: “${opening(text)}”.`, "Ghi chủ trì (lead)."),
    );
  const planned = (conference.plan?.sections ?? []).flatMap(({ id, tasks }) =>
    tasks.filter(({ text }) => !tellsWhen(text)).map((task) => ({ ...task, id })),
  );
  const openEnded = [...conference.actions, ...conference.commitments, ...planned]
    .filter(({ deadline }) => deadline === null)
    .map(({ id, text }) =>
      mind(
        at(id),
        `Chưa có thời hạn: “${opening(text)}”.`,
        "Ghi thời hạn (deadline): ngày, tháng, quý, năm hoặc thường xuyên.",
      ),
    );
  const idle = gaps.idle.map((agency) =>
    mind(
      `${file}:1:1`,
      `${agencies.get(agency)?.name.vi ?? agency} (${agency}) chịu trách nhiệm về điểm mất hoặc nguyên nhân mà không có việc nào.`,
      "Giao một giải pháp hoặc cam kết (lead, agencies).",
    ),
  );
  const alone = indices
    .filter(
      ({ total }) => total.score !== null && total.regionPlace === null && total.position.median === null,
    )
    .map(({ index, year }) =>
      mind(
        `data/scores/${index.id}/${year}.yaml:1:1`,
        `${index.short} năm ${year} chưa so được với tỉnh nào trong vùng hay cả nước.`,
        "Bổ sung điểm của các tỉnh khác, hoặc hạng trong vùng ở reported.",
      ),
    );
  const years = [...(commentary ?? "").matchAll(/\b(20\d\d)\b/g)].map(([, year]) => Number(year));
  const latest = Math.max(0, ...indices.map(({ year }) => year));
  const stale =
    commentary === null
      ? [mind(`${page}:1:1`, "Hội nghị chưa có bài viết.", "Viết vài câu dẫn nếu cần.")]
      : years.length > 0 && Math.max(...years) < latest
        ? [
            mind(
              `${page}:1:1`,
              `Bài viết chỉ nói đến năm ${Math.max(...years)}, số liệu đã đến năm ${latest}.`,
              "Đọc lại bài viết theo số liệu mới.",
            ),
          ]
        : [];
  return [...losses, ...ownerless, ...openEnded, ...idle, ...alone, ...stale];
}
