package cn.volunteering.activity.annualplan.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.annualplan.AnnualPlan;
import cn.volunteering.activity.annualplan.AnnualPlanSubject;
import cn.volunteering.activity.annualplan.PlanOwner;
import cn.volunteering.activity.annualplan.PlanState;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists annual plans: to a liaison the plan of the unit and those of their sections. */
@Component
public class AnnualPlanList {

    private final AggregateStore<AnnualPlan> plans;

    AnnualPlanList(AggregateStore<AnnualPlan> plans) {
        this.plans = plans;
    }

    /** Selects the plans of a list. Unset criteria do not filter. */
    public record Selection(
            @Nullable Integer year,
            PlanOwner.@Nullable Kind owner,
            @Nullable String unit,
            @Nullable PlanState state) {}

    /** Returns one page of the matching plans. */
    public Page<Versioned<AnnualPlan>> page(Reach reach, Selection selection, Pageable page) {
        var all = new ArrayList<Criteria>();
        switch (reach) {
            case Reach.Everywhere() -> {}
            case Reach.Sections(Set<SectionId> own) -> all.add(withinReachOf(own));
            case Reach.Nowhere() -> all.add(Criteria.where("_id").in(List.of()));
        }
        addSelection(selection, all);
        return plans.page(all.isEmpty() ? new Criteria() : new Criteria().andOperator(all), page);
    }

    private static Criteria withinReachOf(Set<SectionId> own) {
        var ids = own.stream().map(SectionId::value).toList();
        return new Criteria()
                .orOperator(
                        where(AnnualPlanSubject.OWNER_KIND).is(PlanOwner.Kind.UNIT.name()),
                        where(AnnualPlanSubject.OWNER_UNIT).in(ids));
    }

    private static void addSelection(Selection selection, List<Criteria> all) {
        if (selection.year() != null) {
            all.add(where(AnnualPlan::year).is(selection.year()));
        }
        if (selection.owner() != null) {
            all.add(where(AnnualPlanSubject.OWNER_KIND).is(selection.owner().name()));
        }
        if (selection.unit() != null) {
            all.add(where(AnnualPlanSubject.OWNER_UNIT).is(selection.unit()));
        }
        if (selection.state() != null) {
            all.add(where(AnnualPlan::state).is(selection.state().name()));
        }
    }
}
