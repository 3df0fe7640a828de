import { STATING } from "../lexicon/concepts.ts";
import { has, type Item } from "../text/items.ts";
import type { Sentence } from "./sentence.ts";

const SPEAKER =
  /(giám đốc|chủ tịch|bí thư|lãnh đạo|đại diện|chánh văn phòng|trưởng ban|trưởng phòng|người phát ngôn|thủ trưởng)/;
const SAYING =
  /(cho biết|nói|khẳng định|nhấn mạnh|chia sẻ|phát biểu|trao đổi|thông tin|cho hay|báo cáo|trả lời|kết luận|thông báo|nhìn nhận|thừa nhận|đánh giá|bày tỏ|lưu ý|nêu rõ|phân tích|tâm sự|tự hào)/;

const PERSON = /(^| )(ông|bà|đồng chí)( |$)/;

/** "trang 2: “…”", "mục 3 ghi “…”": a draft that is looked through; what it says is held against the figures. */
const DRAFT = /(trang|mục|slide|dòng|đoạn|bảng|khổ|phần) \d+( dòng \d+)?( ghi| viết| nêu)?( :)?$/;

/** "Giám đốc Sở Nội vụ nói: “…”", "“…”, lãnh đạo UBND tỉnh chia sẻ": an office speaks, and means what it says. */
function spokenByOffice(items: readonly Item[], from: number, to: number): boolean {
  const words = (start: number, end: number) =>
    items
      .slice(Math.max(0, start), end)
      .map(({ word }) => word)
      .join(" ");
  if (DRAFT.test(words(from - 5, from))) return true;
  return [words(from - 16, from), words(to + 1, to + 16)].some(
    (said) =>
      (SPEAKER.test(said) || PERSON.test(said)) &&
      SAYING.test(said) &&
      !/(không|chưa|nhầm|sai|tin đồn)/.test(said),
  );
}

/** Words in quotation marks are somebody's words when they hold a verb and are more than a name. */
export function setQuotes(sentence: Sentence): void {
  const { items, quoted } = sentence;
  const fill = (from: number, to: number) => {
    if (!spokenByOffice(items, from, to)) quoted.fill(true, from, to + 1);
  };
  let from = -1;
  items.forEach((item, at) => {
    if (!has(item, "quote")) return;
    if (from < 0) from = at;
    else {
      const inside = items.slice(from + 1, at);
      const moved =
        inside.some((one) => has(one, "up", "down", "rank")) && inside.some(({ number }) => number);
      if (moved || (inside.length >= 5 && inside.some((one) => has(one, ...STATING)))) fill(from, at);
      from = -1;
    }
  });
  if (from >= 0 && items.length - from > 6) fill(from, items.length - 1);
}

export function setMoods({ items, mood, clause }: Sentence): void {
  if (items.slice(-2).some(({ word }) => word === "?")) mood.fill("question");
  // "Bảy nội dung có cao hơn bình quân hay không, xin xem phụ lục": asked, not said.
  const either = (item: Item | undefined) =>
    has(item, "more", "less", "up", "down", "ahead", "behind", "over", "under");
  const asked = items.findIndex(
    ({ word }, at) =>
      word === "hay" && (items[at + 1]?.word === "không" || (either(items[at - 1]) && either(items[at + 1]))),
  );
  if (asked >= 0) for (const at of items.keys()) if (clause[at] === clause[asked]) mood[at] = "question";
  // "Con số 48,2 điểm lan truyền trên mạng không phải là kết quả của tỉnh"; "57 điểm thì tăng thêm 1,80 điểm".
  mood.fill("if", 0, supposed(items) ? items.length : denied(items));
  if (hopedAfter(items)) mood.fill("target");
  let ruling: "target" | "if" | null = null;
  let hearsay = false;
  const headed = items
    .slice(0, 7)
    .some((item, at, first) => has(item, "target") && first.slice(at).some((one) => has(one, "colon")));
  // "Phấn đấu năm 2023 đạt từ 67,50 điểm trở lên; chỉ số A từ 7,30 điểm (tăng 0,25 điểm)": opened by an aim, a list of aims.
  const aims = items.slice(0, 2).some((item) => has(item, "target"));
  const told = (from: number) => {
    const end = items.findIndex((item, i) => i > from && has(item, "semicolon"));
    const part = items.slice(from + 1, end < 0 ? items.length : end);
    return part.some((item) => has(item, "actual", "year", "relative-year", "reach", "self"));
  };
  items.forEach((item, at) => {
    // "Giao Sở Kế hoạch và Đầu tư để PCI năm 2025 từ 68,5 điểm": what is to be reached.
    if (item.word === "để" && has(items[at + 1], "index") && items[0]?.word === "giao") ruling ??= "target";
    if (has(item, "if") && !has(item, "noise") && !factual(items, at)) {
      ruling = "if";
      hearsay =
        /(ý kiến|tin đồn|cho rằng|cho là|thông tin|không có chuyện|báo|trang|mạng|người nói|viết|ghi|nghe|đồn|bảo|chép)/.test(
          item.word,
        );
    } else if (has(item, "target") && ruling === null && !overTarget(items, at)) ruling = "target";
    else if (has(item, "actual") && !(ruling === "if" && hearsay)) ruling = null;
    else if (has(item, "semicolon") && !headed && !(aims && ruling === "target" && !told(at)))
      ruling = ruling === "if" ? ruling : null;
    else if (ruling === "target" && /^(nhưng|song|tuy nhiên)$/.test(item.word)) ruling = null;
    // "phấn đấu …, sau khi năm 2023 đạt 43,95 điểm": what came before the aim.
    else if (ruling === "target" && item.word === "sau khi" && has(items[at + 1], "years", "year"))
      ruling = null;
    else if (hearsay && /^(nhưng|song|tuy nhiên|vì|số liệu|bởi|do)$/.test(item.word)) ruling = null;
    if (mood[at] === null) mood[at] = ruling;
    if (has(item, "not") && mood[at] === null) {
      let only = at;
      for (let next = at; next < items.length && next <= at + 7 && clause[next] === clause[at]; next += 1) {
        if (/^(mà|nhưng|chỉ)$/.test(items[next]!.word) || has(items[next], "colon")) break;
        only = next;
      }
      for (let next = at; next <= only; next += 1) mood[next] ??= "not";
    }
  });
}

/** "Đạt 46 điểm vào năm 2024 là mong muốn của chúng ta": what is hoped for, told before the word that says so. */
function hopedAfter(items: readonly Item[]): boolean {
  const word = items.findIndex(
    (item, i) =>
      i > 2 &&
      has(item, "target") &&
      /^(mong muốn|mong|mục tiêu|chỉ tiêu|kỳ vọng|quyết tâm|đích)$/.test(item.word) &&
      items[i - 1]?.word === "là",
  );
  const opens = items.findIndex((item) => !has(item, "quote", "dash") && item.word !== "việc");
  return word > 0 && /^(đạt|đạt được|vào|lọt vào|có|lên|giành|vươn lên)$/.test(items[opens]?.word ?? "");
}

const RUMOUR = /lan truyền|tin đồn|đồn đoán|đồn thổi|trên mạng|mạng xã hội|tin giả|trang cá nhân/;
const DENIED =
  /không đúng|không chính xác|chưa chính xác|không phải|sai sự thật|thất thiệt|bịa đặt|vô căn cứ|không có cơ sở|nhầm/;

/** Where the denial ends of what others are said to spread; 0 where a sentence holds none. */
function denied(items: readonly Item[]): number {
  let words = "";
  for (const [at, { word }] of items.entries()) {
    words += ` ${word}`;
    // "Bình Dương 39,93 điểm là nhầm với Bình Phước": who said so took one for the other.
    if (/ là nhầm$/.test(words) && /^(với|sang|của|đấy|rồi)$/.test(items[at + 1]?.word ?? "")) return at + 1;
    if (DENIED.test(words)) return RUMOUR.test(words) ? at + 1 : 0;
  }
  return 0;
}

/** "57 điểm thì …": a score put forward, of nobody and no year. */
function supposed(items: readonly Item[]): boolean {
  return Boolean(items[0]?.number) && has(items[1], "points") && items[2]?.word === "thì";
}

/** "Nếu năm 2020 … thì năm 2021 …" sets two facts side by side. */
function factual(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1, at + 4);
  // "Nếu chỉ nhìn điểm số, …", "nếu xét về thứ hạng": a way of looking at what is so.
  // "Nếu chỉ cà phê mà lên hạng thì chắc tỉnh nào cũng đứng đầu"
  if (
    items
      .slice(at)
      .some(({ word }, i, rest) => word === "thì" && /^(chắc|ắt|có lẽ|hẳn)/.test(rest[i + 1]?.word ?? ""))
  )
    return false;
  const looks = /^(chỉ|nhìn|xét|tính|so|lấy|kể|theo|nói|đo|đặt)$/;
  if (/^(nếu|nếu như)$/.test(items[at]!.word) && next.slice(0, 2).some(({ word }) => looks.test(word)))
    return true;
  // "Nếu năm 2020 giữ được điểm của năm 2019 thì …": what did not happen.
  const kept = items
    .slice(at, at + 8)
    .some(({ word }) => /^(giữ được|giữ|giữ nguyên|giữ vững|duy trì)$/.test(word));
  return (
    !kept &&
    /^(nếu|nếu như)$/.test(items[at]!.word) &&
    next.some((item) => has(item, "year", "relative-year")) &&
    items.some(({ word }) => /^(thì)$/.test(word))
  );
}

/** "vượt mục tiêu", "so với kế hoạch", "không đạt chỉ tiêu": about a target, but the sentence tells what happened. */
function overTarget(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at);
  // "Thực hiện Kế hoạch số 205/KH-UBND": the name of a paper.
  const paper =
    /^(kế hoạch)$/.test(items[at]!.word) &&
    (/^(số)$/.test(items[at + 1]?.word ?? "") || items[at + 1]?.protected !== undefined);
  if (paper) return true;
  // "Ở chỉ tiêu Quản trị điện tử, tỉnh đạt …": another word for a component.
  const next = has(items[at + 1], "quote") ? items[at + 2] : items[at + 1];
  if (items[at]!.word === "chỉ tiêu" && has(next, "component")) return true;
  // "Sở Kế hoạch và Đầu tư báo cáo": an agency.
  if (
    items[at]!.word === "kế hoạch" &&
    items[at + 1]?.word === "và" &&
    /^đầu( tư)?$/.test(items[at + 2]?.word ?? "")
  )
    return true;
  // "nhờ hàng loạt cam kết với nhà đầu tư, tổng điểm đạt …": what brought the figure about.
  const cause = items
    .slice(Math.max(0, at - 4), at)
    .some(({ word }) => /^(nhờ|nhờ có|bởi|do|vì|sau)$/.test(word));
  if (cause && /^(cam kết|kế hoạch|quyết tâm|cố gắng)$/.test(items[at]!.word)) return true;
  // "không như mong đợi: …": what was hoped for had not come.
  if (items[at]!.word === "mong" && items[at + 1]?.word === "đợi") return true;
  // "Nhìn vào bảng điểm sẽ rõ: …", "sẽ thấy": what is seen there is so.
  if (items[at]!.word === "sẽ" && /^(rõ|thấy|hiểu|biết|nhận)$/.test(items[at + 1]?.word ?? "")) return true;
  return (
    before.some(
      (item) => has(item, "exceed", "compared") || /^(vượt|đạt|hoàn thành|thực hiện)$/.test(item.word),
    ) && /^(mục tiêu|chỉ tiêu|kế hoạch|kế hoạch năm|yêu cầu)$/.test(items[at]!.word)
  );
}
