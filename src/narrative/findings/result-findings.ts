import type { Reason } from "../../analysis/comparability/reason.ts";
import type { Told } from "../../analysis/findings/finding.ts";
import type { FollowedTarget } from "../../analysis/promises/followed-targets.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Placed } from "../../analysis/standing/places.ts";
import type { PartsResult } from "../../analysis/units/results-of-parts.ts";
import { formatChangeSize, formatScore } from "../../format/measure.ts";
import { decimalsBeside, formatNumber, formatWritten } from "../../format/number.ts";
import { formatPlaces, formatRankPhrase } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { ofEdition, ofHolder } from "../fact-ids/edition-id.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { ofTarget } from "../fact-ids/families.ts";
import { type Names, shortName, unitName } from "../names.ts";
import { boundWords } from "../promises/targets.ts";
import { changeCited, movesCited, placesCited, placesTold, pullApart } from "../standing/score-and-rank.ts";
import { estimateWords, partName } from "../units.ts";

type Result = Extract<Told, { kind: "result" }>;

const rankNow = (analysis: IndexAnalysis, { rank, rankedUnits }: Placed): Words =>
  factOfTotal(analysis, "hang", formatRankPhrase(rank, rankedUnits));

/** "xuống thứ 26/63", "lên thứ 24/63", "vẫn thứ 1/63": where the unit stands now, by the way it went. */
function arrived(analysis: IndexAnalysis): Words | null {
  const { total } = analysis;
  if (!total.placed) return null;
  const rank = rankNow(analysis, total.placed);
  if (total.rankVerdict === "gain") return tAs("arrived")`lên ${rank}`;
  return total.rankVerdict === "loss" ? tAs("arrived")`xuống ${rank}` : tAs("arrived")`xếp ${rank}`;
}

/** "giảm 01 bậc khi Hải Phòng (91,80) vượt lên; điểm của tỉnh vẫn tăng 0,10". */
function passedClause(names: Names, { analysis, passedBy }: Result): Words | null {
  const { total, index } = analysis;
  const { decimals } = index.measure;
  if (passedBy.length === 0 || total.verdict !== "gain" || total.places.basis !== "computed") return null;
  // New weights may have made the whole rise.
  if (total.breakNote?.treatment === "structure") return null;
  const who = joinWords(
    passedBy.map(({ unit, score }) => {
      const name = unitName(names, unit);
      return score === null
        ? name
        : together`${name} (${ofHolder(analysis, unit, null, "diem", formatNumber(score, decimals))})`;
    }),
  );
  const rise = factOfTotal(analysis, "thay-doi", formatNumber(total.change.value!, decimals));
  return t`${shortName(index)} ${factOfTotal(analysis, "so-bac", formatPlaces(total.places.value!))} khi ${who} vượt lên; điểm của tỉnh vẫn tăng ${rise}`;
}

/** " (riêng đổi trọng số, điểm tối đa làm giảm 2,95 điểm)": what of the change nobody earned, right behind it; else empty. */
function structureWords({ total, changeSplit, index: { measure } }: IndexAnalysis): Words {
  if (total.breakNote?.treatment !== "structure") return "";
  if (!changeSplit) return t` (gồm cả phần do đổi trọng số, điểm tối đa)`;
  const { structure } = changeSplit;
  if (printsAsZero(structure, measure.decimals)) return "";
  const size = formatChangeSize(structure, measure);
  return structure > 0
    ? t` (riêng đổi trọng số, điểm tối đa làm tăng ${size})`
    : t` (riêng đổi trọng số, điểm tối đa làm giảm ${size})`;
}

/** How score and rank moved, the reported parts each under the name of who reported them. */
function moveClause(names: Names, analysis: IndexAnalysis): Words {
  const { total, index, year, against } = analysis;
  const cited = changeCited(names, analysis);
  const change = cited === null ? null : together`${cited}${structureWords(analysis)}`;
  const where = arrived(analysis);
  const since = year - against === 1 ? "" : t` so với năm ${against}`;
  if (total.places.value === null) {
    const score = total.score
      ? tAs("result")`đạt ${factOfTotal(analysis, "diem", formatScore(total.score.value, index.measure))}`
      : null;
    const told = [change === null ? score : together`${change}${since}`, where].filter(
      (part) => part !== null,
    );
    return together`${shortName(index)} ${strung(told, ", ")}`;
  }
  const steps = total.places.rankedUnitsDiffer ? placesTold(analysis) : null;
  const places = placesCited(names, analysis);
  if (change === null)
    return together`${shortName(index)} ${
      steps ??
      strung(
        [places, where].filter((x) => x !== null),
        ", ",
      )
    }`;
  if (total.places.value === 0 && steps === null) {
    const rank = rankNow(analysis, total.placed!);
    return pullApart(total)
      ? t`${shortName(index)} ${change}${since} nhưng vẫn giữ ${rank}`
      : t`${shortName(index)} ${change}${since}, giữ ${rank}`;
  }
  if (steps) {
    return pullApart(total)
      ? t`${shortName(index)} ${change}${since} nhưng ${steps}`
      : tAs("from")`${shortName(index)} ${change}${since}, ${steps}`;
  }
  return pullApart(total)
    ? together`${shortName(index)} ${strung(
        [
          movesCited(
            names,
            analysis,
            (score, rank) => t`${score}${structureWords(analysis)}${since} nhưng ${rank}`,
          ),
          where,
        ].filter((x) => x !== null),
        ", ",
      )}`
    : t`${shortName(index)} ${change}${since}, ${(where ?? places)!}`;
}

/** "nhưng thiếu 1,18 điểm so với chỉ tiêu 87,00", "vượt chỉ tiêu 87,00 điểm": what became of the target of the year. */
function targetWords(
  { target, index, distance, scoreMet, rankMet }: FollowedTarget,
  plainRise: boolean,
): Words {
  if (scoreMet !== null && target.score) {
    const { value } = target.score;
    if (scoreMet) return t`, đạt chỉ tiêu ${ofTarget(target, "diem", boundWords(index, target.score))}`;
    if (distance === null || distance >= 0) {
      const aim = ofTarget(target, "diem", boundWords(index, target.score));
      return plainRise ? t` nhưng chưa đạt chỉ tiêu ${aim}` : t`, chưa đạt chỉ tiêu ${aim}`;
    }
    const decimals = decimalsBeside(value.written, index.measure.decimals);
    const short = ofTarget(target, "chenh", formatChangeSize(distance, { ...index.measure, decimals }));
    const aim = ofTarget(target, "diem", formatWritten(value, index.measure.decimals));
    const mark = index.measure.unit === "percent" ? together`${aim}%` : aim;
    return plainRise
      ? t` nhưng thiếu ${short} so với chỉ tiêu ${mark}`
      : t`, còn thiếu ${short} so với chỉ tiêu ${mark}`;
  }
  if (rankMet) return t`, đạt chỉ tiêu về thứ hạng`;
  return plainRise ? t` nhưng chưa đạt chỉ tiêu về thứ hạng` : t`, chưa đạt chỉ tiêu về thứ hạng`;
}

/**
 * "PAR Index tăng 1,86 điểm, lên thứ 24/63 nhưng thiếu 1,18 điểm so với chỉ tiêu 87,00": one index against the year
 * before and the target that was set.
 */
export function resultClause(names: Names, result: Result): Words {
  const { analysis, target } = result;
  const passed = target ? null : passedClause(names, result);
  if (passed) return passed;
  // After a fall or another "but" there is nothing to set the miss against.
  const { verdict, rankVerdict } = analysis.total;
  const rose = verdict === "gain" || rankVerdict === "gain";
  const plainRise = rose && verdict !== "loss" && rankVerdict !== "loss";
  return together`${moveClause(names, analysis)}${computedAside(analysis)}${target ? targetWords(target, plainRise) : ""}`;
}

/** " (hạng tính từ điểm)" behind a rank that nobody published; after another bracket a comma takes the place of its own. */
function computedAside({ total: { placed, places } }: IndexAnalysis): Words {
  if (placed?.basis !== "computed") return "";
  return places.value === 0 && places.rankedUnitsDiffer ? t`, hạng tính từ điểm` : t` (hạng tính từ điểm)`;
}

/** A part without a result: it is its result that was not published, not the part that did not publish. */
function silentPart(name: Words, reason: Reason): Words {
  if (reason === "not-published") return t`${name} không có kết quả được công bố`;
  if (reason === "no-score" || reason === "no-source") return t`${name} chưa có nguồn nêu điểm`;
  return t`${name} ${reasonWords(reason)}`;
}

/**
 * "PAPI năm 2024 của các đơn vị hợp thành: Bạc Liêu 44,10 điểm, thứ 21/61; Cà Mau (cũ) 44,52 điểm, thứ 17/61; tính
 * chung khoảng 44,34 điểm (ước tính, không phải số công bố)"; of an earlier year where nothing is known of the one asked for.
 */
export function partsClause(names: Names, { index, unit, point, asked }: PartsResult): Words {
  const { measure } = index;
  const of = { index, year: point.year };
  const known = point.parts.filter(({ score, rank }) => score !== null || rank !== null);
  const parts = [...known, ...point.parts.filter((part) => !known.includes(part))].map((part) => {
    const led = (what: "diem" | "hang", words: Words) => ofHolder(of, part.unit, null, what, words);
    const rank = part.rank === null ? null : led("hang", formatRankPhrase(part.rank, part.rankedUnits));
    const said = [
      part.score === null ? null : led("diem", formatScore(part.score.value, measure)),
      rank === null || part.score !== null ? rank : tAs("arrived")`xếp ${rank}`,
    ].filter((one) => one !== null);
    const name = partName(names, unit, part.unit);
    return said.length === 0
      ? silentPart(name, part.reason ?? "no-score")
      : together`${name} ${strung(said, ", ")}`;
  });
  const told =
    asked === undefined
      ? t`${shortName(index)} năm ${point.year} của các đơn vị hợp thành: ${strung(parts, "; ")}`
      : t`${shortName(index)} năm ${asked} chưa có số liệu của các đơn vị hợp thành; năm gần nhất có số liệu là ${point.year}: ${strung(parts, "; ")}`;
  if (point.estimate === null) return told;
  const whole = ofEdition(of, null, "uoc-tinh", formatScore(point.estimate.value, measure));
  return t`${told}; tính chung khoảng ${whole} (${estimateWords()})`;
}
