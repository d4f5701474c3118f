/** What a ledger in JSON holds that its reader makes nothing of: names it does not know, and lists where a text belongs. */
import type { Finding } from '../../domain/evidence/finding';
import { notPlain, unknownNames, wrongShape } from '../../reading/json/unknownNames';
import { meaningNamed } from '../../reading/ledger/ledgerRowMeaning';
import { isObject } from '../typed/inputFields';

type Given = Readonly<Record<string, unknown>>;

const ofLedger = ['home', 'externalWeeklyPrice', 'externalPrices', 'years'];
const figuresOfYear = [
  'year',
  'availableBedNights',
  'occupiedBedNights',
  'places',
  'occupancy',
  'printedTotal',
];
const ofYear = [...figuresOfYear, 'lines', 'addOns'];
const ofLine = ['label', 'heading', 'amount'];
const ofPrice = ['name', 'price'];

export function ledgerShapeFindings(content: Given): readonly Finding[] {
  const years = content['years'];
  return [
    ...unknownNames(content, ofLedger, ''),
    ...notPlain(content, ['home', 'externalWeeklyPrice'], ''),
    ...eachOf(content['externalPrices'], '/externalPrices', (price, path) => [
      ...unknownNames(price, ofPrice, path),
      ...notPlain(price, ofPrice, path),
    ]),
    ...eachOf(years, '/years', (year, path) => [
      ...unknownNames(year, ofYear, path),
      ...notPlain(year, figuresOfYear, path),
      ...eachOf(year['lines'], `${path}/lines`, lineFindings),
      ...addOnFindings(year['addOns'], `${path}/addOns`),
    ]),
  ];
}

function eachOf(
  given: unknown,
  path: string,
  findings: (item: Given, path: string) => readonly Finding[],
): readonly Finding[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) return [wrongShape(path, 'a list', given)];
  return (given as readonly unknown[]).flatMap((item, index) => {
    const at = `${path}/${String(index)}`;
    return isObject(item) ? findings(item, at) : [wrongShape(at, 'an object', item)];
  });
}

function lineFindings(line: Given, path: string): readonly Finding[] {
  const heading = line['heading'];
  const isUnknown =
    typeof heading === 'string' && heading.trim() !== '' && meaningNamed(heading.trim()) === null;
  return [
    ...unknownNames(line, ofLine, path),
    ...notPlain(line, ofLine, path),
    ...(isUnknown ? [wrongShape(`${path}/heading`, 'a heading that Open Book knows', heading)] : []),
  ];
}

function addOnFindings(addOns: unknown, path: string): readonly Finding[] {
  if (addOns === undefined || addOns === null) return [];
  if (!isObject(addOns)) return [wrongShape(path, 'an object of amounts', addOns)];
  return notPlain(addOns, Object.keys(addOns), path);
}
