/** The terms of a step-down, what can be wrong with its holds, and what is worth saying about its hours. */
import { countInWords } from '../evidence/countInWords';
import type { Dated } from '../calendar/datedNights';
import type { IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { exactText, type Exact } from '../money/exact';
import type { Hourly, Weekly } from '../money/moneyPer';

export interface DatedHours extends Dated {
  readonly perWeek: Exact;
}

/** A step put off by both signatures; steps count from 1, the first fall. */
export interface Hold {
  readonly step: number;
  readonly nights: number;
  /** The day from which both signatures stand; left out: from the day of the step; null: not yet, so that nothing is put off. */
  readonly standsFrom?: IsoDate | null;
}

/** A start of hours as holds leave it. */
export interface HeldHours extends DatedHours {
  /** The first day of these hours: the agreed one where the hold was signed after it. */
  readonly first: IsoDate;
  /** The day from which a hold that was signed late stands; null where none was. */
  readonly heldFrom: IsoDate | null;
}

export interface StepDownTerms {
  /** The first day not counted. */
  readonly until: IsoDate;
  /** What is paid beside the hours; null where only the hours are looked at. */
  readonly core: Weekly | null;
  readonly rate: Hourly;
  readonly hours: readonly DatedHours[];
  readonly holds: readonly Hold[];
}

/** The starts at which hours fall, in the order of the plan. */
export function fallsOf(planned: readonly DatedHours[]): readonly DatedHours[] {
  return planned.filter((each, index) => {
    const before = planned[index - 1];
    return before !== undefined && each.perWeek.lessThan(before.perWeek);
  });
}

export function holdsWrong(
  planned: readonly DatedHours[],
  moved: readonly HeldHours[],
  { holds, until }: Pick<StepDownTerms, 'holds' | 'until'>,
): readonly PriceFinding[] {
  const falls = fallsOf(planned);
  const unknown = holds.filter(({ step }) => step < 1 || step > falls.length);
  const twice = holds.filter(({ step }, index) => holds.findIndex((held) => held.step === step) < index);
  return [
    ...unknown.map(({ step }) => stepNotThere(step, falls.length)),
    ...twice.map(({ step }) => heldTwice(step)),
    ...holds.flatMap(({ step, nights }) => {
      const index = planned.findIndex((each) => each === falls[step - 1]);
      const last = [moved[index + 1]?.first ?? until, until].sort()[0] ?? until;
      const starts = planned[index]?.from ?? until;
      const held = moved[index]?.from ?? until;
      return starts < until && held > last ? [holdTooLong({ step, nights }, starts, last)] : [];
    }),
  ];
}

export function notesOnHours(planned: readonly DatedHours[], until: IsoDate): readonly PriceFinding[] {
  return planned.flatMap((each, index) => {
    const before = planned[index - 1];
    if (before === undefined) return [];
    return [
      ...(each.perWeek.greaterThan(before.perWeek) ? [rises(before, each)] : []),
      ...(each.from >= until ? [afterTheEnd(each, until)] : []),
    ];
  });
}

function stepNotThere(step: number, falls: number): PriceFinding {
  return priceFinding('step-not-there', {
    at: 'holds',
    expected: falls === 0 ? 'no hold, since the hours never fall' : `a step from 1 to ${String(falls)}`,
    received: `step ${String(step)}`,
    advice: 'Steps count the falls: the first fall is step 1.',
  });
}

function heldTwice(step: number): PriceFinding {
  return priceFinding('step-held-twice', {
    at: 'holds',
    expected: 'one hold of each step',
    received: `two of step ${String(step)}`,
    advice: 'State the nights of both together.',
  });
}

function holdTooLong({ step, nights }: Hold, starts: IsoDate, last: IsoDate): PriceFinding {
  return priceFinding('hold-longer-than-its-step', {
    at: `holds, step ${String(step)}`,
    expected: `a hold that ends by ${last}`,
    received: `${countInWords(nights, 'night')} from ${starts}`,
    advice: 'Shorten the hold, or hold the next step too.',
  });
}

function rises(before: DatedHours, each: DatedHours): PriceFinding {
  return priceFinding(
    'hours-rise',
    {
      at: `hours from ${each.from}`,
      expected: `at most the ${exactText(before.perWeek)} hours before`,
      received: exactText(each.perWeek),
      advice: 'It is counted as it stands, and is no step: check that it is meant.',
    },
    'warning',
  );
}

function afterTheEnd(each: DatedHours, until: IsoDate): PriceFinding {
  return priceFinding(
    'step-after-the-end',
    {
      at: `hours from ${each.from}`,
      expected: `a day before ${until}`,
      received: each.from,
      advice: 'It changes nothing in the time looked at.',
    },
    'note',
  );
}
