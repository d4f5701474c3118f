/**
 * Bands as they stand in the boxes of the Should-cost pane: a band's conditions are lines of words, the same that the pane gives
 * as its reasons, so that anybody can read and change them. Plain JSON, as the needs they are kept with.
 *
 * Worked example: "Hours of 1:1 and 2:1 a week at least 10", "Risk of setting fires", "Education on site", "The child must live alone".
 */
import { exactText, type Exact } from '../../domain/money/exact';
import {
  bandMeasures,
  bandMeasureWords,
  type BandCondition,
  type Bands,
} from '../../domain/shouldCost/bands';
import { placementNeeds, placementNeedWords } from '../../domain/shouldCost/needsProfile';
import type { FieldProblem } from '../typed/form';
import { figureIn } from '../typed/typedFigure';
import type { JsonObject } from '../typed/jsonValue';

export interface TypedBand {
  readonly name: string;
  /** A condition a line: all of these hold. */
  readonly all: string;
  /** And one at least of these; none where it is empty. */
  readonly any: string;
}

export interface TypedBands {
  readonly owner: string;
  readonly reason: string;
  /** The most demanding first. */
  readonly bands: readonly TypedBand[];
}

export const oneMoreBand: TypedBand = { name: '', all: '', any: '' };

const educationWords = 'Education on site';
const soloWords = 'The child must live alone';

export function bandsToType({ owner, reason, bands }: Bands): TypedBands {
  const lines = (conditions: readonly BandCondition[]) => conditions.map(conditionInWords).join('\n');
  return {
    owner,
    reason,
    bands: bands.map(({ name, all, any }) => ({ name, all: lines(all), any: lines(any) })),
  };
}

function conditionInWords(condition: BandCondition): string {
  switch (condition.kind) {
    case 'atLeast':
    case 'atMost':
      return `${bandMeasureWords[condition.measure]} at ${condition.kind === 'atLeast' ? 'least' : 'most'} ${exactText(condition.figure)}`;
    case 'need':
      return placementNeedWords[condition.need];
    case 'education':
      return educationWords;
    case 'solo':
      return soloWords;
  }
}

/** Null for words that are no condition. */
function conditionIn(line: string): BandCondition | null {
  const words = line.trim().toLowerCase();
  const is = (phrase: string) => phrase.toLowerCase() === words;
  const need = placementNeeds.find((each) => is(placementNeedWords[each]));
  if (need !== undefined) return { kind: 'need', need };
  if (is(educationWords)) return { kind: 'education' };
  if (is(soloWords)) return { kind: 'solo' };
  const parts = /^(.+) at (least|most) (\S+)$/.exec(words);
  const measure = bandMeasures.find((each) => bandMeasureWords[each].toLowerCase() === parts?.[1]);
  const figure: Exact | null = figureIn(parts?.[3] ?? '');
  if (measure === undefined || figure === null || figure.isNegative()) return null;
  return { kind: parts?.[2] === 'least' ? 'atLeast' : 'atMost', measure, figure };
}

const linesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

export function bandProblems(typed: TypedBands | null): readonly FieldProblem[] {
  if (typed === null) return [];
  return [
    ...(typed.owner.trim() === ''
      ? [{ field: 'bands.owner', sentence: 'Say which team answers for the bands.' }]
      : []),
    ...(typed.reason.trim() === ''
      ? [{ field: 'bands.reason', sentence: 'Say where the bands come from.' }]
      : []),
    ...(typed.bands.length === 0
      ? [{ field: 'bands.owner', sentence: 'Add a band, or use the starting bands.' }]
      : []),
    ...typed.bands.flatMap(({ name, all, any }, index) => {
      const at = (part: string) => `band.${String(index)}.${part}`;
      return [
        ...(name.trim() === '' ? [{ field: at('name'), sentence: 'Name the band.' }] : []),
        ...lineProblems(at('all'), all),
        ...lineProblems(at('any'), any),
      ];
    }),
  ];
}

function lineProblems(field: string, text: string): readonly FieldProblem[] {
  const wrong = linesIn(text).find((line) => conditionIn(line) === null);
  return wrong === undefined
    ? []
    : [
        {
          field,
          sentence: `“${wrong.trim()}” is no condition: type such as “${bandMeasureWords.extraHoursAWeek} at least 10” or a need as it is recorded.`,
        },
      ];
}

/** As the profile of needs takes them; only bands without a problem come here. */
export function bandsAsJson({ owner, reason, bands }: TypedBands): JsonObject {
  const conditions = (text: string) =>
    linesIn(text).flatMap((line) => {
      const condition = conditionIn(line);
      return condition === null ? [] : [conditionAsJson(condition)];
    });
  return {
    owner,
    reason,
    bands: bands.map(({ name, all, any }) => ({ name, all: conditions(all), any: conditions(any) })),
  };
}

function conditionAsJson(condition: BandCondition): JsonObject {
  switch (condition.kind) {
    case 'atLeast':
      return { measure: condition.measure, atLeast: exactText(condition.figure) };
    case 'atMost':
      return { measure: condition.measure, atMost: exactText(condition.figure) };
    case 'need':
      return { need: condition.need };
    case 'education':
      return { education: true };
    case 'solo':
      return { solo: true };
  }
}
