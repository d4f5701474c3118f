/** Lines with the least certain category first; a category is changed in two clicks and can be kept for this provider. */
import { Badge, Button, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { costCategoryNamed } from '../../domain/fee/costCategory';
import {
  categoryChoices,
  leastCertainFirst,
  uncertain,
  type HowSure,
  type MappedOnScreen,
} from '../../workflows/review/mappedOnScreen';
import type { PaneActs } from '../acts/paneActs';
import type { PaneProps } from '../pane';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

const colours = { low: 'danger', middle: 'warning', high: 'success' } as const satisfies Record<
  HowSure,
  string
>;
const leftOut = 'ignored';
const fewest = 6;

export function MappedLines({ state, acts }: PaneProps) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const lines = leastCertainFirst(state.reviewed?.submission.value?.reading.mapped ?? []);
  const doubtful = uncertain(lines);
  const shown = all ? lines : lines.slice(0, Math.max(doubtful.length, fewest));
  if (lines.length === 0) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{read.linesHeading}</h2>
      <p className={looks.quiet}>{read.linesHint}</p>
      <ul className={looks.list}>
        {shown.map((mapped) => (
          <MappedRow
            key={`${mapped.line.at.sheet ?? ''}!${mapped.line.at.cell}`}
            mapped={mapped}
            acts={acts}
          />
        ))}
      </ul>
      <div className={looks.wrap}>
        {lines.length === shown.length && !all ? null : (
          <Button
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? read.fewerLines : read.allLines(lines.length)}
          </Button>
        )}
        <KeepMapping state={state} acts={acts} />
      </div>
    </section>
  );
}

function MappedRow({ mapped: { line, sure }, acts }: { mapped: MappedOnScreen; acts: PaneActs }) {
  const looks = useLooks();
  const isLine = line.treatedAs === 'line';
  const category = line.category ?? 'unclassified';
  return (
    <li className={looks.item}>
      <div className={looks.row}>
        <span className={looks.strong}>{line.label}</span>
        <CellLink at={line.at} goTo={acts.goTo} />
      </div>
      {isLine || line.treatedAs === leftOut ? (
        <Select
          className={looks.select}
          aria-label={read.categoryOf(line.label)}
          value={isLine ? category : leftOut}
          onChange={(_, { value }) => {
            acts.correctLine(correction(line.label, value));
          }}
        >
          {categoryChoices.map((choice) => (
            <option key={choice.category} value={choice.category}>
              {choice.label}
            </option>
          ))}
          <option value={leftOut}>{read.leaveOut}</option>
        </Select>
      ) : (
        <p className={looks.quiet}>{read.treatedAs[line.treatedAs]}</p>
      )}
      {isLine ? (
        <div className={mergeClasses(looks.quiet, looks.wrap)}>
          <Badge appearance="tint" size="small" color={colours[sure]}>
            {read.sure[sure]}
          </Badge>
          <span>{line.decidedBy}</span>
        </div>
      ) : null}
    </li>
  );
}

function correction(label: string, chosen: string): Parameters<PaneActs['correctLine']>[0] {
  return chosen === leftOut
    ? { label, category: null, treatedAs: 'ignored' }
    : { label, category: costCategoryNamed(chosen), treatedAs: 'line' };
}

function KeepMapping({ state, acts }: PaneProps) {
  const looks = useLooks();
  const { provider = null, mapping = null } = state.reviewed ?? {};
  if (provider === null || mapping === null) return null;
  if (state.settings.mappings[provider] === mapping) return <p className={looks.quiet}>{read.kept}</p>;
  return (
    <>
      <Button onClick={acts.keepMapping}>{read.keep(provider)}</Button>
      <p className={looks.quiet}>{read.keepHint}</p>
    </>
  );
}
