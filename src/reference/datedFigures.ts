/**
 * Published figures with the days they hold for. A figure that changes is a new dated value, never an edit: the past is
 * never re-priced. A gap, an overlap or a missing source is a defect of the pack, and fails the tests.
 *
 * Worked example: the National Living Wage on 31 March 2025 is £11.44, on 1 April 2025 £12.21.
 */
import { knownDay, isoDate, daysAfter, type IsoDate } from '../domain/calendar/isoDate';
import { exactFromText, type Exact } from '../domain/money/exact';
import type { Source } from '../domain/evidence/provenance';
import type { InForce } from '../domain/staffing/employmentRules';

/** A figure as its file states it: decimals and days as text. */
export interface FigureFile {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly source: Source;
  readonly values: readonly {
    readonly from: string;
    /** The last day it holds; null while no end is known. */
    readonly to: string | null;
    readonly value: string;
    readonly note?: string;
  }[];
}

export interface DatedValue {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly value: Exact;
  readonly note: string;
}

export interface DatedFigure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly source: Source;
  readonly values: readonly DatedValue[];
}

export function datedFigure(file: FigureFile): DatedFigure {
  return {
    id: file.id,
    title: file.title,
    unit: file.unit,
    source: file.source,
    values: file.values.map(({ from, to, value, note }) => ({
      from: knownDay(from),
      to: to === null ? null : knownDay(to),
      value: knownDecimal(value, file.id),
      note: note ?? '',
    })),
  };
}

/** What is wrong with a file, in words: empty means it may ship. */
export function figureDefects(file: FigureFile): readonly string[] {
  const stated = [
    ...(file.source.publisher === '' || file.source.title === '' ? [`${file.id} names no source`] : []),
    ...(file.values.length === 0 ? [`${file.id} has no values`] : []),
    ...file.values.flatMap(({ from, to, value }) => [
      ...(isoDate(from) === null || (to !== null && isoDate(to) === null)
        ? [`${file.id} has no such day as ${from} or ${to ?? ''}`]
        : []),
      ...(exactFromText(value) === null ? [`${file.id} has no decimal in ${value}`] : []),
    ]),
  ];
  return stated.length > 0 ? stated : joinDefects(datedFigure(file));
}

/** The value in force on a day, or null where none is held for it. */
export function inForce(figure: DatedFigure, asAt: IsoDate): InForce | null {
  const held = figure.values.find(({ from, to }) => from <= asAt && (to === null || asAt <= to));
  if (held === undefined) return null;
  return {
    value: held.value,
    provenance: { kind: 'published', source: figure.source, inForceFrom: held.from },
  };
}

function joinDefects(figure: DatedFigure): readonly string[] {
  return figure.values.slice(1).flatMap((next, index) => {
    const before = figure.values[index];
    if (before === undefined) return [];
    if (before.to === null) return [`${figure.id} has a value from ${next.from} after one without an end`];
    const expected = daysAfter(before.to, 1);
    if (next.from > expected)
      return [`${figure.id} has a gap from ${expected} to ${daysAfter(next.from, -1)}`];
    if (next.from < expected) return [`${figure.id} has an overlap from ${next.from} to ${before.to}`];
    return [];
  });
}

function knownDecimal(text: string, id: string): Exact {
  const decimal = exactFromText(text);
  if (decimal === null) throw new Error(`${id} holds ${text}, which is no decimal`);
  return decimal;
}
