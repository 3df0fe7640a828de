/** Words that say what kind of thing a heading names, not which one. */
const NOISE = new Set(
  "diem so chi thanh phan noi dung linh vuc tieu muc trong phu nam cua tinh ket qua index sub score dimension".split(
    " ",
  ),
);

const LONG_FORMS: readonly [short: RegExp, long: string][] = [
  [/\bcchc\b/g, "cai cach hanh chinh"],
  [/\btthc\b/g, "thu tuc hanh chinh"],
  [/\bdn\b/g, "doanh nghiep"],
  [/\bubnd\b/g, "uy ban nhan dan"],
  [/\bcntt\b/g, "cong nghe thong tin"],
  [/\bqppl\b/g, "quy pham phap luat"],
  [/\bvbqppl\b/g, "van ban quy pham phap luat"],
  [/\bcbccvc\b/g, "can bo cong chuc vien chuc"],
  [/\bcqdt\b/g, "chinh quyen dien tu"],
  [/\bcqs\b/g, "chinh quyen so"],
  [/\bdvc\b/g, "dich vu cong"],
  [/\bcsht\b/g, "co so ha tang"],
  [/\bkt xh\b/g, "kinh te xa hoi"],
];

/** Lower case without diacritics, words parted by one space: "Tp. Hồ Chí Minh" → "tp ho chi minh". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

/** The same with the usual abbreviations written out. */
export function spelledOut(text: string): string {
  return LONG_FORMS.reduce((all, [short, long]) => all.replace(short, long), folded(text));
}

/** The words that tell a heading from another. */
export function tellingWords(text: string): Set<string> {
  return new Set(
    spelledOut(text)
      .split(" ")
      .filter((word) => word !== "" && !NOISE.has(word) && !/^\d+$/.test(word)),
  );
}

export function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((word) => large.has(word));
}
