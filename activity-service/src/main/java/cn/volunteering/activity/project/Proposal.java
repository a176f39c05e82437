package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project is to be: the part that its authors write and the committee judges.
 *
 * @param leadSectionId the section that answers for the project
 * @param coSectionIds the sections that carry it jointly (联合申请, NX-35); each has to confirm
 * @param field what it is about, a code of the tenant's vocabulary
 * @param firstDay no activity before this day, if one is set
 * @param lastDay no activity after this day, if one is set
 */
public record Proposal(
        String title,
        Origin origin,
        SectionId leadSectionId,
        Set<SectionId> coSectionIds,
        String field,
        String description,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public Proposal {
        coSectionIds = Set.copyOf(coSectionIds);
    }

    /** All sections that take part. */
    public Set<SectionId> sections() {
        var sections = new LinkedHashSet<>(coSectionIds);
        sections.add(leadSectionId);
        return sections;
    }

    /** Whether an activity of the project may take place on the given day. */
    public boolean covers(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Why the proposal cannot stand, whoever makes it. */
    Optional<Refusal> objection() {
        if (coSectionIds.contains(leadSectionId)) {
            return Optional.of(Refusal.of("project-lead-is-co-section", "牵头处室不能同时列为联合处室"));
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            return Optional.of(Refusal.of("project-days-reversed", "项目结束日期不能早于开始日期"));
        }
        return Optional.empty();
    }
}
