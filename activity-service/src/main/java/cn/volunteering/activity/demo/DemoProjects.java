package cn.volunteering.activity.demo;

import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.Proposal;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.DomainEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drafts generated projects and, unless they were never filed, files and accepts them by the rules. */
final class DemoProjects {

    private static final Duration ANSWERED_AFTER = Duration.ofDays(1);
    private static final String FIELD = "demo";
    private static final String DESCRIPTION = "演示项目，并非真实项目";

    private DemoProjects() {}

    /** Returns the decision with all events on the way. */
    static Decision<Project> project(DemoYear.Project generated) {
        var draft = Project.draft(new ProjectId(generated.id()), proposal(generated));
        var filedAt = generated.filedAt();
        if (filedAt == null) {
            return draft;
        }
        var filed = agreed(draft.orThrow()).file(new Signature(DemoAccounts.ORGANISER, filedAt));
        var accepted = filed.orThrow().accept(new Signature(DemoAccounts.REVIEWER, filedAt.plus(ANSWERED_AFTER)));
        return new Accepted<>(accepted.orThrow(), both(filed, accepted));
    }

    private static Project agreed(Project draft) {
        var asked = draft.proposal().coSectionIds();
        return asked.isEmpty() ? draft : draft.confirmFor(asked).orThrow();
    }

    private static Proposal proposal(DemoYear.Project generated) {
        return new Proposal(
                generated.title(),
                Origin.APPLIED,
                new SectionId(generated.leadSection()),
                generated.coSections().stream().map(SectionId::new).collect(Collectors.toSet()),
                FIELD,
                DESCRIPTION,
                null,
                null,
                List.of());
    }

    /** Returns the events of two accepted decisions. */
    static <T> List<DomainEvent> both(@Nullable Decision<T> first, Decision<T> second) {
        var events = new ArrayList<DomainEvent>();
        if (first instanceof Accepted<T> accepted) {
            events.addAll(accepted.events());
        }
        if (second instanceof Accepted<T> accepted) {
            events.addAll(accepted.events());
        }
        return events;
    }
}
