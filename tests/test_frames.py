"""Tables in, verdicts out, the same on every back end."""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import narwhals
import narwhals.stable.v1
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import tvs_core as tvs
from frame_backends import BACKENDS, EAGER, arrow, pandas_default, polars_eager, polars_lazy, values_of
from tvs_core import law
from tvs_core.errors import (
    DateError,
    FrameError,
    NotEncodedError,
    ProvisionError,
    UnknownFactError,
    UnknownProvisionError,
)
from tvs_core.frames import evaluate_frame
from tvs_core.rules.columns import UNKNOWN, Column, masks
from tvs_core.rules.compile import Rule
from tvs_core.rules.condition import Reliance, all_of, any_of, contains, ge, is_false, is_true, lt, one_of, within
from tvs_core.rules.fact import Fact, FactType, Unknown, boolean, code, code_set, day, decimal, integer
from tvs_core.rules.provision import InForce, NotEncoded, Provision, between, since

AS_OF = date(2026, 3, 1)
FrameOf = Callable[..., Any]

coerced = boolean("was_coerced", "?", aliases=("was_forced",))
age = integer("age_years", "?", unit="years")
loss = decimal("loss_amount", "?", unit="GBP")
relation = code("relation", "?", ["spouse", "child"])
means = code_set("means_used", "?", ["force", "fraud"])
start = day("start_date", "?")
end = day("end_date", "?")


def rule(when: Any, **rest: Any) -> Provision:
    return Provision(id="xx.rule", title="A rule", when=when, **rest)


COERCED = rule(is_true(coerced, cite="1"))
ADULT = Provision(id="xx.adult", title="An adult", when=ge(age, 18, cite="1"))
RELATED = Provision(id="xx.related", title="A relative", when=one_of(relation, ["child"], cite="1"))
BY_FORCE = Provision(id="xx.by_force", title="By force", when=contains(means, ["force"], cite="1"))
LOST = Provision(id="xx.lost", title="A loss", when=ge(loss, Decimal("10.50"), cite="1"))
RECENT = Provision(id="xx.recent", title="Since the Act", when=ge(start, "2020-01-01", cite="1"))


@pytest.fixture(params=list(BACKENDS), scope="session")
def frame_of(request: pytest.FixtureRequest) -> FrameOf:
    """Builds a table of each kind from columns."""
    return BACKENDS[request.param]


@pytest.fixture(params=EAGER, scope="session")
def memory_frame_of(request: pytest.FixtureRequest) -> FrameOf:
    """Builds a table of each kind that is held in memory."""
    return BACKENDS[request.param]


def problems_of(frame: Any, provisions: Any, **rest: Any) -> list[tuple[str, str]]:
    with pytest.raises(FrameError) as caught:
        evaluate_frame(frame, provisions, as_of=AS_OF, **rest)
    return [(problem.path, problem.code) for problem in caught.value.problems]


# What comes out


def test_evaluate_frame_returns_the_callers_kind_of_table_with_their_columns_first(frame_of: FrameOf) -> None:
    """The type of the table, its columns and their order stay, and each provision adds a column of text."""
    frame = frame_of({"case": ["a", "b", "c"], "was_coerced": [True, None, False], "age_years": [20, 17, None]})
    result = evaluate_frame(frame, [COERCED, ADULT], as_of=AS_OF)
    assert type(result) is type(frame)
    names = result.collect_schema().names() if isinstance(result, pl.LazyFrame) else None
    names = names or list(result.column_names if isinstance(result, pa.Table) else result.columns)
    assert names == ["case", "was_coerced", "age_years", "xx.rule", "xx.adult"]
    assert values_of(result, "case") == ["a", "b", "c"]
    assert values_of(result, "xx.rule") == ["met", "undetermined", "not_met"]
    assert values_of(result, "xx.adult") == ["met", "not_met", "undetermined"]


def test_evaluate_frame_leaves_the_callers_table_alone() -> None:
    """Nothing is added to the table that was passed in."""
    frame = pandas_default({"was_coerced": [True, None]})
    evaluate_frame(frame, COERCED, as_of=AS_OF)
    assert list(frame.columns) == ["was_coerced"]


def test_evaluate_frame_keeps_a_pandas_index_that_is_not_a_count() -> None:
    """Verdicts belong to rows by position, also where labels repeat or are in another order."""
    frame = pd.DataFrame({"was_coerced": [True, None, False], 7: [1, 2, 3]}, index=["x", "x", "a"])
    result = evaluate_frame(frame, [COERCED], as_of=AS_OF)
    assert list(result.index) == ["x", "x", "a"]
    assert result["xx.rule"].to_list() == ["met", "undetermined", "not_met"]
    assert result[7].to_list() == [1, 2, 3]


def test_evaluate_frame_of_no_rows_has_no_verdicts(frame_of: FrameOf) -> None:
    """An empty table gets its columns too."""
    types = {"was_coerced": FactType.BOOLEAN, "relation": FactType.CODE, "means_used": FactType.CODE_SET}
    frame = frame_of({name: [] for name in types}, types)
    result = evaluate_frame(frame, [COERCED, RELATED, BY_FORCE], as_of=AS_OF)
    assert values_of(result, "xx.rule") == values_of(result, "xx.related") == values_of(result, "xx.by_force") == []


@pytest.mark.parametrize("namespace", [narwhals, narwhals.stable.v1, nw])
def test_evaluate_frame_of_a_narwhals_table_returns_one(namespace: Any) -> None:
    """A caller who already works through narwhals stays there, whichever of its namespaces they use."""
    frame = namespace.from_native(polars_eager({"was_coerced": [True]}))
    for own in (frame, frame.lazy()):
        result = evaluate_frame(own, [COERCED], as_of=AS_OF)
        assert type(result) is type(own)
        assert values_of(result.to_native(), "xx.rule") == ["met"]


def test_evaluate_frame_of_a_query_runs_nothing_when_types_guarantee_the_values() -> None:
    """Flags, whole numbers and dates need no look at the data before the caller asks for it."""

    def refuse(frame: pl.DataFrame) -> pl.DataFrame:
        raise AssertionError("the query was run")

    data = {"was_coerced": [True], "age_years": [20], "start_date": [AS_OF]}
    query = polars_lazy(data).map_batches(refuse, schema=polars_eager(data).schema)
    result = evaluate_frame(query, [COERCED, ADULT, RECENT], as_of=AS_OF)
    with pytest.raises(AssertionError, match="was run"):
        result.collect()


def test_evaluate_frame_reads_parquet_through_duckdb_and_polars(tmp_path: Path) -> None:
    """Files larger than memory are a query like any other."""
    path = tmp_path / "cases.parquet"
    types = {"relation": FactType.CODE, "means_used": FactType.CODE_SET}
    data = {"relation": ["child", None, "spouse"], "means_used": [["force"], [], None]}
    pq.write_table(arrow(data, types), path)
    for source in (duckdb.read_parquet(str(path)), pl.scan_parquet(path)):
        result = evaluate_frame(source, [RELATED, BY_FORCE], as_of=AS_OF)
        assert values_of(result, "xx.related") == ["met", "undetermined", "not_met"]
        assert values_of(result, "xx.by_force") == ["met", "not_met", "undetermined"]


# Provisions and days


def test_evaluate_frame_takes_ids_of_the_law() -> None:
    """A provision of the library is found by its id, alone or in a list."""
    frame = polars_eager({"compelled_to_commit_offence": [False, None]})
    id = "gb_eaw.defence.s45.adult"
    for provisions in (id, [id]):
        assert values_of(evaluate_frame(frame, provisions, as_of=AS_OF), id) == ["not_met", "undetermined"]


def test_evaluate_frame_with_an_unknown_id_raises() -> None:
    """A misspelt id is an error, not a column of unknowns."""
    with pytest.raises(UnknownProvisionError, match="did you mean"):
        evaluate_frame(polars_eager({"a": [1]}), "gb_eaw.defence.s45.adults", as_of=AS_OF)


def test_evaluate_frame_picks_the_version_of_the_day(frame_of: FrameOf) -> None:
    """Versions come as a tuple or one by one; outside all of them the provision is not in force."""
    old = rule(is_true(coerced, cite="1"), in_force=between("2010-01-01", "2019-12-31"))
    new = rule(is_false(coerced, cite="1"), in_force=since("2020-01-01"))
    frame = frame_of({"was_coerced": [True]})
    for provisions in ([(old, new)], (old, new), [new, old, old]):
        verdicts = [
            values_of(evaluate_frame(frame, provisions, as_of=date(year, 1, 1)), "xx.rule")
            for year in (2009, 2019, 2020)
        ]
        assert verdicts == [["not_in_force"], ["met"], ["not_met"]]


def test_evaluate_frame_on_a_day_that_is_not_encoded_raises() -> None:
    """No answer is given for law that exists and is not in the library."""
    gap = NotEncoded(during=InForce(None, date(2019, 12, 31)), reason="the text was not found.")
    provision = rule(is_true(coerced, cite="1"), in_force=since("2020-01-01"), not_encoded=(gap,))
    with pytest.raises(NotEncodedError):
        evaluate_frame(polars_eager({"was_coerced": [True]}), provision, as_of=date(2015, 1, 1))


@pytest.mark.parametrize("as_of", ["2026-03-01", datetime(2026, 3, 1, tzinfo=UTC)])
def test_evaluate_frame_with_a_day_that_is_no_date_raises(as_of: Any) -> None:
    """The day of the law is a date and nothing that resembles one."""
    with pytest.raises(DateError):
        evaluate_frame(polars_eager({"was_coerced": [True]}), COERCED, as_of=as_of)


def test_evaluate_frame_with_a_suffix_tells_two_days_apart() -> None:
    """The verdicts of two days stand side by side in one table."""
    frame = polars_eager({"was_coerced": [True]})
    provision = rule(is_true(coerced, cite="1"), in_force=since("2020-01-01"))
    once = evaluate_frame(frame, provision, as_of=date(2019, 1, 1), suffix="@2019")
    twice = evaluate_frame(once, provision, as_of=date(2021, 1, 1), suffix="@2021")
    assert twice.row(0) == (True, "not_in_force", "met")


def test_evaluate_frame_over_its_own_result_refuses_to_overwrite_a_column() -> None:
    """A column of the caller is never replaced."""
    once = evaluate_frame(polars_eager({"was_coerced": [True]}), COERCED, as_of=AS_OF)
    assert problems_of(once, COERCED) == [("xx.rule", "frame.column_taken")]


def test_evaluate_frame_with_one_fact_declared_in_two_ways_raises() -> None:
    """A column cannot be read as two different facts that share a name."""
    text = Provision(id="xx.other", title="t", when=one_of(code("was_coerced", "?", ["yes"]), ["yes"], cite="1"))
    with pytest.raises(ProvisionError, match="two different facts"):
        evaluate_frame(polars_eager({"was_coerced": [True]}), [COERCED, text], as_of=AS_OF)


def _settled() -> tuple[str, Fact]:
    for version in law.find(as_of=AS_OF):
        for fact in version.facts:
            if fact.settled_by and version.when.join.value == "all" and len(version.facts) > 1:  # type: ignore[union-attr]
                return version.id, fact
    raise AssertionError("no provision of the library reads a fact that another settles")


def test_evaluate_frame_settles_a_fact_without_a_column_and_not_a_null_in_one(frame_of: FrameOf) -> None:
    """As for one case: only what nobody recorded is worked out from another provision."""
    id, fact = _settled()
    assert fact.settled_by is not None
    (settling,) = (v for v in law.get(fact.settled_by) if v.in_force.covers(AS_OF))
    names = [f.name for f in settling.facts if f.type is FactType.BOOLEAN]
    for value in (True, False):
        recorded = dict.fromkeys(names, value)
        for facts in (recorded, {**recorded, fact.name: None}):
            frame = frame_of({name: [given] for name, given in facts.items()}, dict.fromkeys(facts, FactType.BOOLEAN))
            assert values_of(evaluate_frame(frame, id, as_of=AS_OF), id) == [tvs.decide(id, facts, as_of=AS_OF).value]


def test_evaluate_frame_takes_a_provision_that_is_not_encoded_for_unknown_where_another_relies_on_it() -> None:
    """What the library does not hold is no reason to say that a condition is not met."""
    gap = NotEncoded(during=InForce(None, date(2019, 12, 31)), reason="the text was not found.")
    relied = Provision(
        id="xx.relied", title="t", when=is_true(coerced, cite="1"), in_force=since("2020-01-01"), not_encoded=(gap,)
    )
    relying = rule(any_of(Reliance(provision_id="xx.relied", id="relied", cite="1"), ge(age, 18, cite="2")))
    frame = polars_eager({"was_coerced": [True, True], "age_years": [17, 18]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(law.registry._rules, "xx.relied", Rule((relied,), law.registry))
        result = evaluate_frame(frame, relying, as_of=date(2015, 1, 1))
    assert values_of(result, "xx.rule") == ["undetermined", "met"]


def test_evaluate_frame_of_no_provisions_is_the_table(frame_of: FrameOf) -> None:
    """Nothing asked, nothing added."""
    result = evaluate_frame(frame_of({"case": ["a"]}), [], as_of=AS_OF)
    assert values_of(result, "case") == ["a"]


def test_evaluate_frame_without_narwhals_says_what_to_install() -> None:
    """The extra is named where it is missing."""
    program = "import sys; sys.modules['narwhals'] = None; import tvs_core; tvs_core.frames"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install 'tvs-core[frames]'" in done.stderr


# Finding the columns


def test_evaluate_frame_reads_a_column_named_in_the_mapping_or_by_an_alias(frame_of: FrameOf) -> None:
    """A column need not have the name of its fact."""
    mapped = evaluate_frame(frame_of({"q17": [True, None]}), COERCED, as_of=AS_OF, columns={"was_coerced": "q17"})
    aliased = evaluate_frame(frame_of({"was_forced": [True, None]}), COERCED, as_of=AS_OF)
    assert values_of(mapped, "xx.rule") == values_of(aliased, "xx.rule") == ["met", "undetermined"]


def test_evaluate_frame_takes_a_value_under_either_name_of_a_fact(frame_of: FrameOf) -> None:
    """What is known under one name is known, as for one case; a column named in the mapping stands alone."""
    data = {"was_coerced": [True, None, None, False], "was_forced": [None, False, None, False]}
    types = dict.fromkeys(data, FactType.BOOLEAN)
    both = evaluate_frame(frame_of(data, types), COERCED, as_of=AS_OF)
    assert values_of(both, "xx.rule") == ["met", "not_met", "undetermined", "not_met"]
    for name in ("was_coerced", "was_forced"):
        mapped = evaluate_frame(frame_of(data, types), COERCED, as_of=AS_OF, columns={name: "was_forced"})
        assert values_of(mapped, "xx.rule") == ["undetermined", "not_met", "undetermined", "not_met"]


def test_evaluate_frame_with_two_values_for_one_fact_raises(frame_of: FrameOf) -> None:
    """Two names of one fact with different values contradict each other, as for one case."""
    frame = frame_of({"was_coerced": [True, True], "was_forced": [None, False]})
    with pytest.raises(FrameError, match="expected the same value as in 'was_coerced', but one value is not") as caught:
        evaluate_frame(frame, COERCED, as_of=AS_OF)
    assert caught.value.problems[0].path == "was_forced"


@pytest.mark.parametrize("backend", EAGER)
def test_evaluate_frame_joins_dates_under_two_names(backend: str) -> None:
    """Partial dates under two names are joined with their bounds, columns without any value left aside."""
    began = day("began_date", "?", aliases=("begin_date", "onset_date"))
    provision = rule(ge(began, "2020-01-01", cite="1"))
    data = {
        "began_date": ["2020", None, None],
        "begin_date": [None, date(2019, 12, 31), None],
        "onset_date": [None, None, None],
    }
    if "pyarrow" in backend or backend == "polars":
        data["begin_date"] = [None, "2019-12-31", None]
    result = evaluate_frame(BACKENDS[backend](data), provision, as_of=AS_OF)
    assert values_of(result, "xx.rule") == ["met", "not_met", "undetermined"]


def test_evaluate_frame_with_two_columns_for_one_set_asks_which() -> None:
    """Two columns of lists are not joined in silence; the mapping decides."""
    ways = code_set("ways_used", "?", ["force"], aliases=("ways",))
    provision = rule(contains(ways, ["force"], cite="1"))
    frame = polars_eager({"ways_used": [["force"]], "ways": [["force"]]})
    assert problems_of(frame, provision) == [("ways", "frame.ambiguous")]
    result = evaluate_frame(frame, provision, as_of=AS_OF, columns={"ways_used": "ways"})
    assert values_of(result, "xx.rule") == ["met"]


def test_evaluate_frame_with_a_mapped_column_that_is_not_there_suggests_one() -> None:
    """A misspelt column name in the mapping is an error with a suggestion."""
    with pytest.raises(FrameError, match="is it 'question_17'"):
        evaluate_frame(
            polars_eager({"question_17": [True]}), COERCED, as_of=AS_OF, columns={"was_coerced": "question_71"}
        )


def test_evaluate_frame_with_a_mapped_fact_that_is_none_suggests_one() -> None:
    """A misspelt fact name in the mapping is an error; a fact that these provisions do not read is ignored."""
    frame = polars_eager({"q": [True]})
    with pytest.raises(UnknownFactError, match="was_coerced"):
        evaluate_frame(frame, COERCED, as_of=AS_OF, columns={"was_coercd": "q"})
    unread = {"was_coerced": "q", "was_forced": "q", "compelled_to_commit_offence": "q"}
    assert values_of(evaluate_frame(frame, COERCED, as_of=AS_OF, columns=unread), "xx.rule") == ["met"]


def test_evaluate_frame_in_which_no_column_is_a_fact_raises(frame_of: FrameOf) -> None:
    """A table that cannot bear on the question is refused with the names that would."""
    frame = frame_of({"case": ["a"], "note": ["b"]})
    assert problems_of(frame, [COERCED, ADULT]) == [("$", "frame.no_facts")]


@pytest.mark.parametrize("name", ["was_coercd", "Was Coerced", "was-coerced"])
def test_evaluate_frame_with_a_nearly_right_column_warns(name: str) -> None:
    """A misspelt column passes through as the caller's own, and the caller hears of it."""
    frame = polars_eager({name: [True], "age_years": [20]})
    with pytest.warns(UserWarning, match=f"'{name}'.*'was_coerced'") as caught:
        result = evaluate_frame(frame, [COERCED, ADULT], as_of=AS_OF)
    assert caught[0].filename == __file__
    assert result.row(0) == (True, 20, "undetermined", "met")


def test_evaluate_frame_with_columns_of_other_facts_does_not_warn() -> None:
    """A fact that these provisions do not read is nobody's spelling error, however near its name."""
    near = boolean("age_at_offence_yearz", "?")
    provision = rule(any_of(is_true(near, cite="1"), is_true(coerced, cite="2")))
    frame = polars_eager({"age_at_offence_years": [17], "was_coerced": [True]})
    assert values_of(evaluate_frame(frame, provision, as_of=AS_OF), "xx.rule") == ["met"]


# Types of columns


def test_evaluate_frame_with_wrong_types_lists_every_column(frame_of: FrameOf) -> None:
    """All columns that cannot be read are reported in one error."""
    frame = frame_of(
        {
            "was_coerced": ["yes", "no"],
            "age_years": [True, False],
            "relation": [1, 2],
            "means_used": ["force", "fraud"],
            "loss_amount": ["1", "2"],
            "start_date": [1.5, 2.5],
        }
    )
    found = problems_of(frame, [COERCED, ADULT, RELATED, BY_FORCE, LOST, RECENT])
    assert [path for path, _ in found] == [
        "was_coerced",
        "age_years",
        "relation",
        "means_used",
        "loss_amount",
        "start_date",
    ]
    assert {code for _, code in found} <= {"frame.type", "frame.value"}


def test_evaluate_frame_takes_no_numbers_for_flags(frame_of: FrameOf) -> None:
    """1 is not true, as it is not for one case."""
    assert [path for path, _ in problems_of(frame_of({"was_coerced": [1, 0]}), COERCED)] == ["was_coerced"]


def test_evaluate_frame_of_something_that_is_no_table_raises() -> None:
    """A list of rows is not a table."""
    with pytest.raises(FrameError, match="got list"):
        evaluate_frame([{"was_coerced": True}], COERCED, as_of=AS_OF)  # type: ignore[type-var]


@pytest.mark.parametrize("backend", ["polars", "polars-lazy", "pyarrow", "duckdb"])
def test_evaluate_frame_takes_no_moments_for_days_where_there_are_days(backend: str) -> None:
    """A moment has no day without a time zone, so it is refused where the back end can hold days."""
    frame = BACKENDS[backend]({"start_date": [datetime(2020, 1, 1)]})
    assert problems_of(frame, RECENT) == [("start_date", "frame.type")]


def test_evaluate_frame_takes_pandas_midnights_for_days_and_no_other_moments() -> None:
    """pandas has no days of its own; a time of day or a time zone shows that something else is meant."""
    midnights = pd.DataFrame({"start_date": pd.to_datetime(["2020-01-01", None, "2019-12-31"])})
    assert evaluate_frame(midnights, RECENT, as_of=AS_OF)["xx.recent"].to_list() == ["met", "undetermined", "not_met"]
    moments = pd.DataFrame({"start_date": [datetime(2020, 1, 1), datetime(2020, 1, 1, 12), None]})
    assert problems_of(moments, RECENT) == [("start_date", "frame.value")]
    zoned = pd.DataFrame({"start_date": pd.to_datetime(["2020-01-01"]).tz_localize("UTC")})
    assert problems_of(zoned, RECENT) == [("start_date", "frame.type")]
    objects = pd.DataFrame({"start_date": pd.Series([datetime(2020, 1, 1, 12)], dtype=object)})
    assert problems_of(objects, RECENT) == [("start_date", "frame.value")]


def test_evaluate_frame_compares_pandas_days_of_different_units() -> None:
    """Nanoseconds, years beyond their range and PyArrow days in one pandas table compare as days."""
    frame = pd.DataFrame(
        {
            "start_date": pd.Series(pd.to_datetime(["2020-01-01", "2020-06-01"])).astype("datetime64[ns]"),
            "end_date": pd.Series([date(9999, 12, 31), date(2020, 5, 31)], dtype=pd.ArrowDtype(pa.date32())),
        }
    )
    provision = rule(lt(start, end, cite="1"))
    assert evaluate_frame(frame, provision, as_of=AS_OF)["xx.rule"].to_list() == ["met", "not_met"]


def test_evaluate_frame_of_columns_without_any_value_is_unknown_whatever_their_type(frame_of: FrameOf) -> None:
    """A column that nobody filled in has no type to be wrong about."""
    empty: list[object] = [None, None]
    frame = frame_of(
        {"was_coerced": empty, "relation": empty, "means_used": empty, "start_date": empty, "age_years": empty}
    )
    result = evaluate_frame(frame, [COERCED, RELATED, BY_FORCE, RECENT, ADULT], as_of=AS_OF)
    for id in ("xx.rule", "xx.related", "xx.by_force", "xx.recent", "xx.adult"):
        assert values_of(result, id) == ["undetermined", "undetermined"]


def test_evaluate_frame_of_an_unread_csv_column_is_unknown() -> None:
    """pandas reads an empty column of a file as NaN floats."""
    frame = pd.DataFrame({"was_coerced": [float("nan")] * 2, "age_years": [20, 17]})
    result = evaluate_frame(frame, [COERCED, ADULT], as_of=AS_OF)
    assert result["xx.rule"].to_list() == ["undetermined"] * 2


@pytest.mark.parametrize("value", [float("nan"), None])
def test_evaluate_frame_takes_nan_for_unknown(frame_of: FrameOf, value: float | None) -> None:
    """NaN is how pandas spells a missing number; on no back end does it compare as a number."""
    frame = frame_of({"age_years": [17.0, value, 18.0], "loss_amount": [10.5, value, 10.25]})
    result = evaluate_frame(frame, [ADULT, LOST], as_of=AS_OF)
    assert values_of(result, "xx.adult") == ["not_met", "undetermined", "met"]
    assert values_of(result, "xx.lost") == ["met", "undetermined", "not_met"]


@pytest.mark.parametrize(
    "series",
    [
        pl.Series("relation", ["child", None, "spouse"], dtype=pl.Categorical),
        pl.Series("relation", ["child", None, "spouse"], dtype=pl.Enum(["spouse", "child"])),
        pd.Series(["child", None, "spouse"], dtype="category", name="relation"),
        pa.chunked_array([pa.array(["child", None, "spouse"]).dictionary_encode()]),
    ],
    ids=["polars categorical", "polars enum", "pandas category", "arrow dictionary"],
)
def test_evaluate_frame_reads_categories_as_codes(series: Any) -> None:
    """A categorical column is text in a compact form."""
    frame = series.to_frame() if hasattr(series, "to_frame") else pa.table({"relation": series})
    assert values_of(evaluate_frame(frame, RELATED, as_of=AS_OF), "xx.related") == ["met", "undetermined", "not_met"]


def test_evaluate_frame_reads_duckdb_enums_as_codes() -> None:
    """An ENUM of DuckDB is text in a compact form."""
    frame = duckdb.sql("select unnest(['child', null, 'spouse'])::ENUM('child', 'spouse') as relation")
    assert values_of(evaluate_frame(frame, RELATED, as_of=AS_OF), "xx.related") == ["met", "undetermined", "not_met"]


def test_evaluate_frame_reads_polars_lists_that_are_all_empty() -> None:
    """A column of empty lists has no type of member, and each is a known none."""
    frame = pl.DataFrame({"means_used": [[], [], None]})
    result = evaluate_frame(frame, BY_FORCE, as_of=AS_OF)
    assert values_of(result, "xx.by_force") == ["not_met", "not_met", "undetermined"]


@pytest.mark.parametrize("kind", [list, tuple, set, frozenset])
def test_evaluate_frame_reads_any_collection_in_a_pandas_column(kind: Callable[[list[str]], object]) -> None:
    """A pandas column of Python collections is read as sets of codes."""
    frame = pd.DataFrame({"means_used": pd.Series([kind(["force", "fraud"]), kind([]), None], dtype=object)})
    result = evaluate_frame(frame, BY_FORCE, as_of=AS_OF)
    assert result["xx.by_force"].to_list() == ["met", "not_met", "undetermined"]


def test_evaluate_frame_refuses_sets_known_in_part() -> None:
    """A set of which only some codes are known would read as a whole set, so it is an error."""
    partly: list[object] = [tvs.codes.AtLeast({"force"}), {"force"}]
    frame = pd.DataFrame({"means_used": pd.Series(partly, dtype=object)})
    assert problems_of(frame, BY_FORCE) == [("means_used", "frame.value")]


def test_evaluate_frame_reads_open_sets_of_codes(frame_of: FrameOf) -> None:
    """Where a set has no closed list, any text can be in it."""
    languages = code_set("languages", "?")
    provision = rule(contains(languages, ["sw"], cite="1"))
    result = evaluate_frame(frame_of({"languages": [["en", "sw"], ["en"], [], None]}), provision, as_of=AS_OF)
    assert values_of(result, "xx.rule") == ["met", "not_met", "not_met", "undetermined"]


def test_evaluate_frame_compares_whole_numbers_with_fractions(frame_of: FrameOf) -> None:
    """A column of whole numbers is a column of numbers, also against another fact."""
    gain = decimal("gain_amount", "?")
    provision = rule(all_of(ge(loss, Decimal("10.5"), cite="1"), lt(gain, loss, cite="2")))
    data = {"loss_amount": [10, 11, 12], "gain_amount": [1.5, 10.75, 12.5]}
    result = evaluate_frame(frame_of(data), provision, as_of=AS_OF)
    assert values_of(result, "xx.rule") == ["not_met", "met", "not_met"]


def test_evaluate_frame_keeps_its_helper_columns_apart_from_the_callers() -> None:
    """No name that a caller can choose collides with the columns that the evaluation adds and drops."""
    own = {f"__tvs_{number}": [number] for number in range(10, 22)}
    frame = polars_lazy({**own, "age_years": [17.0], "relation": ["child"]})
    result = evaluate_frame(frame, [ADULT, RELATED], as_of=AS_OF).collect()
    assert result.row(0) == (*range(10, 22), 17.0, "child", "not_met", "met")


def test_masks_of_a_set_without_a_test_for_codes_raise() -> None:
    """A column that cannot tell which codes are in it is a mistake of the caller, not an unknown."""
    column = Column(nw.col("means_used"), nw.col("means_used"))
    with pytest.raises(TypeError, match="means_used"):
        masks(BY_FORCE.when, lambda _: column, lambda _: UNKNOWN)


def test_evaluate_frame_reads_polars_objects_by_value() -> None:
    """A Polars column of Python objects is read as the scalar path reads each value."""
    frame = pl.DataFrame({"means_used": pl.Series([{"force"}, set(), None], dtype=pl.Object)})
    result = evaluate_frame(frame, BY_FORCE, as_of=AS_OF)
    assert values_of(result, "xx.by_force") == ["met", "not_met", "undetermined"]


# Values


SECRET = "Amina-1987"
WRONG_VALUES: dict[str, tuple[Provision, str, list[object]]] = {
    "code": (RELATED, "relation", ["child", SECRET, None, SECRET]),
    "codes": (BY_FORCE, "means_used", [["force"], ["force", SECRET], None, [SECRET]]),
    "fraction": (ADULT, "age_years", [18.0, 17.5, None, 0.5]),
    "infinity": (LOST, "loss_amount", [18.0, float("inf"), None, float("-inf")]),
    "text date": (RECENT, "start_date", ["2020-01-01", SECRET, None, "2020-02-30"]),
}


@pytest.mark.parametrize("case", WRONG_VALUES)
def test_evaluate_frame_with_impossible_values_tells_how_many_and_never_which(frame_of: FrameOf, case: str) -> None:
    """The error names the column and the count, in memory also the first row, and no value."""
    provision, name, values = WRONG_VALUES[case]
    with pytest.raises(FrameError) as caught:
        evaluate_frame(frame_of({name: values}), provision, as_of=AS_OF)
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == (name, "frame.value")
    assert "2 values" in problem.message or "2 rows" in problem.message
    in_memory = frame_of not in (BACKENDS["polars-lazy"], BACKENDS["duckdb"])
    assert problem.row == (2 if in_memory else None)
    assert SECRET not in str(caught.value)


def test_evaluate_frame_with_one_impossible_value_says_one() -> None:
    """The message is a sentence for one value too."""
    with pytest.raises(FrameError, match=r"one value is not, the first in row 2"):
        evaluate_frame(polars_eager({"relation": ["child", "cousin"]}), RELATED, as_of=AS_OF)


def test_evaluate_frame_with_several_impossible_columns_lists_each(frame_of: FrameOf) -> None:
    """Values are reported all at once, like types."""
    data = {"relation": ["cousin"], "means_used": [["debt"]], "age_years": [17.5], "start_date": ["soon"]}
    found = problems_of(frame_of(data), [RELATED, BY_FORCE, ADULT, RECENT])
    assert sorted(path for path, _ in found) == sorted(data)


def test_evaluate_frame_with_a_null_among_codes_raises() -> None:
    """A set of codes with something unknown in it is neither known nor unknown."""
    for frame in (
        pl.DataFrame({"means_used": [["fraud", None], ["force"]]}),
        pa.table({"means_used": [["fraud", None], ["force"]]}),
        pl.LazyFrame({"means_used": [["fraud", None], ["force"]]}),
    ):
        assert problems_of(frame, BY_FORCE) == [("means_used", "frame.value")]


def test_evaluate_frame_accepts_any_code_of_an_open_list(frame_of: FrameOf) -> None:
    """Where a fact has no closed list, any text is a code."""
    country = code("country_code", "?")
    provision = rule(one_of(country, ["GB"], cite="1"))
    result = evaluate_frame(frame_of({"country_code": ["GB", "KE", None]}), provision, as_of=AS_OF)
    assert values_of(result, "xx.rule") == ["met", "not_met", "undetermined"]


def test_evaluate_frame_compares_with_a_long_list_of_codes(frame_of: FrameOf) -> None:
    """Lists too long to compare one by one give the same answers."""
    codes = [f"code{number}" for number in range(20)]
    fact = code("long_code", "?", codes)
    provision = rule(one_of(fact, codes[1:15], cite="1"))
    result = evaluate_frame(frame_of({"long_code": ["code0", "code3", None]}), provision, as_of=AS_OF)
    assert values_of(result, "xx.rule") == ["not_met", "met", "undetermined"]
    assert problems_of(frame_of({"long_code": ["code0", "code20"]}), provision) == [("long_code", "frame.value")]


# Dates as text


def test_evaluate_frame_reads_days_as_text_everywhere(frame_of: FrameOf) -> None:
    """ISO 8601 days are days, as in JSON."""
    data = {"start_date": ["2020-01-01", None, "2019-12-31"], "end_date": ["2020-02-29", "2020-01-01", "2020-01-31"]}
    provision = rule(all_of(ge(start, "2020-01-01", cite="1"), within(end, after=start, months=2, cite="2")))
    result = evaluate_frame(frame_of(data), provision, as_of=AS_OF)
    assert values_of(result, "xx.rule") == ["met", "undetermined", "not_met"]


def test_evaluate_frame_reads_partial_dates_in_memory(memory_frame_of: FrameOf) -> None:
    """A month or a year decides where every day of it does."""
    result = evaluate_frame(
        memory_frame_of({"start_date": ["2019", "2019-12", "2020", "2020~", "2019-06/2020-02", None]}),
        RECENT,
        as_of=AS_OF,
    )
    assert values_of(result, "xx.recent") == ["not_met", "not_met", "met", *["undetermined"] * 3]


@pytest.mark.parametrize("backend", ["polars-lazy", "duckdb"])
def test_evaluate_frame_refuses_partial_dates_in_queries(backend: str) -> None:
    """What a query cannot express is an error, and never a guess."""
    with pytest.raises(FrameError, match="one row has other text; partial dates"):
        evaluate_frame(BACKENDS[backend]({"start_date": ["2019", "2020-01-01"]}), RECENT, as_of=AS_OF)


def test_evaluate_frame_reads_partial_dates_held_as_objects() -> None:
    """A pandas column may hold the library's own partial dates."""
    values = [tvs.PartialDate.parse("2019"), date(2020, 1, 1), None, tvs.PartialDate.parse("2020~")]
    frame = pd.DataFrame({"start_date": pd.Series(values, dtype=object)})
    result = evaluate_frame(frame, RECENT, as_of=AS_OF)
    assert result["xx.recent"].to_list() == ["not_met", "met", "undetermined", "undetermined"]


def test_evaluate_frame_reads_numpy_scalars_in_pandas_objects() -> None:
    """Values that came out of NumPy stand for the Python values they are."""
    flags = pd.Series([True, False]).to_numpy()
    frame = pd.DataFrame({"was_coerced": pd.Series([flags[0], flags[1], None, Unknown.DECLINED], dtype=object)})
    result = evaluate_frame(frame, COERCED, as_of=AS_OF)
    assert result["xx.rule"].to_list() == ["met", "not_met", "undetermined", "undetermined"]


# The law itself


def _drawn(fact: Fact, draw: random.Random) -> object:
    if draw.random() < 0.3:
        return None
    if fact.type is FactType.BOOLEAN:
        return draw.random() < 0.7
    if fact.type is FactType.INTEGER:
        return draw.randint(0, 40)
    if fact.type is FactType.DECIMAL:
        return Decimal(draw.randint(0, 4000)) / 4
    if fact.type is FactType.DATE:
        return date(2015, 1, 1) + timedelta(draw.randint(0, 4000))
    codes = fact.codes or ("GB", "US", "CA")
    return draw.choice(codes) if fact.type is FactType.CODE else sorted(draw.sample(codes, draw.randint(0, len(codes))))


@pytest.mark.parametrize("backend", ["polars", "duckdb"])
@pytest.mark.parametrize("code", law.jurisdictions())
def test_evaluate_frame_over_a_whole_jurisdiction_agrees_with_decide(code: str, backend: str) -> None:
    """Every provision of every jurisdiction, in columns, says what it says of one case."""
    provisions = law.find(jurisdiction=code, as_of=AS_OF)
    facts = {fact.name: fact for provision in provisions for fact in provision.facts}
    if not facts:
        assert not provisions
        return
    draw = random.Random(code)
    rows = [{name: _drawn(fact, draw) for name, fact in facts.items()} for _ in range(12)]
    for row, (name, fact) in itertools.product(rows, facts.items()):
        # A fact that is also known by the name of another has the same value as that one.
        row.update({alias: row[name] for alias in fact.aliases if alias in row})
    data = {name: [row[name] for row in rows] for name in facts}
    frame = BACKENDS[backend](data, {name: fact.type for name, fact in facts.items()})
    result = evaluate_frame(frame, [provision.id for provision in provisions], as_of=AS_OF)
    if isinstance(result, duckdb.DuckDBPyRelation):
        result = result.to_arrow_table()
    for provision in provisions:
        expected = [tvs.decide(provision.id, row, as_of=AS_OF).value for row in rows]
        assert values_of(result, provision.id) == expected, provision.id
