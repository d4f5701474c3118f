/**
 * The tables of an exchange in PostgreSQL, the same embedded and on a server. The council is part of every key and the first
 * column of it: a region that outgrows one server distributes both large tables by it (`create_distributed_table`).
 * Words stand as they are compared; `content` holds the record as it was sent.
 */
export const exchangeTables = [
  `create table if not exists exchange_record (
    council text not null,
    reference text not null,
    month text not null,
    weekly numeric not null,
    provider text,
    region text,
    provision text,
    sourcing text,
    band text,
    content text not null,
    primary key (council, reference, month)
  )`,
  'create index if not exists exchange_record_like on exchange_record (provider, band, month)',
  `create table if not exists exchange_answer (
    answer bigint primary key,
    day text not null,
    question text not null,
    n integer not null
  )`,
  `create table if not exists exchange_answered (
    council text not null,
    reference text not null,
    month text not null,
    answer bigint not null,
    primary key (council, reference, month, answer)
  )`,
] as const;

/** What a batch of records meets: how many stand there unchanged, and how many say something else now. */
export const metByBatch = `
  select
    count(*) filter (where stored.content = coming.content)::int as repeated,
    count(*) filter (where stored.content <> coming.content)::int as replaced
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as coming (council, reference, month, content)
  join exchange_record stored using (council, reference, month)`;

export const batchIntoRecords = `
  insert into exchange_record
    (council, reference, month, content, weekly, provider, region, provision, sourcing, band)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::numeric[],
    $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
  on conflict (council, reference, month) do update set
    content = excluded.content, weekly = excluded.weekly, provider = excluded.provider, region = excluded.region,
    provision = excluded.provision, sourcing = excluded.sourcing, band = excluded.band`;

/** How many each answer given before was of, and how many of them are found again: `found` is what a question finds now. */
export const earlierAnswers = (found: string): string => `
  select given.n, coalesce(again.common, 0)::int as common
  from exchange_answer given
  left join (
    select answered.answer, count(*) as common
    from (select council, reference, month from exchange_record where ${found}) found
    join exchange_answered answered using (council, reference, month)
    group by answered.answer
  ) again using (answer)`;
