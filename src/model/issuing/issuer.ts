/** Who issues and signs the papers of a conference, as its record says; what is null is derived from the body. */
export interface Issuer {
  /** Line above the body; "" where the record says that there is none, null where it says nothing. */
  parent: string | null;
  /** "ỦY BAN NHÂN DÂN TỈNH MẪU", "SỞ NỘI VỤ". */
  body: string;
  /** What stands for the body in a paper's symbol: SNV in "/BC-SNV"; null to derive it. */
  symbol: string | null;
  place: string;
  signer: string | null;
  position: string | null;
  /** Lines above the position, "TM. …", "KT. …", where the record gives them itself; null to derive them. */
  authority: string[] | null;
  /** Number of the report; null while it has none. */
  number: string | null;
  /** ISO date of the report; null for the day of the conference. */
  date: string | null;
  /** Who the report is sent to ("Kính gửi"). */
  addressees: string[];
  /** Who gets it ("Nơi nhận"); null for the usual ones. */
  recipients: string[] | null;
}
