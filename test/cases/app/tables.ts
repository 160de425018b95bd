/** The tables of an app and their rows, as SQL, with their traps. Now is noon of 15 May 2024, a Wednesday. */
export const appTables = `
create table person (id int primary key, plan text, age int, country text, joined_at timestamptz, joined_on date);
insert into person select i, (array['free', 'pro', 'team'])[1 + i % 3], 10 + i * 7 % 60, case when i % 11 = 0 then null else (array['FR', 'US', 'de'])[1 + i * 5 % 3] end,
  t, (t at time zone 'Europe/Paris')::date
from (select i, timestamptz '2024-01-02 07:00Z' + i * interval '17 hours 41 minutes' as t from generate_series(1, 160) i) p;
-- On the edges of days, months and changes of the clocks; nobody knows when; after now; long ago.
insert into person values
  (201, 'free', 20, 'FR', '2024-01-31 23:30Z', '2024-02-01'), (202, 'pro', null, 'US', '2024-03-31 00:30Z', '2024-03-31'), (203, 'pro', 40, null, '2024-03-31 01:00Z', '2024-03-31'),
  (204, 'free', 18, 'FR', '2024-01-31 10:00Z', '2024-01-31'), (205, 'free', 30, 'FR', '2024-02-29 10:00Z', '2024-02-29'), (206, 'team', 50, 'de', null, null),
  (207, 'team', 17, 'de', '2024-05-15 12:00Z', '2024-05-15'), (208, 'team', 29, 'de', '2024-05-15 11:59:59.999999Z', '2024-05-15'), (209, 'pro', 33, 'US', '2023-10-29 00:30Z', '2023-10-29');

create table visit (id int primary key, person_id int, at timestamptz, day date, platform text, is_bot int);
insert into visit select i, p, t, (t at time zone 'Europe/Paris')::date, case when i % 13 = 0 then null else (array['ios', 'web', 'android'])[1 + i % 3] end, case when i % 17 = 0 then 1 else 0 end
from (select i, case when i % 29 = 0 then null else 1 + i * i % 190 end as p, timestamptz '2024-01-01 00:00Z' + i * interval '1 hour 47 minutes' as t from generate_series(1, 1790) i) v;
insert into visit select 5000 + id, id, joined_at + interval '1 day', joined_on + 1, 'web', 0 from person where id > 200;
insert into visit select 5100 + id, id, joined_at + interval '1 month', joined_on + 30, 'ios', 0 from person where id > 200;
insert into visit select 5200 + id, id, joined_at + interval '23 hours', joined_on, 'ios', 0 from person where id > 200;
insert into visit select 5300 + id, id, joined_at - interval '1 day', joined_on - 1, 'android', 0 from person where id > 200;
-- Two at one moment: the first by key, as text, is the start (10 comes before 9).
insert into visit values (9, 301, '2024-02-05 10:00Z', '2024-02-05', 'web', 0), (6010, 301, '2024-02-05 10:00Z', '2024-02-05', 'ios', 0), (6011, 301, '2024-03-05 10:00Z', '2024-03-05', 'ios', 0)
on conflict (id) do update set person_id = 301, at = '2024-02-05 10:00Z', day = '2024-02-05', platform = 'web', is_bot = 0;
insert into visit values (6012, 302, '2023-12-31 23:00Z', '2024-01-01', 'ios', 0), (6013, 302, '2024-05-15 12:00Z', '2024-05-15', 'ios', 0), (6014, 302, '2024-05-15 11:00Z', '2024-05-15', 'ios', 0);

create table rate (day date, currency text, per_eur numeric(10, 4), primary key (day, currency));
insert into rate values ('2024-01-01', 'USD', 1.25), ('2024-03-01', 'USD', 1.1);

create table purchase (id int primary key, buyer text, at timestamptz, on_day date, currency text, amount numeric(8, 2));
insert into purchase select i, (1 + i * 7 % 170)::text, t, (t at time zone 'Europe/Paris')::date, case when i % 4 = 0 then 'USD' else 'EUR' end, case when i % 19 <> 0 then i % 37 + 0.25 end
from (select i, timestamptz '2024-01-03 00:00Z' + i * interval '5 hours 3 minutes' as t from generate_series(1, 640) i) p;
insert into purchase values (901, '201', '2024-01-31 23:30Z', '2024-02-01', 'EUR', 100), (902, '201', '2024-01-31 23:29:59.999999Z', '2024-01-31', 'EUR', 1000), (903, null, '2024-02-01 00:00Z', '2024-02-01', 'EUR', 5),
  (904, '204', '2024-01-31 11:00Z', '2024-01-31', 'EUR', 7), (905, '999', '2024-01-31 11:00Z', '2024-01-31', 'EUR', 9),
  (906, '160', '2024-05-04 11:00Z', '2024-05-04', 'GBP', 9);
`
