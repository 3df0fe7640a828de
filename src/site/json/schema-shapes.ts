/** Builders of the few shapes that the schema is made of; every object is closed and every key required. */
export type Schema = Record<string, unknown>;

/** Raised when a key of `phan-tich.json` changes its meaning or goes; 1 had no key for it. */
export const ANALYSIS_VERSION = 2;

export const number = { type: "number" };
export const integer = { type: "integer" };
export const text = { type: "string" };
export const flag = { type: "boolean" };
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
export const listOf = (items: Schema): Schema => ({ type: "array", items });
export const oneOf = (...values: string[]): Schema => ({ enum: values });
export const object = (
  properties: Record<string, Schema>,
  optional: Record<string, Schema> = {},
): Schema => ({
  type: "object",
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

export const verdict = oneOf("gain", "loss", "unchanged", "not-comparable", "missing");
export const basis = nullable(oneOf("published", "reported", "inferred", "computed"));
export const reasons = {
  type: "object",
  additionalProperties: text,
  description: "Vì sao một khóa có giá trị null.",
};

/** A break as it stands beside a comparison; null where the years compare as they are. */
export const breakNote = nullable(
  object({ treatment: oneOf("none", "caution", "structure"), reason: text, sources: listOf(text) }),
);
