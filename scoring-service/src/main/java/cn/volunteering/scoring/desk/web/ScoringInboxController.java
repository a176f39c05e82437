package cn.volunteering.scoring.desk.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.statement.Statement;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits for the committee, with the number of lines in each list (NX-68, NX-71). */
@Tag(name = "工作台")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/inbox")
class ScoringInboxController {

    private final AggregateStore<Redemption> redemptions;
    private final AggregateStore<Statement> statements;

    ScoringInboxController(AggregateStore<Redemption> redemptions, AggregateStore<Statement> statements) {
        this.redemptions = redemptions;
        this.statements = statements;
    }

    @Operation(summary = "待办事项与数量", description = "每项的数量等于其列表的行数")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    List<ScoringInboxItem> inbox() {
        long requested = redemptions.count(where(Redemption::state).is(Redemption.State.REQUESTED.name()));
        long prepared = statements.count(where(Statement::state).is(Statement.State.PREPARED.name()));
        return List.of(
                ScoringInboxItem.of(
                        ScoringInboxItem.Kind.REDEMPTIONS_TO_HAND_OVER, requested, "/redemptions?state=REQUESTED"),
                ScoringInboxItem.of(ScoringInboxItem.Kind.STATEMENTS_TO_ISSUE, prepared, "/statements?state=PREPARED"));
    }
}
