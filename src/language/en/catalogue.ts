import { figures } from "./figures.ts";
import { findingSentences } from "./finding-sentences.ts";
import { format } from "./format.ts";
import { groups } from "./groups.ts";
import { aimSentences } from "./headroom-sentences.ts";
import { limits } from "./limits.ts";
import { lossFigures } from "./loss-figures.ts";
import { maps } from "./maps.ts";
import { offices } from "./offices.ts";
import { pages } from "./pages.ts";
import { provenance } from "./provenance.ts";
import { moveSentences } from "./rank-move-sentences.ts";
import { recordSentences } from "./record-sentences.ts";
import { resultSentences } from "./result-sentences.ts";
import { sections } from "./sections.ts";
import { site } from "./site.ts";
import { tables } from "./tables.ts";
import type { Texts } from "./texts.ts";
import { unitPages } from "./unit-pages.ts";
import { workbooks } from "./workbooks.ts";

/** The catalogue in parts, by where the sentences are made; a sentence stands in one of them only. */
export const parts: readonly Texts[] = [
  format,
  resultSentences,
  findingSentences,
  moveSentences,
  recordSentences,
  aimSentences,
  sections,
  limits,
  tables,
  figures,
  lossFigures,
  maps,
  groups,
  pages,
  unitPages,
  offices,
  site,
  workbooks,
  provenance,
];

/** All of English. */
export const english: Texts = Object.assign({}, ...parts);
