package cn.volunteering.reporting.inspection.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.web.subject.SubjectAccess.Kind.READ;
import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.domain.Paragraphs;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.reporting.inspection.Inspect;
import cn.volunteering.reporting.inspection.Inspection;
import cn.volunteering.reporting.inspection.OpenFindings;
import cn.volunteering.reporting.inspection.Rectification;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.subject.AggregateView;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** The committee inspects its sections, an office the tenants below it; the inspected side closes the findings. */
@Tag(name = "指导检查")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/inspections")
@SubjectRoles(
        readers = {COMMITTEE, LIAISON, OFFICER},
        writers = {COMMITTEE, OFFICER})
class InspectionController extends SubjectController<Inspection, Inspection> {

    private final Inspect inspect;
    private final OpenFindings findings;
    private final PlatformCalendar calendar;

    InspectionController(
            AggregateStore<Inspection> inspections, Inspect inspect, OpenFindings findings, PlatformCalendar calendar) {
        super(inspections);
        this.inspect = inspect;
        this.findings = findings;
        this.calendar = calendar;
    }

    /**
     * An inspection.
     *
     * @param inspected a section of the agency, {@code null} for the whole agency; for an office a tenant below it
     * @param inspector the person or group that inspected
     */
    record RecordRequest(
            @Nullable @Size(max = 200) String inspected,
            @NotBlank @Size(max = 60) String inspector,
            @NotNull LocalDate inspectedOn,
            @NotBlank @Paragraphs @Size(max = 1000) String summary,

            @NotNull @Size(max = 50) List<@NotNull @Valid ProblemRequest> findings) {

        private Inspection.Report report() {
            return new Inspection.Report(inspector, inspectedOn, summary);
        }

        private List<Inspect.Problem> problems() {
            return findings.stream()
                    .map(each -> new Inspect.Problem(each.problem(), each.dueOn()))
                    .toList();
        }
    }

    /** A problem with the last day on which putting it right is in time. */
    record ProblemRequest(
            @NotBlank @Paragraphs @Size(max = 500) String problem,
            @NotNull LocalDate dueOn) {}

    /** Why an inspection is withdrawn. */
    record WithdrawalRequest(@NotBlank @Size(max = 300) String reason) {}

    @Operation(
            summary = "登记一次检查",
            description = "单位检查本单位或某个处室，文明办检查所辖单位；检查出的问题各有整改期限；登记后不能修改，有误时撤销后重新登记；文明办的检查随即告知被检查单位")
    @PostMapping
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<Inspection>> record(@Valid @RequestBody RecordRequest request) {
        return created(inspect.record(request.inspected(), request.report(), request.problems()));
    }

    @Operation(summary = "整改销号一个问题", description = "填报做了什么、由谁做、何时完成；文明办检查出的问题由被检查单位填报，文明办随即看到")
    @PostMapping("/{id}/findings/{number}/closure")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<Inspection>> close(
            @PathVariable String id,
            @PathVariable String number,
            IfMatch version,
            @Valid @RequestBody Rectification rectification) {
        return shown(inspect.close(seen(id, version), numberOf(number), rectification));
    }

    /** Returns the number of a finding; 0, which no finding has, for any other text. */
    private static int numberOf(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    @Operation(summary = "撤销一次检查记录", description = "须说明原因；尚未整改的问题不再等待整改；上级的检查记录只能由上级撤销")
    @PostMapping("/{id}/withdrawal")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<Inspection>> withdraw(
            @PathVariable String id, IfMatch version, @Valid @RequestBody WithdrawalRequest request) {
        return shown(inspect.withdraw(seen(id, version), request.reason()));
    }

    @Operation(summary = "尚未整改的问题，期限早的在前", description = "逾期的即 timing=OVERDUE；期限当天仍算按期")
    @GetMapping("/findings")
    @SubjectAccess(READ)
    PageOf<FindingLine> findings(
            @RequestParam(required = false) OpenFindings.@Nullable Timing timing, @ParameterObject Pageable page) {
        return PageOf.of(Pages.cut(findings.find(timing), page), line -> FindingLine.of(line, calendar));
    }

    @Override
    protected Function<Inspection, Inspection> views(List<Inspection> inspections) {
        return Function.identity();
    }

    @Override
    protected List<String> actionsOn(Inspection inspection) {
        return Stream.of(
                        inspection.awaitsRectificationHere() ? "CLOSE_FINDING" : "",
                        inspection.mayBeWithdrawnHere() ? "WITHDRAW" : "")
                .filter(action -> !action.isEmpty())
                .toList();
    }
}
