import type { KeyFigure, Section, Summary } from "./written.ts";

/** Heading and signature of NĐ 30/2020/NĐ-CP; only for an office's own (`official`) papers. */
export interface OfficialHeading {
  parent: string | null;
  body: string;
  /** The same as it stands at the head: "ỦY BAN NHÂN DÂN", "TỈNH MẪU". */
  bodyLines?: string[];
  /** "Số:       /BC-UBND". */
  number: string;
  /** What annexes say they belong to: "Báo cáo số       /BC-UBND ngày 14 tháng 6 năm 2024". */
  attachedTo?: string;
  /** "Tỉnh Mẫu, ngày 10 tháng 5 năm 2024". */
  placeAndDate: string;
  /** "Thường trực Tỉnh ủy", after "Kính gửi:"; absent when the paper goes to nobody in particular. */
  addressees?: string[];
  signer: { authority: string; position: string; name: string | null };
  recipients: string[];
  /** The last sentence, with the mark "./." that ends an office's paper. */
  closing?: string;
}

/** Full report, two-page handout, slides, all criteria, the plan, the notice of conclusions, the sheet of one agency, and all sheets with a cover list. */
export type PaperName =
  | "bao-cao"
  | "tom-tat"
  | "trinh-chieu"
  | "phu-luc"
  | "ke-hoach"
  | "thong-bao"
  | "phieu"
  | "phieu-tat-ca";

/** A piece of a paper: sections of the report, a side of the handout, one slide, one agency's sheet. */
export interface PaperPart {
  heading: string | null;
  sections: Section[];
  /** An annex: numbered "Phụ lục I", pages counted on their own. */
  annex?: boolean;
  /** Who signs below: "NGƯỜI LẬP PHIẾU", "THỦ TRƯỞNG CƠ QUAN". */
  signatures?: string[];
  /** A line at the head of a sheet: "Phiếu 03/09". */
  ordinal?: string;
  /** For the one who speaks to a slide: the full titles of its sources. */
  notes?: string[];
  /** What a sheet among several is: "PHIẾU GIAO VIỆC: tiêu chí PAR Index năm 2022". */
  kind?: string;
}

/** One printed paper, made of the page's own sections. */
export interface Paper {
  /** The kind of paper, and its file name without extension unless `file` gives one. */
  name: PaperName;
  /** Where several papers of a kind stand in one folder: "phieu/so-noi-vu". */
  file?: string;
  /** Folder of the conference: "hoi-nghi/dong-thap-2022/". */
  folder: string;
  title: string;
  /** ISO date of the conference; stands in the file's properties, so that a reprint is the same file. */
  date: string;
  /** Subject line below the title (trích yếu). */
  subject: string;
  /** Plain line for papers that are not an office's own. */
  disclaimer: string | null;
  official: OfficialHeading | null;
  illustrative: boolean;
  /** Short names of the indices it speaks of, "PAPI;PCI"; where blocks change places, those about two of them do not. */
  indices?: string;
  /** Carries the mark DỰ THẢO on every page. */
  draft?: boolean;
  /** Full address of the paper's page, for its QR code; absent while the site has no address. */
  address?: string;
  /** Before the first part: the bases in law, then the sentences that lead to it. */
  opening?: { bases: string[]; text: string[] };
  lead: string | null;
  keyFigures: KeyFigure[];
  summary: Summary | null;
  /** For tom-tat the first part is the front page, the second the back. */
  parts: PaperPart[];
  /** Files that a batch holds, "phieu/so-noi-vu" and so on: each must be printed too. */
  batch?: string[];
  /** Data editions and sources, printed small at the end. */
  colophon: string[];
}
