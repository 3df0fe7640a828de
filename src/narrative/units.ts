import type { BackCast, EstimatedPosition } from "../analysis/units/back-cast.ts";
import { sameWords } from "../format/alike.ts";
import { formatDateShort } from "../format/date.ts";
import { formatPercent, NBSP } from "../format/number.ts";
import { joinWords } from "../format/words.ts";
import { named, t } from "../language/say.ts";
import { strung, together, type Words } from "../language/text.ts";
import { namesakesOf } from "../model/namesakes.ts";
import type { Unit } from "../model/unit.ts";
import { ofWeight } from "./fact-ids/edition-id.ts";
import { type Names, unitName } from "./names.ts";

/** "từ ngày 01/7/2025", "đến hết ngày 30/6/2025", both, or null for a territory that never changed. */
export function validityWords({ validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">): Words | null {
  const parts = [
    validFrom ? t`từ ngày ${formatDateShort(validFrom)}` : null,
    validTo ? t`đến hết ngày ${formatDateShort(validTo)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : strung(parts, " ");
}

/** The name of a unit, with its days of validity where another unit bears the same name: "Bắc Ninh (từ ngày 01/7/2025)". */
export function datedUnitName(names: Names, id: string): Words {
  const unit = names.units.get(id);
  if (!unit) return id;
  const validity = validityWords(unit);
  const shared = namesakesOf(names.units.values(), unit).name.length > 0;
  return shared && validity ? together`${named(unit.name)} (${validity})` : named(unit.name);
}

/** What a unit came from: "Bắc Ninh từ ngày 01/7/2025 hợp thành từ Bắc Giang và Bắc Ninh (đến hết ngày 30/6/2025)." */
export function originSentence(names: Names, unit: Unit): Words {
  const parts = joinWords(unit.madeOf.map((id) => datedUnitName(names, id)));
  return unit.validFrom
    ? t`${named(unit.name)} từ ngày ${formatDateShort(unit.validFrom)} hợp thành từ ${parts}.`
    : t`${named(unit.name)} hợp thành từ ${parts}.`;
}

/** Warnings against joining by name or code; empty when neither is shared with another territory. */
export function namesakeSentences(names: Names, unit: Unit): Words[] {
  const { name, gso } = namesakesOf(names.units.values(), unit);
  const codeOnly = gso.filter((other) => other.name.vi !== unit.name.vi);
  return [
    ...name.map(
      (other) =>
        t`Tên ${named(unit.name)} ${validityWords(other) ?? ""} chỉ một địa giới khác; hai đơn vị có trang riêng, số liệu không nối với nhau.`,
    ),
    ...codeOnly.map(
      (other) => t`Mã ${unit.gso ?? ""} ${validityWords(other) ?? ""} là mã của ${named(other.name)}.`,
    ),
  ];
}

/** A part of a merged unit as officials call it: "Bắc Ninh (cũ)" where the new unit took its name. */
export function partName(names: Names, unit: Unit, part: string): Words {
  const name = unitName(names, part);
  return sameWords(name, named(unit.name)) ? t`${name} (cũ)` : name;
}

/** What an estimate is, said wherever one stands. */
export function estimateWords(): Words {
  return t`ước tính, không phải số công bố`;
}

/** "Bắc Giang 56,48%, Bắc Ninh 43,52%": the weights of the parts. */
function weightWords(names: Names, merged: Unit, { parts }: BackCast): Words {
  return strung(
    parts.flatMap(({ unit, weight }) =>
      weight === null
        ? []
        : together`${partName(names, merged, unit)} ${ofWeight(unit, formatPercent(weight, 2))}`,
    ),
    ", ",
  );
}

/** Where an estimate would stand, with its bounds, on one line: "33% (31% đến 38%)". */
export function positionWords({ value, low, high }: EstimatedPosition): Words {
  const share = (one: number) => formatPercent(one, 0);
  return t`${share(value)}${NBSP}(${share(low)}${NBSP}đến${NBSP}${share(high)})`;
}

/** How an estimate was made, for the note below its table. */
export function estimateNotes(names: Names, merged: Unit, points: readonly BackCast[]): Words[] {
  const weighted = points.find(({ estimate }) => estimate !== null);
  return [
    ...(weighted
      ? [
          t`Ước tính là bình quân điểm của các đơn vị hợp thành theo tỷ lệ dân số năm ${weighted.populationYear ?? ""}: ${weightWords(names, merged, weighted)}. Đây là số ${estimateWords()}.`,
          t`Thấp nhất, cao nhất là điểm của các đơn vị hợp thành, không phải sai số. Ước tính không được xếp hạng; cột Đứng trên cho biết nó cao hơn bao nhiêu phần trăm số nơi khác nếu thay chỗ các đơn vị hợp thành trong bảng năm ấy.`,
        ]
      : []),
    t`Thứ hạng của mỗi đơn vị hợp thành là trong số đơn vị của năm ấy.`,
  ];
}
