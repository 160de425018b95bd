with
  "all levels" as (
    select
      0 as "level",
      "by country",
      count(*) as "m0",
      count(distinct "x1") as "m1",
      count(*) as "present"
    from
      (
        select
          "user"."country_code"::text as "by country",
          "orders"."user_id" as "x1"
        from
          "order" as "orders"
          left join "user" as "user" on "user"."id" = "orders"."user_id"
        where
          "orders"."placed_at" >= $1::timestamptz
          and "orders"."placed_at" < $2::timestamptz
      ) as "rows"
    group by
      "by country"
    offset
      0
  ),
  "ranked groups" as (
    select
      array["by country"::text]::text[] as "key",
      row_number() over (
        order by
          coalesce("m0", 0) desc nulls last,
          "by country" collate "C" nulls last
      ) as "rank"
    from
      "all levels"
    where
      "level" = 0
  ),
  "shown groups" as (
    select
      "level",
      "by country",
      "m0",
      "m1",
      "present"
    from
      (
        select
          "level",
          "by country",
          "m0",
          "m1",
          "present"
        from
          "all levels"
        where
          (
            "level" = 0
            and array["by country"::text]::text[] in (
              select
                "key"
              from
                "ranked groups"
              where
                "rank" <= $3::bigint
            )
          )
        union all
        select
          "level",
          "by country",
          "m0",
          "m1",
          "present"
        from
          (
            select
              -1 as "level",
              null::text as "by country",
              count(*) as "m0",
              count(distinct "x1") as "m1",
              count(*) as "present"
            from
              (
                select
                  "user"."country_code"::text as "by country",
                  "orders"."user_id" as "x1"
                from
                  "order" as "orders"
                  left join "user" as "user" on "user"."id" = "orders"."user_id"
                where
                  "orders"."placed_at" >= $4::timestamptz
                  and "orders"."placed_at" < $5::timestamptz
              ) as "rows"
            where
              array["by country"::text]::text[] in (
                select
                  "key"
                from
                  "ranked groups"
                where
                  "rank" > $6::bigint
              )
          ) as "others"
      ) as "all"
    where
      "present" > 0
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
  "by country"::text as "key 0",
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
          "by country",
          coalesce("m0", 0) as "v0",
          coalesce("m1", 0) as "v1"
        from
          "all cells"
      ) as "valued"
    order by
      (
        case
          when "level" = -1 then 2
          when "by country" is null then 1
          else 0
        end
      ) asc nulls last,
      "by country" collate "C" asc nulls last
    limit
      $7::bigint
  ) as "page"
order by
  (
    case
      when "level" = -1 then 2
      when "by country" is null then 1
      else 0
    end
  ) asc nulls last,
  "by country" collate "C" asc nulls last

-- "2024-01-01T00:00:00Z"
-- "2024-07-01T00:00:00Z"
-- 3
-- "2024-01-01T00:00:00Z"
-- "2024-07-01T00:00:00Z"
-- 3
-- 10001
