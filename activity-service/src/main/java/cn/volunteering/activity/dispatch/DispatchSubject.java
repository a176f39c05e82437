package cn.volunteering.activity.dispatch;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Dispatch orders, kept as a register, the earliest deadline first. */
@Configuration(proxyBeanMethods = false)
public class DispatchSubject {

    public static final TypedPropertyPath<Dispatch, LocalDate> DEADLINE =
            path(Dispatch::order).then(Order::deadline);
    private static final TypedPropertyPath<Dispatch, String> TITLE =
            path(Dispatch::order).then(Order::title);

    @Bean
    AggregateStore<Dispatch> dispatchStore(AggregateStores stores) {
        return stores.of(Subject.register("dispatch", Dispatch.class)
                .ascending(DEADLINE)
                .sortable("deadline", DEADLINE)
                .sortable("title", TITLE)
                .searchable(TITLE));
    }

    @Bean
    DispatchTasks dispatchTasks(
            AggregateStore<Dispatch> dispatches,
            AggregateStore<Project> projects,
            OrgUnits units,
            PlatformCalendar calendar) {
        return new DispatchTasks(dispatches, projects, units, calendar);
    }
}
