package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Projects for tests, each one step further than the previous one. */
public final class Projects {

    static final Signature FILER = new Signature(People.LIAISON, Instant.parse("2026-11-01T02:00:00Z"));
    static final Signature COMMITTEE = new Signature(People.COMMITTEE, Instant.parse("2026-11-02T02:00:00Z"));

    private Projects() {}

    static Proposal aProposal(String... coSections) {
        return new Proposal(
                "文明交通劝导",
                Origin.APPLIED,
                People.SECTION,
                Set.of(coSections).stream().map(SectionId::new).collect(java.util.stream.Collectors.toSet()),
                "交通引导",
                "早高峰路口劝导",
                null,
                null,
                List.of());
    }

    /** Returns a draft, jointly with the given sections. */
    public static Project aDraft(String... coSections) {
        return Project.draft(new ProjectId("project-1"), aProposal(coSections)).orThrow();
    }

    public static Project aFiledProject() {
        return aDraft().file(FILER).orThrow();
    }

    public static Project anAcceptedProject() {
        return aFiledProject().accept(COMMITTEE).orThrow();
    }

    /** Returns an accepted project whose activities take place from the first to the last day. */
    public static Project lasting(String firstDay, String lastDay) {
        var proposal = aProposal();
        return Project.draft(
                        new ProjectId("project-1"),
                        new Proposal(
                                proposal.title(),
                                proposal.origin(),
                                proposal.leadSectionId(),
                                proposal.coSectionIds(),
                                proposal.field(),
                                proposal.description(),
                                LocalDate.parse(firstDay),
                                LocalDate.parse(lastDay),
                                proposal.themes()))
                .orThrow()
                .file(FILER)
                .orThrow()
                .accept(COMMITTEE)
                .orThrow();
    }
}
