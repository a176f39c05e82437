package cn.volunteering.activity.project;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Projects, found by the state of their filing. */
@Configuration(proxyBeanMethods = false)
public class ProjectSubject {

    public static final TypedPropertyPath<Project, ProjectState> STATE =
            path(Project::filing).then(Filing::state);
    public static final TypedPropertyPath<Project, Origin> ORIGIN =
            path(Project::proposal).then(Proposal::origin);
    public static final TypedPropertyPath<Project, SectionId> LEAD =
            path(Project::proposal).then(Proposal::leadSectionId);
    public static final TypedPropertyPath<Project, Set<SectionId>> CO_SECTIONS =
            path(Project::proposal).then(Proposal::coSectionIds);
    public static final TypedPropertyPath<Project, Instant> ACCEPTED_AT =
            path(Project::filing).then(Filing::accepted).then(Signature::at);
    public static final TypedPropertyPath<Project, List<Theme>> THEMES =
            path(Project::proposal).then(Proposal::themes);
    private static final TypedPropertyPath<Project, String> TITLE =
            path(Project::proposal).then(Proposal::title);

    @Bean
    AggregateStore<Project> projectStore(AggregateStores stores) {
        return stores.of(Subject.in("projects", Project.class)
                .index(STATE)
                .ascending(TITLE)
                .listed("state", STATE)
                .sortable("title", TITLE)
                .searchable(TITLE)
                .publishes(ProjectFiled.TYPE, ProjectFiled.class)
                .publishes(ProjectAccepted.TYPE, ProjectAccepted.class));
    }

    @Bean
    DraftProject draftProject(AggregateStore<Project> projects, OrgUnits units, PlannedWork work) {
        return new DraftProject(projects, units, work);
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
