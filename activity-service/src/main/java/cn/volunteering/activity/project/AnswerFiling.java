package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/** The committee's answer to a filed project: acceptance or return. */
public final class AnswerFiling {

    private final Aggregates<Project> projects;
    private final Clock clock;

    public AnswerFiling(Aggregates<Project> projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** Accepts the project. */
    public Versioned<Project> accept(ProjectId project, AccountId committee) {
        return projects.change(project.value(), it -> it.accept(new Signature(committee, clock.instant())));
    }

    /** Returns the project with a reason. */
    public Versioned<Project> sendBack(ProjectId project, String reason, AccountId committee) {
        return projects.change(project.value(), it -> it.sendBack(reason, new Signature(committee, clock.instant())));
    }
}
