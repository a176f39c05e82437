package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.plannedchange.NextStep;
import cn.volunteering.volunteer.plannedchange.PlanChange;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets the agency take the steps of a volunteer's life cycle. Each concerns one person: there is no bulk activation.
 */
@Tag(name = "志愿者状态")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers/{id}")
class VolunteerStepController {

    private final RosterAccess access;
    private final AdvanceVolunteer advance;
    private final PlanChange planChange;
    private final VolunteerViews views;

    VolunteerStepController(
            RosterAccess access, AdvanceVolunteer advance, PlanChange planChange, VolunteerViews views) {
        this.access = access;
        this.advance = advance;
        this.planChange = planChange;
        this.views = views;
    }

    /** Why the volunteer is suspended. */
    record SuspensionRequest(@NotBlank @Size(max = 200) String reason) {}

    /** When and why someone leaves. */
    record DepartureRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String reason) {}

    @Operation(summary = "同意他人的入队申请，或让已退出者重新入队", description = "on 晚于今天的列为预定变动（202），到日自动办理，可取消；重新入队保留首次入队日期")
    @PostMapping("/registration")
    @CarriesOut(VolunteerActions.REGISTER)
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<VolunteerView> register(
            @PathVariable String id, IfMatch seen, @RequestParam(required = false) @Nullable LocalDate on) {
        var before = seen.require(access.volunteer(id));
        return on != null && planChange.isAhead(on)
                ? planned(before, NextStep.comeBack(), on)
                : views.shown(advance.register(before, access.account()));
    }

    @Operation(summary = "代为登记本人已确认参加（本人没有账号时），一次一人")
    @PostMapping("/activation")
    @CarriesOut(VolunteerActions.ACTIVATE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> activate(@PathVariable String id, IfMatch seen) {
        return views.shown(advance.activateOnBehalf(seen.require(access.volunteer(id))));
    }

    @Operation(summary = "暂停")
    @PostMapping("/suspension")
    @CarriesOut(VolunteerActions.SUSPEND)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> suspend(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody SuspensionRequest request) {
        return views.shown(advance.suspend(seen.require(access.volunteer(id)), request.reason()));
    }

    @Operation(summary = "恢复", description = "on 晚于今天的列为预定变动（202）")
    @DeleteMapping("/suspension")
    @CarriesOut(VolunteerActions.RESUME)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> resume(
            @PathVariable String id, IfMatch seen, @RequestParam(required = false) @Nullable LocalDate on) {
        var before = seen.require(access.volunteer(id));
        return on != null && planChange.isAhead(on)
                ? planned(before, NextStep.resumption(), on)
                : views.shown(advance.resume(before));
    }

    @Operation(summary = "退出", description = "日期晚于今天的列为预定变动（202），到日自动办理，可取消")
    @PostMapping("/departure")
    @CarriesOut(VolunteerActions.LEAVE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> leave(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody DepartureRequest request) {
        var before = seen.require(access.volunteer(id));
        return planChange.isAhead(request.on())
                ? planned(before, NextStep.departure(request.reason()), request.on())
                : views.shown(advance.leave(before, request.on(), request.reason()));
    }

    private ResponseEntity<VolunteerView> planned(Versioned<Volunteer> volunteer, NextStep step, LocalDate on) {
        planChange.plan(volunteer.state(), step, on, access.account());
        return views.accepted(volunteer);
    }
}
