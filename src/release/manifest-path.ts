/** Name of the list of all published numbers in the folder of a conference. */
export const MANIFEST = "so-lieu.json";
