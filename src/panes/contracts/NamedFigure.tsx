/** A figure of a contract in a list of terms: its name, and what it comes to on the right. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLooks } from '../parts/useLooks';

const useOwnLooks = makeStyles({ figure: { margin: 0, textAlign: 'right' } });

export function NamedFigure({ name, value }: { readonly name: string; readonly value: string }) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <>
      <dt className={looks.quiet}>{name}</dt>
      <dd className={mergeClasses(looks.figure, own.figure)}>{value}</dd>
    </>
  );
}
