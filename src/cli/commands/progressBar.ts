/** How far many files have come, as one line a terminal draws over: `[██████░░░░] 3 of 5  rent.xlsx`. */
const width = 20;

export function progressBar(done: number, all: number, name: string): string {
  const full = all === 0 ? width : Math.floor((done * width) / all);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${String(done)} of ${String(all)}  ${name}`;
}
