/**
 * How one kind of Excel object is described to the host: a table of its members, each with the requirement set that
 * brought it and what it does. A member that is not in a table does not exist here, and is refused as `ApiNotFound`.
 */
import type { HostState } from './hostState';

export interface HostObject {
  readonly kind: string;
}

export interface Member<T extends HostObject> {
  /** The ExcelApi version that brought it, for example `1.9`. */
  readonly since: string;
  readonly get?: (target: T, host: HostState) => unknown;
  readonly set?: (target: T, value: unknown, host: HostState) => void;
  /** Arguments that stand for objects arrive as those objects. */
  readonly call?: (target: T, given: readonly unknown[], host: HostState) => unknown;
  /** True for what a protected sheet refuses. */
  readonly changes?: boolean;
}

export interface ObjectTable<T extends HostObject = HostObject> {
  /** The class's name in the Office.js reference. */
  readonly excelName: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** For collections: what is in it, and one of it by key. */
  readonly items?: (target: T, host: HostState) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, host: HostState) => HostObject;
  /** What Office.js asks for when it first meets the object. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** Whether a host of this level has a member of that version: 1.14 has 1.9, and 1.9 has no 1.10. */
export function levelHas(level: string, since: string): boolean {
  const minor = (version: string): number => Number(version.split('.')[1] ?? '0');
  return minor(since) <= minor(level);
}
