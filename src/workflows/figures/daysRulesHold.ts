/**
 * The days for which the employment figures of one day hold, all of them together: a sheet that was written for that day checks
 * the day typed in it against them.
 *
 * Worked example: the figures of 7 December 2026 hold from 6 April 2026, when NI and pension changed, to 31 March 2027, the last
 * day of that National Living Wage.
 */
import { daysAfter, type IsoDate } from '../../domain/calendar/isoDate';
import { ruleOrder, rulesMadeFrom } from '../../reference/employmentRulesInForce';
import { publishedFigures } from '../../reference/publishedFigures';
import type { ScenarioFigures } from '../../reference/scenarioFigures';

export interface DaysHeld {
  /** Null where no first day is known, or no last one. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export function daysRulesHold(
  day: IsoDate,
  { scenario }: { readonly scenario?: ScenarioFigures | null },
): DaysHeld {
  const held = ruleOrder.map((rule): DaysHeld => {
    const figure = rulesMadeFrom[rule];
    const since = scenario?.figures[figure] === undefined ? undefined : scenario.from;
    if (since === null || (since !== undefined && since <= day)) return { from: since, to: null };
    const value = publishedFigures[figure].values.find(
      ({ from, to }) => from <= day && (to === null || day <= to),
    );
    const last = since === undefined ? null : daysAfter(since, -1);
    return { from: value?.from ?? null, to: earlier(value?.to ?? null, last) };
  });
  return held.reduce<DaysHeld>(
    (all, { from, to }) => ({ from: later(all.from, from), to: earlier(all.to, to) }),
    { from: null, to: null },
  );
}

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || (b !== null && b > a) ? b : a;

const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || (b !== null && b < a) ? b : a;
