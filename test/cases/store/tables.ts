/** The tables of a store and their rows, as SQL: who does what after what. Now is noon of 15 May 2024, a Wednesday, amid the data. */
export const storeTables = `
create table person (id int primary key, country text, joined_at timestamptz);
insert into person select i, case when i % 11 = 0 then null else (array['FR', 'US', 'de'])[1 + i % 3] end, timestamptz '2023-12-20 07:00Z' + i * interval '31 hours 41 minutes'
from generate_series(1, 120) i;

create table visit (id int primary key, person_id int, at timestamptz, channel text, seconds int);
insert into visit select i, case when i % 29 = 0 then null else 1 + i * i % 130 end, timestamptz '2024-01-01 00:00Z' + i * interval '2 hours 47 minutes',
  case when i % 13 = 0 then null else (array['ads', 'mail', 'search', 'direct'])[1 + i % 4] end, i * 13 % 97
from generate_series(1, 1300) i;
-- Two at one moment: by key, as text, 10001 comes before 9002.
insert into visit values (9002, 201, '2024-02-05 10:00Z', 'mail', 1), (10001, 201, '2024-02-05 10:00Z', 'ads', 2), (9003, 201, '2024-03-05 10:00Z', 'search', 3),
  (9004, 202, '2024-03-01 10:00Z', 'ads', 3), (9005, 202, '2024-03-31 09:59:59.999999Z', 'mail', 3), (9006, 203, '2024-05-15 12:00Z', 'ads', 4);

create table lead (id int primary key, person_id int, at timestamptz, on_day date, campaign text, item int, is_spam boolean);
insert into lead select i, case when i % 23 = 0 then null else 1 + i * 7 % 130 end, t, (t at time zone 'Europe/Paris')::date,
  case when i % 9 = 0 then null else (array['spring', 'brand', 'retarget'])[1 + i % 3] end, case when i % 17 = 0 then null else i % 4 end, i % 10 = 0
from (select i, timestamptz '2024-01-02 00:00Z' + i * interval '9 hours 11 minutes' as t from generate_series(1, 370) i) l;
-- Two before one purchase; one at the very end of the window, one a microsecond before; on 31 January; before and in the changes of the clocks; after now; never.
insert into lead values
  (1001, 301, '2024-02-10 10:00Z', '2024-02-10', 'edge', 1, false), (1002, 301, '2024-02-12 10:00Z', '2024-02-12', 'edge', 1, false),
  (1003, 302, '2024-02-10 10:00Z', '2024-02-10', 'edge', 1, false), (1004, 303, '2024-02-10 10:00Z', '2024-02-10', 'edge', 1, false),
  (1005, 304, '2024-01-31 10:00Z', '2024-01-31', 'edge', 1, false), (1006, 305, '2024-01-31 10:00Z', '2024-01-31', 'edge', 1, false),
  (1007, 306, '2024-03-01 01:30Z', '2024-03-01', 'clock', 1, false), (1008, 307, '2024-03-01 01:30Z', '2024-03-01', 'clock', 1, false),
  (1009, 308, '2024-05-16 10:00Z', '2024-05-16', 'edge', 1, false), (1010, 309, null, null, 'edge', 1, false),
  (1011, 310, '2024-04-15 12:00Z', '2024-04-15', 'edge', 1, false), (1012, 310, '2024-04-15 12:00:00.000001Z', '2024-04-15', 'edge', 1, false);

create table step (id int primary key, person_id int, at timestamptz, kind text, item int);
insert into step select i, case when i % 31 = 0 then null else 1 + (i * i + i / 7) % 45 end, timestamptz '2024-01-03 00:00Z' + i * interval '1 hour 19 minutes',
  (array['cart', 'checkout', 'help', 'payment', 'cart', 'abandon', 'checkout'])[1 + i % 7], i % 3
from generate_series(1, 2300) i;
-- Everything at once; in a wrong order; something else between; one abandons; the window ends; not over yet.
insert into step values
  (9001, 401, '2024-02-01 10:00Z', 'cart', 1), (9002, 401, '2024-02-01 10:00Z', 'checkout', 1), (9003, 401, '2024-02-01 11:00Z', 'checkout', 1), (9004, 401, '2024-02-01 11:30Z', 'payment', 1),
  (9005, 402, '2024-02-01 10:00Z', 'cart', 1), (9006, 402, '2024-02-01 10:30Z', 'payment', 1), (9007, 402, '2024-02-01 10:45Z', 'checkout', 1),
  (9008, 403, '2024-02-01 10:00Z', 'cart', 1), (9009, 403, '2024-02-01 10:10Z', 'help', 1), (9010, 403, '2024-02-01 10:20Z', 'checkout', 1), (9011, 403, '2024-02-01 10:30Z', 'payment', 1),
  (9012, 404, '2024-02-01 10:00Z', 'cart', 1), (9013, 404, '2024-02-01 10:10Z', 'checkout', 1), (9014, 404, '2024-02-01 10:15Z', 'abandon', 1), (9015, 404, '2024-02-01 10:20Z', 'payment', 1),
  (9016, 405, '2024-02-01 10:00Z', 'cart', 1), (9017, 405, '2024-02-01 10:10Z', 'checkout', 1), (9018, 405, '2024-02-08 10:00Z', 'payment', 1),
  (9019, 406, '2024-05-14 10:00Z', 'cart', 1), (9020, 406, '2024-05-14 11:00Z', 'checkout', 1),
  (9021, 407, '2024-02-03 10:00Z', 'cart', 1), (9022, 407, '2024-02-02 10:00Z', 'checkout', 1), (9023, 407, '2024-02-05 10:00Z', 'payment', 1);
-- Two attempts: one each time; both before one checkout; one over and one not. Who abandons at the very moment of a step.
insert into step values
  (9031, 408, '2024-02-10 10:00Z', 'cart', 1), (9032, 408, '2024-02-20 10:00Z', 'cart', 2), (9033, 408, '2024-02-20 11:00Z', 'checkout', 2), (9034, 408, '2024-02-20 12:00Z', 'payment', 2),
  (9035, 409, '2024-02-10 10:00Z', 'cart', 1), (9036, 409, '2024-02-10 12:00Z', 'cart', 1), (9037, 409, '2024-02-10 13:00Z', 'checkout', 1), (9038, 409, '2024-02-10 14:00Z', 'payment', 1),
  (9039, 410, '2024-05-01 10:00Z', 'cart', 1), (9040, 410, '2024-05-01 10:30Z', 'checkout', 1), (9041, 410, '2024-05-14 10:00Z', 'cart', 1), (9042, 410, '2024-05-14 10:30Z', 'checkout', 1), (9043, 410, '2024-05-14 10:40Z', 'payment', 1),
  (9044, 411, '2024-02-10 10:00Z', 'cart', 1), (9045, 411, '2024-02-10 10:00Z', 'abandon', 1), (9046, 411, '2024-02-10 10:10Z', 'checkout', 1), (9047, 411, '2024-02-10 10:10Z', 'abandon', 1), (9048, 411, '2024-02-10 10:20Z', 'payment', 1);

create table rate (day date, currency text, per_eur numeric(10, 4), primary key (day, currency));
insert into rate values ('2024-01-01', 'USD', 1.25), ('2024-03-01', 'USD', 1.1);

create table purchase (id int primary key, person_id int, at timestamptz, on_day date, item int, currency text, amount numeric(8, 2));
insert into purchase select i, case when i % 37 = 0 then null else 1 + i * 3 % 110 end, t, (t at time zone 'Europe/Paris')::date, i % 4, case when i % 4 = 0 then 'USD' else 'EUR' end,
  case when i % 19 <> 0 then i * 37 % 100 + 0.25 end
from (select i, timestamptz '2024-01-03 00:00Z' + i * interval '11 hours 3 minutes' as t from generate_series(1, 300) i) p;
insert into purchase values
  (901, 301, '2024-02-20 10:00Z', '2024-02-20', 1, 'EUR', 100), (902, 302, '2024-03-11 10:00Z', '2024-03-11', 1, 'EUR', 100), (903, 303, '2024-03-11 09:59:59.999999Z', '2024-03-11', 2, 'EUR', 100),
  (904, 304, '2024-02-29 09:59:59Z', '2024-02-29', 1, 'EUR', 50), (905, 305, '2024-02-29 10:00Z', '2024-02-29', 1, 'EUR', 50),
  (906, 306, '2024-03-31 00:59:59Z', '2024-03-31', 1, 'EUR', 50), (907, 307, '2024-03-31 01:00Z', '2024-03-31', 1, 'EUR', 50),
  (908, 308, '2024-05-16 11:00Z', '2024-05-16', 1, 'EUR', 50), (909, 309, '2024-05-10 11:00Z', '2024-05-10', 1, 'EUR', 50), (910, 201, '2024-03-10 10:00Z', '2024-03-10', 1, 'EUR', 50),
  (911, 202, '2024-03-31 10:00Z', '2024-03-31', 1, 'EUR', 50), (912, 110, '2024-04-10 10:00Z', '2024-04-10', 1, 'GBP', 50);
`
