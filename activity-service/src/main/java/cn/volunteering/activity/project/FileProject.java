package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/** The sections' steps to file a project with the committee (报备, NX-35, NX-36). */
public final class FileProject {

    private final Aggregates<Project> projects;
    private final Members members;
    private final Clock clock;

    public FileProject(Aggregates<Project> projects, Members members, Clock clock) {
        this.projects = projects;
        this.members = members;
        this.clock = clock;
    }

    /** Confirms a joint project for the liaison's sections that are asked. */
    public Versioned<Project> confirm(ProjectId project, AccountId liaison) {
        return projects.change(project.value(), it -> confirmed(it, liaison));
    }

    /** Returns the project after the liaison's confirmation, or why they may not confirm. */
    public Decision<Project> confirmed(Project project, AccountId liaison) {
        return members.findByAccount(liaison)
                .map(member -> project.confirmFor(member.sectionsAsLiaison()))
                .orElseGet(() -> Decision.refused("liaison-without-section", "您的账号尚未关联到处室，不能代表处室确认"));
    }

    /** Files the project. */
    public Versioned<Project> file(ProjectId project, AccountId liaison) {
        return projects.change(project.value(), it -> it.file(new Signature(liaison, clock.instant())));
    }

    /** Records the project's number in the national system. */
    public Versioned<Project> assignNationalNumber(ProjectId project, String nationalNumber) {
        return projects.change(project.value(), it -> it.assignNationalNumber(nationalNumber));
    }
}
