/**
 * Every pane, in the order in which they stand: the steps of the job first, then what a fee is set beside, then the rest.
 * Adding a pane is its folder and its entry here. All but the first screen are fetched when they are first opened, or
 * before that while nothing else is going on.
 */
import { everyRole, type Pane } from './pane';
import { ReadPane } from './read/ReadPane';
import { check, compare, read, shell } from './wording';
import { negotiate, reference, template } from './wordingOfWriting';

const analysisPane = async () => (await import('./analysis/AnalysisPane')).AnalysisPane;

export const panes: readonly Pane[] = [
  {
    id: 'read',
    title: read.title,
    stepFor: everyRole,
    load: () => Promise.resolve(ReadPane),
    ready: ReadPane,
  },
  {
    id: 'check',
    title: check.title,
    stepFor: everyRole,
    load: async () => (await import('./check/CheckPane')).CheckPane,
  },
  {
    id: 'compare',
    title: compare.title,
    stepFor: everyRole,
    load: async () => (await import('./compare/ComparePane')).ComparePane,
  },
  {
    id: 'negotiate',
    title: negotiate.title,
    stepFor: ['commissioner'],
    load: async () => (await import('./negotiate/NegotiatePane')).NegotiatePane,
  },
  {
    id: 'shouldCost',
    title: 'Should-cost',
    stepFor: [],
    load: async () => (await import('./shouldCost/ShouldCostPane')).ShouldCostPane,
  },
  {
    id: 'benchmarks',
    title: 'Benchmarks',
    stepFor: [],
    reads: { table: 'benchmarks', what: 'table of benchmarks' },
    load: async () => (await import('./benchmarks/BenchmarksPane')).BenchmarksPane,
  },
  {
    id: 'contracts',
    title: 'Contracts',
    stepFor: [],
    reads: { table: 'contracts', what: 'rate card' },
    load: async () => (await import('./contracts/ContractsPane')).ContractsPane,
  },
  {
    id: 'unitCost',
    title: 'In-house',
    stepFor: ['financeOfficer'],
    firstFor: ['financeOfficer'],
    headline: ({ drafts }) => drafts.unitCost.headline ?? `${shell.product}: ${shell.noLedger}`,
    reads: { table: 'unitCost', what: 'ledger' },
    load: async () => (await import('./unitCost/UnitCostPane')).UnitCostPane,
  },
  {
    id: 'jointFunding',
    title: 'Who pays',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'fundingLines',
    title: 'Who pays each line',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'request',
    title: 'Requests',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'extraHours',
    title: 'Extra hours',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'stepDown',
    title: 'Step-down',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'options',
    title: 'Options',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'moveOrStay',
    title: 'Move or stay',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'buildOrBuy',
    title: 'Build or buy',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'invoice',
    title: 'Invoice check',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'invoices',
    title: 'Invoices',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'yearEnd',
    title: 'Year end',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'yearEnds',
    title: 'Year ends',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'targetCost',
    title: 'Target cost',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'stayCost',
    title: 'Cost of a stay',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'hub',
    title: 'Hub',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'host',
    title: 'Host council',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'rota',
    title: 'Rota',
    stepFor: [],
    load: analysisPane,
  },
  {
    id: 'portfolio',
    title: 'Portfolio',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'feeRound',
    title: 'Fee round',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'demand',
    title: 'Demand',
    stepFor: [],
    reads: { table: 'analyses', what: 'list' },
    load: analysisPane,
  },
  {
    id: 'template',
    title: template.title,
    stepFor: ['provider'],
    firstFor: ['provider'],
    load: async () => (await import('./template/TemplatePane')).TemplatePane,
  },
  {
    id: 'reference',
    title: reference.title,
    stepFor: ['financeOfficer'],
    load: async () => (await import('./reference/ReferencePane')).ReferencePane,
  },
];
