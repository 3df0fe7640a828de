import type { Issuer } from "../issuing/issuer.ts";

/** Component addresses are written `papi/participation`, or `papi` for the whole index. */
export type ComponentAddress = string;

/** An entry that may be marked to stay in the office (`internal: true`); see `publicView`. */
export interface Withholdable {
  internal?: true;
}

/** What the conference asks of somebody above or beside it (đề xuất, kiến nghị). */
export interface Recommendation extends Withholdable {
  id: string;
  text: string;
  /** Who is asked, in the words of the record: "Bộ Nội vụ"; null where it names nobody. */
  to: string | null;
  components: ComponentAddress[];
  sources: string[];
}

/** What the record says on the responsibility of heads (trách nhiệm người đứng đầu). */
export interface Responsibility extends Withholdable {
  id: string;
  text: string;
  /** Agency ids; never in a public view. */
  agencies: string[];
  components: ComponentAddress[];
  sources: string[];
}

/** Who signs one paper, where its record says so itself. */
export type Signer = Pick<Issuer, "signer" | "position" | "authority">;

/** What is known of the notice of the conclusions (thông báo kết luận), which the office writes after the conference. */
export interface Conclusion extends Withholdable {
  number: string | null;
  /** ISO date of the notice; null while it has none. */
  date: string | null;
  /** Who presided, "Đồng chí …, Chủ tịch UBND tỉnh". */
  chair: string | null;
  attendees: string[];
  /** What was concluded, one sentence or more each. */
  points: string[];
  signer: Signer | null;
  recipients: string[] | null;
  sources: string[];
}
