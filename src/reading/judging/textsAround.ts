/** What is written around a table and may name one of its columns: titles, sentences, and the names of sheets. */
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';

/** "Our offer is Option B. Fee offered per week:" beside its figure is a sentence all the same. */
function isOffer(text: string): boolean {
  const isLong = text.split(/\s+/).length >= 5;
  return (
    isLong &&
    /\b(offer(ed|ing)?|propos(e|ed|al|ing)|recommend(ed)?|preferred|chosen|selected|referral)\b/i.test(text)
  );
}

/** Titles and sentences, and the names of sheets, that may name a column of this region. */
export function textsAround(own: Region, regions: readonly Region[]): readonly string[] {
  return regions.flatMap((region) => [
    region.sheet.name,
    ...region.rows.slice(0, 30).flatMap((cells, row) => {
      const isInTable = region === own && region.blocks.some((block) => block.headingRows.includes(row));
      const texts = cells.filter((cell) => cell !== null);
      const isFigured = texts.length > 2 || texts.some((cell) => figureIn(cell) !== null);
      const told = texts.map((cell) => textOf(cell));
      return isInTable ? [] : isFigured ? told.filter((text) => isOffer(text)) : told;
    }),
  ]);
}
