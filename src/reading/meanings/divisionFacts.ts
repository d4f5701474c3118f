/**
 * What a workbook says about sharing a home's costs: places, occupancy, children, bed nights, weeks in the year.
 *
 * Told beside a label ("Registered beds | 4", "Divided by occupancy | 90 %", "Occupancy | 3 out of 4") or in a sentence
 * ("4 bed home, planning occ 80%", "for 3 young people"). Occupancy of 4 beside 5 beds is four children, not 4 %.
 */
import type { Place } from '../../domain/evidence/place';
import type { ReceivedCell } from '../../domain/submission/received';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';
import { isDivisionStep } from './divisionStep';
import { namedShares } from './namedShare';
import { occupancyIn } from './version';

export interface Told {
  readonly value: number;
  readonly at: Place;
  readonly labelAt: Place;
  readonly cell: ReceivedCell;
}

export interface DivisionFacts {
  readonly places: readonly Told[];
  readonly occupancies: readonly Told[];
  readonly children: readonly Told[];
  readonly nightsOccupied: readonly Told[];
  readonly nightsAvailable: readonly Told[];
  readonly weeks: readonly Told[];
}

/** Bed weeks are told as seven nights each. */
type Kind = keyof DivisionFacts | 'weeksOccupied';

const labels: readonly (readonly [Kind, RegExp])[] = [
  [
    'weeksOccupied',
    /(?<!\b(available|possible|void|empty|lost) )\b(bed|child|placement|yp|care)[ -]?weeks( (occupied|used|filled|provided|sold|billed|invoiced|charged|delivered|paid|achieved))?( (in|for|over) [\w /-]{2,20})?\W*$|\b(occupied|filled|forecast|sold|billed|invoiced|charged) (bed|child|placement)[ -]?weeks\b/i,
  ],
  [
    'nightsOccupied',
    /\b(bed[ -]?(nights|days)) (occupied|used|filled|sold|billed|invoiced|charged|delivered|paid|achieved|budgeted|planned|assumed|forecast)|^(divided by |÷ ?|total |actual |number of |no\.? of )*(bed|child|placement|care)[ -]?nights( (in|for|over) [\w /-]{2,20})?\W*$|\boccupied (bed[ -]?)?(nights|days)|\b(nights|days) occupied\b|\bbed[ -]?(nights|days) ?(@|at) ?\d/i,
  ],
  [
    'nightsAvailable',
    /\b(bed[ -]?(nights|days)) available|\bavailable (bed[ -]?)?(nights|days)|\b(nights|days) available\b/i,
  ],
  ['occupancies', /\bocc(upancy|\.|\b)|\bfill rate\b|\butilisation\b/i],
  [
    'children',
    /^((current |average |avg\.? |ave\.? |av\.? |mean |typical |assumed |budgeted |expected |total |planned |actual )*((number|no\.?) of )?)(young people|children|yp|cyp|residents)( (placed|in (the )?(home|year)|in placement|accommodated))?\W*$|^children sharing\b|^shared (by|between)\b/i,
  ],
  [
    'places',
    /\b(beds?|bedrooms|bed ?spaces)\b(?!.*\b(night|week|wk|cost|price|fee|£|linen|ding)\b)|^(divided by )?((number|no\.?|nr) of )?(registered |available |total )?(places|placements|capacity)\b(?!.*(cost|price|fee))|^registered (for|number)\b|^capacity\b/i,
  ],
  [
    'weeks',
    /^(divided by |÷ ?|number of |no\.? of )?(weeks|wks)( (in|per|a) (the |a )?(year|annum))?( used)?$|^(divided by |÷ ?)weeks\b/i,
  ],
];

export function divisionFacts(regions: readonly Region[]): DivisionFacts {
  const facts: Record<keyof DivisionFacts, Told[]> = {
    places: [],
    occupancies: [],
    children: [],
    nightsOccupied: [],
    nightsAvailable: [],
    weeks: [],
  };
  for (const region of regions) {
    region.rows.forEach((cells, row) => {
      if (row > 400 && row < region.rows.length - 60) return;
      const hasAmount = cells.some((cell) => (figureIn(cell)?.value ?? 0) > 100);
      cells.forEach((cell, column) => {
        if (cell?.kind !== 'text' || cell.text.length > 240) return;
        const labelAt = region.placeOf(row, column);
        const label = lastWords(cell.text);
        if (label.length <= 60) beside(cells, column, label, region, row, facts);
        if (!hasAmount || isDivisionStep(cell.text))
          inSentence(cell.text, { at: labelAt, labelAt, cell }, facts);
      });
    });
  }
  return facts;
}

/** "Period 8 monitoring 2026/27. 5 beds, forecast occupied bed nights | 1,606": the last words of a long text say what stands beside it. */
function lastWords(text: string): string {
  return text.length <= 60 ? text : (text.split(/[,;.] /).at(-1) ?? text);
}

function beside(
  cells: Region['rows'][number],
  column: number,
  text: string,
  region: Region,
  row: number,
  facts: Record<keyof DivisionFacts, Told[]>,
): void {
  const kind = labels.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind === undefined) return;
  const figures = cells.flatMap((cell, index) => (index > column && figureIn(cell) !== null ? [index] : []));
  // Months across: the last of them is the year.
  const next =
    figures.length >= 10
      ? (figures.at(-1) ?? -1)
      : cells.findIndex((cell, index) => index > column && cell !== null);
  const cell = cells[next] ?? null;
  if (cell === null || (next - column > 5 && figures.length < 10)) return;
  const told = { at: region.placeOf(row, next), labelAt: region.placeOf(row, column), cell };
  const figure = figureIn(cell);
  if (figure === null) {
    if (cell.kind === 'text') {
      childrenOfPlaces(cell.text, told, facts);
      const share = kind === 'occupancies' ? occupancyIn(`${cell.text} occupancy`) : null;
      if (share !== null) facts.occupancies.push({ ...told, value: share });
    }
    return;
  }
  if (figure.kind === 'unknown' || figure.isMoney || figure.value <= 0) return;
  if (kind === 'weeksOccupied') {
    if (figure.value >= 20 && figure.value <= 53 * 20 && !/cost|price|£|fee/i.test(text))
      facts.nightsOccupied.push({ ...told, value: figure.value * 7 });
  } else if (kind === 'occupancies')
    tellOccupancy(figure.value, figure.kind === 'percent', text, told, facts);
  else if (kind === 'weeks' ? figure.value > 30 && figure.value < 54 : isPossible(kind, figure.value))
    facts[kind].push({ ...told, value: figure.value });
}

function isPossible(kind: keyof DivisionFacts, value: number): boolean {
  if (kind === 'places' || kind === 'children') return value <= 60;
  return value > 50 && value <= 366 * 60;
}

function tellOccupancy(
  value: number,
  isPercent: boolean,
  label: string,
  told: Omit<Told, 'value'>,
  facts: Record<keyof DivisionFacts, Told[]>,
): void {
  if (isPercent || value <= 1) {
    if (value <= 1) facts.occupancies.push({ ...told, value });
    return;
  }
  if (value > 12 && value <= 100 && !/young people|children|\byp\b/i.test(label))
    facts.occupancies.push({ ...told, value: value / 100 });
  else if (value <= 12) facts.children.push({ ...told, value });
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  single: 1,
  solo: 1,
};

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return numbers[text.toLowerCase()] ?? (/^\d/.test(text) ? +text : null);
}

const count = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)';
const placesInText = new RegExp(
  `\\b${count}[ -]?(?:x )?(?:registered |bedded |solo |single )?(?:beds?|bedded|places?|bedroom(?:ed)?s?)\\b(?! ?(?:night|week))`,
  'i',
);
/** "3.6 children on average". */
const countOrShare = count.replace('\\d{1,2}', '\\d{1,2}(?:\\.\\d{1,2})?');
const childrenInText = new RegExp(
  `(?<![\\d.,])\\b(?:for |based on |shared by |between |- |– |– |, )?${countOrShare} (?:young people|children|yps?|residents|young persons|placements)\\b`,
  'i',
);

/** "4 places, 3.5 average occupied", "an average of 2.8 occupied". */
const occupiedInText = new RegExp(
  `(?<![\\d.,])\\b${countOrShare} (?:(?:average|avg|on average|usually|normally|places|beds) ?)*(?:occupied|filled)\\b(?! (?:bed )?nights)`,
  'i',
);

const placesNamed =
  /\b(registered )?(?:places|beds|bedrooms|bed ?spaces|capacity) ?[:=–-] ?(\d{1,2})\b(?![.,]?\d|[:/] ?\d| ?%)/i;

function inSentence(
  text: string,
  told: Omit<Told, 'value'>,
  facts: Record<keyof DivisionFacts, Told[]>,
): void {
  if (!/\d|one|two|three|four|five|six|seven|eight|nine|ten/i.test(text)) return;
  if (childrenOfPlaces(text, told, facts)) return;
  inClauses(text, told, facts);
  const weeks = /(?:divided? by|÷|\/) ?(5[12](?:\.\d+)?)(?: weeks)?\W*$/i.exec(text)?.[1];
  if (weeks !== undefined) facts.weeks.push({ ...told, value: +weeks });
  const counted = /\b(5[2-3](?:\.\d+)?) weeks\b(?! (notice|placement|of care))/i.exec(text)?.[1];
  if (weeks === undefined && counted !== undefined && !/£ ?\d[\d,.]* (for|over) 5/.test(text))
    facts.weeks.push({ ...told, value: +counted });
  const places = numberOf(placesInText.exec(text)?.[1]);
  if (places !== null && places <= 40 && !/£ ?\d/.test(text)) facts.places.push({ ...told, value: places });
  // "Registered places: 4": the number that may be used, whatever number of bedrooms there is.
  const [, registered, named] = placesNamed.exec(text) ?? [];
  if (named !== undefined && +named > 0 && +named <= 40) {
    const own = { ...told, value: +named };
    if (registered === undefined) facts.places.push(own);
    else facts.places.unshift(own);
  }
  if (/\b(both|all|always|fully) (full|occupied)\b|\brunning full\b|\bno (vacancies|voids)\b/i.test(text))
    facts.occupancies.push({ ...told, value: 1 });
  const [priced, ...otherShares] = namedShares([text]);
  if (priced !== undefined && otherShares.length === 0 && /\b(fee|price|rate|occ\w*)\b/i.test(text))
    facts.occupancies.push({ ...told, value: priced });
  const share = occupancyIn(text);
  if (share !== null && share > 0.2 && share <= 1) facts.occupancies.push({ ...told, value: share });
  const children = numberOf((childrenInText.exec(text) ?? occupiedInText.exec(text))?.[1]);
  if (children !== null && children > 1 && children <= 12 && !/£ ?\d|\bratio\b|:\d|staff/i.test(text))
    facts.children.push({ ...told, value: children });
}

/** "Registered places 4, average occupancy 3.4, 52.14 weeks": labels and figures in one cell. */
function inClauses(
  text: string,
  told: Omit<Told, 'value'>,
  facts: Record<keyof DivisionFacts, Told[]>,
): void {
  const clauses = text.split(/[;,|]\s+|\s[-–—]\s/);
  if (clauses.length < 2 || /£ ?\d/.test(text)) return;
  for (const clause of clauses) {
    const [, label = '', figure = ''] =
      /^\W*([a-z][a-z ]{2,40}?)[ :=]+(\d{1,2}(?:\.\d+)?)\W*$/i.exec(clause) ?? [];
    const kind = labels.find(([, pattern]) => pattern.test(label))?.[0];
    if (kind === 'occupancies' && +figure > 1 && +figure <= 12)
      facts.children.push({ ...told, value: +figure });
    else if (kind === 'children' && +figure > 1 && +figure <= 12)
      facts.children.push({ ...told, value: +figure });
    else if (kind === 'places' && Number.isInteger(+figure) && +figure > 0 && +figure <= 40)
      facts.places.push({ ...told, value: +figure });
  }
}

/** "3 out of 4", "4 of 5 places", "3/4". */
function childrenOfPlaces(
  text: string,
  told: Omit<Told, 'value'>,
  facts: Record<keyof DivisionFacts, Told[]>,
): boolean {
  const found = new RegExp(
    `^\\W*${count} ?(?:out of|of|/) ?(?:the )?${count}(?: (?:beds|places|available))?\\W*$`,
    'i',
  ).exec(textOf({ kind: 'text', text }));
  const children = numberOf(found?.[1]);
  const places = numberOf(found?.[2]);
  if (children === null || places === null || children > places || places > 20) return false;
  facts.children.push({ ...told, value: children });
  facts.places.push({ ...told, value: places });
  return true;
}
