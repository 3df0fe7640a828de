/** How a value reads, carried by sign and word; colour only repeats it. */
export type Tone = "gain" | "loss" | "unchanged" | "not-comparable" | "missing" | "neutral";
