/** The placement's questions, one a row, in groups: question, answer, unit, what to type. */
import { sectionFields } from '../../domain/submission/fields';
import { unitWords, type AnyField } from '../../domain/submission/field';
import { placementHeadings, sectionSheetNames } from '../../domain/submission/templateForm';
import { headingRow, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed } from '../core/sheetFrame';
import { inputCell } from './inputCells';

const columns = [
  { header: placementHeadings.question, width: 34 },
  { header: placementHeadings.answer, width: 26 },
  { header: placementHeadings.unit, width: 14 },
  { header: placementHeadings.help, width: 104 },
];

export function templatePlacementSheet(): SheetDescription {
  const fields = sectionFields.placement;
  const groups = [...new Set(fields.map(({ category }) => category))];
  return framed({
    name: sectionSheetNames.placement,
    role: 'inputs',
    title: 'Placement',
    purpose:
      'Which home, what fee, on which terms. Fill in the pale cells; never a child’s name or date of birth.',
    columns,
    body: groups.flatMap((group) => [
      headingRow(group, columns.length),
      ...fields.filter(({ category }) => category === group).map(questionRow),
    ]),
    orientation: 'landscape',
  });
}

function questionRow(field: AnyField): DescribedRow {
  const { id, label, help, unit, required } = field;
  return {
    ...(id === 'notes' ? { height: 48 } : {}),
    cells: [
      words(label, required ? 'labelStrong' : 'label'),
      inputCell(field, `template.placement.${id}`, false),
      words(unitWords[unit], 'text'),
      words(help, 'note'),
    ],
  };
}
