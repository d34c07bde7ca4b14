"""Offences by code: those that Schedule 4 to the Modern Slavery Act 2015 lists, and some that it does not."""

from __future__ import annotations

from tvs_core.law.catalogue import ListedOffence

__all__ = ["NOT_IN_SCHEDULE_4", "SCHEDULE_4"]


def __dir__() -> list[str]:
    return __all__


#: Offences to which the section 45 defence does not apply.
SCHEDULE_4 = (
    ListedOffence(code="cl_false_imprisonment", title="False imprisonment", cite="common law (Sch 4 paras 1-6)"),
    ListedOffence(code="cl_kidnapping", title="Kidnapping", cite="common law (Sch 4 paras 1-6)"),
    ListedOffence(code="cl_manslaughter", title="Manslaughter", cite="common law (Sch 4 paras 1-6)"),
    ListedOffence(code="cl_murder", title="Murder", cite="common law (Sch 4 paras 1-6)"),
    ListedOffence(
        code="cl_perverting_course_of_justice",
        title="Perverting the course of justice",
        cite="common law (Sch 4 paras 1-6)",
    ),
    ListedOffence(code="cl_piracy", title="Piracy", cite="common law (Sch 4 paras 1-6)"),
    ListedOffence(
        code="oapa_1861_s4", title="soliciting murder", cite="Offences against the Person Act 1861 s4 (Sch 4 para 7)"
    ),
    ListedOffence(
        code="oapa_1861_s16", title="threats to kill", cite="Offences against the Person Act 1861 s16 (Sch 4 para 7)"
    ),
    ListedOffence(
        code="oapa_1861_s18",
        title="wounding or GBH with intent",
        cite="Offences against the Person Act 1861 s18 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s20", title="malicious wounding", cite="Offences against the Person Act 1861 s20 (Sch 4 para 7)"
    ),
    ListedOffence(
        code="oapa_1861_s21",
        title="choking etc to commit an indictable offence",
        cite="Offences against the Person Act 1861 s21 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s22",
        title="using drugs etc to commit an indictable offence",
        cite="Offences against the Person Act 1861 s22 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s23",
        title="poisoning endangering life or causing GBH",
        cite="Offences against the Person Act 1861 s23 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s27",
        title="abandoning children",
        cite="Offences against the Person Act 1861 s27 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s28",
        title="bodily injury by explosives",
        cite="Offences against the Person Act 1861 s28 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s29",
        title="explosives with intent to do GBH",
        cite="Offences against the Person Act 1861 s29 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s30",
        title="placing explosives with intent",
        cite="Offences against the Person Act 1861 s30 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s31",
        title="spring guns etc with intent",
        cite="Offences against the Person Act 1861 s31 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s32",
        title="endangering railway passengers",
        cite="Offences against the Person Act 1861 s32 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s35",
        title="furious driving causing injury",
        cite="Offences against the Person Act 1861 s35 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s37",
        title="assaulting officer preserving wreck",
        cite="Offences against the Person Act 1861 s37 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="oapa_1861_s38",
        title="assault with intent to resist arrest",
        cite="Offences against the Person Act 1861 s38 (Sch 4 para 7)",
    ),
    ListedOffence(
        code="esa_1883_s2", title="causing explosion", cite="Explosive Substances Act 1883 s2 (Sch 4 para 8)"
    ),
    ListedOffence(
        code="esa_1883_s3",
        title="attempt or possession with intent",
        cite="Explosive Substances Act 1883 s3 (Sch 4 para 8)",
    ),
    ListedOffence(
        code="esa_1883_s4",
        title="explosives in suspicious circumstances",
        cite="Explosive Substances Act 1883 s4 (Sch 4 para 8)",
    ),
    ListedOffence(
        code="ilpa_1929_s1", title="child destruction", cite="Infant Life (Preservation) Act 1929 s1 (Sch 4 para 9)"
    ),
    ListedOffence(
        code="cypa_1933_s1", title="cruelty to children", cite="Children and Young Persons Act 1933 s1 (Sch 4 para 10)"
    ),
    ListedOffence(
        code="poa_1936_s2", title="quasi-military organisation", cite="Public Order Act 1936 s2 (Sch 4 para 11)"
    ),
    ListedOffence(code="infanticide_1938_s1", title="infanticide", cite="Infanticide Act 1938 s1 (Sch 4 para 12)"),
    ListedOffence(
        code="firearms_1968_s5", title="possession of prohibited firearms", cite="Firearms Act 1968 s5 (Sch 4 para 13)"
    ),
    ListedOffence(
        code="firearms_1968_s16",
        title="possession with intent to endanger life",
        cite="Firearms Act 1968 s16 (Sch 4 para 13)",
    ),
    ListedOffence(
        code="firearms_1968_s16a",
        title="possession with intent to cause fear of violence",
        cite="Firearms Act 1968 s16A (Sch 4 para 13)",
    ),
    ListedOffence(
        code="firearms_1968_s17_1",
        title="use of firearm to resist arrest",
        cite="Firearms Act 1968 s17(1) (Sch 4 para 13)",
    ),
    ListedOffence(
        code="firearms_1968_s17_2",
        title="possession when committing or arrested for specified offence",
        cite="Firearms Act 1968 s17(2) (Sch 4 para 13)",
    ),
    ListedOffence(
        code="firearms_1968_s18", title="carrying with criminal intent", cite="Firearms Act 1968 s18 (Sch 4 para 13)"
    ),
    ListedOffence(
        code="theft_1968_s8", title="robbery or assault with intent to rob", cite="Theft Act 1968 s8 (Sch 4 para 14)"
    ),
    ListedOffence(
        code="theft_1968_s9",
        title="burglary",
        cite="Theft Act 1968 s9 (Sch 4 para 14)",
        only_if="only with intent to inflict GBH or to do unlawful damage to the building or anything in it",
        only_if_fact="burglary_intent_gbh_or_unlawful_damage",
    ),
    ListedOffence(code="theft_1968_s10", title="aggravated burglary", cite="Theft Act 1968 s10 (Sch 4 para 14)"),
    ListedOffence(
        code="theft_1968_s12a",
        title="aggravated vehicle-taking",
        cite="Theft Act 1968 s12A (Sch 4 para 14)",
        only_if="only where an accident caused a death",
        only_if_fact="vehicle_taking_accident_caused_death",
    ),
    ListedOffence(code="theft_1968_s21", title="blackmail", cite="Theft Act 1968 s21 (Sch 4 para 14)"),
    ListedOffence(
        code="cda_1971_s1",
        title="criminal damage",
        cite="Criminal Damage Act 1971 s1 (Sch 4 para 15)",
        only_if="only arson, or the s1(2) offence",
        only_if_fact="criminal_damage_by_fire_or_endangering_life",
    ),
    ListedOffence(
        code="ia_1971_s25", title="assisting unlawful immigration", cite="Immigration Act 1971 s25 (Sch 4 para 16)"
    ),
    ListedOffence(
        code="cema_1979_s170",
        title="fraudulent evasion of import prohibition",
        cite="Customs and Excise Management Act 1979 s170 (Sch 4 para 17)",
        only_if=(
            "only goods prohibited by s42 Customs Consolidation Act 1876 (indecent or obscene articles); "
            "importing drugs is NOT excluded"
        ),
        only_if_fact="prohibited_goods_indecent_or_obscene",
    ),
    ListedOffence(code="tha_1982_s1", title="hostage-taking", cite="Taking of Hostages Act 1982 s1 (Sch 4 para 18)"),
    ListedOffence(code="avsa_1982_s1", title="hijacking", cite="Aviation Security Act 1982 s1 (Sch 4 para 19)"),
    ListedOffence(
        code="avsa_1982_s2",
        title="destroying or endangering aircraft",
        cite="Aviation Security Act 1982 s2 (Sch 4 para 19)",
    ),
    ListedOffence(
        code="avsa_1982_s3",
        title="other acts endangering aircraft",
        cite="Aviation Security Act 1982 s3 (Sch 4 para 19)",
    ),
    ListedOffence(
        code="avsa_1982_s4", title="dangerous articles", cite="Aviation Security Act 1982 s4 (Sch 4 para 19)"
    ),
    ListedOffence(
        code="mha_1983_s127", title="ill-treatment of patients", cite="Mental Health Act 1983 s127 (Sch 4 para 20)"
    ),
    ListedOffence(
        code="caa_1984_s1", title="abduction of child by parent etc", cite="Child Abduction Act 1984 s1 (Sch 4 para 21)"
    ),
    ListedOffence(
        code="caa_1984_s2", title="abduction of child by others", cite="Child Abduction Act 1984 s2 (Sch 4 para 21)"
    ),
    ListedOffence(code="poa_1986_s1", title="riot", cite="Public Order Act 1986 s1 (Sch 4 para 22)"),
    ListedOffence(code="poa_1986_s2", title="violent disorder", cite="Public Order Act 1986 s2 (Sch 4 para 22)"),
    ListedOffence(code="cja_1988_s134", title="torture", cite="Criminal Justice Act 1988 s134 (Sch 4 para 23)"),
    ListedOffence(
        code="rta_1988_s1", title="death by dangerous driving", cite="Road Traffic Act 1988 s1 (Sch 4 para 24)"
    ),
    ListedOffence(
        code="rta_1988_s3a",
        title="death by careless driving under the influence",
        cite="Road Traffic Act 1988 s3A (Sch 4 para 24)",
    ),
    ListedOffence(
        code="amsa_1990_s1",
        title="endangering safety at aerodromes",
        cite="Aviation and Maritime Security Act 1990 s1 (Sch 4 para 25)",
    ),
    ListedOffence(
        code="amsa_1990_s9",
        title="hijacking of ships",
        cite="Aviation and Maritime Security Act 1990 s9 (Sch 4 para 25)",
    ),
    ListedOffence(
        code="amsa_1990_s10",
        title="seizing fixed platforms",
        cite="Aviation and Maritime Security Act 1990 s10 (Sch 4 para 25)",
    ),
    ListedOffence(
        code="amsa_1990_s11",
        title="destroying fixed platforms",
        cite="Aviation and Maritime Security Act 1990 s11 (Sch 4 para 25)",
    ),
    ListedOffence(
        code="amsa_1990_s12",
        title="endangering safe navigation",
        cite="Aviation and Maritime Security Act 1990 s12 (Sch 4 para 25)",
    ),
    ListedOffence(
        code="amsa_1990_s13", title="threats", cite="Aviation and Maritime Security Act 1990 s13 (Sch 4 para 25)"
    ),
    ListedOffence(
        code="channel_tunnel_1994_part2",
        title="Channel Tunnel offences",
        cite="Channel Tunnel (Security) Order 1994 Part 2 (Sch 4 para 26)",
    ),
    ListedOffence(
        code="pha_1997_s4",
        title="putting people in fear of violence",
        cite="Protection from Harassment Act 1997 s4 (Sch 4 para 27)",
    ),
    ListedOffence(
        code="pha_1997_s4a",
        title="stalking involving fear of violence or serious alarm",
        cite="Protection from Harassment Act 1997 s4A (Sch 4 para 27)",
    ),
    ListedOffence(
        code="cda_1998_s29",
        title="racially or religiously aggravated assaults",
        cite="Crime and Disorder Act 1998 s29 (Sch 4 para 28)",
    ),
    ListedOffence(
        code="cda_1998_s31_1_a_b",
        title="racially or religiously aggravated s4 or s4A public order offences",
        cite="Crime and Disorder Act 1998 s31(1)(a) or (b) (Sch 4 para 28)",
    ),
    ListedOffence(code="ta_2000_s54", title="weapons training", cite="Terrorism Act 2000 s54 (Sch 4 para 29)"),
    ListedOffence(
        code="ta_2000_s56", title="directing terrorist organisation", cite="Terrorism Act 2000 s56 (Sch 4 para 29)"
    ),
    ListedOffence(
        code="ta_2000_s57", title="possession for terrorist purposes", cite="Terrorism Act 2000 s57 (Sch 4 para 29)"
    ),
    ListedOffence(
        code="ta_2000_s59", title="inciting terrorism overseas", cite="Terrorism Act 2000 s59 (Sch 4 para 29)"
    ),
    ListedOffence(
        code="icca_2001_s51",
        title="genocide, crimes against humanity, war crimes",
        cite="International Criminal Court Act 2001 s51 (Sch 4 para 30)",
    ),
    ListedOffence(
        code="icca_2001_s52",
        title="ancillary conduct",
        cite="International Criminal Court Act 2001 s52 (Sch 4 para 30)",
    ),
    ListedOffence(
        code="atcsa_2001_s47",
        title="nuclear weapons",
        cite="Anti-terrorism, Crime and Security Act 2001 s47 (Sch 4 para 31)",
    ),
    ListedOffence(
        code="atcsa_2001_s50",
        title="weapons-related acts overseas",
        cite="Anti-terrorism, Crime and Security Act 2001 s50 (Sch 4 para 31)",
    ),
    ListedOffence(
        code="atcsa_2001_s113",
        title="noxious substances to cause harm or intimidate",
        cite="Anti-terrorism, Crime and Security Act 2001 s113 (Sch 4 para 31)",
    ),
    ListedOffence(
        code="fgma_2003_s1", title="FGM offences", cite="Female Genital Mutilation Act 2003 s1 (Sch 4 para 32)"
    ),
    ListedOffence(
        code="fgma_2003_s2", title="FGM offences", cite="Female Genital Mutilation Act 2003 s2 (Sch 4 para 32)"
    ),
    ListedOffence(
        code="fgma_2003_s3", title="FGM offences", cite="Female Genital Mutilation Act 2003 s3 (Sch 4 para 32)"
    ),
    ListedOffence(code="soa_2003_s1", title="rape", cite="Sexual Offences Act 2003 s1 (Sch 4 para 33)"),
    ListedOffence(
        code="soa_2003_s2", title="assault by penetration", cite="Sexual Offences Act 2003 s2 (Sch 4 para 33)"
    ),
    ListedOffence(code="soa_2003_s3", title="sexual assault", cite="Sexual Offences Act 2003 s3 (Sch 4 para 33)"),
    ListedOffence(
        code="soa_2003_s4",
        title="causing sexual activity without consent",
        cite="Sexual Offences Act 2003 s4 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s5", title="rape of child under 13", cite="Sexual Offences Act 2003 s5 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s6",
        title="assault of child under 13 by penetration",
        cite="Sexual Offences Act 2003 s6 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s7", title="sexual assault of child under 13", cite="Sexual Offences Act 2003 s7 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s8",
        title="causing or inciting child under 13",
        cite="Sexual Offences Act 2003 s8 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s9", title="sexual activity with a child", cite="Sexual Offences Act 2003 s9 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s10", title="causing or inciting a child", cite="Sexual Offences Act 2003 s10 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s13",
        title="child sex offences by children or young persons",
        cite="Sexual Offences Act 2003 s13 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s14", title="arranging child sex offence", cite="Sexual Offences Act 2003 s14 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s15", title="meeting a child after grooming", cite="Sexual Offences Act 2003 s15 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s16",
        title="abuse of trust: sexual activity",
        cite="Sexual Offences Act 2003 s16 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s17",
        title="abuse of trust: causing or inciting",
        cite="Sexual Offences Act 2003 s17 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s18",
        title="abuse of trust: in presence of child",
        cite="Sexual Offences Act 2003 s18 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s19",
        title="abuse of trust: causing child to watch",
        cite="Sexual Offences Act 2003 s19 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s25",
        title="child family member: sexual activity",
        cite="Sexual Offences Act 2003 s25 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s26", title="child family member: inciting", cite="Sexual Offences Act 2003 s26 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s30",
        title="mental disorder: sexual activity",
        cite="Sexual Offences Act 2003 s30 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s31",
        title="mental disorder: causing or inciting",
        cite="Sexual Offences Act 2003 s31 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s32", title="mental disorder: in presence", cite="Sexual Offences Act 2003 s32 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s33",
        title="mental disorder: causing to watch",
        cite="Sexual Offences Act 2003 s33 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s34",
        title="mental disorder: inducement, threat, deception",
        cite="Sexual Offences Act 2003 s34 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s35",
        title="mental disorder: causing activity by inducement",
        cite="Sexual Offences Act 2003 s35 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s36",
        title="mental disorder: in presence by inducement",
        cite="Sexual Offences Act 2003 s36 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s37",
        title="mental disorder: causing to watch by inducement",
        cite="Sexual Offences Act 2003 s37 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s38", title="care workers: sexual activity", cite="Sexual Offences Act 2003 s38 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s39",
        title="care workers: causing or inciting",
        cite="Sexual Offences Act 2003 s39 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s40", title="care workers: in presence", cite="Sexual Offences Act 2003 s40 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s41", title="care workers: causing to watch", cite="Sexual Offences Act 2003 s41 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s47",
        title="paying for sexual services of a child",
        cite="Sexual Offences Act 2003 s47 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s48",
        title="causing or inciting child sexual exploitation",
        cite="Sexual Offences Act 2003 s48 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s49",
        title="controlling a child in sexual exploitation",
        cite="Sexual Offences Act 2003 s49 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s50",
        title="arranging child sexual exploitation",
        cite="Sexual Offences Act 2003 s50 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s61",
        title="administering a substance with intent",
        cite="Sexual Offences Act 2003 s61 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s62",
        title="offence with intent to commit sexual offence",
        cite="Sexual Offences Act 2003 s62 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s63", title="trespass with intent", cite="Sexual Offences Act 2003 s63 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="soa_2003_s64",
        title="sex with adult relative: penetration",
        cite="Sexual Offences Act 2003 s64 (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s65",
        title="sex with adult relative: consenting",
        cite="Sexual Offences Act 2003 s65 (Sch 4 para 33)",
    ),
    ListedOffence(code="soa_2003_s66", title="exposure", cite="Sexual Offences Act 2003 s66 (Sch 4 para 33)"),
    ListedOffence(code="soa_2003_s67", title="voyeurism", cite="Sexual Offences Act 2003 s67 (Sch 4 para 33)"),
    ListedOffence(
        code="soa_2003_s67a",
        title="voyeurism: additional offences",
        cite="Sexual Offences Act 2003 s67A (Sch 4 para 33)",
    ),
    ListedOffence(
        code="soa_2003_s70", title="sexual penetration of a corpse", cite="Sexual Offences Act 2003 s70 (Sch 4 para 33)"
    ),
    ListedOffence(
        code="dvcva_2004_s5",
        title="causing or allowing death or serious harm of child or vulnerable adult",
        cite="Domestic Violence, Crime and Victims Act 2004 s5 (Sch 4 para 34)",
    ),
    ListedOffence(
        code="ta_2006_s5", title="preparation of terrorist acts", cite="Terrorism Act 2006 s5 (Sch 4 para 35)"
    ),
    ListedOffence(code="ta_2006_s6", title="training for terrorism", cite="Terrorism Act 2006 s6 (Sch 4 para 35)"),
    ListedOffence(
        code="ta_2006_s9",
        title="radioactive device: making or possession",
        cite="Terrorism Act 2006 s9 (Sch 4 para 35)",
    ),
    ListedOffence(code="ta_2006_s10", title="radioactive device: use", cite="Terrorism Act 2006 s10 (Sch 4 para 35)"),
    ListedOffence(
        code="ta_2006_s11", title="radioactive device: threats", cite="Terrorism Act 2006 s11 (Sch 4 para 35)"
    ),
    ListedOffence(
        code="msa_2015_s1", title="slavery, servitude, forced labour", cite="Modern Slavery Act 2015 s1 (Sch 4 para 36)"
    ),
    ListedOffence(code="msa_2015_s2", title="human trafficking", cite="Modern Slavery Act 2015 s2 (Sch 4 para 36)"),
)

#: Offences people are often charged with that Schedule 4 does not list.
NOT_IN_SCHEDULE_4 = (
    ListedOffence(code="mda_1971_s4_2", title="production of a controlled drug (including cannabis growing)"),
    ListedOffence(code="mda_1971_s4_3", title="supply of a controlled drug"),
    ListedOffence(code="mda_1971_s5_2", title="possession of a controlled drug"),
    ListedOffence(code="mda_1971_s5_3", title="possession with intent to supply"),
    ListedOffence(code="mda_1971_s6_2", title="cultivation of cannabis"),
    ListedOffence(code="ida_2010_s4", title="possession of false identity document with improper intention"),
    ListedOffence(code="ida_2010_s6", title="possession of false identity document without reasonable excuse"),
    ListedOffence(code="ia_1971_s24", title="illegal entry and similar"),
    ListedOffence(code="aita_2004_s2", title="no travel document at interview"),
    ListedOffence(code="theft_1968_s1", title="theft"),
    ListedOffence(code="theft_1968_s22", title="handling stolen goods"),
    ListedOffence(code="fraud_2006_s1", title="fraud"),
    ListedOffence(code="poca_2002_s327", title="money laundering: concealing etc"),
    ListedOffence(code="oapa_1861_s47", title="assault occasioning actual bodily harm"),
    ListedOffence(code="cja_1988_s39", title="common assault"),
    ListedOffence(code="poa_1986_s3", title="affray"),
    ListedOffence(code="pca_1953_s1", title="offensive weapon in public"),
    ListedOffence(code="cja_1988_s139", title="bladed article in public"),
    ListedOffence(code="firearms_1968_s1", title="firearm without certificate"),
    ListedOffence(code="msa_2015_s4", title="offence with intent to commit human trafficking"),
    ListedOffence(code="soa_2003_s52", title="causing or inciting prostitution for gain (adult)"),
    ListedOffence(code="soa_2003_s53", title="controlling prostitution for gain (adult)"),
    ListedOffence(code="soa_1956_s33a", title="keeping a brothel used for prostitution"),
    ListedOffence(
        code="soa_2003_s11",
        title=(
            "sexual activity in the presence of a child - see watchlist: a 2025 Government amendment to the "
            "Bill for the Crime and Policing Act 2026 adds it to Schedule 4; enacted text and start date not "
            "verified"
        ),
    ),
    ListedOffence(code="soa_2003_s12", title="causing a child to watch a sexual act"),
)
