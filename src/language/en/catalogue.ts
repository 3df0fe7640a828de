import { figures } from "./charts/figures.ts";
import { lossFigures } from "./charts/losses.ts";
import { maps } from "./charts/maps.ts";
import { format } from "./format.ts";
import { groups } from "./groups.ts";
import { limits } from "./limits.ts";
import { computedFacts } from "./narrative/computed-facts.ts";
import { editionFacts } from "./narrative/edition-facts.ts";
import { facts } from "./narrative/facts.ts";
import { findingSentences } from "./narrative/findings.ts";
import { aimSentences } from "./narrative/headroom.ts";
import { provenance } from "./narrative/provenance.ts";
import { moveSentences } from "./narrative/rank-move.ts";
import { recordSentences } from "./narrative/record.ts";
import { recordFacts } from "./narrative/record-facts.ts";
import { resultSentences } from "./narrative/standing.ts";
import { indexPages } from "./site/index-pages.ts";
import { offices } from "./site/offices.ts";
import { pages } from "./site/pages.ts";
import { sections } from "./site/sections.ts";
import { site } from "./site/site.ts";
import { tables } from "./site/tables.ts";
import { unitPages } from "./site/unit-pages.ts";
import { workbooks } from "./site/workbooks.ts";
import type { Texts } from "./texts.ts";

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
  indexPages,
  unitPages,
  offices,
  site,
  workbooks,
  computedFacts,
  recordFacts,
  editionFacts,
  facts,
  provenance,
];

/** All of English. */
export const english: Texts = Object.assign({}, ...parts);
