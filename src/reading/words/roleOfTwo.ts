/**
 * One post under two names: "Supervising social worker / manager", "Leader/manager". Who also manages is management, less surely,
 * unless the other name has a place of its own: "Manager / SENCO" may be education.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import { sightingIn, type Sighted } from './sighting';

const isManager =
  /^(the )?((registered|home|house|unit|service|deputy|assistant|scheme|project) )*(manager|rm|dm)s?$/i;
const ofTheirOwn: ReadonlySet<CostCategory> = new Set([
  'centralOverheads',
  'additionalEducation',
  'additionalHealth',
]);

export function roleOfTwo(label: string): Sighted | null {
  const names = label.split('/').map((name) => name.trim());
  const [first = '', second = ''] = names;
  if (names.length !== 2 || first === '' || second === '') return null;
  const other = isManager.test(second) ? first : isManager.test(first) ? second : null;
  const managing = other === null ? null : sightingIn(other === first ? second : first);
  if (other === null || managing === null || !/^[a-z' -]+$/i.test(other)) return null;
  const own = sightingIn(other);
  if (own !== null && ofTheirOwn.has(own.category)) return null;
  const against = own === null || own.category === managing.category ? null : own.category;
  return {
    ...managing,
    hundredths: against === null ? 75 : 65,
    decidedBy: `“${managing.wording}” of two names`,
    against,
  };
}
