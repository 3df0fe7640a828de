/** A value as the conference's file holds it: text as it is, numbers by their digits, lists as lists. */
export type FieldValue = { text: string } | { digits: string } | { list: string[] };

export type ReadField = { ok: true; value: FieldValue } | { ok: false; message: string; hint: string };

/** Why a cell cannot be taken, and what to do. */
export const fault = (message: string, hint: string): ReadField => ({ ok: false, message, hint });
