import type { Edition, ReportedChange } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import * as messages from "../../messages.ts";
import { digits, type Findings } from "../findings.ts";

/** So many units in common tell that two files follow one order. */
const ENOUGH = 8;

/** What an edition says beside its figures: reported changes, counts in notes, sums of inferred figures, its own end. */
export function checkSecondLook(findings: Findings): void {
  for (const edition of findings.editions()) {
    for (const reported of edition.reported) checkReported(reported, edition, findings);
    checkCounts(edition, findings);
    checkInferred(edition, findings);
    checkEnd(edition, findings);
  }
}

/** Whether a change is the one of the figures with its sign turned; one of another size is the source's own matter. */
const isTurned = (told: number, ours: number, within: number): boolean =>
  told * ours < 0 && Math.abs(told + ours) <= within && Math.abs(ours) > within;

/** The way a source says that a unit went is the way of the figures of both years; and it came from within the league. */
function checkReported(reported: ReportedChange, edition: Edition, findings: Findings): void {
  const { unit, component, against, change, placesGained, note } = reported;
  if (against === null || component !== null || note !== null) return;
  const now = edition.standings.get(unit) ?? null;
  const before = findings.dataset.editions.get(edition.index)?.get(against) ?? null;
  const then = before?.standings.get(unit) ?? null;
  const told = (figure: Figure | null | undefined) => (figure?.basis === "published" ? figure : null);
  const [score, earlier] = [told(now?.score), told(then?.score)];
  if (change && score && earlier) {
    const ours = score.value - earlier.value;
    if (isTurned(change.value, ours, 0.015))
      findings.at(
        reported,
        messages.reportedAgainstFigures("Mức thay đổi", change.written, digits(ours), against),
        "change",
      );
  }
  const [rank, former] = [told(now?.rank), told(then?.rank)];
  if (!placesGained || !rank) return;
  if (former && isTurned(placesGained.value, former.value - rank.value, DUST)) {
    const ours = String(former.value - rank.value);
    findings.at(
      reported,
      messages.reportedAgainstFigures("Số bậc", placesGained.written, ours, against),
      "places_gained",
    );
    return;
  }
  const came = rank.value + placesGained.value;
  const last = before?.rankedUnits ?? edition.rankedUnits;
  if (came < 1 || (last !== null && came > last))
    findings.at(
      reported,
      messages.reportedPlacesImpossible(placesGained.written, rank.value, came),
      "places_gained",
    );
}

/** "57 địa phương tăng, 6 địa phương giảm" are not more than there are. */
function checkCounts(edition: Edition, findings: Findings): void {
  const { note, rankedUnits } = edition;
  if (note === null || rankedUnits === null) return;
  const [up, down] = ["tăng", "giảm"].map((way) =>
    new RegExp(`(?<!\\d[.,])\\b(\\d{1,3}) (?:địa phương|tỉnh(?:, thành phố)?) ${way}`, "u").exec(note),
  );
  const sum = Number(up?.[1] ?? 0) + Number(down?.[1] ?? 0);
  if (sum > rankedUnits)
    findings.at(edition, messages.countsBeyondUnits((up ?? down)![0], sum, rankedUnits), "note");
}

/** "83,66 (2024) − 2,57": an inferred score is what its own sum gives. */
function checkInferred({ standings }: Edition, findings: Findings): void {
  for (const standing of standings.values()) {
    const { score } = standing;
    if (score?.basis !== "inferred" || score.how == null) continue;
    const match =
      /^(\d+(?:[.,]\d+)?)\s*(?:\([^)]*\)\s*)?([−–+-])\s*(\d+(?:[.,]\d+)?)(?=\s*(?:$|[;,.(]))/u.exec(
        score.how,
      );
    if (!match) continue;
    const [one, other] = [match[1]!, match[3]!].map((text) => Number(text.replace(",", ".")));
    const sum = match[2] === "+" ? one! + other! : one! - other!;
    if (Math.abs(sum - score.value) > 0.015)
      findings.at(standing, messages.howDoesNotGive(score.written, digits(sum), score.how), "score");
  }
}

/** The same units in the same order as in the file of the year before, up to where this one stops. */
function checkEnd(edition: Edition, findings: Findings): void {
  const before = findings.dataset.editions.get(edition.index)?.get(edition.year - 1);
  if (!before || edition.complete || !findings.isWhole(edition)) return;
  const now = [...edition.standings.keys()];
  const then = [...before.standings.keys()];
  const missing = then.length - now.length;
  if (now.length < ENOUGH || missing < 2 || now.some((unit, at) => unit !== then[at])) return;
  const last = edition.standings.get(now.at(-1)!)!;
  findings.at(last, messages.cutLikeBefore(findings.unitNamed(last.unit), missing, before.year));
}
