/** The figures that the cost of an hour rests on, as in force on the first night, each with where it comes from. */
import { provenanceText } from '../../domain/evidence/provenance';
import type { InForce } from '../../domain/staffing/employmentRules';
import { typedDay, typedPercent, typedPounds } from '../core/askedCells';
import { headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { termRow } from '../core/labelledRows';
import { of } from './hourRows';
import type { ExtraHoursSubject } from './subject';

export function ruleRows({ rules, rulesHold }: ExtraHoursSubject, width: number): readonly DescribedRow[] {
  return [
    headingRow('Figures in force on the first night', width),
    perCent('Employer NI, of pay above the threshold', 'niRate', rules.employerNIPercent),
    pounds('NI threshold, £ a year', 'niThreshold', rules.secondaryThreshold),
    perCent('Minimum pension, of pay in the band', 'pensionRate', rules.pensionMinimumPercent),
    pounds('Band from, £ a year', 'bandFrom', rules.pensionBandFrom),
    pounds('Band to, £ a year', 'bandTo', rules.pensionBandTo),
    pounds('Enrolled above, £ a year', 'trigger', rules.pensionTrigger),
    pounds('National Living Wage, £ an hour', 'wage', rules.nationalLivingWage),
    termRow(
      'They hold from',
      typedDay(of('rulesFrom'), rulesHold.from, 'The first day on which every one of these holds.'),
      'Another first night has other figures: type them with their days, or write the workbook anew.',
    ),
    termRow(
      'to, the last day',
      typedDay(
        of('rulesTo'),
        rulesHold.to,
        'The last day on which every one of these holds; empty where none is known.',
      ),
    ),
  ];
}

const perCent = (label: string, name: string, figure: InForce): DescribedRow =>
  row(
    words(label, 'label'),
    typedPercent(of(name), { percent: figure.value }, 'As in force on the first night.'),
    words(provenanceText(figure.provenance), 'note'),
  );

const pounds = (label: string, name: string, figure: InForce): DescribedRow =>
  row(
    words(label, 'label'),
    typedPounds(of(name), figure.value, 'As in force on the first night.'),
    words(provenanceText(figure.provenance), 'note'),
  );
