/** What each party of a soft block paid or was left with in a simulated year: P10 to P90 under the soft block, by name. */
import { poundsInWords } from '../../domain/money/moneyPer';
import type { JsonObject } from '../typed/jsonValue';
import { listIn, objectIn, spreadIn, textIn } from './simulatedOnScreen';

export interface SimulatedSoftBlockOnScreen {
  readonly run: string;
  /** In the order of the parties: "£1,020,000.00 to £1,180,000.00". */
  readonly providers: readonly string[];
  readonly councils: readonly string[];
}

/** Null where no soft block was simulated. */
export function simulatedSoftBlockOnScreen(answer: JsonObject): SimulatedSoftBlockOnScreen | null {
  const simulated = objectIn(answer, 'softBlock');
  if (simulated === null || textIn(simulated, 'run') === '') return null;
  const rangeOf = (party: JsonObject, figure: string): string => {
    const under = objectIn(objectIn(party, 'simulatedAYear') ?? undefined, 'softBlock');
    const spread = spreadIn(under, figure);
    return spread === null ? '' : `${poundsInWords(spread.p10)} to ${poundsInWords(spread.p90)}`;
  };
  return {
    run: textIn(simulated, 'run'),
    providers: listIn(simulated, 'providers').map((party) => rangeOf(party, 'margin')),
    councils: listIn(simulated, 'councils').map((party) => rangeOf(party, 'cost')),
  };
}
