"""
A case-management app that imports the library: an intake desk that asks the most telling question next.

Run it from anywhere: ``python examples/app.py``. The person and the answers are invented.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs

import tvs_core as tvs
from tvs_core.codes import FindingBasis, MissingReason
from tvs_core.rules.analyse import Question, questions
from tvs_core.rules.evaluate import Result

PROVISIONS = ("gb_eaw.defence.s45.child", "gb.nrm.recovery_period")
CASE = Path(__file__).parent / "data" / "case.json"
DECLINED = object()


@attrs.define
class IntakeDesk:
    """One case on a worker's screen: what is known, what it comes to, and what to ask next."""

    case: tvs.Case
    today: date

    def results(self) -> list[Result]:
        """Return where each provision stands."""
        return [tvs.evaluate(id, self.case, as_of=self.today) for id in PROVISIONS]

    def next_question(self) -> Question | None:
        """Return the most telling question that nobody has answered or declined."""
        asked = {finding.fact for finding in self.case.findings}
        return next((q for q in questions(self.results()) if q.fact not in asked), None)

    def record(self, fact: str, answer: object) -> None:
        """Put an answer, or the refusal to give one, into the case."""
        declined = answer is DECLINED
        finding = tvs.Finding(
            id=f"F-{len(self.case.findings) + 1}",
            fact=fact,
            value=None if declined else answer,
            unknown_because=MissingReason.DECLINED if declined else None,
            basis=FindingBasis.STATEMENT,
            recorded_on=self.today,
        )
        self.case = attrs.evolve(self.case, findings=(*self.case.findings, finding))


ANSWERS = {
    "has_positive_reasonable_grounds_decision": True,
    "disqualified_from_protection": False,
    "previous_positive_reasonable_grounds_decision": DECLINED,
    "offence_direct_consequence_of_trafficking": True,
    "reasonable_person_would_do_same_act": True,
    "offence_listed_in_msa_schedule_4": False,
}


def main() -> None:
    """Ask until nothing is left to ask, then show where the case stands."""
    desk = IntakeDesk(case=tvs.convert.loads(CASE.read_text(encoding="utf-8"), tvs.Case), today=date(2026, 3, 1))
    print(f"{desk.case!r}: nothing of the person shows")
    while (question := desk.next_question()) is not None:
        answer = ANSWERS.get(question.fact, DECLINED)
        print(f"? {question.question} {'(declined)' if answer is DECLINED else answer}")
        desk.record(question.fact, answer)
    for result in desk.results():
        print()
        print(tvs.explain(result))
    print()
    print(f"As HTML for the screen: {sum(len(result._repr_html_()) for result in desk.results())} characters")


if __name__ == "__main__":
    main()
