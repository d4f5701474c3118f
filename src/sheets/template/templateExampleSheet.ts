/** The invented home, answer by answer, in the order of the sheets: what to type where, and why. */
import { sectionFields, type SectionName } from '../../domain/submission/fields';
import { exampleSheetName, fieldHeading, sectionSheetNames } from '../../domain/submission/templateForm';
import { headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed } from '../core/sheetFrame';
import { exampleCosts, exampleNeeds, examplePlacement, examplePosts, type ExampleRow } from './exampleHome';

const columns = [
  { header: 'Sheet', width: 20 },
  { header: 'Heading', width: 38 },
  { header: 'What the home typed', width: 46 },
  { header: 'Why', width: 60 },
];

export function templateExampleSheet(): SheetDescription {
  return framed({
    name: exampleSheetName,
    role: 'records',
    title: 'Example: an invented home',
    purpose: 'How a home might fill in the sheets before this one. Nothing here is read or counted.',
    columns,
    body: [
      ...blocks('placement', [examplePlacement]),
      ...blocks('staffing', examplePosts),
      ...blocks('costs', exampleCosts),
      ...blocks('additionalNeeds', exampleNeeds),
    ],
    orientation: 'landscape',
  });
}

function blocks(section: SectionName, rows: readonly ExampleRow<string>[]): readonly DescribedRow[] {
  const sheet = sectionSheetNames[section];
  return rows.flatMap(({ answers, why }, index) => {
    const title = section === 'placement' ? sheet : `${sheet}, row ${String(index + 1)}`;
    const answered = sectionFields[section].filter(({ id }) => answers[id] !== undefined);
    return [
      headingRow(title, columns.length),
      ...answered.map((field, line) =>
        row(
          words(sheet, 'label'),
          words(section === 'placement' ? field.label : fieldHeading(field), 'label'),
          words(answers[field.id] ?? ''),
          words(line === 0 ? why : '', 'note'),
        ),
      ),
    ];
  });
}
