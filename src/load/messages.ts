/**
 * Every wording of a problem, one function for each kind of mistake: a sentence of fact, a sentence of remedy, in plain
 * Vietnamese. Whoever finds the mistake adds the place. Syntax errors of YAML are worded in `yaml-messages.ts`.
 */
export * from "./messages/beside.ts";
export * from "./messages/conferences.ts";
export * from "./messages/figures.ts";
export * from "./messages/files.ts";
export * from "./messages/internal.ts";
export * from "./messages/likelihood.ts";
export * from "./messages/means.ts";
export * from "./messages/meant.ts";
export * from "./messages/numbers.ts";
export * from "./messages/pasted.ts";
export * from "./messages/records.ts";
export * from "./messages/references.ts";
export * from "./messages/texts/formats.ts";
export * from "./messages/texts/letters.ts";
export * from "./messages/texts/numbering.ts";
export * from "./messages/texts/sentences.ts";
export * from "./messages/texts/slips.ts";
export * from "./messages/texts/twice-said.ts";
export * from "./messages/values.ts";
