/** Answers `load`: the members asked for, of one object or of everything in a collection, by their names on the wire. */
import { tableOf } from '../members/allTables';
import type { HostState } from './hostState';
import { isHostObject, type HostObject } from './memberTable';
import { memberNamed } from './objectPaths';
import { refuse } from './refusal';

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `['name', 'tables/name']` → each first member with what is asked of it. */
function byFirstMember(select: readonly string[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/').filter((part) => part !== 'items' && part !== '$all');
    if (first === '') continue;
    members.set(first, [...(members.get(first) ?? []), ...(rest.length === 0 ? [] : [rest.join('/')])]);
  }
  return members;
}

export function answerQuery(host: HostState, target: HostObject, select: readonly string[]): unknown {
  const table = tableOf(target);
  if (table.items !== undefined) {
    return { _Items: table.items(target, host).map((item) => describe(host, item, select)) };
  }
  if (select.length === 0) refuse('InvalidArgument', 'Name the properties to load.');
  return describe(host, target, select);
}

function describe(host: HostState, target: HostObject, select: readonly string[]): unknown {
  const answer: Record<string, unknown> = { ...tableOf(target).identity?.(target) };
  for (const [name, further] of byFirstMember(select)) {
    const value = memberNamed(host, target, name).get?.(target, host);
    answer[wireName(name)] = isHostObject(value) ? answerQuery(host, value, further) : value;
  }
  return answer;
}
