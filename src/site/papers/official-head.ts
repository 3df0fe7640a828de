import { formatDateLong } from "../../format/date.ts";
import { NBSP } from "../../format/number.ts";
import { vietnamese } from "../../format/write.ts";
import type { Issuer } from "../../model/issuing/issuer.ts";
import { bodyLines, bodySymbol, parentLine } from "../../model/issuing/issuing-body.ts";
import { signingOf } from "../../model/issuing/signing.ts";
import type { OfficialHeading } from "../paper.ts";
import { type Briefing, writerOf } from "../sections/context.ts";

/** What one official paper has of its own: its kind, and what its record says of its number, day, signer, readers. */
interface OfficialPaper {
  /** Kind as the symbol has it: "BC", "KH", "TB". */
  kind: string;
  /** Kind in words, for annexes: "Báo cáo". */
  noun: string;
  /** "05", or the whole "01/KH-UBND"; null while it has none. */
  number: string | null;
  date: string;
  addressees: readonly string[];
  /** Null for the usual ones. */
  recipients: readonly string[] | null;
  signer: Pick<Issuer, "signer" | "position" | "authority">;
  closing: string;
}

/** Room that is left for a number still to be given. */
const BLANK = "      ";
const USUAL = ["Đại biểu dự hội nghị", "Các sở, ban, ngành"];

function recipientsOf({ addressees, recipients }: OfficialPaper): string[] {
  const told = recipients ?? [...(addressees.length > 0 ? ["Như trên"] : []), ...USUAL];
  // Only a paper that is sent to somebody has readers above its signature.
  const named = addressees.length > 0 ? told : told.filter((name) => name !== "Như trên");
  return named.some((name) => name.startsWith("Lưu")) ? [...named] : [...named, "Lưu: VT"];
}

/** "05/BC-SNV", "      /BC-UBND"; a number that has its symbol already stays as it is. */
function numberAndSymbol(paper: OfficialPaper, issuer: Issuer): string {
  if (paper.number?.includes("/")) return paper.number;
  return `${paper.number ?? BLANK}/${paper.kind}-${issuer.symbol ?? bodySymbol(issuer.body)}`;
}

/** A day stays whole in the last sentence: a line that it leaves short is ragged (print/typeset/even-lines.ts). */
const DAY = /ngày[ \u00a0]\d+[ \u00a0]tháng[ \u00a0]\d+[ \u00a0]năm[ \u00a0]\d+/gu;
const whole = (words: string) => words.replace(DAY, (day) => day.replaceAll(" ", NBSP));

/** Head and signature of an official paper after NĐ 30/2020/NĐ-CP; null for a conference that is not an office's own. */
export function officialHead(
  { analysis, writer = vietnamese }: Briefing,
  paper: OfficialPaper,
): OfficialHeading | null {
  const { conference, unit } = analysis;
  const { official, issuer } = conference;
  if (!official || !issuer) return null;
  const lines = bodyLines(issuer.body, unit, paper.date);
  const day = formatDateLong(paper.date);
  const number = numberAndSymbol(paper, issuer);
  const { authority, position, signer } = paper.signer;
  const signing = signingOf(issuer.body, position);
  return {
    parent: parentLine(issuer, unit, paper.date),
    body: lines.join(" "),
    bodyLines: lines,
    number: `Số: ${number}`,
    attachedTo: `${paper.noun} số ${number} ${writer.all(day)}`,
    placeAndDate: `${issuer.place}, ${writer.all(day)}`,
    ...(paper.addressees.length === 0 ? {} : { addressees: [...paper.addressees] }),
    signer: {
      authority: (authority ?? signing?.authority ?? []).join("\n"),
      // Lines of a record are printed as they are; a body of no known kind needs its position in the record.
      position: (authority ? position : signing?.position) ?? position ?? "",
      name: signer,
    },
    recipients: recipientsOf(paper),
    closing: whole(paper.closing),
  };
}

/** The heading of the conference's own report. */
export function reportHead(briefing: Briefing): OfficialHeading | null {
  const { issuer, heldOn } = briefing.analysis.conference;
  if (!issuer) return null;
  const { number, date, addressees, recipients } = issuer;
  return officialHead(briefing, {
    kind: "BC",
    noun: "Báo cáo",
    number,
    date: date ?? heldOn,
    addressees,
    recipients,
    signer: issuer,
    closing: `Trên đây là báo cáo phân tích chuyên sâu trình hội nghị ${writerOf(briefing).all(formatDateLong(heldOn))}./.`,
  });
}
