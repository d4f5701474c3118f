/** How a simulated row says where its figures come from: `simulated, run 1, 52,000 weeks`. */
import { exact, exactText } from '../../domain/money/exact';
import { weeksInSimulatedYear } from '../../domain/contracts/simulated/simulatedGroup';

export function runInWords({ seed, years }: { readonly seed: number; readonly years: number }): string {
  const weeks = exactText(exact(years * weeksInSimulatedYear)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `simulated, run ${String(seed)}, ${weeks} weeks`;
}
