package cn.volunteering.activity.insignia;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Items, issue slips and answers about the uniform, kept as registers. */
@Configuration(proxyBeanMethods = false)
public class InsigniaSubject {

    /** The name under which lists of slips are sorted by the number of their issue. */
    public static final String NUMBER = "number";

    @Bean
    AggregateStore<InsigniaItem> insigniaItemStore(AggregateStores stores) {
        TypedPropertyPath<InsigniaItem, ItemKind> kind =
                path(InsigniaItem::form).then(ItemForm::kind);
        TypedPropertyPath<InsigniaItem, String> name = path(InsigniaItem::form).then(ItemForm::name);
        return stores.of(Subject.register("insignia-item", InsigniaItem.class)
                .ascending(kind, name)
                .listed("kind", kind)
                .sortable("name", name)
                .filterable("offered", path(InsigniaItem::form).then(ItemForm::offered)));
    }

    @Bean
    AggregateStore<InsigniaSlip> insigniaSlipStore(AggregateStores stores) {
        TypedPropertyPath<InsigniaSlip, Instant> requestedAt =
                path(InsigniaSlip::requested).then(Signature::at);
        return stores.of(Subject.register("insignia-slip", InsigniaSlip.class)
                .descending(requestedAt)
                .sortable(NUMBER, path(InsigniaSlip::issue).then(Issue::number))
                .sortable("requestedAt", requestedAt));
    }

    @Bean
    AggregateStore<UniformCheck> uniformCheckStore(AggregateStores stores) {
        return stores.of(Subject.register("uniform-check", UniformCheck.class));
    }

    @Bean
    StockInsignia stockInsignia(AggregateStore<InsigniaItem> items, InsigniaSlips slips) {
        return new StockInsignia(items, slips);
    }

    @Bean
    RequestInsignia requestInsignia(
            AggregateStore<InsigniaSlip> slips, AggregateStore<InsigniaItem> items, PlatformCalendar calendar) {
        return new RequestInsignia(slips, items, calendar);
    }

    @Bean
    IssueInsignia issueInsignia(
            AggregateStore<InsigniaSlip> store,
            InsigniaSlips slips,
            AggregateStore<InsigniaItem> items,
            AggregateStore<Activity> activities,
            PlatformCalendar calendar) {
        return new IssueInsignia(store, slips, items, activities, calendar);
    }

    @Bean
    TakeBackInsignia takeBackInsignia(AggregateStore<InsigniaSlip> slips, PlatformCalendar calendar) {
        return new TakeBackInsignia(slips, calendar);
    }

    @Bean
    CheckUniform checkUniform(AggregateStore<UniformCheck> checks, PlatformCalendar calendar) {
        return new CheckUniform(checks, calendar);
    }
}
