/** The languages of the site: Vietnamese is the first, English its twin. */
export type Language = "vi" | "en";
