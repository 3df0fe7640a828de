/** What one event must say of one figure. */
export interface EventFact {
  /** Addresses in phan-tich.json with what stands there. */
  json: Record<string, unknown>;
  /** How the page and the report say it. */
  says: string[];
  /** How the handout says it, where it has room for it. */
  handout?: string[];
}
