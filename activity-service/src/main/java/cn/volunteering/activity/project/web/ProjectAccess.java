package cn.volunteering.activity.project.web;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.Proposal;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The caller's access to projects. One out of the caller's reach looks like one that does not exist. */
@Component
public class ProjectAccess {

    private final AggregateStore<Project> projects;
    private final CurrentReach reach;

    ProjectAccess(AggregateStore<Project> projects, CurrentReach reach) {
        this.projects = projects;
        this.reach = reach;
    }

    /**
     * Returns a project within the caller's reach.
     *
     * @throws NotFoundException if the project does not exist or is out of reach
     */
    public Versioned<Project> project(String id) {
        return within(id).orElseThrow(() -> new NotFoundException("projects", id));
    }

    /** Returns whether a project exists and is within the caller's reach. */
    public boolean reaches(ProjectId id) {
        return within(id.value()).isPresent();
    }

    private Optional<Versioned<Project>> within(String id) {
        return projects.find(id).filter(project -> reach.get()
                .includesAny(project.state().proposal().sections()));
    }

    /**
     * Requires the caller to act for one of the sections of a proposal.
     *
     * @throws RefusedException if a liaison's section does not take part
     */
    Proposal requireOwn(Proposal proposal) {
        if (!reach.get().includesAny(proposal.sections())) {
            throw new RefusedException(Refusal.of("project-outside-section", "联络员只能办理本处室承担或联合承担的项目"));
        }
        return proposal;
    }
}
