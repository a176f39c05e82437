package cn.volunteering.activity.project.web;

import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.Proposal;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.domain.Stated;
import cn.volunteering.web.validation.NotReversed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A submitted proposal. */
@NotReversed(first = "firstDay", last = "lastDay", message = "项目结束日期不能早于开始日期")
record ProposalRequest(
        @NotBlank @Size(max = 100) String title,
        @NotNull Origin origin,
        @NotBlank @Size(max = 64) String leadSectionId,
        @Kept @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 64) String> coSectionIds,
        @NotBlank @Size(max = 50) String field,
        @Paragraphs @NotBlank @Size(max = 4000) String description,
        Stated<LocalDate> firstDay,
        Stated<LocalDate> lastDay,
        @Kept @Nullable @Size(max = 20) Set<@NotBlank @Size(max = 64) String> themes) {

    /** Returns the ids of the chosen themes; none if the request leaves them out. */
    Set<String> themeIds() {
        return themes == null ? Set.of() : themes;
    }

    /** Returns the proposal with the themes that were looked up. */
    Proposal proposal(List<Theme> chosen) {
        return proposal(coSections(), firstDay.value(), lastDay.value(), chosen);
    }

    /**
     * Returns the proposal that replaces the given one; what was left out of co-sections, days and themes stays; null clears a
     * day.
     */
    Proposal proposalKeeping(Proposal before, List<Theme> chosen) {
        return proposal(
                coSectionIds == null ? before.coSectionIds() : coSections(),
                firstDay.or(before.firstDay()),
                lastDay.or(before.lastDay()),
                themes == null ? before.themes() : chosen);
    }

    private Proposal proposal(
            Set<SectionId> coSections, @Nullable LocalDate first, @Nullable LocalDate last, List<Theme> chosen) {
        return new Proposal(
                title.strip(),
                origin,
                new SectionId(leadSectionId),
                coSections,
                field.strip(),
                description.strip(),
                first,
                last,
                chosen);
    }

    private Set<SectionId> coSections() {
        return coSectionIds == null
                ? Set.of()
                : coSectionIds.stream().map(SectionId::new).collect(Collectors.toUnmodifiableSet());
    }
}
