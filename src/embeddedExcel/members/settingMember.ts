/** A property that is only kept: set it, and it can be read again. Most of a workbook's looks are of this kind. */
import type { Settings } from '../model/embeddedWorkbook';
import type { HostObject, Member } from '../request/memberTable';
import { refuse } from '../request/refusal';
import type { Shape } from './shapes';

export interface WithSettings extends HostObject {
  readonly settings: Settings;
  /** Put before the property's name, so that parts of one object share a bag: `title.`. */
  readonly prefix?: string;
}

export function settingMember<T extends WithSettings>(
  name: string,
  since: string,
  shape: Shape,
  otherwise: unknown = null,
): Member<T> {
  const key = (target: T): string => `${target.prefix ?? ''}${name}`;
  return {
    since,
    changes: true,
    get: (target) => (target.settings.has(key(target)) ? target.settings.get(key(target)) : otherwise),
    set: (target, value) => {
      if (!shape(value)) refuse('InvalidArgument', `"${name}" cannot hold that.`);
      target.settings.set(key(target), value);
    },
  };
}

/** A part of an object that shares its bag of settings. */
export function partMember<T extends WithSettings>(kind: string, prefix: string, since: string): Member<T> {
  return {
    since,
    get: (target) => ({ ...target, kind, prefix: `${target.prefix ?? ''}${prefix}.` }),
  };
}
