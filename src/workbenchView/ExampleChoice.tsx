/** The bundled examples, by name and by what a person comes for; choosing one opens it. */
export interface ExampleGroup {
  /** What a person comes for: "Compare with others". */
  readonly job: string;
  readonly files: readonly string[];
}

interface ExampleChoiceProps {
  readonly examples: readonly ExampleGroup[];
  readonly label: string;
  /** What stands there before one is chosen. */
  readonly children: string;
  readonly choose: (name: string) => void;
}

export function ExampleChoice({ examples, label, children, choose }: ExampleChoiceProps) {
  return (
    <select
      aria-label={label}
      value=""
      onChange={({ target }) => {
        if (target.value !== '') choose(target.value);
      }}
    >
      <option value="">{children}</option>
      {examples.map(({ job, files }) => (
        <optgroup key={job} label={job}>
          {files.map((name) => (
            <option key={name} value={name}>
              {exampleTitle(name)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** `cost-breakdown-by-year-and-week.xlsx` reads "Cost breakdown by year and week (.xlsx)". */
export function exampleTitle(name: string): string {
  const words = name.replace(/\.\w+$/, '').replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${name.replace(/^.*(\.\w+)$/, '$1')})`;
}
