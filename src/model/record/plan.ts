import type { Deadline } from "./deadline.ts";
import type { ComponentAddress, Signer, Withholdable } from "./record-entries.ts";

/** One group of tasks of a plan ("1.1. Công tác chỉ đạo, điều hành"). */
export interface PlanSection {
  id: string;
  heading: string;
  components: ComponentAddress[];
  tasks: { text: string; deadline: Deadline | null }[];
  lead: string[];
  support: string[];
}

/** The plan that followed the conference, quoted from its document. */
export interface Plan extends Withholdable {
  number: string;
  date: string;
  title: string;
  issuer: string;
  bases: string[];
  purposes: string[];
  requirements: string[];
  sections: PlanSection[];
  /** Who sees to it (tổ chức thực hiện), paragraph by paragraph. */
  organisation: string[];
  /** Null: as the conference's issuer signs. */
  signer: Signer | null;
  recipients: string[] | null;
  /** Said when our copy of the document is incomplete. */
  incomplete: string | null;
  sources: string[];
}
