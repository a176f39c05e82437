package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;

/** Creates, revises and deletes the proposal of a project before it is filed. */
public final class DraftProject {

    private final Aggregates<Project> projects;
    private final OrgUnits units;
    private final PlannedWork work;

    public DraftProject(Aggregates<Project> projects, OrgUnits units, PlannedWork work) {
        this.projects = projects;
        this.units = units;
        this.work = work;
    }

    /** Creates a project; refused if one of its sections is not known. */
    public Versioned<Project> draft(Proposal proposal) {
        var id = ProjectId.fresh();
        return projects.insert(
                id.value(),
                Decision.unless(units.missingSections(proposal.sections()), () -> Project.draft(id, proposal)));
    }

    /** Revises the proposal of the project that the caller has seen; refused if one of its sections is not known. */
    public Versioned<Project> revise(Versioned<Project> seen, Proposal proposal) {
        return projects.save(seen, Decision.unless(units.missingSections(proposal.sections()), () -> seen.state()
                .revise(proposal)));
    }

    /** Deletes the draft that the caller has seen; refused once it was filed or has activities. */
    public void discard(Versioned<Project> seen) {
        discarded(seen.state()).orThrow();
        projects.remove(seen);
    }

    /** Returns the project to be deleted, or why it must stay. */
    public Decision<Project> discarded(Project project) {
        return project.discard(work.existsIn(project.id()));
    }
}
