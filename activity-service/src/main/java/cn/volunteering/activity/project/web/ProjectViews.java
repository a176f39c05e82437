package cn.volunteering.activity.project.web;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Versioned;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows projects with the names of units and people, and with what the caller may do. */
@Component
class ProjectViews {

    private final Names names;
    private final ProjectActions actions;

    ProjectViews(Names names, ProjectActions actions) {
        this.names = names;
        this.actions = actions;
    }

    PageOf<ProjectView> page(Page<Versioned<Project>> page) {
        var book = names.of(page.getContent().stream().flatMap(project -> people(project.state())));
        return PageOf.of(page, project -> view(project, book));
    }

    ResponseEntity<ProjectView> shown(Versioned<Project> project) {
        return ETags.ok(project, view(project));
    }

    ProjectView view(Versioned<Project> project) {
        return view(project, names.of(people(project.state())));
    }

    private ProjectView view(Versioned<Project> project, NameBook book) {
        return ProjectView.of(project, book, actions.on(project.state()));
    }

    private static Stream<AccountId> people(Project project) {
        return Stream.of(project.filing().filed(), project.filing().accepted())
                .filter(Objects::nonNull)
                .map(Signature::by);
    }
}
