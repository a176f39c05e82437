package cn.volunteering.activity.attendance.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Correction;
import cn.volunteering.activity.attendance.Review;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityPlan;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.PageOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Shows attendances with their activity and the names of people. */
@Component
class AttendanceViews {

    private static final NameBook NO_NAMES = new NameBook(Map.of(), Map.of());

    /** What an attendance was for. */
    record Occasion(Activity activity, @Nullable String projectTitle) {

        ActivityPlan plan() {
            return activity.plan();
        }
    }

    private final AggregateStore<Activity> activities;
    private final AggregateStore<Project> projects;
    private final Members members;
    private final Names names;
    private final SiteActions actions;

    AttendanceViews(
            AggregateStore<Activity> activities,
            AggregateStore<Project> projects,
            Members members,
            Names names,
            SiteActions actions) {
        this.activities = activities;
        this.projects = projects;
        this.members = members;
        this.names = names;
        this.actions = actions;
    }

    /** Shows volunteers their own attendances. */
    PageOf<AttendanceView> own(Page<Versioned<Attendance>> page) {
        var all = page.getContent().stream().map(Versioned::state).toList();
        var shown = activitiesOf(all);
        var people = members.findAll(all.stream().map(AttendanceViews::person).toList());
        var book = named(all.stream().flatMap(AttendanceViews::signers).toList());
        return PageOf.of(page, each -> {
            var it = each.state();
            var occasion = shown.get(it.activityId());
            return view(it, occasion, people, book, ownActions(it, occasion));
        });
    }

    /** Shows volunteers their own attendance. */
    AttendanceView own(Attendance attendance) {
        var occasion = occasionOf(attendance);
        return view(attendance, occasion, ownActions(attendance, occasion));
    }

    private List<String> ownActions(Attendance attendance, @Nullable Occasion occasion) {
        return occasion == null ? List.of() : actions.onOwn(attendance, occasion.activity());
    }

    /** Shows an attendance to an organiser of its activity. */
    AttendanceView organised(Attendance attendance) {
        var occasion = occasionOf(attendance);
        var offered = occasion == null ? List.<String>of() : actions.onRoll(attendance, occasion.activity());
        return view(attendance, occasion, offered);
    }

    private @Nullable Occasion occasionOf(Attendance attendance) {
        return activitiesOf(List.of(attendance)).get(attendance.activityId());
    }

    private AttendanceView view(Attendance attendance, @Nullable Occasion occasion, List<String> offered) {
        var people = members.findAll(List.of(person(attendance)));
        return view(attendance, occasion, people, named(signers(attendance).toList()), offered);
    }

    private static AttendanceView view(
            Attendance attendance,
            @Nullable Occasion occasion,
            Map<VolunteerId, Member> people,
            NameBook book,
            List<String> offered) {
        var member = people.get(person(attendance));
        return AttendanceView.of(attendance, occasion, member == null ? null : member.displayName(), book, offered);
    }

    /** Returns the activities of the attendances with their projects, in two reads: check-ins come in thousands. */
    private Map<ActivityId, Occasion> activitiesOf(Collection<Attendance> attendances) {
        var titles = titlesOf(attendances.stream().map(Attendance::projectId));
        var ids = attendances.stream().map(each -> each.activityId().value()).distinct();
        return activities.findAll(ids.toList()).stream()
                .map(Versioned::state)
                .collect(toMap(Activity::id, each -> new Occasion(each, titles.get(each.projectId()))));
    }

    private Map<ProjectId, String> titlesOf(Stream<ProjectId> ids) {
        return projects.findAll(ids.map(ProjectId::value).distinct().toList()).stream()
                .map(Versioned::state)
                .collect(toMap(Project::id, each -> each.proposal().title()));
    }

    private NameBook named(List<AccountId> signers) {
        return signers.isEmpty() ? NO_NAMES : names.of(signers.stream());
    }

    private static VolunteerId person(Attendance attendance) {
        return attendance.participant().volunteerId();
    }

    private static Stream<AccountId> signers(Attendance attendance) {
        return Stream.of(
                        reviewers(attendance.review()),
                        attendance.corrections().stream().flatMap(AttendanceViews::signers),
                        Stream.ofNullable(attendance.amendments().pending())
                                .map(pending -> pending.by().by()))
                .flatMap(each -> each);
    }

    private static Stream<AccountId> signers(Correction correction) {
        return Stream.concat(Stream.of(correction.by().by()), reviewers(correction.review()));
    }

    private static Stream<AccountId> reviewers(@Nullable Review review) {
        return review == null
                ? Stream.of()
                : Stream.concat(Stream.of(review.signature().by()), reviewers(review.overrules()));
    }
}
