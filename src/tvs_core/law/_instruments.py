"""The instruments of international and European law on trafficking, and which states they bind since when."""

from __future__ import annotations

from datetime import date

from tvs_core.law.treaties import Amendment, Instrument, Standing
from tvs_core.rules.provision import Seen

INSTRUMENTS = (
    Instrument(
        id="palermo",
        title=(
            "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, "
            "supplementing UNTOC"
        ),
        type="treaty",
        adopted=date(2000, 11, 15),
        entry_into_force=date(2003, 12, 25),
        entry_rule=(
            "Art 17: ninetieth day after the fortieth deposit; later Parties on the thirtieth day after their "
            "own deposit"
        ),
        depositary="Secretary-General of the United Nations",
        party_count=185,
        party_count_on=date(2025, 7, 31),
        party_count_seen=Seen.SECONDARY,
        status=(
            (
                "US",
                Standing(
                    party=True,
                    consent=date(2005, 11, 3),
                    entry_into_force=date(2005, 12, 3),
                    seen=Seen.MEMORY,
                    notes="with reservations and understandings on federalism and dispute settlement",
                ),
            ),
            (
                "GB",
                Standing(party=True, consent=date(2006, 2, 9), entry_into_force=date(2006, 3, 11), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(2002, 5, 13), entry_into_force=date(2003, 12, 25), seen=Seen.MEMORY),
            ),
            (
                "AU",
                Standing(
                    party=True,
                    consent=date(2005, 9, 14),
                    entry_into_force=date(2005, 10, 14),
                    seen=Seen.SECONDARY,
                    notes="consent date seen; with a declaration",
                ),
            ),
            (
                "EU",
                Standing(
                    party=True,
                    consent=date(2006, 9, 6),
                    entry_into_force=date(2006, 10, 6),
                    seen=Seen.MEMORY,
                    notes="approval, within Union competence",
                ),
            ),
        ),
    ),
    Instrument(
        id="untoc",
        title="United Nations Convention against Transnational Organized Crime",
        type="treaty",
        adopted=date(2000, 11, 15),
        entry_into_force=date(2003, 9, 29),
        entry_rule=(
            "Art 38: ninetieth day after the fortieth deposit; later Parties on the thirtieth day after their "
            "own deposit"
        ),
        depositary="Secretary-General of the United Nations",
        party_notes="over 190 (memory)",
        status=(
            (
                "US",
                Standing(party=True, consent=date(2005, 11, 3), entry_into_force=date(2005, 12, 3), seen=Seen.MEMORY),
            ),
            (
                "GB",
                Standing(party=True, consent=date(2006, 2, 9), entry_into_force=date(2006, 3, 11), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(2002, 5, 13), entry_into_force=date(2003, 9, 29), seen=Seen.MEMORY),
            ),
            (
                "AU",
                Standing(party=True, consent=date(2004, 5, 27), entry_into_force=date(2004, 6, 26), seen=Seen.MEMORY),
            ),
            (
                "EU",
                Standing(party=True, consent=date(2004, 5, 21), entry_into_force=date(2004, 6, 20), seen=Seen.MEMORY),
            ),
        ),
    ),
    Instrument(
        id="smuggling_protocol",
        title="Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing UNTOC",
        type="treaty",
        adopted=date(2000, 11, 15),
        entry_into_force=date(2004, 1, 28),
        depositary="Secretary-General of the United Nations",
        party_notes="over 150 (memory)",
        status=(
            (
                "US",
                Standing(party=True, consent=date(2005, 11, 3), entry_into_force=date(2005, 12, 3), seen=Seen.MEMORY),
            ),
            (
                "GB",
                Standing(party=True, consent=date(2006, 2, 9), entry_into_force=date(2006, 3, 11), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(2002, 5, 13), entry_into_force=date(2004, 1, 28), seen=Seen.MEMORY),
            ),
            (
                "AU",
                Standing(party=True, consent=date(2004, 5, 27), entry_into_force=date(2004, 6, 26), seen=Seen.MEMORY),
            ),
            (
                "EU",
                Standing(party=True, consent=date(2006, 9, 6), entry_into_force=date(2006, 10, 6), seen=Seen.MEMORY),
            ),
        ),
    ),
    Instrument(
        id="ohchr_principles",
        title=("OHCHR Recommended Principles and Guidelines on Human Rights and Human Trafficking (E/2002/68/Add.1)"),
        type="soft_law",
        adopted=date(2002, 5, 20),
        party_notes="not a treaty",
    ),
    Instrument(
        id="cedaw",
        title=(
            "Convention on the Elimination of All Forms of Discrimination against Women; General "
            "Recommendation No 38 (20 November 2020)"
        ),
        type="treaty",
        adopted=date(1979, 12, 18),
        entry_into_force=date(1981, 9, 3),
        depositary="Secretary-General of the United Nations",
        party_count=189,
        party_count_on=date(2024, 12, 31),
        party_count_seen=Seen.MEMORY,
        status=(
            ("US", Standing(party=False, signed=date(1980, 7, 17), seen=Seen.MEMORY)),
            ("GB", Standing(party=True, consent=date(1986, 4, 7), entry_into_force=date(1986, 5, 7), seen=Seen.MEMORY)),
            (
                "CA",
                Standing(party=True, consent=date(1981, 12, 10), entry_into_force=date(1982, 1, 9), seen=Seen.MEMORY),
            ),
            (
                "AU",
                Standing(party=True, consent=date(1983, 7, 28), entry_into_force=date(1983, 8, 27), seen=Seen.MEMORY),
            ),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="crc",
        title="Convention on the Rights of the Child",
        type="treaty",
        adopted=date(1989, 11, 20),
        entry_into_force=date(1990, 9, 2),
        depositary="Secretary-General of the United Nations",
        party_count=196,
        party_count_on=date(2024, 12, 31),
        party_count_seen=Seen.MEMORY,
        status=(
            ("US", Standing(party=False, signed=date(1995, 2, 16), seen=Seen.MEMORY)),
            (
                "GB",
                Standing(party=True, consent=date(1991, 12, 16), entry_into_force=date(1992, 1, 15), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(1991, 12, 13), entry_into_force=date(1992, 1, 12), seen=Seen.MEMORY),
            ),
            (
                "AU",
                Standing(party=True, consent=date(1990, 12, 17), entry_into_force=date(1991, 1, 16), seen=Seen.MEMORY),
            ),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="opsc",
        title="Optional Protocol to the CRC on the sale of children, child prostitution and child pornography",
        type="treaty",
        adopted=date(2000, 5, 25),
        entry_into_force=date(2002, 1, 18),
        entry_rule="Art 14: later Parties one month after their own deposit",
        depositary="Secretary-General of the United Nations",
        party_notes="about 178 (memory)",
        status=(
            (
                "US",
                Standing(party=True, consent=date(2002, 12, 23), entry_into_force=date(2003, 1, 23), seen=Seen.MEMORY),
            ),
            (
                "GB",
                Standing(party=True, consent=date(2009, 2, 20), entry_into_force=date(2009, 3, 20), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(2005, 9, 14), entry_into_force=date(2005, 10, 14), seen=Seen.MEMORY),
            ),
            ("AU", Standing(party=True, consent=date(2007, 1, 8), entry_into_force=date(2007, 2, 8), seen=Seen.MEMORY)),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="slavery_1926",
        title="Slavery Convention (Geneva)",
        type="treaty",
        adopted=date(1926, 9, 25),
        entry_into_force=date(1927, 3, 9),
        depositary="Secretary-General of the United Nations (since the 1953 Protocol)",
        party_notes="about 99 (memory)",
        status=(
            ("US", Standing(party=True, consent=date(1929, 3, 21), seen=Seen.MEMORY)),
            ("GB", Standing(party=True, consent=date(1927, 6, 18), seen=Seen.MEMORY)),
            ("CA", Standing(party=True, consent=date(1928, 8, 6), seen=Seen.MEMORY)),
            ("AU", Standing(party=True, consent=date(1927, 6, 18), seen=Seen.MEMORY)),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="slavery_1956",
        title=(
            "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and "
            "Practices Similar to Slavery"
        ),
        type="treaty",
        adopted=date(1956, 9, 7),
        entry_into_force=date(1957, 4, 30),
        depositary="Secretary-General of the United Nations",
        party_notes="about 124 (memory)",
        status=(
            (
                "US",
                Standing(party=True, consent=date(1967, 12, 6), entry_into_force=date(1967, 12, 6), seen=Seen.MEMORY),
            ),
            (
                "GB",
                Standing(party=True, consent=date(1957, 4, 30), entry_into_force=date(1957, 4, 30), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(1963, 1, 10), entry_into_force=date(1963, 1, 10), seen=Seen.MEMORY),
            ),
            ("AU", Standing(party=True, consent=date(1958, 1, 6), entry_into_force=date(1958, 1, 6), seen=Seen.MEMORY)),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="ilo_c29",
        title="ILO Forced Labour Convention, 1930 (No 29)",
        type="treaty",
        adopted=date(1930, 6, 28),
        entry_into_force=date(1932, 5, 1),
        depositary="Director-General of the International Labour Office (registration)",
        party_notes="about 181 (memory)",
        status=(
            ("US", Standing(party=False, seen=Seen.MEMORY)),
            ("GB", Standing(party=True, consent=date(1931, 6, 3), entry_into_force=date(1932, 5, 1), seen=Seen.MEMORY)),
            (
                "CA",
                Standing(party=True, consent=date(2011, 6, 13), entry_into_force=date(2012, 6, 13), seen=Seen.MEMORY),
            ),
            ("AU", Standing(party=True, consent=date(1932, 1, 2), entry_into_force=date(1933, 1, 2), seen=Seen.MEMORY)),
            ("EU", Standing(party=False, seen=Seen.MEMORY, notes="only ILO members can ratify")),
        ),
    ),
    Instrument(
        id="ilo_p029",
        title="ILO Protocol of 2014 to the Forced Labour Convention, 1930",
        type="treaty",
        adopted=date(2014, 6, 11),
        entry_into_force=date(2016, 11, 9),
        entry_rule=("Art 8: twelve months after the second ratification; later Members twelve months after their own"),
        depositary="Director-General of the International Labour Office (registration)",
        party_count=59,
        party_count_on=date(2022, 3, 31),
        party_count_seen=Seen.SECONDARY,
        party_notes="Australia's was the fifty-ninth; later figure not verified",
        status=(
            ("US", Standing(party=False, seen=Seen.MEMORY)),
            (
                "GB",
                Standing(party=True, consent=date(2016, 1, 22), entry_into_force=date(2017, 1, 22), seen=Seen.MEMORY),
            ),
            (
                "CA",
                Standing(party=True, consent=date(2019, 6, 17), entry_into_force=date(2020, 6, 17), seen=Seen.MEMORY),
            ),
            (
                "AU",
                Standing(
                    party=True,
                    consent=date(2022, 3, 31),
                    entry_into_force=date(2023, 3, 31),
                    seen=Seen.SECONDARY,
                    notes="ratification seen; exact day from memory",
                ),
            ),
            ("EU", Standing(party=False, seen=Seen.MEMORY, notes="the Council authorised Member States to ratify")),
        ),
    ),
    Instrument(
        id="ilo_c182",
        title="ILO Worst Forms of Child Labour Convention, 1999 (No 182)",
        type="treaty",
        adopted=date(1999, 6, 17),
        entry_into_force=date(2000, 11, 19),
        depositary="Director-General of the International Labour Office (registration)",
        party_count=187,
        party_count_on=date(2020, 8, 4),
        party_count_seen=Seen.MEMORY,
        party_notes="universal ratification",
        status=(
            (
                "US",
                Standing(party=True, consent=date(1999, 12, 2), entry_into_force=date(2000, 12, 2), seen=Seen.MEMORY),
            ),
            (
                "GB",
                Standing(party=True, consent=date(2000, 3, 22), entry_into_force=date(2001, 3, 22), seen=Seen.MEMORY),
            ),
            ("CA", Standing(party=True, consent=date(2000, 6, 6), entry_into_force=date(2001, 6, 6), seen=Seen.MEMORY)),
            (
                "AU",
                Standing(party=True, consent=date(2006, 12, 19), entry_into_force=date(2007, 12, 19), seen=Seen.MEMORY),
            ),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="cets197",
        title="Council of Europe Convention on Action against Trafficking in Human Beings (CETS No 197)",
        type="treaty",
        adopted=date(2005, 5, 3),
        opened_for_signature=date(2005, 5, 16),
        entry_into_force=date(2008, 2, 1),
        entry_rule=(
            "Art 42: first day of the month after three months from the tenth consent (eight of them member "
            "States); later Parties likewise from their own deposit"
        ),
        depositary="Secretary General of the Council of Europe",
        party_count=48,
        party_count_seen=Seen.PRIMARY,
        party_notes=(
            "all 46 member States plus Belarus and Israel, as stated on the Council of Europe's own page "
            "(undated, after 2021)"
        ),
        status=(
            ("US", Standing(party=False, seen=Seen.SECONDARY)),
            (
                "GB",
                Standing(
                    party=True,
                    consent=date(2008, 12, 17),
                    entry_into_force=date(2009, 4, 1),
                    seen=Seen.PRIMARY,
                    notes="entry into force seen in Cm 8414; ratification day from memory",
                ),
            ),
            ("CA", Standing(party=False, seen=Seen.SECONDARY)),
            ("AU", Standing(party=False, seen=Seen.SECONDARY)),
            (
                "EU",
                Standing(
                    party=False, seen=Seen.SECONDARY, notes="may accede (Art 42); all EU Member States are Parties"
                ),
            ),
        ),
    ),
    Instrument(
        id="echr",
        title="Convention for the Protection of Human Rights and Fundamental Freedoms",
        type="treaty",
        adopted=date(1950, 11, 4),
        entry_into_force=date(1953, 9, 3),
        depositary="Secretary General of the Council of Europe",
        party_count=46,
        party_count_seen=Seen.MEMORY,
        party_notes="Russia ceased to be a Party on 16 September 2022",
        status=(
            ("US", Standing(party=False, seen=Seen.MEMORY)),
            ("GB", Standing(party=True, consent=date(1951, 3, 8), entry_into_force=date(1953, 9, 3), seen=Seen.MEMORY)),
            ("CA", Standing(party=False, seen=Seen.MEMORY)),
            ("AU", Standing(party=False, seen=Seen.MEMORY)),
            ("EU", Standing(party=False, seen=Seen.MEMORY, notes="accession required by TEU Art 6(2), not achieved")),
        ),
    ),
    Instrument(
        id="eu_treaties",
        title="Treaty on European Union and Treaty on the Functioning of the European Union",
        type="treaty",
        adopted=date(2007, 12, 13),
        entry_into_force=date(2009, 12, 1),
        depositary="Government of the Italian Republic",
        party_count=27,
        party_count_seen=Seen.MEMORY,
        status=(
            (
                "GB",
                Standing(
                    party=False,
                    seen=Seen.MEMORY,
                    notes="left on 31 January 2020; EU law applied until 31 December 2020",
                ),
            ),
        ),
    ),
    Instrument(
        id="eu_charter",
        title=("Charter of Fundamental Rights of the European Union (Art 5(3) prohibits trafficking in human beings)"),
        type="eu_primary_law",
        adopted=date(2000, 12, 7),
        entry_into_force=date(2009, 12, 1),
        party_count=27,
        party_count_seen=Seen.MEMORY,
    ),
    Instrument(
        id="eu_atd",
        title=(
            "Directive 2011/36/EU on preventing and combating trafficking in human beings, as amended by "
            "Directive (EU) 2024/1712"
        ),
        type="directive",
        adopted=date(2011, 4, 5),
        entry_into_force=date(2011, 4, 15),
        transposition_deadline=date(2013, 4, 6),
        amendments=(
            Amendment(
                act="Directive (EU) 2024/1712 of 13 June 2024",
                published=date(2024, 6, 24),
                entry_into_force=date(2024, 7, 14),
                transposition_deadline=date(2026, 7, 15),
                seen=Seen.SECONDARY,
            ),
        ),
        party_count=26,
        party_count_seen=Seen.SECONDARY,
        party_notes="all Member States but Denmark",
        status=(
            ("DK", Standing(party=False, seen=Seen.SECONDARY, notes="Protocol 22")),
            (
                "IE",
                Standing(
                    party=True, seen=Seen.MEMORY, notes="opted in (2011); opt-in to the 2024 amendment from memory"
                ),
            ),
            (
                "GB",
                Standing(
                    party=False,
                    bound_to=date(2020, 12, 31),
                    seen=Seen.MEMORY,
                    notes=(
                        "opted in (Commission Decision 2011/692/EU of 14 October 2011); bound until the end of the "
                        "transition period"
                    ),
                ),
            ),
        ),
        outside=("DK",),
    ),
    Instrument(
        id="eu_rpd",
        title=(
            "Council Directive 2004/81/EC on the residence permit for cooperating third-country nationals who "
            "are victims of trafficking"
        ),
        type="directive",
        adopted=date(2004, 4, 29),
        entry_into_force=date(2004, 8, 6),
        transposition_deadline=date(2006, 8, 6),
        party_count=25,
        party_count_seen=Seen.SECONDARY,
        party_notes="not Denmark, not Ireland (nor the United Kingdom when a member)",
        status=(
            ("DK", Standing(party=False, seen=Seen.SECONDARY)),
            ("IE", Standing(party=False, seen=Seen.SECONDARY)),
            ("GB", Standing(party=False, seen=Seen.SECONDARY, notes="never bound")),
        ),
        outside=("DK", "IE", "GB"),
    ),
    Instrument(
        id="eu_vrd",
        title=(
            "Directive 2012/29/EU establishing minimum standards on the rights, support and protection of "
            "victims of crime"
        ),
        type="directive",
        adopted=date(2012, 10, 25),
        entry_into_force=date(2012, 11, 15),
        transposition_deadline=date(2015, 11, 16),
        party_count=26,
        party_count_seen=Seen.SECONDARY,
        party_notes="not Denmark",
        status=(
            ("DK", Standing(party=False, seen=Seen.SECONDARY)),
            ("IE", Standing(party=True, seen=Seen.MEMORY)),
            ("GB", Standing(party=False, bound_to=date(2020, 12, 31), seen=Seen.MEMORY)),
        ),
        outside=("DK",),
        notes="Revision proposed by COM(2023) 424; adoption not verified.",
    ),
    Instrument(
        id="eu_cd",
        title="Council Directive 2004/80/EC relating to compensation to crime victims",
        type="directive",
        adopted=date(2004, 4, 29),
        entry_into_force=date(2004, 8, 26),
        transposition_deadline=date(2006, 1, 1),
        party_count=26,
        party_count_seen=Seen.MEMORY,
        party_notes="not Denmark (memory); Art 12(2) schemes due by 1 July 2005",
        status=(
            ("DK", Standing(party=False, seen=Seen.MEMORY)),
            ("GB", Standing(party=False, bound_to=date(2020, 12, 31), seen=Seen.MEMORY)),
        ),
        outside=("DK",),
    ),
    Instrument(
        id="eu_esd",
        title=(
            "Directive 2009/52/EC on sanctions and measures against employers of illegally staying "
            "third-country nationals"
        ),
        type="directive",
        adopted=date(2009, 6, 18),
        entry_into_force=date(2009, 7, 20),
        transposition_deadline=date(2011, 7, 20),
        party_count=25,
        party_count_seen=Seen.MEMORY,
        party_notes="not Denmark, not Ireland",
        outside=("DK", "IE"),
    ),
    Instrument(
        id="eu_csddd",
        title=("Directive (EU) 2024/1760 on corporate sustainability due diligence, as amended to 18 March 2026"),
        type="directive",
        adopted=date(2024, 6, 13),
        entry_into_force=date(2024, 7, 25),
        transposition_deadline=date(2028, 7, 26),
        applies_from=date(2029, 7, 26),
        party_count=27,
        party_count_seen=Seen.MEMORY,
        notes=(
            "Transposition and application dates and the scope thresholds were seen in the consolidated text "
            "of 18 March 2026."
        ),
    ),
    Instrument(
        id="eu_flr",
        title="Regulation (EU) 2024/3015 on prohibiting products made with forced labour on the Union market",
        type="regulation",
        adopted=date(2024, 11, 27),
        entry_into_force=date(2024, 12, 13),
        applies_from=date(2027, 12, 14),
        party_count=27,
        party_count_seen=Seen.MEMORY,
    ),
    Instrument(
        id="actip",
        title="ASEAN Convention Against Trafficking in Persons, Especially Women and Children",
        type="treaty",
        adopted=date(2015, 11, 21),
        entry_into_force=date(2017, 3, 8),
        entry_rule="thirtieth day after the sixth deposit; later Parties on the day of deposit",
        depositary="Secretary-General of ASEAN",
        party_count=10,
        party_count_seen=Seen.MEMORY,
        party_notes="the ten States that were ASEAN members in 2015; status of Timor-Leste not verified",
        status=(
            ("US", Standing(party=False, seen=Seen.MEMORY)),
            ("GB", Standing(party=False, seen=Seen.MEMORY)),
            ("CA", Standing(party=False, seen=Seen.MEMORY)),
            ("AU", Standing(party=False, seen=Seen.MEMORY)),
            ("EU", Standing(party=False, seen=Seen.MEMORY)),
        ),
    ),
    Instrument(
        id="saarc_convention",
        title=("SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution"),
        type="treaty",
        adopted=date(2002, 1, 5),
        entry_into_force=date(2005, 11, 15),
        depositary="Secretary-General of SAARC",
        party_count_seen=Seen.MEMORY,
        party_notes="SAARC members; entry into force reported as 15 November 2005 (memory) or 2006 (secondary)",
    ),
    Instrument(
        id="osce_policy",
        title="OSCE policy and legislative recommendations on the non-punishment provision (2013)",
        type="soft_law",
        adopted=date(2013, 4, 22),
        party_count=57,
        party_count_seen=Seen.MEMORY,
        party_notes="participating States, political commitment only",
        status=(
            ("US", Standing(party=True, seen=Seen.MEMORY, notes="participating State")),
            ("GB", Standing(party=True, seen=Seen.MEMORY, notes="participating State")),
            ("CA", Standing(party=True, seen=Seen.MEMORY, notes="participating State")),
            ("AU", Standing(party=False, seen=Seen.MEMORY, notes="partner for co-operation")),
            ("EU", Standing(party=False, seen=Seen.MEMORY, notes="its Member States participate")),
        ),
    ),
    Instrument(
        id="maputo",
        title="Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa",
        type="treaty",
        adopted=date(2003, 7, 11),
        entry_into_force=date(2005, 11, 25),
        depositary="Chairperson of the African Union Commission",
        notes=(
            "Art 4(2)(g): prevent and condemn trafficking in women, prosecute perpetrators, protect women "
            "most at risk (seen, secondary)."
        ),
    ),
    Instrument(
        id="acrwc",
        title="African Charter on the Rights and Welfare of the Child",
        type="treaty",
        adopted=date(1990, 7, 1),
        entry_into_force=date(1999, 11, 29),
        depositary="Chairperson of the African Union Commission",
        notes=(
            "Art 29: sale, trafficking and abduction; also begging (memory). A child is under eighteen "
            "without exception (Art 2, memory)."
        ),
    ),
    Instrument(
        id="arab_charter",
        title="Arab Charter on Human Rights (revised 2004)",
        type="treaty",
        adopted=date(2004, 5, 22),
        entry_into_force=date(2008, 3, 15),
        depositary="Secretary-General of the League of Arab States",
        notes=("Art 10: prohibition of slavery, trafficking, forced labour and exploitation (memory; not verified)."),
    ),
)
