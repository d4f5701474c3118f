/**
 * The tables of an exchange in PostgreSQL, the same embedded and on a server. The council is part of every key and the first
 * column of it: a region that outgrows one server distributes both large tables by it (`create_distributed_table`).
 * Words stand as they are compared and counted; `content` holds the record as it was sent, `figure` what stands for its fee.
 */
export const exchangeTables = [
  `create table if not exists exchange_record (
    council text not null,
    reference text not null,
    month text not null,
    weekly numeric not null,
    provider text,
    provider_group text,
    region text,
    provision text,
    sourcing text,
    band text,
    figure text not null,
    content text not null,
    primary key (council, reference, month)
  )`,
  'create index if not exists exchange_record_like on exchange_record (provider, band, month)',
  `create table if not exists exchange_key (
    one boolean primary key default true check (one),
    key text not null
  )`,
  `create table if not exists exchange_council_key (
    council text primary key,
    mark text not null
  )`,
  `create table if not exists exchange_name (
    kind text not null,
    name text not null,
    primary key (kind, name)
  )`,
  `create table if not exists exchange_withdrawn (
    council text not null,
    reference text not null,
    primary key (council, reference)
  )`,
  `create table if not exists exchange_answer (
    answer bigint primary key,
    day text not null,
    question text not null,
    n integer not null
  )`,
  `create table if not exists exchange_answered (
    council text not null,
    reference text not null,
    answer bigint not null,
    figure text not null,
    primary key (council, reference, answer)
  )`,
  `create table if not exists exchange_asked (
    answer bigint not null,
    own text not null,
    primary key (answer, own)
  )`,
] as const;

/** A log of an earlier version counted records of months: nobody can hold placements against it. */
export const ofEarlierVersion = `
  select 1 as found from information_schema.columns
  where table_schema = current_schema() and table_name = 'exchange_answered' and column_name = 'month'`;

/** An earlier version did not look at a provider's trading names together. */
export const withoutGroups = `
  select 1 as found where not exists (
    select 1 from information_schema.columns
    where table_schema = current_schema() and table_name = 'exchange_record' and column_name = 'provider_group'
  )`;

export const addGroups = 'alter table exchange_record add column if not exists provider_group text';

export const providersAsSent = `
  select distinct content::json ->> 'provider' as provider from exchange_record where provider is not null`;

export const groupsOfProviders = `
  update exchange_record stored set provider_group = named.provider_group
  from unnest($1::text[], $2::text[]) as named (provider, provider_group)
  where stored.content::json ->> 'provider' = named.provider`;

/** What a batch of records meets: how many stand there unchanged, and how many say something else now. */
export const metByBatch = `
  select
    count(*) filter (where stored.content = coming.content)::int as repeated,
    count(*) filter (where stored.content <> coming.content)::int as replaced
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as coming (council, reference, month, content)
  join exchange_record stored using (council, reference, month)`;

export const batchIntoRecords = `
  insert into exchange_record
    (council, reference, month, content, weekly, figure, provider_group, provider, region, provision, sourcing, band)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::numeric[],
    $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[])
  on conflict (council, reference, month) do update set
    content = excluded.content, weekly = excluded.weekly, figure = excluded.figure,
    provider_group = excluded.provider_group, provider = excluded.provider,
    region = excluded.region, provision = excluded.provision, sourcing = excluded.sourcing, band = excluded.band`;

export const namesOfBatch = `
  insert into exchange_name (kind, name) select * from unnest($1::text[], $2::text[]) on conflict do nothing`;

/** What was withdrawn and is sent again stands there again. */
export const comesBack = `
  delete from exchange_withdrawn gone using unnest($1::text[], $2::text[]) as coming (council, reference)
  where gone.council = coming.council and gone.reference = coming.reference`;

/** All months of the placements go; each is remembered as gone, for answers that it was in. */
export const withdrawBatch = `
  with coming as (select distinct * from unnest($1::text[], $2::text[]) as given (council, reference)),
  gone as (
    delete from exchange_record stored using coming
    where stored.council = coming.council and stored.reference = coming.reference
    returning stored.council, stored.reference
  )
  insert into exchange_withdrawn (council, reference) select distinct council, reference from gone
  on conflict do nothing`;

/** Every placement of a council goes, as if it had withdrawn each; each that goes is a row. */
export const withdrawCouncil = `
  with gone as (delete from exchange_record where council = $1 returning reference),
  each as (select distinct reference from gone),
  remembered as (
    insert into exchange_withdrawn (council, reference) select $1, reference from each on conflict do nothing
  )
  select count(*)::int as n from each`;

/** The mark of the key that a council's records stand under; no row where none of them stands. */
export const markOfCouncil = `
  select mark from exchange_council_key known
  where council = $1 and exists (select 1 from exchange_record stored where stored.council = known.council)`;

/** Another council of which records stand under the same key. */
export const otherOfMark = `
  select council from exchange_council_key known
  where mark = $2 and council <> $1 and exists (select 1 from exchange_record stored where stored.council = known.council)
  order by council limit 1`;

export const rememberMark = `
  insert into exchange_council_key (council, mark) values ($1, $2)
  on conflict (council) do update set mark = excluded.mark`;

export const goneOfBatch = `
  select count(*)::int as n from (select distinct * from unnest($1::text[], $2::text[]) as given (council, reference)) coming
  where exists (
    select 1 from exchange_record stored where stored.council = coming.council and stored.reference = coming.reference
  )`;

/**
 * Of each placement what counts: the month asked about, or its latest. `words` are conditions on that record alone: a placement
 * that has moved to another band is in the band it is in now.
 */
export function standingFor(month: string | null, words: string): string {
  const columns =
    'council, reference, weekly, provider, provider_group, region, provision, sourcing, band, figure, content';
  const each =
    month === null
      ? `select distinct on (council, reference) ${columns} from exchange_record
         order by council desc, reference desc, month desc`
      : `select ${columns} from exchange_record where month = ${month}`;
  return `select * from (${each}) standing where ${words}`;
}

/** Counts of what a question finds, and how it compares with each answer given before. */
export const countsOf = (found: string): string => `
  with found as materialized (select council, reference, provider, provider_group, figure from (${found}) found)
  select
    (select coalesce(json_agg(n), '[]') from (select count(*)::int as n from found group by council) each) as by_council,
    (select coalesce(json_agg(n), '[]') from
      (select count(*)::int as n from found where provider is not null group by provider) each) as by_provider,
    (select coalesce(json_agg(n), '[]') from
      (select count(*)::int as n from found where provider_group is not null group by provider_group) each) as by_group,
    (select coalesce(json_agg(json_build_object('answer', given.answer, 'n', given.n,
        'common', coalesce(again.common, 0), 'changed', coalesce(again.changed, 0), 'gone', coalesce(gone.n, 0))), '[]')
      from exchange_answer given
      left join (
        select answered.answer, count(*) as common, count(*) filter (where answered.figure <> found.figure) as changed
        from found join exchange_answered answered using (council, reference) group by answered.answer
      ) again using (answer)
      left join (
        select answered.answer, count(*) as n
        from exchange_withdrawn withdrawn join exchange_answered answered using (council, reference) group by answered.answer
      ) gone using (answer)) as earlier`;

export const placementsInAll =
  'select count(*)::int as n from (select distinct council, reference from exchange_record) each';

/** The fees that stand at some places of what a question finds, the lowest at nought. */
export const feesAtPlaces = (found: string, places: string): string => `
  select place::int as place, weekly::text as weekly
  from (select weekly, row_number() over (order by weekly) - 1 as place from (${found}) found) ordered
  where place = any(${places}::int[])`;
