package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/** What the committee says to a filed project: it takes it or gives it back. */
public final class AnswerFiling {

    private final Aggregates<Project> projects;
    private final Clock clock;

    public AnswerFiling(Aggregates<Project> projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** Takes the project. */
    public Versioned<Project> accept(ProjectId project, AccountId committee) {
        return projects.change(project.value(), it -> it.accept(new Signature(committee, clock.instant())));
    }

    /** Gives the project back with a reason. */
    public Versioned<Project> giveBack(ProjectId project, String reason, AccountId committee) {
        return projects.change(project.value(), it -> it.giveBack(reason, new Signature(committee, clock.instant())));
    }
}
