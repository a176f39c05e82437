package cn.volunteering.activity.outside.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.outside.ClaimOutsideHours;
import cn.volunteering.activity.outside.store.ClaimFilter;
import cn.volunteering.activity.outside.store.OutsideClaims;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets volunteers claim hours that they served for a community, and the section and the committee decide (NX-44). */
@Tag(name = "社区服务时长")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/outside-claims")
class OutsideClaimController {

    private final ClaimAccess access;
    private final CurrentReach reach;
    private final ClaimOutsideHours claims;
    private final OutsideClaims list;
    private final ClaimViews views;

    OutsideClaimController(
            ClaimAccess access, CurrentReach reach, ClaimOutsideHours claims, OutsideClaims list, ClaimViews views) {
        this.access = access;
        this.reach = reach;
        this.claims = claims;
        this.list = list;
        this.views = views;
    }

    /** Why a claim is returned. */
    record ReturnRequest(@NotBlank @Size(max = 200) String reason) {}

    @Operation(
            summary = "本人申报在社区等单位组织的活动中的服务时长",
            description = "须有证明材料；不能跨日，不能申报将来的时间，不能与本人的其他服务时间或申报重叠；经处室核实、机关党委确认后计入")
    @PostMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<ClaimView> claim(@Valid @RequestBody ClaimRequest request) {
        var claim = claims.claim(CurrentAccount.id(), request.claim(), request.time());
        return ETags.created(claim, views.view(claim));
    }

    @Operation(summary = "本人的申报，最近的在前")
    @GetMapping("/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<ClaimView> mine(
            @ParameterObject
                    @Sortable(Attendance.class)
                    @PageableDefault(sort = "startedAt", direction = Sort.Direction.DESC)
                    Pageable page) {
        return views.page(list.page(new Reach.Everywhere(), ClaimFilter.of(access.self()), page));
    }

    @Operation(summary = "申报列表，最早的在前", description = "可按状态、处室、志愿者、服务日期和是否有待审核的更正筛选；联络员只见本处室")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ClaimView> list(@Valid ClaimQuery query, @ParameterObject @Sortable(Attendance.class) Pageable page) {
        return views.page(list.page(reach.get(), query.filter(), page));
    }

    @Operation(summary = "查看一项申报")
    @GetMapping("/{id}")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<ClaimView> show(@PathVariable String id) {
        return views.shown(access.seen(id));
    }

    @Operation(summary = "处室核实", description = "不能核实本人的申报")
    @PostMapping("/{id}/check")
    @AllowedRoles({LIAISON, COMMITTEE})
    @CarriesOut(ClaimActions.CHECK)
    ResponseEntity<ClaimView> check(@PathVariable AttendanceId id) {
        return views.shown(claims.check(access.reached(id).id(), CurrentAccount.id()));
    }

    @Operation(summary = "机关党委确认", description = "须由第二人确认；确认后计入时长台账，证据等级为申报（CLAIMED）")
    @PostMapping("/{id}/confirmation")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(ClaimActions.CONFIRM)
    ResponseEntity<ClaimView> confirm(@PathVariable AttendanceId id) {
        return views.shown(
                claims.confirm(access.reached(id).id(), CurrentAccount.id()).id());
    }

    @Operation(summary = "退回", description = "须说明理由；本人可以重新申报")
    @PostMapping("/{id}/return")
    @AllowedRoles({LIAISON, COMMITTEE})
    @CarriesOut(ClaimActions.RETURN)
    ResponseEntity<ClaimView> giveBack(@PathVariable AttendanceId id, @Valid @RequestBody ReturnRequest request) {
        return views.shown(
                claims.giveBack(access.reached(id).id(), request.reason().strip(), CurrentAccount.id()));
    }

    @Operation(summary = "本人撤回尚未确认的申报")
    @PostMapping("/{id}/withdrawal")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    @CarriesOut(ClaimActions.WITHDRAW)
    ResponseEntity<ClaimView> withdraw(@PathVariable AttendanceId id) {
        return views.shown(claims.withdraw(access.own(id), CurrentAccount.id()));
    }
}
