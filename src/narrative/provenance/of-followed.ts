import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { Outcome } from "../../analysis/promises/commitments.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { recorded } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { FOLLOWED, type FollowedKind, lossYear } from "../fact-ids/families.ts";
import { agencyNames, type Names } from "../names.ts";
import { OUTCOMES, outcomeWords } from "../promises/commitments.ts";
import { type Fact, FactMaker, ofIndex } from "./fact.ts";

/** What became of the actions of the conference before: counts by outcome, points promised and gained, in all, by agency, by action. */
export function followedFacts(names: Names, { followUp, indices }: ConferenceAnalysis): Fact[] {
  if (!followUp) return [];
  const year = lossYear(indices);
  const points = (value: number) => formatPointDigits(value);
  const sources = [...new Set(followUp.actions.flatMap(({ action }) => action.sources))];
  const of = (key: string | null, whose: Words) => {
    const maker = new FactMaker(FOLLOWED, key);
    return {
      maker,
      put: (
        what: FollowedKind,
        name: Words,
        value: number | null,
        formula: Words,
        text: (value: number) => Words = points,
      ) =>
        maker.computed(year, what, together`${name}${whose}`, value, {
          text: text(value ?? 0),
          formula,
          sources,
        }),
    };
  };
  const counted = (
    { put }: ReturnType<typeof of>,
    actions: number,
    outcomes: Record<Outcome, number>,
  ): void => {
    const whole = (value: number) => formatNumber(value, 0);
    put("tong", t`Số giải pháp của kỳ trước`, actions, t`đếm trong hồ sơ`, whole);
    for (const outcome of OUTCOMES)
      put(
        outcome,
        t`Số giải pháp ${outcomeWords(outcome)}`,
        outcomes[outcome],
        t`đếm theo mức tăng, giảm điểm của các tiêu chí liên quan`,
        whole,
      );
  };
  const promised = t`cộng điểm kỳ vọng mà hồ sơ ghi`;
  const gained = t`cộng mức thay đổi điểm của các tiêu chí liên quan, mỗi tiêu chí một lần`;
  const all = of(null, "");
  const { promising } = followUp;
  counted(all, followUp.actions.length, followUp.outcomes);
  all.put("co-ky-vong", t`Số giải pháp có nêu điểm kỳ vọng`, promising.actions, t`đếm trong hồ sơ`, (value) =>
    formatNumber(value, 0),
  );
  all.put("ky-vong", t`Điểm kỳ vọng`, promising.promised, promised);
  all.put("tang-giam", t`Điểm tăng, giảm của các giải pháp có nêu điểm kỳ vọng`, promising.gained, gained);
  const silent = followUp.actions.length - promising.actions;
  if (promising.actions > 0) {
    all.put("khong-ky-vong", t`Số giải pháp không nêu điểm kỳ vọng`, silent, t`đếm trong hồ sơ`, (value) =>
      formatNumber(value, 0),
    );
    all.put("tang-giam-tat-ca", t`Điểm tăng, giảm của mọi giải pháp`, followUp.gained, gained);
  }
  const agencies = followUp.byAgency.map((row) => {
    const whose =
      row.agency === null ? t` (hồ sơ không nêu chủ trì)` : together` (${agencyNames(names, [row.agency])})`;
    const made = of(row.agency ?? "khong-neu", whose);
    counted(made, row.actions, row.outcomes);
    made.put("ky-vong", t`Điểm kỳ vọng`, row.promised, promised);
    made.put("tang-giam", t`Điểm tăng, giảm`, row.gained, gained);
    return made.maker;
  });
  const single = followUp.actions.map((row) => {
    const made = of(`viec-${row.action.id}`, together` (${recorded(row.action.text)})`);
    made.put("ky-vong", t`Điểm kỳ vọng`, row.promised, promised);
    made.put("tang-giam", t`Điểm tăng, giảm`, row.gained, gained);
    return made.maker;
  });
  return [all.maker, ...agencies, ...single].flatMap(({ made }) => ofIndex(made, null));
}
