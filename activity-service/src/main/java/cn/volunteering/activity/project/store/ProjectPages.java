package cn.volunteering.activity.project.store;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists projects for display. */
@Component
public class ProjectPages {

    private static final Sort BY_TITLE = Sort.by("state.proposal.title", "_id");

    private final AggregateStore<Project> projects;

    ProjectPages(AggregateStore<Project> projects) {
        this.projects = projects;
    }

    /** Returns the projects in the given state, or in any, by title. */
    public Page<Versioned<Project>> of(@Nullable ProjectState state, Pageable page) {
        var which = state == null
                ? new Criteria()
                : Criteria.where(ProjectCollection.STATE).is(state.name());
        return projects.find(which, PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_TITLE));
    }
}
