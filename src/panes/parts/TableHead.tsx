/** The head of a table whose first column names the row and whose others hold figures, so that they stand right. */
import { mergeClasses } from '@fluentui/react-components';
import { useLooks } from './useLooks';

interface TableHeadProps {
  readonly names: string;
  readonly figures: readonly string[];
  /** Longer words than figures: they may break. */
  readonly breaks?: boolean;
}

export function TableHead({ names, figures, breaks = false }: TableHeadProps) {
  const looks = useLooks();
  return (
    <thead>
      <tr>
        <th scope="col">{names}</th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className={mergeClasses(!breaks && looks.figure, looks.right)}>
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  );
}
