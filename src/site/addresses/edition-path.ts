export function editionPath(index: string, year: number): string {
  return `chi-so/${index}/${year}/`;
}

/** Place of a unit in the league of an edition's page: "dv-dong-thap". */
export function unitAnchor(unit: string): string {
  return `dv-${unit}`;
}
