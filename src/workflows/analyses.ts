/**
 * Every analysis that asks for its terms, in the order in which a menu names them. The command line, the panes, drafts and
 * what is kept in a workbook follow from this list: adding an analysis is its folders and its line here.
 */
import { askExchange } from './askExchange/askExchange';
import { benchmarks } from './benchmarks/benchmarks';
import { compare } from './compare/compare';
import { contracts } from './contracts/contracts';
import { demand } from './demand/demand';
import { extraHours } from './extraHours/extraHours';
import { feeRound } from './feeRound/feeRound';
import { invoice } from './invoice/invoice';
import { invoices } from './invoices/invoices';
import { jointFunding } from './jointFunding/jointFunding';
import { options } from './options/options';
import { portfolio } from './portfolio/portfolio';
import { referrals } from './referrals/referrals';
import { request } from './request/request';
import { review } from './review/review';
import { shouldCost } from './shouldCost/shouldCost';
import { stepDown } from './stepDown/stepDown';
import { buildOrBuy } from './buildOrBuy/buildOrBuy';
import { moveOrStay } from './moveOrStay/moveOrStay';
import { targetCost } from './targetCost/targetCost';
import { yearEnds } from './yearEnds/yearEnds';
import { stayCost } from './stayCost/stayCost';
import { hub } from './hub/hub';
import { host } from './host/host';
import { rota } from './rota/rota';
import { fundingLines } from './fundingLines/fundingLines';
import type { AnyAnalysis } from './typed/analysis';
import type { AnyFileAnalysis } from './typed/fileAnalysis';
import { unitCost } from './unitCost/unitCost';
import { yearEnd } from './yearEnd/yearEnd';

export const analyses: readonly AnyAnalysis[] = [
  jointFunding,
  fundingLines,
  request,
  extraHours,
  stepDown,
  options,
  moveOrStay,
  buildOrBuy,
  invoice,
  invoices,
  yearEnd,
  yearEnds,
  targetCost,
  stayCost,
  hub,
  host,
  rota,
  portfolio,
  feeRound,
  askExchange,
  demand,
  referrals,
];

/** Those that are asked of files: a submission, needs, a ledger, contracts. */
export const fileAnalyses: readonly AnyFileAnalysis[] = [
  review,
  compare,
  benchmarks,
  shouldCost,
  unitCost,
  contracts,
];
