with
  "all levels" as (
    select
      0 as "level",
      "by region",
      sum("x0") as "m0",
      sum("x1") filter (
        where
          "if0"
      ) as "m1",
      count(*) as "present"
    from
      (
        select
          "user country region"."name"::text as "by region",
          "orders"."units" as "x0",
          "orders"."units" as "x1",
          ("orders"."channel"::text = $1::text) as "if0"
        from
          "order" as "orders"
          left join "user" as "user" on "user"."id" = "orders"."user_id"
          left join "country" as "user country" on "user country"."code" = "user"."country_code"
          left join "region" as "user country region" on "user country region"."id" = "user country"."region_id"
        where
          "orders"."placed_at" >= $2::timestamptz
          and "orders"."placed_at" < $3::timestamptz
      ) as "rows"
    group by
      "by region"
    offset
      0
  ),
  "shown groups" as (
    select
      "level",
      "by region",
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
  0 as "part",
  0 as "place",
  "level",
  null::integer as "period",
  "by region"::text as "key 0",
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
          "by region",
          coalesce("m0", 0) as "v0",
          coalesce("m1", 0) as "v1"
        from
          "all cells"
      ) as "valued"
    order by
      (
        case
          when "by region" is null then 1
          else 0
        end
      ) asc nulls last,
      "by region" collate "C" asc nulls last
    limit
      $4::bigint
  ) as "page"
order by
  (
    case
      when "by region" is null then 1
      else 0
    end
  ) asc nulls last,
  "by region" collate "C" asc nulls last

-- "web"
-- "2024-01-01T00:00:00Z"
-- "2024-07-01T00:00:00Z"
-- 10001
