/** A provider at work: a submission's answers typed into the template's cells, as text, figures, days and choices. */
import { exact, exactFromText, hundred, type Exact } from '../../../src/domain/money/exact';
import { isoDate, knownDay } from '../../../src/domain/calendar/isoDate';
import type { AnyField } from '../../../src/domain/submission/field';
import type { FeeSubmission } from '../../../src/domain/submission/feeSubmission';
import { sectionFields, type SectionName } from '../../../src/domain/submission/fields';
import { receivedText, type Received } from '../../../src/domain/submission/received';
import type { CellContent, DescribedCell, WorkbookDescription } from '../../../src/sheets/core/description';
import { templateDescription } from '../../../src/sheets/template/templateDescription';

type Answers = Readonly<Partial<Record<string, Received>>>;

export function fillTemplate(submission: FeeSubmission): WorkbookDescription {
  const typed = new Map<string, CellContent>([
    ...contents('placement', 'template.placement', submission.placement),
    ...submission.posts.flatMap((row, index) => contents('staffing', idOf('post', index), row.fields)),
    ...submission.costs.flatMap((row, index) => contents('costs', idOf('cost', index), row.fields)),
    ...submission.additionalNeeds.flatMap((row, index) =>
      contents('additionalNeeds', idOf('need', index), row.fields),
    ),
  ]);
  const fill = (cell: DescribedCell | null) => {
    const content = cell?.id === undefined ? undefined : typed.get(cell.id);
    return cell === null || content === undefined ? cell : { ...cell, content };
  };
  const template = templateDescription(knownDay('2026-11-23'));
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(fill) })),
    })),
  };
}

function idOf(part: string, index: number): string {
  return `template.${part}.${String(index + 1)}`;
}

function contents(section: SectionName, id: string, answers: Answers): [string, CellContent][] {
  return sectionFields[section].flatMap((field) => {
    const received = answers[field.id];
    return received === undefined ? [] : [[`${id}.${field.id}`, contentOf(field, received)]];
  });
}

function contentOf(field: AnyField, received: Received): CellContent {
  const text = receivedText(received.cell);
  const choice = field.choices?.find(({ id }) => id === text);
  if (choice !== undefined) return { kind: 'text', text: choice.label };
  const day = field.unit === 'date' ? isoDate(text) : null;
  if (day !== null) return { kind: 'day', day };
  const number = field.limits === undefined ? null : exactFromText(text);
  return number === null ? { kind: 'text', text } : { kind: 'number', value: asHeld(field, number) };
}

/** A percentage cell keeps a fraction. */
function asHeld(field: AnyField, number: Exact): Exact {
  return field.unit === 'percent' ? exact(number).dividedBy(hundred) : number;
}
