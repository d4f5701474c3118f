/**
 * Which parts of Office.js are used, held against Microsoft's published requirement sets (office-api-sets.json is the
 * part of them that is needed here) and against what the adapter really sends.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lowestExcelApi, officeFeatures } from '../../../src/adapters/office/officeFeatures';
import { officeMembers, optionalOfficeMembers } from '../../../src/adapters/office/officeMembers';
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { objectTables } from '../../../src/embeddedExcel/members/allTables';
import { levelHas, type ObjectTable } from '../../../src/embeddedExcel/request/memberTable';
import { everythingDone } from '../../support/officeHost/everythingDone';
import { openHost } from '../../support/officeHost/openHost';
import published from './office-api-sets.json';

/** Some say more than the version: `ExcelApi 1.2 for options; 1.7 for password`. Null where Microsoft names no set. */
const sets: Readonly<Record<string, readonly (string | null)[]>> = published;
const versionOf = (set: string | null): string => /ExcelApi (1\.\d+)/.exec(set ?? '')?.[1] ?? '99.99';
const isInternal = (member: string): boolean => member.includes('._');

test('every member of the floor is in ExcelApi 1.9 or earlier', () => {
  const newer = officeMembers.filter(
    (member) => !(sets[member] ?? []).some((set) => levelHas(lowestExcelApi, versionOf(set))),
  );
  expect(newer).toEqual(['Excel.RequestContext.application']); // not listed by Microsoft: it is Excel.Workbook.application
});

test('every optional member is newer than the floor and named with its set', () => {
  for (const [member, version] of Object.entries(optionalOfficeMembers)) {
    expect({ member, set: sets[member] }).toEqual({ member, set: [`ExcelApi ${version}`] });
    expect(levelHas(lowestExcelApi, version)).toBe(false);
  }
});

test('what the adapter sends is what the list says', async () => {
  const used = (await everythingDone(() => officeWorkbook(writeXlsx))).filter(
    (member) => !isInternal(member),
  );
  const listed = [...officeMembers, ...Object.keys(optionalOfficeMembers)].filter(
    (member) =>
      !member.startsWith('Excel.RequestContext.') && member !== 'Excel.WorksheetCollection.onChanged',
  );
  expect(used).toEqual([...listed].sort());
});

test('the embedded host gives each member the version that Microsoft gives it', () => {
  const wrong = Object.values(objectTables).flatMap((entry) => {
    const table = entry as ObjectTable;
    return Object.entries(table.members)
      .map(([name, { since }]) => ({ member: `Excel.${table.excelName}.${name}`, since }))
      .filter(({ member }) => !isInternal(member))
      .filter(({ member, since }) => !(sets[member] ?? []).some((set) => versionOf(set) === since));
  });
  expect(wrong).toEqual([]);
});

test('no write is grouped for undo: Excel refuses protect, unprotect and visibility inside a group', () => {
  // Microsoft's undo table: these three answer UndoNotSupported inside Excel.run({ mergeUndoGroup: true }).
  const files = readdirSync('src/adapters/office');
  const grouped = files.filter((file) =>
    readFileSync(join('src/adapters/office', file), 'utf8').includes('mergeUndoGroup:'),
  );
  expect(files).toContain('batches.ts');
  expect(grouped).toEqual([]);
});

test.each([
  ['1.9', false],
  ['1.14', false],
  ['1.17', false],
  ['1.20', true],
  ['1.21', true],
] as const)('whether ExcelApi %s has notes: %s', (level, notes) => {
  openHost(level);
  expect(officeFeatures()).toEqual({ notes });
});
