"""The five indicators of data-program in DuckDB: `data-duckdb.py csv LOG`, `load LOG FILE` or `file FILE`. Prints JSON."""

import json
import sys

import duckdb

LOAD = """
create table activity as
select * from read_csv(?, header = true, columns = {'time': 'TIMESTAMP', 'member': 'VARCHAR', 'kind': 'VARCHAR'})
"""

WEEKLY = "select count(distinct member) from activity group by date_trunc('week', time) order by date_trunc('week', time)"

# A member counts for a day from each day of activity until the next, at most 28 days: far less work than joining every
# day with the 28 before it.
DAU_MAU = """
with days as materialized (select distinct time::date as day, member from activity),
spans as (
  select day, least(coalesce(lead(day) over (partition by member order by day), day + 28), day + 28) as until from days),
steps as (
  select day, sum(step) as step
  from (select day, 1 as step from spans union all select until as day, -1 as step from spans) group by day),
monthly as (select day, sum(step) over (order by day) as members from steps),
daily as (select day, count(*) as members from days group by day)
select avg(daily.members / monthly.members) from daily join monthly using (day)
"""

RETENTION = """
with months as (select distinct member, date_trunc('month', time) as month from activity),
cohorts as (select member, min(month) as cohort from months group by member)
select count(months.month) / count(*) from cohorts
left join months on months.member = cohorts.member and months.month = cohorts.cohort + interval 1 month
group by cohort order by cohort
"""

COUNTS = "with counts as (select count(*)::double as n from activity group by member), "

GINI = COUNTS + """
ranked as (select n, row_number() over (order by n) as i, count(*) over () as k from counts)
select sum((2 * i - k - 1) * n) / (max(k) * sum(n)) from ranked
"""

TOP_TENTH = COUNTS + """
ranked as (select n, row_number() over (order by n desc) as i, count(*) over () as k from counts)
select sum(n) filter (i <= ceil(0.1 * k)) / sum(n) from ranked
"""

mode, source, *target = sys.argv[1:]
connection = duckdb.connect(source if mode == "file" else target[0] if target else ":memory:", read_only=mode == "file")
if mode != "file":
    connection.execute(LOAD, [source])
if mode != "load":
    queries = {"weekly_active": WEEKLY, "dau_mau": DAU_MAU, "cohort_retention": RETENTION, "gini": GINI, "top_tenth": TOP_TENTH}
    json.dump({name: [row[0] for row in connection.execute(sql).fetchall()] for name, sql in queries.items()}, sys.stdout)
