package cn.volunteering.activity.project.web;

import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project as shown.
 *
 * @param leadSectionName the name of the lead section; {@code null} until it is known here
 * @param coSections the co-sections with their names
 * @param allowedActions what the caller may do now
 */
record ProjectView(
        ProjectId id,
        String title,
        Origin origin,
        SectionId leadSectionId,
        @Nullable String leadSectionName,
        Set<SectionId> coSectionIds,
        List<NameBook.Named> coSections,
        Set<SectionId> confirmedSectionIds,
        String field,
        String description,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Theme> themes,
        ProjectState state,
        @Nullable SignatureView filed,
        @Nullable SignatureView accepted,
        @Nullable String returnedFor,
        @Nullable String nationalNumber,
        List<String> allowedActions,
        long version) {

    static ProjectView of(Versioned<Project> project, NameBook names, List<String> allowedActions) {
        var it = project.state();
        var proposal = it.proposal();
        return new ProjectView(
                it.id(),
                proposal.title(),
                proposal.origin(),
                proposal.leadSectionId(),
                names.unit(proposal.leadSectionId()),
                proposal.coSectionIds(),
                names.named(proposal.coSectionIds()),
                it.confirmedBy(),
                proposal.field(),
                proposal.description(),
                proposal.firstDay(),
                proposal.lastDay(),
                proposal.themes(),
                it.state(),
                SignatureView.of(it.filing().filed(), names),
                SignatureView.of(it.filing().accepted(), names),
                it.filing().returnedFor(),
                it.nationalNumber(),
                allowedActions,
                project.version());
    }
}
