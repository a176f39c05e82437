package cn.volunteering.activity.annualplan;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Annual plans, kept as a register, the latest year first. */
@Configuration(proxyBeanMethods = false)
public class AnnualPlanSubject {

    public static final TypedPropertyPath<AnnualPlan, PlanOwner.Kind> OWNER_KIND =
            path(AnnualPlan::owner).then(PlanOwner::kind);
    public static final TypedPropertyPath<AnnualPlan, String> OWNER_UNIT =
            path(AnnualPlan::owner).then(PlanOwner::unitId);

    @Bean
    AggregateStore<AnnualPlan> annualPlans(AggregateStores stores) {
        return stores.of(Subject.register("annual-plan", AnnualPlan.class)
                .descending(AnnualPlan::year)
                .sortable("year", AnnualPlan::year)
                .sortable("state", AnnualPlan::state));
    }

    @Bean
    MakePlan makePlan(AggregateStore<AnnualPlan> plans, OrgUnits units, PlatformCalendar calendar) {
        return new MakePlan(plans, units, calendar);
    }
}
