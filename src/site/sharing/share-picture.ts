/** What is shown where a page is shared; drawn as a PNG of 1200 × 630. */
export interface SharePicture {
  path: string;
  kicker: string;
  headline: string;
  figures: { label: string; score: string; rank: string | null }[];
  illustrative: boolean;
}
