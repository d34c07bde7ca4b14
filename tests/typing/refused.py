"""Mistakes that the type checkers have to find, one on each marked line; read by them, never run."""

from datetime import date

import polars as pl

import tvs_core as tvs
from tvs_core.frames import evaluate_frame
from tvs_core.rules.condition import all_of, is_true, lt
from tvs_core.rules.fact import boolean
from tvs_core.rules.provision import Provision

DAY = date(2026, 3, 1)
ID = "us.t_visa.principal"
coerced = boolean("coerced", "Was the person coerced?")
test = is_true(coerced, cite="s 1")
frame = pl.DataFrame({"coerced": [True]})

# The day whose law applies is never left out, given by place, or given as text.
tvs.evaluate(ID, {})  # refused
tvs.decide(ID, {})  # refused
tvs.evaluate(ID, {}, DAY)  # refused
tvs.decide(ID, {}, as_of="2026-03-01")  # refused
evaluate_frame(frame, ID)  # refused
evaluate_frame(frame, ID, DAY)  # refused
tvs.law.get(ID, DAY)  # refused

# Every test cites; a condition is made of conditions; a provision does not change.
is_true(coerced)  # refused
lt("coerced", 18, cite="s 1")  # refused
all_of(coerced)  # refused
Provision("xx.rule", "A rule", test)  # refused
Provision(id="xx.rule", title="A rule", when=test).title = "Another"  # refused

# A verdict is compared with verdicts, a table is a table, facts are by name.
verdict: str = tvs.decide(ID, {}, as_of=DAY)  # refused
evaluate_frame([{"coerced": True}], ID, as_of=DAY)  # refused
tvs.evaluate(ID, [("coerced", True)], as_of=DAY)  # refused
