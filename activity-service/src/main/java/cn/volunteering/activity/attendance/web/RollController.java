package cn.volunteering.activity.attendance.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Kept;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.validation.NotReversed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets organisers attest who was there without check-in or check-out. */
@Tag(name = "签到签退")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/attendances/{volunteerId}")
class RollController {

    private final ActivityAccess access;
    private final EnterRoll enterRoll;
    private final AttendanceViews views;

    RollController(ActivityAccess access, EnterRoll enterRoll, AttendanceViews views) {
        this.access = access;
        this.enterRoll = enterRoll;
        this.views = views;
    }

    /** When the volunteer was there. */
    @NotReversed(first = "startedAt", last = "endedAt", strictly = true, message = "结束时间必须晚于开始时间")
    record RollRequest(
            @NotNull Instant startedAt,
            @NotNull Instant endedAt,
            @Kept @Nullable @Size(max = 20) List<@Valid @NotNull BreakRequest> breaks,

            @Kept @Nullable @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "请说明原因") @Size(max = 200)
            String reason) {

        EnterRoll.Line line() {
            return new EnterRoll.Line(
                    startedAt.truncatedTo(ChronoUnit.MILLIS),
                    endedAt.truncatedTo(ChronoUnit.MILLIS),
                    breaks == null
                            ? null
                            : breaks.stream().map(BreakRequest::interval).toList(),
                    reason == null ? null : reason.strip());
        }
    }

    /** A time away within the stay. */
    @NotReversed(first = "start", last = "end", strictly = true, message = "离开的结束时间必须晚于开始时间")
    record BreakRequest(@NotNull Instant start, @NotNull Instant end) {

        Interval interval() {
            return new Interval(ms(start), ms(end));
        }

        private static Instant ms(Instant moment) {
            return moment.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    @Operation(
            summary = "补录或更正一名志愿者的服务时间",
            description = "用于未签到、忘记签退或签到有误；由组织者提出，须由第二人审核。更正签到签退的时间或已驳回的记录须说明原因，原记录保留；不填 breaks 时保留已记录的中间离开时间")
    @PutMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(SiteActions.ENTER)
    AttendanceView enter(
            @PathVariable ActivityId id,
            @PathVariable VolunteerId volunteerId,
            @Valid @RequestBody RollRequest request) {
        return views.organised(enterRoll.enter(access.organised(id), volunteerId, request.line(), CurrentAccount.id()));
    }

    @Operation(summary = "撤销误签", description = "例如扫了另一活动的签到码；须说明原因，原记录保留，志愿者可立即在别处签到")
    @DeleteMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(SiteActions.STRIKE)
    AttendanceView strike(
            @PathVariable ActivityId id,
            @PathVariable VolunteerId volunteerId,
            @RequestParam @NotBlank @Size(max = 200) String reason) {
        return views.organised(
                enterRoll.strike(access.organised(id), volunteerId, reason.strip(), CurrentAccount.id()));
    }
}
