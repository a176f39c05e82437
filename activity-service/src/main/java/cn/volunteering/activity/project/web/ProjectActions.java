package cn.volunteering.activity.project.web;

import cn.volunteering.activity.project.DraftProject;
import cn.volunteering.activity.project.FileProject;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Decision;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what the caller may do to a project. */
@Component
public class ProjectActions {

    static final String REVISE = "project.REVISE";
    static final String CONFIRM = "project.CONFIRM";
    static final String FILE = "project.FILE";
    static final String ACCEPT = "project.ACCEPT";
    static final String RETURN = "project.RETURN";
    static final String SET_NUMBER = "project.SET_NUMBER";
    static final String DELETE = "project.DELETE";

    /** Plans an activity in the project. */
    public static final String PLAN_ACTIVITY = "project.PLAN_ACTIVITY";

    private static final String SOME_REASON = "…";

    private final PermittedActions permitted;
    private final DraftProject draftProject;
    private final FileProject fileProject;
    private final Clock clock;

    ProjectActions(PermittedActions permitted, DraftProject draftProject, FileProject fileProject, Clock clock) {
        this.permitted = permitted;
        this.draftProject = draftProject;
        this.fileProject = fileProject;
        this.clock = clock;
    }

    /** Returns the actions on a project within the caller's reach. */
    List<String> on(Project project) {
        var caller = new Signature(CurrentAccount.id(), clock.instant());
        return permitted
                .to("project")
                .edit("REVISE", () -> project.revise(project.proposal()))
                .step("CONFIRM", project, () -> fileProject.confirmed(project, caller.by()))
                .step("FILE", project, () -> project.file(caller))
                .step("ACCEPT", project, () -> project.accept(caller))
                .step("RETURN", project, () -> project.sendBack(SOME_REASON, caller))
                .edit("SET_NUMBER", () -> Decision.accepted(project))
                .edit("PLAN_ACTIVITY", () -> Decision.accepted(project))
                .edit("DELETE", () -> draftProject.discarded(project))
                .names();
    }
}
