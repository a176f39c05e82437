package cn.volunteering.activity.project.store;

import cn.volunteering.activity.project.Project;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of projects, indexed by state. */
@Configuration(proxyBeanMethods = false)
class ProjectCollection {

    static final String STATE = "state.filing.state";

    private static final String NAME = "projects";

    @Bean
    CollectionDefinition projectCollectionDefinition() {
        return AggregateStores.collection(NAME).index(STATE);
    }

    @Bean
    AggregateStore<Project> projectStore(AggregateStores stores) {
        return stores.of(NAME, Project.class);
    }
}
