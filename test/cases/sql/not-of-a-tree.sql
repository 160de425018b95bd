with
  "all levels" as (
    select
      0 as "level",
      count(*) as "m0",
      count(*) as "present"
    from
      (
        select
          1
        from
          "order" as "orders"
          left join "user" as "user" on "user"."id" = "orders"."user_id"
        where
          "orders"."placed_at" >= $1::timestamptz
          and "orders"."placed_at" < $2::timestamptz
          and (
            "orders"."channel"::text <> all ($3::text[])
            and (
              not ("user"."age" > $4::numeric)
              or "user"."age" is null
            )
          )
      ) as "rows"
    offset
      0
  ),
  "shown groups" as (
    select
      "level",
      "m0",
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
  0 as "part",
  0 as "place",
  "level",
  null::integer as "period",
  "v0"
from
  (
    select
      *
    from
      (
        select
          "level",
          coalesce("m0", 0) as "v0"
        from
          "all cells"
      ) as "valued"
    order by
      "level"
    limit
      $5::bigint
  ) as "page"
order by
  "level"

-- "2024-01-01T00:00:00Z"
-- "2024-07-01T00:00:00Z"
-- ["web"]
-- "30"
-- 10001
