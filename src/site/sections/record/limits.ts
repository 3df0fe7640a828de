import { eachOnce } from "../../../format/alike.ts";
import { t } from "../../../language/say.ts";
import { limitSentences } from "../../../narrative/record/limits.ts";
import type { Section } from "../../page.ts";
import { type Briefing, list, section } from "../context.ts";

/** What is missing to judge the results: said here once, and not where it is missing. */
export function limitsSection({ analysis }: Briefing): Section | null {
  const told = eachOnce(limitSentences(analysis.conference, analysis));
  return section("con-thieu", t`Số liệu còn thiếu`, [list(told)]);
}
