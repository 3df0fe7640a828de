import type { TargetCheck } from "../../analysis/promises/targets.ts";
import { formatDateLong } from "../../format/date.ts";
import { inVietnamese, vietnamese } from "../../format/write.ts";
import { recorded } from "../../language/recorded.ts";
import { strung, unstopped, type Words } from "../../language/text.ts";
import type { Plan, PlanSection } from "../../model/conference.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { helpersOf } from "../../model/record/helpers.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import { deadlineWords } from "../../narrative/promises/deadline.ts";
import { otherGainSentence, targetSentence } from "../../narrative/promises/targets.ts";
import { issuerName } from "../../narrative/record/issuer.ts";
import type { Paper, PaperPart } from "../paper.ts";
import { type Briefing, indexOf, list, paragraph, section, writerOf } from "../sections/context.ts";
import { namesPlaces, numbersOfDocument, withoutNumber } from "../sections/promises/plan-numbers.ts";
import { targetTable } from "../tables/promises/target-table.ts";
import type { Block, Section } from "../written.ts";
import { officialHead } from "./official-head.ts";
import { disclaimerOf, sharedPaper } from "./shared.ts";
import { inOnePiece, unbroken } from "./unbroken.ts";

function taskSection(
  { dataset, writer = vietnamese }: Briefing,
  { id, heading, tasks, lead, support }: PlanSection,
): Section | null {
  const helpers = helpersOf({ lead, support });
  return writer.all(
    section(id, withoutNumber(heading), [
      list(
        tasks.map(({ text, deadline }) =>
          deadline
            ? `${unstopped(text)}. ${inOnePiece(`Thời hạn: ${writer.plain(deadlineWords(deadline))}.`)}`
            : text,
        ),
      ),
      paragraph(
        `Đơn vị chủ trì: ${writer.all(lead.length > 0 ? agencyNames(dataset, lead) : "tài liệu không nêu")}.`,
      ),
      helpers.length > 0 ? paragraph(`Đơn vị phối hợp: ${writer.all(agencyNames(dataset, helpers))}.`) : null,
    ]),
  );
}

/** Parts with something in them, each under its heading. */
export function parts(told: readonly [heading: string, sections: (Section | null)[]][]): PaperPart[] {
  return told.flatMap(([heading, sections]) => {
    const kept = sections.filter((item) => item !== null);
    return kept.length === 0 ? [] : [{ heading, sections: kept }];
  });
}

/** One section of a part by itself: its heading is the part's. */
export function plainPart(heading: string, blocks: (Block | null)[]): PaperPart[] {
  const held = section("noi-dung", heading, blocks);
  return held === null ? [] : [{ heading: null, sections: [inVietnamese(held)] }];
}

/** A target with the gain that we compute; where the plan writes another elsewhere, the paper does not pass over it. */
function totalWords(index: IndexDefinition, check: TargetCheck): Words {
  const told = [targetSentence(index, check), otherGainSentence(index, check)];
  return strung(
    told.filter((text) => text !== null),
    " ",
  );
}

function targetPart(briefing: Briefing): PaperPart[] {
  const { dataset, analysis } = briefing;
  const of = (id: string) => indexOf(briefing, id);
  const totals = analysis.targets.filter(({ target }) => target.component === null);
  return plainPart("Chỉ tiêu", [
    writerOf(briefing).all(
      list(writerOf(briefing).all(totals.map((check) => totalWords(of(check.target.index), check)))),
    ),
    writerOf(briefing).all(
      analysis.targets.length > totals.length
        ? { kind: "table", table: targetTable(dataset, "bang-chi-tieu", analysis.targets, of) }
        : null,
    ),
  ]);
}

function planParts(briefing: Briefing, plan: Plan): PaperPart[] {
  const { dataset } = briefing;
  return [
    ...parts([
      [
        "Mục đích, yêu cầu",
        [
          writerOf(briefing).all(section("muc-dich", "Mục đích", [list(plan.purposes)])),
          writerOf(briefing).all(section("yeu-cau", "Yêu cầu", [list(plan.requirements)])),
        ],
      ],
    ]),
    ...targetPart(briefing),
    ...parts([
      ["Nội dung và trách nhiệm thực hiện", plan.sections.map((item) => taskSection(briefing, item))],
    ]),
    ...plainPart(
      "Tổ chức thực hiện",
      writerOf(briefing).all(plan.organisation.map((text) => paragraph(text))),
    ),
    ...(plan.incomplete
      ? plainPart("Nguồn", [
          {
            kind: "note",
            tone: "missing",
            title: null,
            text: `${unstopped(plan.incomplete)}. ${namesPlaces(plan.incomplete) ? `${writerOf(briefing).all(numbersOfDocument())} ` : ""}Nguồn: ${writerOf(briefing).all(sourceLine(dataset, plan.sources))}.`,
          },
        ])
      : []),
  ];
}

/** "Căn cứ …;", the last with a full stop, as NĐ 30/2020/NĐ-CP has them. */
function baseLines(bases: readonly string[]): string[] {
  return bases.map((text, at) => `${text.replace(/[.;]\s*$/, "")}${at === bases.length - 1 ? "." : ";"}`);
}

/** The plan that followed the conference as a paper: signed where the conference is an office's own; null for none. */
export function planPaper(briefing: Briefing): Paper | null {
  const { dataset, analysis } = briefing;
  const { conference, unit } = analysis;
  const { plan, issuer } = conference;
  if (!plan) return null;
  const name = conference.official ? issuerName(dataset, conference, unit) : null;
  const opening = name ?? recorded(plan.issuer);
  return {
    ...sharedPaper(briefing),
    lead: null,
    keyFigures: [],
    summary: null,
    name: "ke-hoach",
    title: "KẾ HOẠCH",
    date: plan.date,
    subject: unbroken(plan.title),
    disclaimer: conference.official ? null : disclaimerOf(briefing),
    official: officialHead(briefing, {
      kind: "KH",
      noun: "Kế hoạch",
      number: plan.number,
      date: plan.date,
      addressees: [],
      recipients: plan.recipients ?? issuer?.recipients ?? null,
      signer: plan.signer ?? issuer ?? { signer: null, position: null, authority: null },
      closing: `Trên đây là Kế hoạch của ${writerOf(briefing).all(opening)}; các cơ quan, đơn vị, địa phương tổ chức thực hiện./.`,
    }),
    opening: {
      bases: baseLines(plan.bases),
      text: [
        conference.official
          ? `${writerOf(briefing).all(opening)} ban hành Kế hoạch với các nội dung sau:`
          : `Kế hoạch số ${plan.number} ${writerOf(briefing).all(formatDateLong(plan.date))} của ${writerOf(briefing).all(opening)}, theo tài liệu đã công bố:`,
      ],
    },
    parts: planParts(briefing, plan),
  };
}
