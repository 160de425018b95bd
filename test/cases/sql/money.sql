with
  "all levels" as (
    select
      0 as "level",
      "by channel",
      count(*) filter (
        where
          "if0"
      ) as "m0",
      sum("x1") as "m1",
      count(*) as "present"
    from
      (
        select
          "orders"."channel"::text as "by channel",
          (
            case
              when "orders"."currency"::text = $1::text then "orders"."amount"::numeric
              else round(
                "orders"."amount"::numeric * "target rate"."rate" * 1.00000000000000000000 / nullif(
                  case
                    when "orders"."currency"::text = $2::text then 1
                    else "rate"."rate"
                  end,
                  0
                ),
                6
              )
            end is null
            and "orders"."amount"::numeric is not null
          ) as "if0",
          case
            when "orders"."currency"::text = $3::text then "orders"."amount"::numeric
            else round(
              "orders"."amount"::numeric * "target rate"."rate" * 1.00000000000000000000 / nullif(
                case
                  when "orders"."currency"::text = $4::text then 1
                  else "rate"."rate"
                end,
                0
              ),
              6
            )
          end as "x1"
        from
          "order" as "orders"
          left join lateral (
            select
              "last known"."per_eur"::numeric as "rate"
            from
              "fx" as "last known"
            where
              "last known"."currency" = "orders"."currency"::text
              and "last known"."day" <= ("orders"."placed_at" at time zone $5::text)::date
            order by
              "last known"."day" desc
            limit
              1
          ) as "rate" on true
          left join lateral (
            select
              "last known"."per_eur"::numeric as "rate"
            from
              "fx" as "last known"
            where
              "last known"."currency" = $6::text
              and "last known"."day" <= ("orders"."placed_at" at time zone $7::text)::date
            order by
              "last known"."day" desc
            limit
              1
          ) as "target rate" on true
        where
          "orders"."placed_at" >= $8::timestamptz
          and "orders"."placed_at" < $9::timestamptz
      ) as "rows"
    group by
      "by channel"
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
  0 as "part",
  0 as "place",
  "level",
  null::integer as "period",
  "by channel"::text as "key 0",
  "v0",
  "u0"
from
  (
    select
      *
    from
      (
        select
          "level",
          "by channel",
          case
            when not (coalesce("m0", 0) > 0) then coalesce("m1", 0)
          end as "v0",
          (coalesce("m0", 0) > 0) as "u0"
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
      $10::bigint
  ) as "page"
order by
  (
    case
      when "by channel" is null then 1
      else 0
    end
  ) asc nulls last,
  "by channel" collate "C" asc nulls last

-- "USD"
-- "EUR"
-- "USD"
-- "EUR"
-- "UTC"
-- "USD"
-- "UTC"
-- "2024-01-01T00:00:00Z"
-- "2024-07-01T00:00:00Z"
-- 10001
