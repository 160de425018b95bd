with
  "all levels" as (
    select
      "level",
      "period",
      "by channel",
      max("m0") as "m0",
      max("m1") as "m1",
      sum("present") as "present"
    from
      (
        select
          0 as "level",
          "period",
          "by channel",
          count(*) as "m0",
          null::numeric as "m1",
          count(*) as "present"
        from
          (
            select
              width_bucket("refunds"."refunded_on", $1::date[]) as "period",
              "refunds"."channel"::text as "by channel"
            from
              "refund" as "refunds"
            where
              "refunds"."refunded_on" >= $2::date
              and "refunds"."refunded_on" < $3::date
            offset
              0
          ) as "rows"
        group by
          "period",
          "by channel"
        union all
        select
          0 as "level",
          "period",
          "by channel",
          null::numeric as "m0",
          count(*) as "m1",
          count(*) as "present"
        from
          (
            select
              width_bucket("orders"."placed_at", $4::timestamptz[]) as "period",
              "orders"."channel"::text as "by channel"
            from
              "order" as "orders"
            where
              "orders"."placed_at" >= $5::timestamptz
              and "orders"."placed_at" < $6::timestamptz
            offset
              0
          ) as "rows"
        group by
          "period",
          "by channel"
      ) as "branches"
    group by
      "level",
      "period",
      "by channel"
    offset
      0
  ),
  "shown groups" as (
    select
      "level",
      "period",
      "by channel",
      "m0",
      "m1",
      "present"
    from
      "all levels"
    where
      ("level" = 0)
  ),
  "all cells" as (
    select
      "level",
      "period",
      "by channel",
      max("m0") as "m0",
      max("m1") as "m1"
    from
      (
        select
          "level",
          "period",
          "by channel",
          "m0",
          "m1"
        from
          "shown groups"
        union all
        select
          "level",
          "n",
          "by channel",
          null,
          null
        from
          (
            select distinct
              "level",
              "by channel"
            from
              "shown groups"
          ) as "every"
          cross join generate_series(1, $7::bigint::integer) as "series" ("n")
      ) as "stacked"
    group by
      "level",
      "period",
      "by channel"
    offset
      0
  )
select
  0 as "part",
  0 as "place",
  "level",
  "period",
  "by channel"::text as "key 0",
  "v0",
  "n0",
  "d0"
from
  (
    select
      *
    from
      (
        select
          "level",
          "period",
          "by channel",
          (
            (
              trim_scale(coalesce("m0", 0)::numeric) * 1.00000000000000000000 / nullif(trim_scale(coalesce("m1", 0)::numeric), 0)
            )
          )::double precision as "v0",
          coalesce("m0", 0) as "n0",
          coalesce("m1", 0) as "d0"
        from
          "all cells"
      ) as "valued"
    order by
      "period" asc nulls last,
      (
        case
          when "by channel" is null then 1
          else 0
        end
      ) asc nulls last,
      "by channel" collate "C" asc nulls last
    limit
      $8::bigint
  ) as "page"
order by
  "period" asc nulls last,
  (
    case
      when "by channel" is null then 1
      else 0
    end
  ) asc nulls last,
  "by channel" collate "C" asc nulls last

-- ["2024-01-01","2024-02-01","2024-03-01","2024-04-01","2024-05-01","2024-06-01"]
-- "2024-01-01"
-- "2024-07-01"
-- ["2023-12-31T23:00:00Z","2024-01-31T23:00:00Z","2024-02-29T23:00:00Z","2024-03-31T22:00:00Z","2024-04-30T22:00:00Z","2024-05-31T22:00:00Z"]
-- "2023-12-31T23:00:00Z"
-- "2024-06-30T22:00:00Z"
-- 6
-- 10001
