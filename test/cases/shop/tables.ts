/** The tables of the cases' shop and their rows, as SQL: small, the same on every engine, and full of traps. */
export const shopTables = `
create table region (id int primary key, name text not null);
insert into region values (1, 'Europe'), (2, 'Amériques "Nord"'), (3, 'Asia''s 🦊');

create table country (code text primary key, name text not null, region_id int);
insert into country values ('FR', 'France', 1), ('DE', 'Germany', 1), ('US', 'United States', 2), ('JP', '日本', 3), ('NP', 'Nepal', 3),
  ('AQ', 'Antarctica', null), ('XX', 'Orphan land', 99);

create table "user" (id bigint primary key, country_code text, name text, age int, member boolean, height numeric, created_at timestamptz);
insert into "user" select 9007199254740990 + i,
  case when i % 11 = 0 then null when i % 13 = 0 then 'ZZ' else (array['FR', 'DE', 'US', 'JP', 'NP', 'AQ', 'XX'])[1 + i % 7] end,
  (array['Zoë', 'o''clock', 'say "hi"', '🦊 fox', 'back\\slash', 'zoe', 'Émile', ''])[1 + i % 8],
  case when i % 9 = 0 then null else 15 + i * 7 % 50 end,
  case i % 5 when 0 then null when 1 then true when 2 then true else false end,
  (array[1.5, 1.50, 1.500, 2, 2.0, 2.25, null])[1 + i % 7],
  timestamptz '2023-01-01 00:00+00' + i * interval '9 days 7 hours'
from generate_series(1, 60) i;

create table "order" (id bigint primary key, user_id bigint, placed_at timestamptz, paid_at timestamptz, due date, status text, channel text,
  currency text, amount numeric, units int, "order" int, weight numeric(30, 12), note text, score text);
insert into "order" select i,
  case when i % 17 = 0 then null when i % 19 = 0 then 1 else 9007199254740991 + i * 7 % 55 end,
  timestamptz '2023-12-20 00:00+00' + i * interval '5 hours 37 minutes 11.123456 seconds',
  case when i % 4 = 0 then null
    else timestamptz '2023-12-20 00:00+00' + i * interval '5 hours 37 minutes 11.123456 seconds' + (i % 50) * interval '7 hours 0.25 seconds' end,
  case when i % 29 = 0 then null else date '2023-12-20' + i % 370 end,
  case when i % 23 = 0 then null else (array['paid', 'cancelled', 'refunded'])[1 + i % 3] end,
  case i % 5 when 0 then null when 1 then 'web' when 2 then 'app' when 3 then 'shop' else 'web' end,
  (array['EUR', 'USD', 'JPY'])[1 + i % 3],
  case when i % 31 = 0 then null else round((i * 7919 % 100000) / 100.0 - 50, 2) end,
  1 + i % 4,
  i % 6,
  case when i % 37 = 0 then 123456789012345678.123456789012 else i / 7.0 end,
  (array['Gift 🎁', 'gift', 'GIFT wrap', 'it''s "quoted"', 'a\\b%_c', '', null])[1 + i % 7],
  (array['10', ' 2.5 ', '-3', 'n/a', '', '1e3', '.5', null])[1 + i % 8]
from generate_series(1, 1500) i;

-- Rows exactly on borders, just before them, and around every change of the clocks that the cases look at.
create table instant (at timestamptz);
insert into instant values ('2023-12-31T23:59:59.9995Z'), ('2024-01-01T00:00:00Z'), ('2023-12-31T22:59:59.9995Z'), ('2023-12-31T23:00:00Z'),
  ('2024-02-28T23:00:00Z'), ('2024-02-29T12:00:00Z'), ('2024-02-29T22:59:59.9995Z'), ('2024-02-29T23:00:00Z'), ('2024-02-29T23:59:59.9995Z'),
  ('2024-03-01T00:00:00Z'), ('2024-12-29T23:00:00Z'), ('2024-12-30T00:00:00Z'), ('2024-12-30T07:59:59.9995Z'), ('2024-12-30T08:00:00Z'),
  ('2024-12-31T18:14:59.9995Z'), ('2024-12-31T18:15:00Z'), ('2024-06-30T22:00:00Z'), ('2024-06-30T23:59:59.999999Z'), ('2024-07-01T00:00:00Z');
insert into instant select generate_series(timestamptz '2024-03-30 21:15Z', timestamptz '2024-04-01 01:00Z', interval '30 minutes');
insert into instant select generate_series(timestamptz '2024-10-26 20:15Z', timestamptz '2024-10-28 01:00Z', interval '30 minutes');
insert into instant select generate_series(timestamptz '2024-03-10 06:00Z', timestamptz '2024-03-11 09:00Z', interval '45 minutes');
insert into instant select generate_series(timestamptz '2024-11-03 05:00Z', timestamptz '2024-11-04 10:00Z', interval '45 minutes');
insert into "order" select 100000 + row_number() over (order by at), 9007199254740992, at, at, at::date, 'paid', 'edge', 'EUR', 0.01, 1, 7, 0.000000000001, 'edge', '1'
from instant;

create table order_line (order_id bigint, number int, product text, price numeric(12, 4), quantity int, primary key (order_id, number));
insert into order_line select o.id, n, (array['Tea', 'tea', 'Café', null])[1 + (o.id + n) % 4], (o.id * 13 % 997) / 8.0, n + o.id % 3
from "order" o, generate_series(1, 3) n where o.id < 100000 and n <= 1 + o.id % 3;
insert into order_line values (999999, 1, 'Lost', 5, 1);

create table order_tag (order_id bigint, tag text, weight numeric, primary key (order_id, tag));
insert into order_tag select id, tag, 0.5 from "order", (values ('new'), ('sale')) t(tag) where id % 10 = 0 and id < 100000;

create table refund (id bigint primary key, order_id bigint, user_id bigint, refunded_on date, channel text, amount numeric(12, 2), units int);
insert into refund select i, i * 3, case when i % 13 = 0 then null else 9007199254740991 + i * 11 % 60 end, date '2023-12-25' + i * 5 % 380,
  case i % 4 when 0 then null when 1 then 'web' when 2 then 'phone' else 'app' end, (i * 37 % 5000) / 100.0, i % 3
from generate_series(1, 300) i;
insert into refund values (1001, 1, 9007199254740992, '2024-02-29', 'web', 1, 1), (1002, 1, 9007199254740992, '2023-12-31', 'web', 1, 1),
  (1003, 1, 9007199254740992, '2024-01-01', 'web', 1, 1), (1004, 1, 9007199254740992, '2024-12-30', 'web', 1, 1), (1005, 1, 1, null, 'web', 1, 1);

create table ticket (id text primary key, user_id bigint, opened_at timestamp, closed_at timestamp, channel text, priority int);
insert into ticket select 'T-' || i, case when i % 7 = 0 then null else 9007199254740991 + i * 13 % 60 end,
  timestamp '2023-12-31 19:00:00' + i * interval '27 hours 13 minutes', 
  case when i % 5 = 0 then null else timestamp '2023-12-31 19:00:00' + i * interval '27 hours 13 minutes' + i % 90 * interval '1 hour' end,
  (array['web', 'phone', null])[1 + i % 3], i % 4
from generate_series(1, 320) i;
insert into ticket values ('E-1', null, '2024-03-10 01:30:00', '2024-03-10 03:30:00', 'web', 9), ('E-2', null, '2024-11-03 00:30:00', '2024-11-03 02:30:00', 'web', 9),
  ('E-3', null, '2023-12-31 18:59:59.9995', null, 'web', 9), ('E-4', null, '2023-12-31 19:00:00', null, 'web', 9);

create table fx (day date, currency text, per_eur numeric, primary key (day, currency));
insert into fx select d::date, c, case c when 'USD' then 1.0812 + extract(doy from d) / 5000 when 'JPY' then 157.31 + extract(doy from d) / 100 else 0.8567 end
from generate_series(date '2023-12-18', date '2024-12-31', interval '1 day') d, (values ('USD'), ('JPY'), ('GBP')) c(c)
where extract(isodow from d) < 6 and (c <> 'GBP' or d >= date '2024-06-03');

create table transfer (id int primary key, at timestamptz, user_id bigint, amount numeric, currency text, bank text);
insert into transfer values (1, '2024-05-31 12:00Z', 9007199254740992, 10, 'GBP', 'early'), (2, '2024-06-03 00:00Z', 9007199254740992, 20, 'GBP', 'late'),
  (3, '2024-06-08 23:59:59.9995Z', 9007199254740993, 30.5, 'GBP', 'late'), (4, '2024-06-09 12:00Z', 9007199254740993, 40, 'USD', 'late'), (5, '2024-06-10 12:00Z', null, 50, 'EUR', 'late'),
  (6, '2024-06-10 12:00Z', null, 60, 'CHF', 'swiss'), (7, '2024-06-10 12:00Z', null, null, 'CHF', 'late'), (8, '2024-06-11 12:00Z', null, 70, null, 'nameless'),
  (9, '2024-05-31 13:00Z', null, 5, 'EUR', 'early'), (10, '2024-06-12 01:00Z', null, 99, 'EUR', 'euro'), (11, '2024-06-12 01:00Z', null, 1000, 'EUR', 'swiss');

create table plan (user_id bigint, since timestamptz, name text, primary key (user_id, since));
insert into plan select id, timestamptz '2024-01-01 00:00Z' + n * interval '91 days' + (id % 5) * interval '3 hours', (array['free', 'pro', 'team'])[1 + (id + n) % 3]
from "user", generate_series(0, 3) n where id % 6 <> 0;

-- A ticket at the very moment of each change of plan, and one just before it.
insert into ticket select 'P-' || user_id || ' ' || since || n, user_id, (since - n * interval '1 microsecond') at time zone 'America/New_York', null, 'web', 0
from plan, generate_series(0, 1) n;

create table visit (id bigint primary key, user_id bigint, at timestamptz, page text, seconds numeric);
insert into visit select i, 9007199254740991 + i % 60, timestamptz '2024-01-01 00:00Z' + i * interval '37 minutes', 'p' || lpad(i::text, 5, '0'), i % 100 / 4.0
from generate_series(1, 12000) i;

create table levels (id int primary key, at timestamptz, name text, points numeric);
insert into levels select i, timestamptz '2024-01-01 00:00Z' + i * interval '1 day', 'level ' || i % 7, i * 3 % 11 from generate_series(1, 70) i;
`
