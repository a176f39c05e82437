package cn.volunteering.activity.project.store;

import cn.volunteering.activity.project.AnswerFiling;
import cn.volunteering.activity.project.DraftProject;
import cn.volunteering.activity.project.FileProject;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of projects, and the use cases on it. */
@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {

    private static final String PROJECTS = "projects";

    @Bean
    CollectionDefinition projectCollection() {
        return AggregateStores.collection(PROJECTS).index("state.filing.state");
    }

    @Bean
    AggregateStore<Project> projects(AggregateStores stores) {
        return stores.of(PROJECTS, Project.class);
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
