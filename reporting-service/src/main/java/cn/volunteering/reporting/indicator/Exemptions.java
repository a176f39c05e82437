package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Exemption;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.util.List;

/** The exemptions (豁免) that a case has to respect: none where the policy counts people on long leave. */
final class Exemptions {

    private final List<Exemption> respected;

    Exemptions(Case which) {
        this.respected = which.option(Options.LONG_LEAVE) == Options.LongLeave.EXCLUDED_BY_EXEMPTION
                ? which.snapshot().registers().exemptions()
                : List.of();
    }

    boolean cover(VolunteerId person, LocalDate day) {
        return respected.stream().anyMatch(exemption -> exemption.covers(person, day));
    }
}
