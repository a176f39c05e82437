package cn.volunteering.activity.attendance.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.ThisCentury;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets organisers attest who was there without check-in or check-out. */
@Tag(name = "签到签退")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/attendances/{volunteerId}")
class RollController {

    private final EnterRoll enterRoll;

    RollController(EnterRoll enterRoll) {
        this.enterRoll = enterRoll;
    }

    /** When the volunteer was there. */
    record RollRequest(
            @NotNull @ThisCentury Instant startedAt,
            @NotNull @ThisCentury Instant endedAt) {}

    @Operation(summary = "补录一名志愿者的服务时间", description = "用于未签到或忘记签退；由组织者证明，须由第二人审核")
    @PutMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    AttendanceView enter(
            @PathVariable ActivityId id,
            @PathVariable VolunteerId volunteerId,
            @Valid @RequestBody RollRequest request) {
        return AttendanceView.of(enterRoll.enter(
                id,
                volunteerId,
                request.startedAt().truncatedTo(ChronoUnit.MILLIS),
                request.endedAt().truncatedTo(ChronoUnit.MILLIS),
                CurrentAccount.id()));
    }
}
