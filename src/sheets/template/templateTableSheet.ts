/**
 * A section that is a table to fill in: posts, costs or additional needs. One column a question, its help as a note on
 * the heading, numbered rows below.
 */
import { sectionFields, type SectionName } from '../../domain/submission/fields';
import type { AnyField, FieldUnit } from '../../domain/submission/field';
import {
  fieldHeading,
  rowNumberHeading,
  sectionRows,
  sectionSheetNames,
} from '../../domain/submission/templateForm';
import { figure, words } from '../core/cells';
import { rowHeights } from '../core/rowHeight';
import { inputCell } from './inputCells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';

type TableSection = Exclude<SectionName, 'placement'>;

interface TableWords {
  readonly idPart: string;
  readonly purpose: string;
}

const tables: Readonly<Record<TableSection, TableWords>> = {
  staffing: {
    idPart: 'post',
    purpose:
      'A row for each post: how much of it there is, what it is paid, and whom it serves. Rota hours or WTE, one of the two.',
  },
  costs: {
    idPart: 'cost',
    purpose:
      'A row for each cost that is not a post: amount, period, and whom it is for. The return or surplus is a line too.',
  },
  additionalNeeds: {
    idPart: 'need',
    purpose:
      'A row for each thing this child needs on top, with what it is meant to achieve and when it is looked at again.',
  },
};

export function templateTableSheet(section: TableSection): SheetDescription {
  const fields = sectionFields[section];
  const { purpose, idPart } = tables[section];
  const numbers = Array.from({ length: sectionRows[section] }, (_, index) => index + 1);
  const columnWidths = [5, ...fields.map(columnWidth)];
  const headings = [words(rowNumberHeading, 'columnHeader'), ...fields.map(headingCell)];
  return {
    name: sectionSheetNames[section],
    role: 'inputs',
    columnWidths,
    rows: [
      { cells: [words(sectionSheetNames[section], 'title')], height: 26 },
      // Pages across print the first columns again, and with them as much of a longer sentence as they have room for.
      { cells: [null, null, words(purpose, 'purpose')], height: 18 },
      { cells: headings, height: rowHeights(columnWidths)(headings) },
      ...numbers.map((number) => tableRow(fields, idPart, number)),
    ],
    headerRow: 2,
    freezeColumns: 2,
    orientation: 'landscape',
    protect: true,
  };
}

function headingCell(field: AnyField): DescribedCell {
  const style = field.limits === undefined ? 'columnHeader' : 'columnHeaderRight';
  const required = field.required ? `${field.help} Please always fill this in.` : field.help;
  return words(fieldHeading(field), style, { note: required });
}

function tableRow(fields: readonly AnyField[], idPart: string, number: number): DescribedRow {
  const inputs = fields.map((field) =>
    inputCell(field, `template.${idPart}.${String(number)}.${field.id}`, false),
  );
  return { cells: [figure(number, 'count'), ...inputs] };
}

const widths: Readonly<Partial<Record<FieldUnit, number>>> = { choice: 15, yesNo: 10, date: 12, text: 24 };

function columnWidth({ id, unit }: AnyField): number {
  if (id === 'category') return 33;
  if (id === 'role' || id === 'label' || id === 'need') return 32;
  return widths[unit] ?? 12;
}
