/**
 * One question of the submission: what it is called, what to type, in which unit, and how an answer is read.
 * The template, its reader, the JSON Schema, the checks and every label are made from these; nothing about a question is
 * written down twice.
 *
 * Worked example: the question "Quoted weekly fee" is in pounds a week, required, and reads `£ 5,600.00` as 5600.
 */
import type { Validated } from '../evidence/validated';
import type { Received } from './received';

export type FieldUnit =
  | 'text'
  | 'choice'
  | 'yesNo'
  | 'date'
  | 'pounds'
  | 'poundsAnHour'
  | 'poundsANight'
  | 'poundsAWeek'
  | 'poundsAYear'
  | 'percent'
  | 'hoursAWeek'
  | 'nightsAWeek'
  | 'wte'
  | 'places'
  | 'people'
  | 'staffOfRatio'
  | 'daysAYear'
  | 'daysAWeek'
  | 'weeksAYear';

/** The unit as a heading shows it; empty where the answer has none. */
export const unitWords: Readonly<Record<FieldUnit, string>> = {
  text: '',
  choice: 'choose',
  yesNo: 'yes or no',
  date: 'date',
  pounds: '£',
  poundsAnHour: '£ an hour',
  poundsANight: '£ a night',
  poundsAWeek: '£ a week',
  poundsAYear: '£ a year',
  percent: '%',
  hoursAWeek: 'hours a week',
  nightsAWeek: 'nights a week',
  wte: 'WTE',
  places: 'places',
  people: 'people',
  staffOfRatio: 'staff',
  daysAYear: 'days a year',
  daysAWeek: 'days a week',
  weeksAYear: 'weeks a year',
};

/** One answer of a list: its name in JSON, its words on a sheet, and other words that mean the same. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** What a number may be, both ends in, as decimal text. */
export interface Limits {
  readonly from: string;
  readonly to: string;
}

export interface Field<Id extends string, T> {
  readonly id: Id;
  readonly label: string;
  /** What to type, as a sentence; the note beside the input. */
  readonly help: string;
  readonly unit: FieldUnit;
  /** The group of questions it stands in: "The home", "The fee". */
  readonly category: string;
  readonly required: boolean;
  readonly choices?: readonly Choice[];
  readonly limits?: Limits;
  readonly parse: (received: Received) => Validated<T>;
}

/** A question, whatever its answer is. */
export type AnyField = Field<string, unknown>;
