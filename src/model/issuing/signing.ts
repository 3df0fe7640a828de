import { bodyAndTerritory, bodyKind, inCapitals } from "./issuing-body.ts";

/** What stands above a signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; and the signer's own position. */
interface Signing {
  authority: string[];
  position: string;
}

const ACTING = /^(?:Q\.|QUYỀN) ?/u;
const DEPUTY = /^PHÓ /u;
const DEPUTY_MINISTER = "THỨ TRƯỞNG";
/** Positions that sign by order of the head of another body (Thừa lệnh). */
const BY_ORDER = ["CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "CHI CỤC TRƯỞNG", "CHÁNH THANH TRA"];
/** Heads of a committee's own agencies sign by its head's mandate (Thừa ủy quyền). */
const BY_MANDATE = ["GIÁM ĐỐC", "TRƯỞNG BAN"];
/** Prefixes that a record may write before the position itself. */
const WRITTEN = /^(TM|KT|TL|TUQ)\. ?/u;

/** A position is of a kind: "GIÁM ĐỐC SỞ NỘI VỤ" is a "GIÁM ĐỐC". */
const isOf = (position: string, kind: string) => position === kind || position.startsWith(`${kind} `);

/** Titles that NĐ 30/2020/NĐ-CP, Annex I does not let a signature carry: "thường trực", "phụ trách" behind a deputy. */
export const UNOFFICIAL = / (THƯỜNG TRỰC|PHỤ TRÁCH)$/u;

/**
 * How a paper of a body is signed, after NĐ 30/2020/NĐ-CP, article 13: in the name of a body that decides as one (TM.), for
 * its head (KT.) by a deputy, by order (TL.) or mandate (TUQ.) of its head by the head of a part of it; an acting head
 * signs as "Q. …". Null where neither the record nor the kind of body tells a position.
 */
export function signingOf(body: string, written: string | null): Signing | null {
  const { collective, head } = bodyKind(body);
  const told = written === null ? head : inCapitals(written);
  if (told === null) return null;
  const inItsName = collective ? [`TM. ${bodyAndTerritory(body).body}`] : [];
  if (WRITTEN.test(told)) return { authority: inItsName, position: told };
  const acting = ACTING.test(told);
  const position = told.replace(ACTING, "").replace(UNOFFICIAL, "");
  if (acting) return { authority: inItsName, position: `Q. ${position}` };
  const deputy = DEPUTY.test(position) || position === DEPUTY_MINISTER;
  const chief = position === DEPUTY_MINISTER ? "BỘ TRƯỞNG" : position.replace(DEPUTY, "");
  const instead = deputy ? [`KT. ${chief}`] : [];
  if (head === null || isOf(chief, head)) return { authority: [...inItsName, ...instead], position };
  const committee = collective && head === "CHỦ TỊCH";
  if (BY_ORDER.some((kind) => isOf(chief, kind)) && (committee || !collective))
    return { authority: [`TL. ${head}`, ...instead], position };
  if (committee && BY_MANDATE.some((kind) => isOf(chief, kind)))
    return { authority: [`TUQ. ${head}`, ...instead], position };
  return { authority: [...inItsName, ...instead], position };
}
