/**
 * First block of the Staffing sheet: worked hours → cover → employed hours → WTE and people.
 *
 * employed = worked × (1 − agency share) × cover factor; WTE = employed ÷ full-time hours; people = employed ÷ contracted.
 */
import type { PostCost } from '../../domain/staffing/postCost';
import { postTypeWords, type Post, type PostSize } from '../../domain/staffing/post';
import {
  amountInput,
  blank,
  chosen,
  computed,
  headingRow,
  row,
  shareInput,
  typedFigure,
  words,
} from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  product,
  quotient,
  sumOfCells,
  text,
  when,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { assumption } from '../core/feeCells';
import { no, postCell, yes, type PostFigure } from './cellIds';

export const staffingColumns = 14;

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Post' },
  { header: 'Type' },
  { header: 'Serves' },
  { header: 'Stated as' },
  { header: 'Hours or WTE stated', figures: true },
  { header: 'Worked hours a week', figures: true },
  { header: 'Share by agency', figures: true },
  { header: 'Covered when away', figures: true },
  { header: 'Cover factor', figures: true },
  { header: 'Employed hours a week', figures: true },
  { header: 'WTE', figures: true },
  { header: 'Contracted hours', figures: true },
  { header: 'People', figures: true },
]);

const sizeWords: Readonly<Record<PostSize['kind'], string>> = {
  rota: 'hours on rota',
  establishment: 'WTE',
  sleepInOnly: 'sleep-ins only',
};

/** The post's line on the Fee breakdown is known by the same reference. */
export type References = (postId: string) => string;

export function hoursBlock(posts: readonly PostCost[], refs: References): readonly DescribedRow[] {
  return [
    headingRow('1. Hours and people', staffingColumns),
    header,
    ...posts.map(({ post }) => ({
      cells: [
        words(refs(post.id), 'note'),
        ...(post.size.kind === 'sleepInOnly' ? sleepInRow(post) : hoursRow(post)).cells,
      ],
    })),
    totalsRow(posts),
  ];
}

function hoursRow(post: Post): DescribedRow {
  const of = (name: PostFigure) => cell(postCell(post.id, name));
  const ownHours = product(of('worked'), difference(number(1), of('agencyShare')));
  return row(
    words(post.role, 'label'),
    words(postTypeWords[post.postType]),
    words(servesWords(post)),
    words(sizeWords[post.size.kind]),
    statedSize(post),
    computed(postCell(post.id, 'worked'), workedHours(post), 'hours'),
    typedFigure(
      postCell(post.id, 'agencyShare'),
      post.agencyShare.fraction,
      'inputPercent',
      shareInput('Type the share of the hours that agency staff work.'),
    ),
    coveredCell(post),
    computed(
      postCell(post.id, 'coverFactor'),
      when(equals(of('covered'), text(yes)), assumption('coverFactor'), number(1)),
      'factor',
    ),
    computed(postCell(post.id, 'employed'), product(ownHours, of('coverFactor')), 'hours'),
    computed(postCell(post.id, 'wte'), quotient(of('employed'), assumption('fullTimeHours')), 'wte'),
    contractedCell(post),
    computed(postCell(post.id, 'people'), quotient(of('employed'), of('contracted')), 'wte'),
  );
}

/** Nights slept in are no hours: the columns stay empty, which counts as nought. */
function sleepInRow({ id, role, postType, ...post }: Post): DescribedRow {
  const empty = (name: PostFigure) => blank('hours', { id: postCell(id, name) });
  return row(
    words(role, 'label'),
    words(postTypeWords[postType]),
    words(servesWords(post)),
    words('sleep-ins only'),
    ...sleepInBlanks.map(empty),
  );
}

const sleepInBlanks: readonly PostFigure[] = [
  'size',
  'worked',
  'agencyShare',
  'covered',
  'coverFactor',
  'employed',
  'wte',
  'contracted',
  'people',
];

function servesWords(post: Pick<Post, 'serves' | 'shareOfShift'>): string {
  if (post.shareOfShift !== null) return 'a shared shift';
  return post.serves === 'child' ? 'this child' : 'the home';
}

function statedSize({ id, size }: Post): DescribedCell {
  const value = size.kind === 'rota' ? size.hoursAWeek : size.kind === 'establishment' ? size.wte : null;
  if (value === null) return blank('hours', { id: postCell(id, 'size') });
  const help = size.kind === 'rota' ? 'Type the hours on the rota a week.' : 'Type the posts in WTE.';
  return typedFigure(
    postCell(id, 'size'),
    value,
    size.kind === 'rota' ? 'inputHours' : 'inputWte',
    amountInput('10000', help),
  );
}

function workedHours({ id, size }: Post) {
  const stated = cell(postCell(id, 'size'));
  return size.kind === 'establishment' ? product(stated, assumption('fullTimeHours')) : stated;
}

/** An establishment in WTE already holds its cover, so the question does not arise. */
function coveredCell(post: Post): DescribedCell {
  const id = postCell(post.id, 'covered');
  if (post.size.kind !== 'rota') return words('within', 'noteRight', { id });
  return chosen(
    id,
    post.needsBackfill ? yes : no,
    [yes, no],
    'Choose whether the shift is covered when a person is away.',
  );
}

function contractedCell(post: Post): DescribedCell {
  const id = postCell(post.id, 'contracted');
  return post.contractedHours === null
    ? computed(id, assumption('fullTimeHours'), 'hours')
    : typedFigure(
        id,
        post.contractedHours,
        'inputHours',
        amountInput('60', 'Type the hours a week in one contract.', '1'),
      );
}

function totalsRow(posts: readonly PostCost[]): DescribedRow {
  const total = (name: PostFigure, id: string) =>
    computed(id, sumOfCells(posts.map(({ post }) => postCell(post.id, name))), 'figureTotal');
  const between = blank('labelTotal');
  return row(
    between,
    words('All posts', 'labelTotal'),
    between,
    between,
    between,
    between,
    total('worked', 'staffing.worked'),
    between,
    between,
    between,
    total('employed', 'staffing.employed'),
    total('wte', 'staffing.wte'),
    between,
    total('people', 'staffing.people'),
  );
}
