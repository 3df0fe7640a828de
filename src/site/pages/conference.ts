import { formatDateShort } from "../../format/date.ts";
import { holdsRecorded, inTheirWords } from "../../language/recorded.ts";
import { inEach, named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { agencyNames } from "../../narrative/names.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import { BUNDLE, OPENER } from "../bundle/bundle-files.ts";
import { keyFiguresOf } from "../opening/key-figures.ts";
import { summaryOf } from "../opening/summary.ts";
import type { Link, Page, Section } from "../page.ts";
import { dutiesOf, hasCriteria, hasNotice, isSkeleton, slipFile } from "../papers/duties.ts";
import { type Briefing, writerOf } from "../sections/context.ts";
import { sharePicturePath } from "../sharing/share-pictures.ts";
import { conferenceFrame } from "./conference-frame.ts";
import { foldedOnPhones } from "./fold.ts";
import { pageOf } from "./page-of.ts";

/** The same paper to be edited. */
function inWord(label: Words, file: string): Link {
  return { label, href: `${file}.docx`, note: t`để sửa; chữ và số như bản in` };
}

/** Links to the list of all criteria, the batch of sheets and each of them; none of the sheets where no agency answers. */
function sheetDownloads(briefing: Briefing, folder: string): Link[] {
  const duties = dutiesOf(briefing);
  const annex: Link[] = hasCriteria(briefing)
    ? [
        { label: t`Phụ lục: toàn bộ tiêu chí (PDF)`, href: `${folder}phu-luc.pdf`, note: t`A4 ngang` },
        inWord(t`Phụ lục: toàn bộ tiêu chí (Word)`, `${folder}phu-luc`),
      ]
    : [];
  if (duties.length === 0) return annex;
  return [
    ...annex,
    {
      label: t`Tập phiếu giao việc (PDF)`,
      href: `${folder}phieu-tat-ca.pdf`,
      note: t`mỗi cơ quan một trang, có danh sách`,
    },
    inWord(t`Tập phiếu giao việc (Word)`, `${folder}phieu-tat-ca`),
    ...duties.flatMap((duty) => {
      const agency = agencyNames(briefing.dataset, [duty.agency]);
      const file = `${folder}${slipFile(duty)}`;
      return [
        { label: t`Phiếu của ${agency} (PDF)`, href: `${file}.pdf`, note: null },
        { label: t`Phiếu của ${agency} (Word)`, href: `${file}.docx`, note: null },
      ];
    }),
  ];
}

/** Links to the plan and to the notice of conclusions, where there are any. */
function followingPapers({ analysis: { conference } }: Briefing, folder: string): Link[] {
  const notice = hasNotice(conference);
  return [
    ...(conference.plan
      ? [
          { label: t`Kế hoạch số ${conference.plan.number}`, href: `${folder}ke-hoach/`, note: null },
          { label: t`Kế hoạch (PDF)`, href: `${folder}ke-hoach.pdf`, note: t`A4, để in` },
          inWord(t`Kế hoạch (Word)`, `${folder}ke-hoach`),
        ]
      : []),
    ...(notice
      ? [
          {
            label: t`Thông báo kết luận (PDF)`,
            href: `${folder}thong-bao.pdf`,
            note: isSkeleton(conference) ? t`khung để điền` : t`A4, để in`,
          },
          inWord(t`Thông báo kết luận (Word)`, `${folder}thong-bao`),
        ]
      : []),
  ];
}

function downloadsOf(briefing: Briefing): Link[] {
  const { slug, internal } = briefing.analysis.conference;
  const folder = conferencePath(slug);
  return [
    { label: t`Báo cáo đầy đủ (PDF)`, href: `${folder}bao-cao.pdf`, note: t`A4, để in` },
    inWord(t`Báo cáo đầy đủ (Word)`, `${folder}bao-cao`),
    { label: t`Tóm tắt hai trang (PDF)`, href: `${folder}tom-tat.pdf`, note: t`một tờ A4 hai mặt` },
    inWord(t`Tóm tắt (Word)`, `${folder}tom-tat`),
    { label: t`Trình chiếu (PDF)`, href: `${folder}trinh-chieu.pdf`, note: t`khổ 16:9, cho hội trường` },
    {
      label: t`Trình chiếu (PowerPoint)`,
      href: `${folder}trinh-chieu.pptx`,
      note: t`để sửa; chữ và số như bản in`,
    },
    ...sheetDownloads(briefing, folder),
    {
      label: t`Bản ngoại tuyến (ZIP)`,
      href: `${folder}${BUNDLE}`,
      note: t`trang này kèm các bản in và số liệu; giải nén rồi mở ${OPENER}`,
    },
    { label: t`Số liệu phân tích (JSON)`, href: `${folder}phan-tich.json`, note: t`theo lược đồ công bố` },
    {
      label: t`Ảnh để chia sẻ (PNG)`,
      href: sharePicturePath({ kind: "conference", path: folder }),
      note: t`1200 × 630 điểm ảnh`,
    },
    ...followingPapers(briefing, folder),
    ...(internal
      ? [{ label: t`Chỉ số nội bộ của tỉnh`, href: `${folder}noi-bo/`, note: t`các sở, ngành và các xã` }]
      : []),
  ];
}

/** "Đồng Tháp · hội nghị ngày 17/6/2022". */
function dayOf({ analysis: { conference, unit } }: Briefing): Words {
  return together`${named(unit.name)} · ${t`hội nghị ngày ${formatDateShort(conference.heldOn)}`}`;
}

/** "Đồng Tháp · hội nghị ngày 17/6/2022 · thành phố Cao Lãnh". */
export function conferenceKicker(briefing: Briefing): Words {
  const { conference } = briefing.analysis;
  const { place } = conference;
  return strung(
    place ? [dayOf(briefing), inTheirWords({ ...conference, place }, "place")] : [dayOf(briefing)],
    " · ",
  );
}

/** The briefing page of one conference. */
export function conferencePage(briefing: Briefing, sections: Section[]): Page {
  const { dataset, analysis } = briefing;
  const { conference } = analysis;
  const lead = leadSentence(dataset, analysis, writerOf(briefing));
  return pageOf({
    path: conferencePath(conference.slug),
    kind: "conference",
    title: inTheirWords(conference, "title"),
    ...(holdsRecorded(inTheirWords(conference, "title"))
      ? { tabTitle: inEach({ vi: conference.title, en: dayOf(briefing) }) }
      : {}),
    kicker: conferenceKicker(briefing),
    description: lead,
    lead,
    ...conferenceFrame(briefing),
    keyFigures: keyFiguresOf(dataset, analysis.indices),
    summary: summaryOf(dataset, analysis, writerOf(briefing)),
    sections: foldedOnPhones(sections.filter(({ only }) => only !== "paper")),
    downloads: downloadsOf(briefing),
  });
}
