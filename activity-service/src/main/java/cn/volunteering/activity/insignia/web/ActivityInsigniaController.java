package cn.volunteering.activity.insignia.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.insignia.CheckUniform;
import cn.volunteering.activity.insignia.RequestInsignia;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the insignia of an activity, takes requests for them, and records whether the uniform was worn (NX-25, NX-26). */
@Tag(name = "服务标识")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}")
class ActivityInsigniaController {

    private final ActivityAccess access;
    private final RequestInsignia requestInsignia;
    private final CheckUniform checkUniform;
    private final ActivityInsignia insignia;
    private final SlipViews views;

    ActivityInsigniaController(
            ActivityAccess access,
            RequestInsignia requestInsignia,
            CheckUniform checkUniform,
            ActivityInsignia insignia,
            SlipViews views) {
        this.access = access;
        this.requestInsignia = requestInsignia;
        this.checkUniform = checkUniform;
        this.insignia = insignia;
        this.views = views;
    }

    /**
     * Whether everyone wore the uniform.
     *
     * @param reason why not
     */
    record UniformRequest(
            @NotNull Boolean worn,
            @Nullable @Size(min = 1, max = 500) String reason) {}

    @Operation(summary = "活动的标识领用与着装情况")
    @GetMapping("/insignia")
    @AllowedRoles({COMMITTEE, LIAISON})
    ActivityInsigniaView show(@PathVariable ActivityId id) {
        return insignia.of(access.organised(id.value()).state());
    }

    @Operation(summary = "为活动申请领用标识", description = "活动结束前；同一活动的申请办理后可以再次申请")
    @PostMapping("/insignia-slips")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityInsignia.REQUEST)
    ResponseEntity<SlipView> request(@PathVariable ActivityId id, @Valid @RequestBody PiecesRequest request) {
        var activity = access.organised(id.value()).state();
        var slip = requestInsignia.request(activity, request.byItem(), CurrentAccount.id());
        return ETags.created(slip, views.view(slip));
    }

    @Operation(summary = "登记活动是否统一着装", description = "活动开始后、办结前；未统一着装须说明原因；再次登记替换原有登记")
    @PutMapping("/uniform-check")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityInsignia.CHECK_UNIFORM)
    ActivityInsigniaView checkUniform(@PathVariable ActivityId id, @Valid @RequestBody UniformRequest request) {
        var activity = access.organised(id.value()).state();
        checkUniform.record(activity, request.worn(), request.reason(), CurrentAccount.id());
        return insignia.of(activity);
    }
}
