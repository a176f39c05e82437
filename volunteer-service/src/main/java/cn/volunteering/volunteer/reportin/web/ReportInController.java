package cn.volunteering.volunteer.reportin.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.reportin.ReportIn;
import cn.volunteering.volunteer.reportin.ReportToCommunity;
import cn.volunteering.volunteer.reportin.Visit;
import cn.volunteering.volunteer.reportin.store.ReportIns;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets volunteers report to their communities, and the committee and their liaison confirm it (NX-43). */
@Tag(name = "社区报到")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/report-ins")
class ReportInController {

    private static final String SHA256 = "[0-9a-f]{64}";
    private static final String NOT_SHA256 = "应为 64 位小写十六进制的 SHA-256 值";

    private final RosterAccess access;
    private final AggregateStore<ReportIn> store;
    private final ReportIns reportIns;
    private final ReportToCommunity report;
    private final ReportInViews views;

    ReportInController(
            RosterAccess access,
            AggregateStore<ReportIn> store,
            ReportIns reportIns,
            ReportToCommunity report,
            ReportInViews views) {
        this.access = access;
        this.store = store;
        this.reportIns = reportIns;
        this.report = report;
        this.views = views;
    }

    /** A volunteer's own report. */
    record OwnReportRequest(
            @NotBlank @Size(max = 64) String communityId,
            @NotNull LocalDate on,

            @Nullable @Size(min = 1, max = Visit.LONGEST_PROOF)
            String proof,

            @Nullable @Pattern(regexp = SHA256, message = NOT_SHA256)
            String proofSha256) {

        Visit visit() {
            return new Visit(communityId, on, proof, proofSha256);
        }
    }

    /** The report-in of a volunteer without an account. */
    record ReportRequest(
            @NotNull VolunteerId volunteerId,
            @NotBlank @Size(max = 64) String communityId,
            @NotNull LocalDate on,

            @Nullable @Size(min = 1, max = Visit.LONGEST_PROOF)
            String proof,

            @Nullable @Pattern(regexp = SHA256, message = NOT_SHA256)
            String proofSha256) {

        Visit visit() {
            return new Visit(communityId, on, proof, proofSha256);
        }
    }

    /** Why a report-in is returned. */
    record ReturnRequest(@NotBlank @Size(max = 200) String reason) {}

    @Operation(summary = "本人登记社区报到，由他人确认")
    @PostMapping("/me")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<ReportInView> report(@Valid @RequestBody OwnReportRequest request) {
        var entered = report.report(access.self().state(), request.visit());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(entered.version()))
                .body(views.view(entered));
    }

    @Operation(summary = "本人的社区报到，最近的在前")
    @GetMapping("/me")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    List<ReportInView> own() {
        return views.views(reportIns.of(access.self().state().id()));
    }

    @Operation(summary = "代没有账号的志愿者登记社区报到")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ReportInView> recordFor(@Valid @RequestBody ReportRequest request) {
        var volunteer = access.volunteer(request.volunteerId().value()).state();
        var entered = report.recordFor(volunteer, request.visit(), access.account());
        return ETags.created(entered, views.view(entered));
    }

    @Operation(summary = "社区报到列表，联络员只见本处室")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ReportInView> list(
            @RequestParam(required = false) ReportIn.@Nullable State state,
            @ParameterObject @Sortable(ReportIn.class) Pageable page) {
        var found = reportIns.page(access.reach(), state, page);
        return new PageOf<>(
                views.views(found.getContent()), found.getNumber(), found.getSize(), found.getTotalElements());
    }

    @Operation(summary = "查看一项")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ReportInView> show(@PathVariable String id) {
        var found = store.get(id);
        volunteerOf(found);
        return shown(found);
    }

    @Operation(summary = "确认他人的社区报到")
    @PostMapping("/{id}/confirmation")
    @CarriesOut(ReportInViews.CONFIRM)
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ReportInView> confirm(@PathVariable String id, IfMatch seen) {
        var found = store.get(id);
        var volunteer = volunteerOf(found);
        return shown(report.confirm(seen.require(found), volunteer, access.account()));
    }

    @Operation(summary = "退回他人的社区报到，已确认的也可退回")
    @PostMapping("/{id}/return")
    @CarriesOut(ReportInViews.RETURN)
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ReportInView> giveBack(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody ReturnRequest request) {
        var found = store.get(id);
        var volunteer = volunteerOf(found);
        return shown(report.giveBack(seen.require(found), volunteer, access.account(), request.reason()));
    }

    /** Returns the volunteer, who must be within the caller's reach. */
    private Volunteer volunteerOf(Versioned<ReportIn> reportIn) {
        return access.volunteer(reportIn.state().volunteerId().value()).state();
    }

    private ResponseEntity<ReportInView> shown(Versioned<ReportIn> reportIn) {
        return ETags.ok(reportIn, views.view(reportIn));
    }
}
