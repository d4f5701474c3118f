/** The legend of a chart, with one entry for each series that is still named. */
import type { EmbeddedChart, EmbeddedSheet } from '../model/embeddedWorkbook';
import type { ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { partMember, settingMember, type WithSettings } from './settingMember';
import { isTruth } from './shapes';

interface ChartObject extends WithSettings {
  readonly sheet: EmbeddedSheet;
  readonly chart: EmbeddedChart;
}

const chartLegend: ObjectTable<WithSettings> = {
  excelName: 'ChartLegend',
  members: {
    visible: settingMember('visible', '1.1', isTruth, true),
    legendEntries: partMember('chartLegendEntries', 'entries', '1.7'),
  },
};

const goneEntries = 'entriesGone';

/** The series that are still named, in their order: an entry that goes moves those behind it forward. */
function entriesLeft({ settings, chart: { series } }: ChartObject): number[] {
  const gone = settings.get(goneEntries);
  const isGone = (index: number): boolean => Array.isArray(gone) && gone.includes(index);
  return series.map((_, index) => index).filter((index) => !isGone(index));
}

const chartLegendEntries: ObjectTable<ChartObject> = {
  excelName: 'ChartLegendEntryCollection',
  members: {
    getItemAt: {
      since: '1.7',
      call: (target, [position]): LegendEntryObject => {
        const series = typeof position === 'number' ? entriesLeft(target)[position] : undefined;
        return series === undefined
          ? refuse('InvalidArgument')
          : { ...target, kind: 'chartLegendEntry', entry: series };
      },
    },
  },
};

interface LegendEntryObject extends ChartObject {
  readonly entry: number;
}

const chartLegendEntry: ObjectTable<LegendEntryObject> = {
  excelName: 'ChartLegendEntry',
  members: {
    visible: {
      since: '1.7',
      changes: true,
      get: (target) => entriesLeft(target).includes(target.entry),
      set: (target, value) => {
        if (!isTruth(value)) refuse('InvalidArgument');
        const left = new Set(entriesLeft(target));
        if (value === true) left.add(target.entry);
        else left.delete(target.entry);
        const gone = target.chart.series.map((_, index) => index).filter((index) => !left.has(index));
        target.settings.set(goneEntries, gone);
      },
    },
  },
};

export const legendTables = { chartLegend, chartLegendEntries, chartLegendEntry };
