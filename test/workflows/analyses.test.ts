/** What holds for every analysis of the list: one name, an example that answers, terms that come back from a pane as from JSON. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { format } from 'numfmt';
import { cellLooks } from '../../src/sheets/core/styles';
import { analyses, fileAnalyses } from '../../src/workflows/analyses';
import { emptyForm, givenFrom, isEmptyForm, typedFrom } from '../../src/workflows/typed/typedForm';

/** Lists of many placements: as long as the list is. */
const listsThatGoOn = ['portfolio', 'feeRound', 'demand'];
/** Terms and their words fill a page, and the table of placements, or what is sought, begins the second under its heading. */
const onTwoPages = ['request', 'stepDown'];

const reference = { asAt: knownDay('2026-11-28') };

test('each has one name: the command is the id with hyphens', () => {
  const all = [...fileAnalyses, ...analyses];
  for (const { id, command } of all)
    expect(command).toBe(id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe.each(analyses.map((each) => [each.title, each] as const))('%s', (_, each) => {
  test('its example answers, with nothing to settle first', () => {
    const { problems, findings, answered } = each.run(each.example, reference);
    expect({ problems, errors: findings.filter(({ severity }) => severity === 'error') }).toEqual({
      problems: [],
      errors: [],
    });
    expect(answered?.told.headline).toMatch(/£|%|\d/);
  });

  test('typed into the pane, the example answers the same', () => {
    const typed = typedFrom(each.form, each.example);
    expect(each.run(givenFrom(typed), reference).answered?.json()).toEqual(
      each.run(each.example, reference).answered?.json(),
    );
  });

  test('an empty form asks for what it needs and answers nothing', () => {
    const empty = emptyForm(each.form);
    expect(isEmptyForm(empty)).toBe(true);
    const { problems, answered } = each.run(givenFrom(empty), reference);
    expect(answered).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  test('a name that nobody asked for is refused by name', () => {
    const { problems } = each.run({ ...each.example, childsName: 'X' }, reference);
    expect(problems).toEqual([
      {
        field: 'childsName',
        sentence: expect.stringContaining('Nothing is asked for under this name') as string,
      },
    ]);
  });

  test.each([null, [], 'words', 12, { from: [] }, { from: {} }])('%j is refused in words', (given) => {
    const { problems, answered } = each.run(given, reference);
    expect(answered).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const { sentence } of problems) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  test('every field has words of its own, and every figure its unit', () => {
    for (const part of Object.values(each.form)) {
      const fields = part.form === 'field' ? [part] : Object.values(part.fields);
      for (const { label, unit, looks } of fields) {
        expect(label).toMatch(/^[A-Z]/);
        if (looks === 'money' || looks === 'figure' || looks === 'count') expect(unit).not.toBe('');
      }
    }
  });

  test('its first page prints whole on one sheet of paper, and no figure is wider than its column', () => {
    const { sheets } = each.run(each.example, reference).answered!.workbook();
    const { print, rows: printed } = sheets[0]!;
    const secondPage = (print.breaksBefore ?? []).map(
      (row) => printed[row]?.cells.find((cell) => cell !== null)?.style,
    );
    if (!listsThatGoOn.includes(each.id))
      expect(secondPage).toEqual(onTwoPages.includes(each.id) ? ['heading'] : []);
    const tooWide = sheets.flatMap(({ name, rows, columnWidths }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell, column) => {
          if (typeof cell?.value !== 'number') return [];
          const { numberFormat, font, indent } = cellLooks[cell.style];
          const digits = format(numberFormat, cell.value).length * (font.size / 11) * (font.bold ? 1.05 : 1);
          return digits + indent > columnWidths[column]! ? [`${name}: ${String(cell.value)}`] : [];
        }),
      ),
    );
    expect(tooWide).toEqual([]);
  });
});
