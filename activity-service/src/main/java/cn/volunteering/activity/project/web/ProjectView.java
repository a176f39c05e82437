package cn.volunteering.activity.project.web;

import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Versioned;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A project as shown. */
record ProjectView(
        ProjectId id,
        String title,
        Origin origin,
        SectionId leadSectionId,
        Set<SectionId> coSectionIds,
        Set<SectionId> confirmedSectionIds,
        String field,
        String description,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        ProjectState state,
        @Nullable Signature filed,
        @Nullable Signature accepted,
        @Nullable String returnedFor,
        @Nullable String nationalNumber,
        long version) {

    static ProjectView of(Versioned<Project> project) {
        var it = project.state();
        var proposal = it.proposal();
        return new ProjectView(
                it.id(),
                proposal.title(),
                proposal.origin(),
                proposal.leadSectionId(),
                proposal.coSectionIds(),
                it.confirmedBy(),
                proposal.field(),
                proposal.description(),
                proposal.firstDay(),
                proposal.lastDay(),
                it.state(),
                it.filing().filed(),
                it.filing().accepted(),
                it.filing().returnedFor(),
                it.nationalNumber(),
                project.version());
    }
}
