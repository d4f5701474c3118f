/** The bundled examples, by name; choosing one opens it. */
import { workbench } from './wording';

interface ExampleChoiceProps {
  readonly examples: readonly string[];
  readonly choose: (name: string) => void;
}

export function ExampleChoice({ examples, choose }: ExampleChoiceProps) {
  return (
    <select
      aria-label={workbench.example}
      value=""
      onChange={({ target }) => {
        if (target.value !== '') choose(target.value);
      }}
    >
      <option value="">{workbench.chooseExample}</option>
      {examples.map((name) => (
        <option key={name} value={name}>
          {exampleTitle(name)}
        </option>
      ))}
    </select>
  );
}

/** `cost-breakdown-by-year-and-week.xlsx` reads "Cost breakdown by year and week (.xlsx)". */
export function exampleTitle(name: string): string {
  const words = name.replace(/\.\w+$/, '').replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${name.replace(/^.*(\.\w+)$/, '$1')})`;
}
