package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.ActingLiaison;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the people whom a liaison may ask to take part: those of their own sections and of the sections that carry the project. */
@Component
class AskablePeople {

    private static final Comparator<Member> BY_SECTION_AND_NAME = Comparator.comparing(
                    (Member person) -> person.section().value())
            .thenComparing(Member::displayName)
            .thenComparing(person -> person.id().value());

    private final Members members;
    private final AggregateStore<Project> projects;

    AskablePeople(Members members, AggregateStore<Project> projects) {
        this.members = members;
        this.projects = projects;
    }

    /**
     * Returns the caller as a liaison.
     *
     * @throws cn.volunteering.domain.RefusedException if the caller is on no roster
     */
    ActingLiaison liaison() {
        var reach = Reach.ofLiaison(CurrentAccount.id(), members).orThrow();
        var sections = reach instanceof Reach.Sections(Set<SectionId> own) ? own : Set.<SectionId>of();
        return new ActingLiaison(CurrentAccount.id(), sections);
    }

    /** Returns the people on the roster whom the liaison may ask to join the activity, by section and name. */
    List<Member> of(Activity activity, ActingLiaison liaison) {
        var sections = new HashSet<>(liaison.sections());
        sections.addAll(
                projects.get(activity.projectId().value()).state().proposal().sections());
        return members.inSections(sections).stream().sorted(BY_SECTION_AND_NAME).toList();
    }
}
