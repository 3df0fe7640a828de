import { inject } from "vitest";

/** The browser that looks at pages and prints papers. Apart from the built site: who needs the browser alone does not wait for a build. */
export const browserPath = (): string => inject("browser");
