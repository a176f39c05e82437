package cn.volunteering.activity.schedule.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows activities with their project, the names of units and people, and what the caller may do. */
@Component
public class ActivityViews {

    private final AggregateStore<Project> projects;
    private final Names names;
    private final CurrentReach currentReach;
    private final ActivityActions actions;

    ActivityViews(AggregateStore<Project> projects, Names names, CurrentReach currentReach, ActivityActions actions) {
        this.projects = projects;
        this.names = names;
        this.currentReach = currentReach;
        this.actions = actions;
    }

    /** Returns a page of activities. */
    public PageOf<ActivityView> page(Page<Versioned<Activity>> page) {
        var views = of(page.getContent());
        return PageOf.of(page, activity -> view(views, activity));
    }

    /** Returns the activities by id. */
    public Map<ActivityId, ActivityView> of(Collection<Versioned<Activity>> activities) {
        var book = names.of(activities.stream().map(each -> each.state().organiser()));
        var parents = projectsOf(activities);
        var reach = currentReach.orNowhere();
        return activities.stream()
                .collect(toMap(
                        each -> each.state().id(),
                        each -> view(each, parents.get(each.state().projectId()), book, reach)));
    }

    /** Answers with an activity and its version. */
    public ResponseEntity<ActivityView> shown(Versioned<Activity> activity) {
        return ETags.ok(activity, view(activity));
    }

    ActivityView view(Versioned<Activity> activity) {
        return view(of(List.of(activity)), activity);
    }

    private static ActivityView view(Map<ActivityId, ActivityView> views, Versioned<Activity> activity) {
        return Objects.requireNonNull(views.get(activity.state().id()));
    }

    private Map<ProjectId, Project> projectsOf(Collection<Versioned<Activity>> activities) {
        var ids = activities.stream()
                .map(each -> each.state().projectId().value())
                .distinct()
                .toList();
        return projects.findAll(ids).stream().map(Versioned::state).collect(toMap(Project::id, each -> each));
    }

    private ActivityView view(Versioned<Activity> activity, @Nullable Project project, NameBook book, Reach reach) {
        boolean organises =
                project != null && reach.includesAny(project.proposal().sections());
        return ActivityView.of(activity, project, book, organises ? actions.on(activity.state(), project) : List.of());
    }
}
