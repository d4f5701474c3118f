/** Every kind of Excel object this host has. To teach it another member, add it to its table; nothing else changes. */
import type { HostObject, Member, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { applicationTable, runtimeTable, workbookCreatedTable } from './application';
import { chartTables } from './charts';
import { conditionalFormatTables } from './conditionalFormats';
import { dataValidationTable } from './dataValidation';
import { formatTables } from './formats';
import { freezePanesTable } from './freezePanes';
import { functionTables } from './functions';
import { nameTables } from './names';
import { noteTables } from './notes';
import { pageLayoutTables } from './pageLayout';
import { protectionTable } from './protection';
import { rangeTables } from './range';
import { settingTables } from './storedSettings';
import { tableTables } from './tables';
import { workbookTable } from './workbook';
import { worksheetTables } from './worksheets';

/** By the kind of object each describes. */
export const objectTables: Readonly<Record<string, unknown>> = {
  workbook: workbookTable,
  application: applicationTable,
  runtime: runtimeTable,
  workbookCreated: workbookCreatedTable,
  dataValidation: dataValidationTable,
  freezePanes: freezePanesTable,
  protection: protectionTable,
  ...worksheetTables,
  ...rangeTables,
  ...formatTables,
  ...functionTables,
  ...nameTables,
  ...noteTables,
  ...tableTables,
  ...chartTables,
  ...conditionalFormatTables,
  ...pageLayoutTables,
  ...settingTables,
};

export function tableOf(target: HostObject): ObjectTable {
  const table = objectTables[target.kind];
  return table === undefined ? refuse('ApiNotFound') : (table as ObjectTable);
}

export function memberOf(table: ObjectTable, name: string): Member<HostObject> | undefined {
  return Object.hasOwn(table.members, name) ? table.members[name] : undefined;
}
