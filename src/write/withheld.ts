import type { Problem } from "../model/problem.ts";

/** What is said of a conference that was not built: its errors stand with it in the list. */
export function notBuilt(slug: string, kept: boolean): Problem {
  return {
    code: "conference-withheld",
    severity: "warning",
    place: { file: `data/conferences/${slug}.yaml`, line: 1, column: 1 },
    message: kept
      ? `Hội nghị “${slug}” còn lỗi nên chưa dựng lại: trang và giấy của lần dựng tốt trước đó được giữ nguyên.`
      : `Hội nghị “${slug}” còn lỗi nên chưa có trang và giấy; các hội nghị khác đã dựng xong.`,
    hint: `Sửa các lỗi đã nêu rồi chạy “npm run build -- ${slug}”.`,
  };
}

/** There is no such conference; those that there are. */
export function unknownConference(slug: string, conferences: readonly string[]): string {
  const list =
    conferences.length === 0 ? "Chưa có hội nghị nào." : `Các hội nghị hiện có: ${conferences.join(", ")}.`;
  return `Không có hội nghị “${slug}”. ${list}`;
}
