"""Words that cells hold in place of what the standard asks for, and how they are read."""

from __future__ import annotations

from typing import Final

from tvs_core.codes.case import MissingReason

__all__ = ["MONTHS", "NO", "NO_SINGLE_VALUE", "OTHER_NAMES", "TEMPLATE_SPELLINGS", "UNKNOWN_WORDS", "YES"]

# Words that say that nothing is known, and why; all of them folded.
UNKNOWN_WORDS: Final = {
    "unknown": MissingReason.NOT_KNOWN,
    "unkown": MissingReason.NOT_KNOWN,
    "unk": MissingReason.NOT_KNOWN,
    "not known": MissingReason.NOT_KNOWN,
    "not sure": MissingReason.NOT_KNOWN,
    "don't know": MissingReason.NOT_KNOWN,
    "don’t know": MissingReason.NOT_KNOWN,
    "does not know": MissingReason.NOT_KNOWN,
    "n/k": MissingReason.NOT_KNOWN,
    "?": MissingReason.NOT_KNOWN,
    "??": MissingReason.NOT_KNOWN,
    "???": MissingReason.NOT_KNOWN,
    "not asked": MissingReason.NOT_ASKED,
    "declined": MissingReason.DECLINED,
    "declined to answer": MissingReason.DECLINED,
    "refused": MissingReason.DECLINED,
    "refused to answer": MissingReason.DECLINED,
    "prefer not to say": MissingReason.DECLINED,
    "not recorded": MissingReason.NOT_RECORDED,
    "not available": MissingReason.NOT_RECORDED,
    "not applicable": MissingReason.NOT_RECORDED,
    "no data": MissingReason.NOT_RECORDED,
    "missing": MissingReason.NOT_RECORDED,
    "n/a": MissingReason.NOT_RECORDED,
    "na": MissingReason.NOT_RECORDED,
    "null": MissingReason.NOT_RECORDED,
    "tbc": MissingReason.NOT_RECORDED,
    "tbd": MissingReason.NOT_RECORDED,
    "-": MissingReason.NOT_RECORDED,
    "--": MissingReason.NOT_RECORDED,
    "—": MissingReason.NOT_RECORDED,
}

YES: Final = frozenset({"yes", "y", "true", "1", "x", "ticked", "checked"})
NO: Final = frozenset({"no", "n", "false", "0", "unticked", "unchecked"})

# Labels that the shipped workbooks spell otherwise than the standard: not worth a report.
TEMPLATE_SPELLINGS: Final = {
    "CaseStatus": {"Follow up": "FollowUp"},
    "ReferralReason": {"Migration Or Change Of Location": "MigrationOrChangeOfLocation"},
    "ControlMethod": {"Debt bondage ": "DebtBondage", "DebtBondage ": "DebtBondage"},
    "Country": {"Turkey": "TR"},
}

# Other names of one value: of earlier versions, of other documents of the standard, and of daily use; all folded.
OTHER_NAMES: Final = {
    "Gender": {"male": "Masculine", "female": "Feminine", "unknown": "NonSpecifiedUnknown"},
    "TraffickerRelationship": {"unacquainted": "Unaquainted"},
    "RecruitmentMethod": {
        "educationalfacility": "AtAnEducationalInstitution",
        "publicarea": "Other",
        "shelter": "Other",
        "work": "AtWork",
    },
    "ExploitationType": {
        "illegaladoption": "ForcedAdoption",
        "illicitactivities": "Other",
        "forced labor": "ForcedLabour",
    },
    "ControlMethod": {
        "methodsofcontroldebtbondage": "DebtBondage",
        "methodsofcontroltakesearnings": "TakesEarnings",
        "methodsofcontrolrestrictsfinancialaccess": "RestrictsFinancialAccess",
        "methodsofcontrolpsychologicalabuse": "PsychologicalAbuse",
        "methodsofcontrolphysicalabuse": "PhysicalAbuse",
        "methodsofcontrolsexualabuse": "SexualAbuse",
        "methodsofcontrolfalsepromises": "FalsePromises",
        "methodsofcontrolpsychoactivesubstances": "PsychoactiveSubstance",
        "methodsofcontrolrestrictsmedicalcare": "RestrictsMedicalCare",
        "methodsofcontrolexcessiveworkinghours": "ExcessiveWorkingHours",
        "methodsofcontrolthreatoflawenforcement": "ThreatsLawEnforcement",
        "methodsofcontrolwithholdsnecessities": "WithholdsNecessities",
        "methodsofcontrolwithholdsdocuments": "WithholdsDocuments",
        "methodsofcontrolother": "Other",
    },
    "Country": {
        "turkiye": "TR",
        "united kingdom": "GB",
        "united states": "US",
        "congo, the democratic republic of the": "CD",
        "democratic republic of the congo": "CD",
        "united kingdom of great britain and northern ireland (the)": "GB",
        "united states of america (the)": "US",
    },
}

# Values of earlier versions and other documents that no single value of 2.0 stands for: kept as text, with the reason.
NO_SINGLE_VALUE: Final = {
    "Gender": {"transgender/nonconforming": "a value of version 0.2 that version 2.0 splits into three"},
    "RecruitmentMethod": {
        "internetsocialmediaonlineadvertisement": "a value of version 0.2 that version 2.0 splits into two",
    },
    "ExploitationType": {
        "forcedmilitaryservice": "a value of version 0.2 that is wider than the one version 2.0 has",
    },
    "ControlMethod": {
        "methodsofcontrolthreats": "a name for any threat, which the list splits by kind",
        "methodsofcontrolrestrictsmovement": "a name the list of values does not have",
        "methodsofcontroluseschildren": "a name the list of values does not have",
    },
}

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}
