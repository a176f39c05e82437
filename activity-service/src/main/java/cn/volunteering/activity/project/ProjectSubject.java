package cn.volunteering.activity.project;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Projects, found by the state of their filing. */
@Configuration(proxyBeanMethods = false)
class ProjectSubject {

    private static final TypedPropertyPath<Project, ProjectState> STATE =
            path(Project::filing).then(Filing::state);
    private static final TypedPropertyPath<Project, String> TITLE =
            path(Project::proposal).then(Proposal::title);

    @Bean
    AggregateStore<Project> projectStore(AggregateStores stores) {
        return stores.of(Subject.in("projects", Project.class)
                .index(STATE)
                .ascending(TITLE)
                .listed("state", STATE)
                .sortable("title", TITLE)
                .publishes(ProjectFiled.TYPE, ProjectFiled.class)
                .publishes(ProjectAccepted.TYPE, ProjectAccepted.class));
    }

    @Bean
    DraftProject draftProject(AggregateStore<Project> projects, OrgUnits units) {
        return new DraftProject(projects, units);
    }

    @Bean
    FileProject fileProject(AggregateStore<Project> projects, Members members, Clock clock) {
        return new FileProject(projects, members, clock);
    }

    @Bean
    AnswerFiling answerFiling(AggregateStore<Project> projects, Clock clock) {
        return new AnswerFiling(projects, clock);
    }
}
