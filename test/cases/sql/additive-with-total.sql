with
  "scan 1" as (
    select
      "by channel",
      count(*) as "m0",
      sum("x1") as "m1",
      count(*) as "present"
    from
      (
        select
          "orders"."channel"::text as "by channel",
          "orders"."units" as "x1"
        from
          "order" as "orders"
        where
          "orders"."placed_at" >= $1::timestamptz
          and "orders"."placed_at" < $2::timestamptz
      ) as "rows"
    group by
      "by channel"
  ),
  "all levels" as (
    select
      grouping("by channel") as "level",
      "by channel",
      sum("m0") as "m0",
      sum("m1") as "m1",
      sum("present") as "present"
    from
      "scan 1"
    group by
      grouping sets (("by channel"), ())
    offset
      0
  ),
  "shown groups" as (
    select
      "level",
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
      *
    from
      "shown groups"
  )
select
  *
from
  (
    (
      select
        0 as "part",
        row_number() over (
          order by
            (
              case
                when "by channel" is null then 1
                else 0
              end
            ) asc nulls last,
            "by channel" collate "C" asc nulls last
        ) as "place",
        "level",
        null::integer as "period",
        "by channel"::text as "key 0",
        "v0",
        "v1"
      from
        (
          select
            *
          from
            (
              select
                "level",
                "by channel",
                coalesce("m0", 0) as "v0",
                coalesce("m1", 0) as "v1"
              from
                "all cells"
            ) as "valued"
          order by
            (
              case
                when "by channel" is null then 1
                else 0
              end
            ) asc nulls last,
            "by channel" collate "C" asc nulls last
          limit
            $3::bigint
        ) as "page"
    )
    union all
    (
      select
        1 as "part",
        0 as "place",
        "level",
        null::integer as "period",
        "by channel"::text as "key 0",
        coalesce("m0", 0) as "v0",
        coalesce("m1", 0) as "v1"
      from
        "all levels"
      where
        "level" = 1
    )
  ) as "lines"
order by
  "part",
  "place"

-- "2024-01-01T00:00:00Z"
-- "2024-07-01T00:00:00Z"
-- 10001
