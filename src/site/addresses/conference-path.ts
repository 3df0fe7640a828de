/** Folder of a conference's page and files. */
export function conferencePath(slug: string): string {
  return `hoi-nghi/${slug}/`;
}
