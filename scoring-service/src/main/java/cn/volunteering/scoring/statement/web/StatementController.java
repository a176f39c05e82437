package cn.volunteering.scoring.statement.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.statement.IssueStatements;
import cn.volunteering.scoring.statement.Purpose;
import cn.volunteering.scoring.statement.Statement;
import cn.volunteering.scoring.statement.Statement.Order;
import cn.volunteering.scoring.statement.StatementFacts;
import cn.volunteering.scoring.statement.web.StatementView.ContentView;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.action.PermittedActions;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee issue statements for the appraisal, and each person see what is sent about them (NX-71). */
@Tag(name = "考核证明")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring")
class StatementController {

    private static final String CONFIRM = "statement.CONFIRM";
    private static final String ISSUE = "statement.ISSUE";
    private static final String VOID = "statement.VOID";
    private static final String SOME_REASON = "…";

    private final AggregateStore<Statement> statements;
    private final IssueStatements issue;
    private final StatementFacts facts;
    private final CurrentVolunteer me;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    StatementController(
            AggregateStore<Statement> statements,
            IssueStatements issue,
            StatementFacts facts,
            CurrentVolunteer me,
            PermittedActions permitted,
            PlatformCalendar calendar) {
        this.statements = statements;
        this.issue = issue;
        this.facts = facts;
        this.me = me;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Whose service of which year is stated, for what and for whom. */
    record StatementRequest(
            @NotNull VolunteerId volunteerId,
            @Min(2000) @Max(9999) int year,
            @NotNull Purpose purpose,

            @NotBlank @Size(max = Statement.LONGEST_RECIPIENT)
            String recipient) {}

    /** Why a statement is made void. */
    record VoidRequest(
            @NotBlank @Size(max = Statement.LONGEST_REASON) String reason) {}

    @Operation(summary = "生成考核证明", description = "内容取自台账并固定，先供本人查看；同一人、年度和用途一份")
    @PostMapping("/statements")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<StatementView> prepare(@Valid @RequestBody StatementRequest request) {
        var order = new Order(request.volunteerId(), request.year(), request.purpose(), request.recipient());
        var prepared = issue.prepare(order, CurrentAccount.id());
        return ETags.created(prepared, view(prepared));
    }

    @Operation(summary = "考核证明列表")
    @GetMapping("/statements")
    @AllowedRoles(COMMITTEE)
    PageOf<StatementView> list(
            @RequestParam(required = false) Statement.@Nullable State state,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable VolunteerId volunteer,
            @ParameterObject @Sortable(Statement.class) Pageable page) {
        var filter = Filter.NONE
                .with("state", state)
                .with("purpose", purpose)
                .with("year", year)
                .with("volunteer", volunteer);
        return PageOf.of(statements.page(filter, page), this::view);
    }

    @Operation(summary = "查看一份考核证明", description = "本人可见自己的")
    @GetMapping("/statements/{id}")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<StatementView> show(@PathVariable String id) {
        return shown(visible(id));
    }

    @Operation(summary = "关于我的考核证明", description = "包括送出前供查看的")
    @GetMapping("/mine/statements")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<StatementView> mine(@ParameterObject @Sortable(Statement.class) Pageable page) {
        return PageOf.of(statements.page(Filter.NONE.with("volunteer", me.id()), page), this::view);
    }

    @Operation(summary = "如果现在生成，关于我的考核证明的内容", description = "不指定年份时为今年")
    @GetMapping("/mine/statement-preview")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ContentView preview(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return ContentView.of(facts.of(me.id(), calendar.yearOrThis(year)));
    }

    @Operation(summary = "确认已查看关于本人的考核证明", description = "确认后不必等查看期满即可送出")
    @PostMapping("/statements/{id}/confirmation")
    @CarriesOut(CONFIRM)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<StatementView> confirm(@PathVariable String id, IfMatch seen) {
        return shown(issue.confirm(seen.require(visible(id)), CurrentAccount.id()));
    }

    @Operation(summary = "签发并送出考核证明", description = "本人确认或查看期满之后；数据已有变化的须重新生成")
    @PostMapping("/statements/{id}/issue")
    @CarriesOut(ISSUE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<StatementView> issue(@PathVariable String id, IfMatch seen) {
        return shown(issue.issue(seen.require(statements.get(id)), CurrentAccount.id()));
    }

    @Operation(summary = "作废考核证明", description = "持证明查验的人随即看到已作废")
    @PostMapping("/statements/{id}/voiding")
    @CarriesOut(VOID)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<StatementView> makeVoid(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody VoidRequest request) {
        return shown(issue.makeVoid(seen.require(statements.get(id)), request.reason(), CurrentAccount.id()));
    }

    private Versioned<Statement> visible(String id) {
        var statement = statements.get(id);
        if (!TenantScope.actor().is(COMMITTEE) && !statement.state().isAbout(me.ifAny())) {
            throw new NotFoundException("statements", id);
        }
        return statement;
    }

    private ResponseEntity<StatementView> shown(Versioned<Statement> statement) {
        return ETags.ok(statement, view(statement));
    }

    private StatementView view(Versioned<Statement> statement) {
        return StatementView.of(statement, actionsOn(statement.state()));
    }

    private List<String> actionsOn(Statement it) {
        var by = CurrentAccount.id();
        var self = me.ifAny();
        var today = calendar.today();
        return permitted
                .to("statement")
                .step("CONFIRM", it, () -> it.confirm(self, today))
                .step("ISSUE", it, () -> issue.issuable(it, by))
                .step("VOID", it, () -> it.makeVoid(SOME_REASON, by, self, today))
                .names();
    }
}
