import { formatDateShort } from "../../format/date.ts";
import { leadSentence } from "../../narrative/headline.ts";
import { BUNDLE, OPENER } from "../bundle/bundle-files.ts";
import { keyFigureOf } from "../key-figures.ts";
import type { Link, Page, Section } from "../page.ts";
import { sheetDownloads } from "../papers/duties.ts";
import type { Briefing } from "../sections/context.ts";
import { sharePicturePath } from "../sharing/share-pictures.ts";
import { summaryOf } from "../summary.ts";

/** Folder of a conference's page and files. */
export function conferencePath(slug: string): string {
  return `hoi-nghi/${slug}/`;
}

function downloadsOf(briefing: Briefing): Link[] {
  const { slug, plan, internal } = briefing.analysis.conference;
  const folder = conferencePath(slug);
  return [
    { label: "Báo cáo đầy đủ (PDF)", href: `${folder}bao-cao.pdf`, note: "A4, để in" },
    { label: "Tóm tắt hai trang (PDF)", href: `${folder}tom-tat.pdf`, note: "một tờ A4 hai mặt" },
    { label: "Trình chiếu (PDF)", href: `${folder}trinh-chieu.pdf`, note: "khổ 16:9, cho hội trường" },
    ...sheetDownloads(briefing, folder),
    {
      label: "Bản ngoại tuyến (ZIP)",
      href: `${folder}${BUNDLE}`,
      note: `trang này kèm các bản in và số liệu; giải nén rồi mở ${OPENER}`,
    },
    { label: "Số liệu phân tích (JSON)", href: `${folder}phan-tich.json`, note: "theo lược đồ công bố" },
    {
      label: "Ảnh để chia sẻ (PNG)",
      href: sharePicturePath({ kind: "conference", path: folder }),
      note: "1200 × 630 điểm ảnh",
    },
    ...(plan ? [{ label: `Kế hoạch ${plan.number}`, href: `${folder}ke-hoach/`, note: null }] : []),
    ...(internal
      ? [{ label: "Chỉ số nội bộ của tỉnh", href: `${folder}noi-bo/`, note: "các sở, ngành và các xã" }]
      : []),
  ];
}

/** "Hội nghị · 17/6/2022 · Đồng Tháp". */
export function conferenceKicker({ analysis }: Briefing): string {
  const { conference, unit } = analysis;
  return [unit.name.vi, `hội nghị ngày ${formatDateShort(conference.heldOn)}`, conference.place]
    .filter((part) => part)
    .join(" · ");
}

/** The briefing page of one conference. */
export function conferencePage(briefing: Briefing, sections: Section[]): Page {
  const { dataset, analysis } = briefing;
  const { conference } = analysis;
  const lead = leadSentence(analysis);
  return {
    path: conferencePath(conference.slug),
    kind: "conference",
    title: conference.title,
    kicker: conferenceKicker(briefing),
    description: lead,
    lead,
    illustrative: conference.illustrative,
    breadcrumbs: [{ label: "Trang đầu", path: "" }],
    keyFigures: analysis.indices.map((row) => keyFigureOf(dataset, row)),
    summary: summaryOf(dataset, analysis),
    sections: sections.filter(({ only }) => only !== "paper"),
    downloads: downloadsOf(briefing),
  };
}
