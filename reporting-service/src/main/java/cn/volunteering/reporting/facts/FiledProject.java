package cn.volunteering.reporting.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A project that was filed with the committee (NX-51), with the sections that carry it. A project without this fact has
 * never been filed. The time has millisecond precision.
 */
public record FiledProject(ProjectId id, String title, UnitId leadSection, List<UnitId> coSections, Instant filedAt)
        implements Fact {

    public FiledProject {
        coSections = List.copyOf(coSections);
        filedAt = filedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns all sections that carry the project, the lead first. */
    public List<UnitId> sections() {
        var sections = new ArrayList<>(List.of(leadSection));
        sections.addAll(coSections);
        return sections;
    }
}
