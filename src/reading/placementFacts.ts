/**
 * What a layout says about the placement outside its cost lines: "Provider | Marlow Bridge", "Occupancy assumed | 85%",
 * "Oakfield House, 4 registered beds", "Ref", "Start".
 *
 * Answers are kept as they stood; the submission's own field list reads and checks them. The first answer to a question
 * wins. A start date serves as the price base date where none is given, since a price stands from the day it starts.
 */
import { hundred, exactFromText, exactText, one } from '../domain/money/exact';
import type { Place } from '../domain/evidence/place';
import type { FeeSubmission } from '../domain/submission/feeSubmission';
import type { PlacementFieldId } from '../domain/submission/fieldIds';
import type { Received, ReceivedCell } from '../domain/submission/received';
import type { LabelledValue } from './labelledValues';

export type PlacementFacts = FeeSubmission['placement'];

export interface FactsRead {
  readonly placement: PlacementFacts;
  readonly used: readonly Place[];
}

const questions: readonly (readonly [PlacementFieldId, RegExp])[] = [
  ['provider', /^(name of )?(the )?(provider|company|organisation|provider organisation)( name)?$/],
  ['home', /^(name of )?(the )?(home|house|establishment|children'?s home|unit|property|setting)( name)?$/],
  [
    'registeredPlaces',
    /^((number|no\.?|max(imum)?) of )?(registered )?(beds|places|capacity|placements)( (registered|in home|at home))?$|^registered (for|capacity|number)$|^beds in (the )?home$/,
  ],
  [
    'plannedOccupancyPercent',
    /^((assumed|planned|budgeted|target|average|expected) )?occupancy( (assumed|rate|level|planned|assumption|budgeted|used|%))*$/,
  ],
  [
    'placementReference',
    /^((placement|our|your|yp|child|council|la) )?(ref\.?|reference)( (no\.?|number))?$/,
  ],
  ['submissionId', /^(submission|quote|quotation) (id|no\.?|number|ref\.?|reference)$/],
  [
    'priceBaseDate',
    /^(price base|price base date|prices? (as )?(at|from)|date of (quote|prices?)|(valid|effective) from|quote date|cost base)$/,
  ],
  ['sector', /^sector$/],
  ['region', /^region$/],
  ['contractType', /^(contract|placement|purchase) (type|basis)$/],
  ['weeksPerYear', /^(weeks (in|per|a) (the )?year|weeks used|no\.? of weeks|number of weeks)$/],
  [
    'councilOfferWeekly',
    /^(the )?(council|la|local authority|commissioner)(['’]?s)? (own |present |current |weekly )?offer( (per|a|each) week| weekly| pw)?$/,
  ],
  ['fullTimeHours', /^(full[ -]time|contracted|fte|wte) hours( per week| pw)?$/],
  ['teachingWeeks', /^(teaching|school|term) weeks$/],
];
const startLabel = /^(start|start date|placement start|date of placement|commencement( date)?|from)$/;

export function placementFacts(values: readonly LabelledValue[], prose: readonly Received[]): FactsRead {
  const answers = values.flatMap((value) => answersOf(value));
  const guesses = prose.flatMap((received) => proseFacts(received));
  const starts = values
    .filter(({ label }) => startLabel.test(plainLabel(label)))
    .map((value) => factFrom('priceBaseDate', value));
  const facts = [...answers, ...guesses, ...starts].reduce<readonly Fact[]>(
    (kept, fact) => (kept.some(({ id }) => id === fact.id) ? kept : [...kept, fact]),
    [],
  );
  return {
    placement: Object.fromEntries(facts.map(({ id, received }) => [id, received])),
    used: facts.flatMap(({ places }) => places),
  };
}

/** Whether a label asks something about the placement, so that its row is no cost. */
export function isPlacementQuestion(label: string): boolean {
  const plain = plainLabel(label);
  return startLabel.test(plain) || questions.some(([, pattern]) => pattern.test(plain));
}

interface Fact {
  readonly id: PlacementFieldId;
  readonly received: Received;
  readonly places: readonly Place[];
}

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[:?]+\s*$/, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
}

function answersOf(value: LabelledValue): readonly Fact[] {
  const plain = plainLabel(value.label);
  const question = questions.find(([, pattern]) => pattern.test(plain));
  if (question === undefined || isHeading(question[0], value.value.cell)) return [];
  const fact = factFrom(question[0], value);
  return question[0] === 'home' ? [homeName(fact), ...proseFacts(value.value, value.labelAt)] : [fact];
}

const figures: readonly PlacementFieldId[] = ['councilOfferWeekly', 'fullTimeHours', 'teachingWeeks'];

/** "Contracted hours | Needs backfill": words beside a question for a figure are the next heading and no answer. */
function isHeading(id: PlacementFieldId, cell: ReceivedCell): boolean {
  return figures.includes(id) && cell.kind === 'text' && !/\d/.test(cell.text);
}

function factFrom(id: PlacementFieldId, value: LabelledValue): Fact {
  const { at, cell } = value.value;
  const received = { at, cell: id === 'plannedOccupancyPercent' ? percentCell(cell) : weeksCell(id, cell) };
  return { id, received, places: [value.labelAt, at] };
}

/** "Oakfield House, 4 registered beds" names the home before the comma. */
function homeName(fact: Fact): Fact {
  const { at, cell } = fact.received;
  if (cell.kind !== 'text') return fact;
  const name = cell.text.split(/[,(]|\s-\s/)[0]?.trim() ?? cell.text;
  return { ...fact, received: { at, cell: { kind: 'text', text: name } } };
}

const sentences: readonly (readonly [PlacementFieldId, RegExp])[] = [
  [
    'registeredPlaces',
    /\b(\d{1,2})[ -]?(?:x )?(?:registered |bedded |solo )?(?:beds?|bedded|places?|bedroom)\b/i,
  ],
  ['plannedOccupancyPercent', /\b(\d{1,3}(?:\.\d+)?) ?% (?:planned |assumed |average )?occupancy\b/i],
  [
    'plannedOccupancyPercent',
    /\boccupancy (?:assumed |planned |assumption |rate |level |is |of |at |: ?)*(\d{1,3}(?:\.\d+)?) ?%/i,
  ],
  ['provider', /^(.{2,60}?\b(?:ltd|limited|llp|plc|cic)\b)/i],
];

function proseFacts({ at, cell }: Received, alsoUsed?: Place): readonly Fact[] {
  if (cell.kind !== 'text') return [];
  return sentences.flatMap(([id, pattern]): readonly Fact[] => {
    const text = pattern.exec(cell.text)?.[1];
    if (text === undefined) return [];
    const found: ReceivedCell =
      id === 'provider' ? { kind: 'text', text } : { kind: 'number', decimal: text };
    return [{ id, received: { at, cell: found }, places: alsoUsed === undefined ? [at] : [alsoUsed, at] }];
  });
}

/** 85 %, 85 and 0.85 are one occupancy. */
function percentCell(cell: ReceivedCell): ReceivedCell {
  const share = cell.kind === 'number' ? exactFromText(cell.decimal) : null;
  return share?.lessThanOrEqualTo(one) === true
    ? { kind: 'number', decimal: exactText(share.times(hundred)) }
    : cell;
}

/** 52.14 weeks is how people write 365/7, and 52.18 is 365.25/7. */
function weeksCell(id: PlacementFieldId, cell: ReceivedCell): ReceivedCell {
  if (id !== 'weeksPerYear' || cell.kind !== 'number') return cell;
  if (cell.decimal.startsWith('52.14')) return { kind: 'text', text: '365/7' };
  if (/^52\.1[78]/.test(cell.decimal)) return { kind: 'text', text: '365.25/7' };
  return /^52\.2[89]/.test(cell.decimal) ? { kind: 'text', text: '366/7' } : cell;
}
