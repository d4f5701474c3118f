/**
 * The bands a should-cost starts from, as they stand in `localAssumptions/should-cost-bands.json`: nobody publishes bands
 * that hold for every council, so these are a local assumption, marked as one, and hold no rate.
 */
import bands from './localAssumptions/should-cost-bands.json';

export const bundledBands: unknown = bands;
