/**
 * Every pane, in the order in which they stand: the steps of the job first, then what a fee is set beside, then the rest.
 * Adding a pane is its folder and its entry here. All but the first screen are fetched when they are first opened, or
 * before that while nothing else is going on.
 */
import { analysesDraft } from './analysis/draft';
import { benchmarksDraft } from './benchmarks/draft';
import { contractsDraft } from './contracts/draft';
import { everyRole, type Pane } from './pane';
import { ReadPane } from './read/ReadPane';
import { shouldCostDraft } from './shouldCost/draft';
import { unitCostDraft } from './unitCost/draft';
import { check, compare, read, shell } from './wording';
import { negotiate, reference, template } from './wordingOfWriting';

const anAnalysis = {
  draft: analysesDraft,
  load: async () => (await import('./analysis/AnalysisPane')).AnalysisPane,
};

export const panes: readonly Pane[] = [
  {
    id: 'read',
    title: read.title,
    group: 'thisFee',
    stepFor: everyRole,
    load: () => Promise.resolve(ReadPane),
    ready: ReadPane,
  },
  {
    id: 'check',
    title: check.title,
    group: 'thisFee',
    stepFor: everyRole,
    load: async () => (await import('./check/CheckPane')).CheckPane,
  },
  {
    id: 'compare',
    title: compare.title,
    group: 'thisFee',
    stepFor: everyRole,
    load: async () => (await import('./compare/ComparePane')).ComparePane,
  },
  {
    id: 'negotiate',
    title: negotiate.title,
    group: 'thisFee',
    stepFor: ['commissioner'],
    load: async () => (await import('./negotiate/NegotiatePane')).NegotiatePane,
  },
  {
    id: 'shouldCost',
    title: 'Should-cost',
    group: 'thisFee',
    stepFor: [],
    draft: shouldCostDraft,
    load: async () => (await import('./shouldCost/ShouldCostPane')).ShouldCostPane,
  },
  {
    id: 'benchmarks',
    title: 'Benchmarks',
    group: 'thisFee',
    stepFor: [],
    reads: { table: benchmarksDraft, what: 'table of benchmarks' },
    load: async () => (await import('./benchmarks/BenchmarksPane')).BenchmarksPane,
  },
  {
    id: 'contracts',
    title: 'Contracts',
    group: 'thisFee',
    stepFor: [],
    reads: { table: contractsDraft, what: 'rate card' },
    load: async () => (await import('./contracts/ContractsPane')).ContractsPane,
  },
  {
    id: 'unitCost',
    title: 'In-house',
    group: 'allPlaces',
    stepFor: ['financeOfficer'],
    firstFor: ['financeOfficer'],
    headline: ({ drafts }) => unitCostDraft.in(drafts).headline ?? `${shell.product}: ${shell.noLedger}`,
    reads: { table: unitCostDraft, what: 'ledger' },
    load: async () => (await import('./unitCost/UnitCostPane')).UnitCostPane,
  },
  {
    id: 'jointFunding',
    title: 'Who pays',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'fundingLines',
    title: 'Who pays each line',
    group: 'itsLife',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'request',
    title: 'Requests',
    group: 'itsLife',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'extraHours',
    title: 'Extra hours',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'stepDown',
    title: 'Step-down',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'options',
    title: 'Options',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'moveOrStay',
    title: 'Move or stay',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'buildOrBuy',
    title: 'Build or buy',
    group: 'allPlaces',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'invoice',
    title: 'Invoice check',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'invoices',
    title: 'Invoices',
    group: 'itsLife',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'yearEnd',
    title: 'Year end',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'yearEnds',
    title: 'Year ends',
    group: 'itsLife',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'targetCost',
    title: 'Target cost',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'stayCost',
    title: 'Cost of a stay',
    group: 'itsLife',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'hub',
    title: 'Hub',
    group: 'allPlaces',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'host',
    title: 'Host council',
    group: 'allPlaces',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'rota',
    title: 'Rota',
    group: 'allPlaces',
    stepFor: [],
    ...anAnalysis,
  },
  {
    id: 'portfolio',
    title: 'Portfolio',
    group: 'allPlaces',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'feeRound',
    title: 'Fee round',
    group: 'allPlaces',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'demand',
    title: 'Demand',
    group: 'allPlaces',
    stepFor: [],
    reads: { table: analysesDraft, what: 'list' },
    ...anAnalysis,
  },
  {
    id: 'template',
    title: template.title,
    group: 'thisFee',
    stepFor: ['provider'],
    firstFor: ['provider'],
    load: async () => (await import('./template/TemplatePane')).TemplatePane,
  },
  {
    id: 'reference',
    title: reference.title,
    group: 'reference',
    stepFor: ['financeOfficer'],
    load: async () => (await import('./reference/ReferencePane')).ReferencePane,
  },
];
