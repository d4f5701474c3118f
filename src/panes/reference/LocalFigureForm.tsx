/** A council's own figure in place of a published one: never without an owner and a reason. */
import { Field, Input, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FigureOnScreen } from '../../workflows/figures/figuresInForce';
import { localFigureMissing, type LocalFigure } from '../../workflows/figures/localFigures';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { reference } from '../wordingOfWriting';

interface LocalFigureFormProps {
  readonly figures: readonly FigureOnScreen[];
  readonly keep: (figure: LocalFigure) => void;
}

export function LocalFigureForm({ figures, keep }: LocalFigureFormProps) {
  const looks = useLooks();
  const empty: LocalFigure = { figure: figures[0]?.name ?? '', value: '', owner: '', reason: '' };
  const [entry, setEntry] = useState(empty);
  const [tried, setTried] = useState(false);
  const section = useRef<HTMLElement>(null);
  const missing = tried ? localFigureMissing(entry) : null;
  const field = (name: 'value' | 'owner' | 'reason', label: string, hint?: string) => (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(missing === name ? { validationMessage: reference.missing[name] } : {})}
    >
      <Input
        value={entry[name]}
        onChange={(_, { value }) => {
          setEntry({ ...entry, [name]: value });
        }}
      />
    </Field>
  );
  const press = () => {
    if (localFigureMissing(entry) !== null) {
      setTried(true);
      // The button is always in view, the boxes may not be; the focus stays where it is.
      section.current?.scrollIntoView({ block: 'nearest' });
      return;
    }
    keep(entry);
    setEntry(empty);
    setTried(false);
  };
  return (
    <>
      <section ref={section} className={looks.section}>
        <h2 className={looks.heading}>{reference.overrideHeading}</h2>
        <p className={looks.quiet}>{reference.overrideHint}</p>
        <Field label={reference.which}>
          <Select
            className={looks.select}
            value={entry.figure}
            onChange={(_, { value }) => {
              setEntry({ ...entry, figure: value });
            }}
          >
            {figures.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        {field('value', `${reference.newValue}, ${unitOf(figures, entry.figure)}`)}
        {field('owner', reference.ownerLabel, reference.ownerHint)}
        {field('reason', reference.reasonLabel)}
      </section>
      <PrimaryBar label={reference.keep} onPress={press} />
    </>
  );
}

function unitOf(figures: readonly FigureOnScreen[], name: string): string {
  return figures.find((figure) => figure.name === name)?.unit ?? '';
}
