/** The tables of a club and their rows, as SQL: what is true for a while, what happens, and their traps. Now is noon of 15 May 2024, a Wednesday. */
export const clubTables = `
create table person (id int primary key, team text, country text);
insert into person select i, case when i % 9 = 0 then null else (array['red', 'blue', 'green'])[1 + i % 3] end, (array['FR', 'US'])[1 + i % 2] from generate_series(1, 40) i;

-- Which level a person has, and from when until when: with gaps, so that a fact may find none.
create table level (person_id int, since date, until date, name text, primary key (person_id, since));
insert into level select id, date '2024-01-01', date '2024-03-01' + id, 'low' from person;
insert into level select id, date '2024-03-05' + id, case when id % 2 = 0 then date '2024-05-01' end, 'high' from person;

-- Dates; the end is the first day without. Overlapping ones, gaps, open ends, one that never begins, one that ends before it begins, one of nobody.
create table membership (id int primary key, person_id int, plan text, price numeric(8, 2), started_on date, ended_on date);
insert into membership values
  (1, 1, 'basic', 10, '2024-01-01', '2024-02-01'), (2, 1, 'plus', 25, '2024-02-01', null),
  (3, 2, 'basic', 10, '2023-11-15', '2024-03-31'), (4, 2, 'basic', 10, '2024-03-31', '2024-04-01'), (5, 2, 'plus', 25, '2024-04-15', null),
  (6, 3, 'basic', 12.5, '2024-01-10', '2024-05-20'), (7, 3, 'plus', 30, '2024-02-10', '2024-03-10'),
  (8, 4, null, 7, '2024-02-29', '2024-03-31'), (9, 5, 'plus', null, '2024-03-01', '2024-06-30'), (10, null, 'basic', 10, '2024-01-15', null),
  (11, 6, 'basic', 10, null, '2024-03-01'), (12, 7, 'basic', 10, '2024-03-10', '2024-03-01'), (13, 8, 'plus', 25, '2024-03-12', '2024-03-12'),
  (14, 9, 'basic', 10, '2024-06-01', null), (15, 10, 'basic', 10, '2024-01-31', '2024-01-31'),
  (16, 11, 'plus', 20, '2024-01-05', '2024-02-15'), (17, 11, 'basic', 10, '2024-01-05', '2024-03-15'), (18, 11, 'plus', 20, '2024-04-10', '2024-05-15');
insert into membership select 100 + i, 12 + i % 20, case i % 4 when 0 then 'plus' when 1 then null else 'basic' end, 5 + i % 7,
  date '2023-12-20' + i * 3 % 140, case when i % 5 = 0 then null else date '2023-12-20' + i * 3 % 140 + 7 + i * 11 % 60 end
from generate_series(1, 60) i;

-- Moments: cancelled and begun anew on the same day, at the same moment, and on the borders of days and months of three zones.
create table subscription (id int primary key, person_id int, plan text, price int, begun_at timestamptz, over_at timestamptz);
insert into subscription values
  (1, 1, 'basic', 10, '2024-02-10 09:00Z', '2024-03-15 10:00Z'), (2, 1, 'plus', 20, '2024-03-15 10:00Z', null),
  (3, 2, 'basic', 10, '2024-01-31 23:00Z', '2024-02-29 23:00Z'), (4, 3, 'basic', 10, '2024-02-01 00:00Z', '2024-03-01 00:00Z'),
  (5, 4, 'plus', 20, '2024-03-01 08:00Z', '2024-03-31 22:00Z'), (6, 4, 'plus', 20, '2024-03-31 22:00:00.000001Z', '2024-05-15 12:00Z'),
  (7, 5, 'trial', 0, '2024-03-20 12:00Z', '2024-04-03 12:00Z'), (8, 5, 'basic', 10, '2024-04-05 12:00Z', '2024-05-15 11:59:59.999Z'),
  (9, null, 'basic', 10, '2024-02-20 00:00Z', null), (10, 6, null, null, '2024-03-31 00:30Z', '2024-04-01 07:00Z'), (11, 7, 'plus', 20, '2024-05-15 12:00Z', null);
insert into subscription select 100 + i, 10 + i % 15, (array['basic', 'plus', 'trial'])[1 + i % 3], i % 5,
  timestamptz '2024-01-20 00:00Z' + i * interval '41 hours', case when i % 4 <> 0 then timestamptz '2024-01-20 00:00Z' + i * interval '41 hours' + (i % 30) * interval '31 hours' end
from generate_series(1, 50) i;

-- The last day on which a pass holds; and a moment without zone, New York's.
create table pass (id text primary key, person_id int, first_day date, last_day date);
insert into pass select 'P' || i, i % 25, date '2024-01-01' + i * 5 % 120, case when i % 6 <> 0 then date '2024-01-01' + i * 5 % 120 + i % 4 end from generate_series(1, 50) i;
create table locker (id int primary key, person_id int, taken_at timestamp, left_at timestamp);
insert into locker select i, i % 10, timestamp '2024-03-08 18:00' + i * interval '5 hours', case when i % 3 <> 0 then timestamp '2024-03-08 22:00' + i * interval '9 hours' end
from generate_series(1, 30) i;

-- What is on an account each day; days are missing, one account has two on a day, one ends.
create table balance (account text, day date, number int, team text, amount numeric(10, 2), primary key (account, day, number));
insert into balance select 'A' || a, d::date, 1, (array['red', 'blue', null])[1 + a % 3], a * 100 + extract(doy from d)::int % 17 + 0.5
from generate_series(1, 6) a, generate_series(timestamp '2024-02-01', timestamp '2024-05-14', interval '1 day') d
where (extract(doy from d)::int + a * 5) % 11 not in (3, 4, 5) and (a <> 6 or d < '2024-04-01');
insert into balance values ('A1', '2024-03-31', 2, 'red', 1), ('A1', '2024-03-31', 10, 'red', 1000), ('A2', '2024-04-30', 3, 'blue', 5);

create table visit (id int primary key, person_id int, at timestamptz, seconds int);
insert into visit select i, case when i % 23 = 0 then null else 1 + i * 7 % 40 end, timestamptz '2024-01-10 08:00Z' + i * interval '2 hours 13 minutes', i * 13 % 97
from generate_series(1, 1500) i where i / 11 % 9 <> 0 and i not between 700 and 760;
insert into visit values (2001, 1, '2024-02-29 23:59:59.999999Z', 5), (2002, 2, '2024-03-01 00:00Z', 6), (2003, 3, '2024-03-31 22:00Z', 7), (2004, 4, '2024-05-15 11:59:59.999Z', 8), (2005, 5, '2024-05-15 12:00Z', 9);

create table purchase (id int primary key, person_id int, at timestamptz, channel text, amount numeric(8, 2));
insert into purchase select i, 1 + i % 40, timestamptz '2023-01-01 00:00Z' + i * interval '5 hours 47 minutes', case i % 4 when 0 then null when 1 then 'web' when 2 then 'app' else 'web' end,
  case when i % 31 = 0 then null else i * 37 % 1000 / 100.0 end
from generate_series(1, 2200) i where i % 400 not between 150 and 157;
insert into purchase values (3001, 1, '2024-02-29 12:00Z', 'leap', 100), (3002, 1, '2023-02-28 12:00Z', 'leap', 40), (3003, 1, '2024-05-15 11:59:59.999Z', 'edge', 3), (3004, 1, '2024-05-15 12:00Z', 'edge', 4),
  (3005, 1, '2024-04-15 11:59:59.999Z', 'edge', 5), (3006, 1, '2024-04-15 12:00Z', 'edge', 6), (3007, 1, '2024-04-15 18:59:59.999Z', 'edge', 7), (3008, 1, '2024-03-10 10:30Z', 'edge', 9), (3009, 1, '2024-03-31 00:30Z', 'edge', 11);

-- Dates without a time of day.
create table delivery (id int primary key, day date, channel text, units int);
insert into delivery select i, date '2023-12-01' + i % 180, (array['web', 'app'])[1 + i % 2], i % 5 from generate_series(1, 400) i where i % 180 not between 60 and 64;
`
