/**
 * From the paths a request names its objects by (the workbook, its worksheets, the one called so, its range …) to the
 * objects themselves. What hangs on nothing is nothing: a member of a null object is null too, as in Excel.
 */
import type { HostState } from './hostState';
import { memberOf, tableOf } from '../members/allTables';
import { levelHas, isHostObject, type HostObject, type Member } from './memberTable';
import { refuse } from './refusal';
import withoutUndoTable from './withoutUndo.json';
import { pathTypes, type WireArguments, type WireObjectPath, type WireRequest } from './wire';

export interface PathResolver {
  /** The object a path leads to, or null where it leads to nothing. */
  readonly objectAt: (pathId: number) => HostObject | null;
  readonly given: (info: WireArguments | undefined) => readonly unknown[];
}

/** The member, where this host has it at its level. */
export function memberNamed(host: HostState, target: HostObject, name: string): Member<HostObject> {
  const table = tableOf(target);
  const member = memberOf(table, name);
  if (member === undefined || !levelHas(host.level, member.since)) {
    return refuse('ApiNotFound');
  }
  host.membersUsed.add(`Excel.${table.excelName}.${name}`);
  if (host.refusedMember === `${table.excelName}.${name}`) refuse('GeneralException');
  return member;
}

export function callMember(
  host: HostState,
  target: HostObject,
  name: string,
  given: readonly unknown[],
): unknown {
  const member = memberNamed(host, target, name);
  refuseWithoutUndo(host, target, name);
  if (member.call === undefined) return refuse('ApiNotFound');
  return member.call(target, given, host);
}

const withoutUndo = new Set(withoutUndoTable.members);

/** Inside a group that Excel is to take back as one, what it cannot take back is refused. */
export function refuseWithoutUndo(host: HostState, target: HostObject, name: string): void {
  if (host.groupsUndo && withoutUndo.has(`${tableOf(target).excelName}.${name}`)) refuse('UndoNotSupported');
}

/** Office.js sends `GetItem` for `getItem`. */
export function clientName(wireName: string): string {
  if (wireName.startsWith('_')) return wireName;
  const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return calledOtherwise[name] ?? name;
}

/** The few members whose name on the wire is not the one in the reference. */
const calledOtherwise: Readonly<Record<string, string>> = { gridlines: 'showGridlines' };

export function pathResolver(host: HostState, request: WireRequest): PathResolver {
  const known = new Map<number, HostObject | null>();
  const objectAt = (pathId: number): HostObject | null => {
    const already = known.get(pathId);
    if (already !== undefined) return already;
    const path = request.ObjectPaths[String(pathId)];
    const found = path === undefined ? refuse('InvalidObjectPath') : follow(path);
    known.set(pathId, found);
    return found;
  };
  const given = (info: WireArguments | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, position) => {
      const reference = info?.ReferencedObjectPathIds?.[position];
      return typeof reference === 'number' && reference !== 0 ? objectAt(reference) : value;
    });
  const follow = (path: WireObjectPath): HostObject | null => {
    if (path.ObjectPathType === pathTypes.root) return workbookObject;
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.indexer) {
      const table = tableOf(parent);
      if (table.item === undefined) return refuse('ApiNotFound');
      host.membersUsed.add(`Excel.${table.excelName}.getItem`);
      return table.item(parent, given(path.ArgumentInfo)[0], host);
    }
    const name = clientName(path.Name);
    const result =
      path.ObjectPathType === pathTypes.method
        ? callMember(host, parent, name, given(path.ArgumentInfo))
        : memberNamed(host, parent, name).get?.(parent, host);
    return isHostObject(result) ? result : null;
  };
  return { objectAt, given };
}

const workbookObject: HostObject = { kind: 'workbook' };
