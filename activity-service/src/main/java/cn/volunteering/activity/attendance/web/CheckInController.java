package cn.volunteering.activity.attendance.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.attendance.CheckIn;
import cn.volunteering.activity.attendance.Direction;
import cn.volunteering.activity.attendance.ShowToken;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.audit.NotAudited;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issues tokens to organisers; checks volunteers in and out with them. */
@Tag(name = "签到签退")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity")
class CheckInController {

    private final ActivityAccess access;
    private final ShowToken showToken;
    private final CheckIn checkIn;
    private final AttendanceViews views;

    CheckInController(ActivityAccess access, ShowToken showToken, CheckIn checkIn, AttendanceViews views) {
        this.access = access;
        this.showToken = showToken;
        this.checkIn = checkIn;
        this.views = views;
    }

    /** A scanned token, or the eight digits below its QR code. */
    record TokenRequest(@NotBlank @Size(max = 1000) String token) {}

    @Operation(summary = "出示签到码或签退码", description = "由现场组织者展示为二维码，两分钟内有效，到期前重新获取；活动的组织者出示时另有八位数字（digits），供不能扫码的人输入")
    @GetMapping("/activities/{id}/check-in-token")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(SiteActions.SHOW_TOKEN)
    ResponseEntity<ShowToken.Shown> show(@PathVariable ActivityId id, @RequestParam Direction direction) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(showToken.show(access.organised(id), direction, CurrentAccount.id()));
    }

    @Operation(summary = "本人签到", description = "token 为扫得的签到码或输入的八位数字；重复提交得到同一条记录；同一时间只能在一处签到")
    @PostMapping("/check-ins")
    @NotAudited(trail = "the attendance names the person and the time")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    AttendanceView checkIn(@Valid @RequestBody TokenRequest request) {
        return views.own(checkIn.checkIn(request.token(), CurrentAccount.id()));
    }

    @Operation(summary = "本人签退", description = "token 为扫得的签退码或输入的八位数字；按实际时间计整分钟；重复提交不改变时长")
    @PostMapping("/check-outs")
    @CarriesOut(SiteActions.CHECK_OUT)
    @NotAudited(trail = "the attendance names the person and the time")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    AttendanceView checkOut(@Valid @RequestBody TokenRequest request) {
        return views.own(checkIn.checkOut(request.token(), CurrentAccount.id()));
    }
}
