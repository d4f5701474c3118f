/**
 * A post given as WTE and a salary is an establishment: the people are counted whole, their leave among their paid weeks,
 * so cover is already in it. "Backfill: yes" would count cover twice.
 *
 * Warning: cover has not been added, so the cost shown is right if the WTE already holds it.
 */
import type { Check } from '../check';
import { numberInWords, quoted } from '../inWords';

export const establishmentPostWithBackfill: Check = ({ openBook }) =>
  openBook.posts.flatMap(({ size, needsBackfill, role, at, fieldsAt }) =>
    size.kind === 'establishment' && needsBackfill
      ? [
          {
            code: 'establishment-post-with-backfill',
            severity: 'warning',
            at: fieldsAt['needsBackfill'] ?? at,
            expected: 'no backfill for a post given in WTE',
            received: `${quoted(role)}, ${numberInWords(size.wte)} WTE with backfill`,
            advice: `Ask whether the WTE of ${quoted(role)} already covers leave and sickness; if not, have it given as rota hours.`,
          },
        ]
      : [],
  );
