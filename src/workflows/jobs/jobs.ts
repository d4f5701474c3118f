/** Every job by its name, as it is asked for across threads. */
import { simulateContractsHere } from './simulateContracts';
import { answerAnalysis } from './answerAnalysis';
import { layOutAnalysis } from './layOutAnalysis';
import { reviewSheets } from './reviewSheets';
import { simulateShouldCost } from './simulateShouldCost';

export const jobs = {
  answerAnalysis,
  layOutAnalysis,
  reviewSheets,
  simulateShouldCost,
  simulateContracts: simulateContractsHere,
} as const;

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobAnswer<Name extends JobName> = NonNullable<ReturnType<(typeof jobs)[Name]>>;
