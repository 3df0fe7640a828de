import type { Problem } from "../../../model/problem.ts";
import { linkNotMade } from "../../messages.ts";
import type { Source } from "../../read/text-faults.ts";
import { spotAt } from "../../report/locate.ts";
import { problemAt } from "../../report/report.ts";

/** What looks like an address: of the web, of a letter, of a file or of a place on the page. */
const ADDRESS =
  /^\s*(?:https?:|www\.|mailto:|[a-z0-9-]+\.(?:vn|com|org|net|gov|edu)\b|\S+\.(?:pdf|docx?|xlsx?|html?)\s*$)/iu;

/** "[báo] (https://…)", "(báo)[https://…]", "[báo](https://a.vn/b c)" and the like: brackets in which a link was meant. */
const MEANT =
  /\[([^\]\n]{1,200})\](\s?)\(([^()\n]{1,500}(?:\n[^()\n]{1,500})?)(\)?)|\(([^()\n]{1,200})\)\[([^\]\n]{1,500})\]/gu;

/** What an address with blanks in it is, as one: a title in quotation marks behind it is none of the address. */
const oneWord = (address: string) =>
  address
    .trim()
    .replace(/\s+[“"'].*$/su, "")
    .replace(/\s*\n\s*/gu, "")
    .replace(/\s+/gu, "%20");

/** Links that Markdown makes none of, so that brackets and address are printed as they were typed. `made` are those it makes. */
export function unmadeLinks(source: Source, prose: string, made: readonly string[]): Problem[] {
  const found: Problem[] = [];
  for (const match of prose.matchAll(MEANT)) {
    const [whole, text, gap, address, end, swapped, behind] = match;
    if (made.some((raw) => raw.startsWith(whole) || whole.startsWith(raw))) continue;
    const at = (why: string, meant: string) =>
      found.push(problemAt(spotAt(source, match.index), linkNotMade(whole, why, meant)));
    if (behind !== undefined) {
      if (ADDRESS.test(behind)) at("hai cặp ngoặc đổi chỗ cho nhau", `[${swapped}](${oneWord(behind)})`);
      continue;
    }
    if (address === undefined || !ADDRESS.test(address)) continue;
    const meant = `[${text}](${oneWord(address)})`;
    if (end === "") at("thiếu dấu ) sau địa chỉ", `[${text}](${oneWord(address.split(/\s/u)[0] ?? "")})`);
    else if (gap !== "") at("có dấu cách giữa ] và (", meant);
    else at("địa chỉ có dấu cách hoặc xuống dòng", meant);
  }
  return found;
}
