package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a project: the part that its authors write and the committee judges.
 *
 * @param leadSectionId the section responsible for the project
 * @param coSectionIds the sections that carry it jointly (联合申请, NX-35); each has to confirm
 * @param field its field, in words
 * @param firstDay no activity before this day, if one is set
 * @param lastDay no activity after this day, if one is set
 * @param themes its terms of the vocabulary, which new activities take over
 */
public record Proposal(
        String title,
        Origin origin,
        SectionId leadSectionId,
        Set<SectionId> coSectionIds,
        String field,
        String description,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Theme> themes) {

    public Proposal {
        coSectionIds = Set.copyOf(coSectionIds);
        // Documents stored before there was a vocabulary have none.
        themes = themes == null ? List.of() : List.copyOf(themes);
    }

    /** Returns all participating sections. */
    public Set<SectionId> sections() {
        var sections = new LinkedHashSet<>(coSectionIds);
        sections.add(leadSectionId);
        return sections;
    }

    /** Returns whether an activity of the project may take place on the given day. */
    public boolean covers(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Returns why the proposal is invalid, regardless of who makes it. */
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
