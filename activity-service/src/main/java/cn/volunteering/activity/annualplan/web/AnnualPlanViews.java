package cn.volunteering.activity.annualplan.web;

import cn.volunteering.activity.annualplan.AnnualPlan;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Versioned;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows annual plans with names, and with what the caller may do. */
@Component
class AnnualPlanViews {

    static final String REVISE = "annual-plan.REVISE";
    static final String ADOPT = "annual-plan.ADOPT";
    static final String DROP_DRAFT = "annual-plan.DROP_DRAFT";
    static final String DELETE = "annual-plan.DELETE";

    private final Names names;
    private final PlanAccess access;
    private final PermittedActions permitted;
    private final Clock clock;

    AnnualPlanViews(Names names, PlanAccess access, PermittedActions permitted, Clock clock) {
        this.names = names;
        this.access = access;
        this.permitted = permitted;
        this.clock = clock;
    }

    PageOf<AnnualPlanView> page(Page<Versioned<AnnualPlan>> page) {
        var book = names.of(page.getContent().stream().flatMap(each -> people(each.state())));
        return PageOf.of(page, each -> AnnualPlanView.of(each, book, actionsOn(each.state())));
    }

    ResponseEntity<AnnualPlanView> shown(Versioned<AnnualPlan> plan) {
        return ETags.ok(plan, view(plan));
    }

    AnnualPlanView view(Versioned<AnnualPlan> plan) {
        return AnnualPlanView.of(plan, names.of(people(plan.state())), actionsOn(plan.state()));
    }

    private List<String> actionsOn(AnnualPlan plan) {
        if (!access.mayWrite(plan.owner())) {
            return List.of();
        }
        var caller = new Signature(CurrentAccount.id(), clock.instant());
        return permitted
                .to("annual-plan")
                .edit("REVISE", () -> plan.revise(plan.latest().items(), caller))
                .step("ADOPT", plan, () -> plan.adopt(caller))
                .step("DROP_DRAFT", plan, plan::dropDraft)
                .edit("DELETE", plan::discard)
                .names();
    }

    private static Stream<AccountId> people(AnnualPlan plan) {
        return plan.editions().stream()
                .flatMap(edition -> Stream.of(edition.drafted(), edition.adopted()))
                .filter(Objects::nonNull)
                .map(Signature::by);
    }
}
