package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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
    private final VolunteerViews views;

    VolunteerStepController(RosterAccess access, AdvanceVolunteer advance, VolunteerViews views) {
        this.access = access;
        this.advance = advance;
        this.views = views;
    }

    /** Why the volunteer is suspended. */
    record SuspensionRequest(@NotBlank @Size(max = 200) String reason) {}

    /** When and why someone leaves. */
    record DepartureRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String reason) {}

    @Operation(summary = "同意他人的入队申请，或让已退出者重新入队")
    @PostMapping("/registration")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<VolunteerView> register(@PathVariable String id, IfMatch seen) {
        return views.shown(advance.register(seen.require(access.volunteer(id)), access.account()));
    }

    @Operation(summary = "代为登记本人已确认参加（本人没有账号时），一次一人")
    @PostMapping("/activation")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> activate(@PathVariable String id, IfMatch seen) {
        return views.shown(advance.activateOnBehalf(seen.require(access.volunteer(id))));
    }

    @Operation(summary = "暂停")
    @PostMapping("/suspension")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> suspend(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody SuspensionRequest request) {
        return views.shown(advance.suspend(seen.require(access.volunteer(id)), request.reason()));
    }

    @Operation(summary = "恢复")
    @DeleteMapping("/suspension")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> resume(@PathVariable String id, IfMatch seen) {
        return views.shown(advance.resume(seen.require(access.volunteer(id))));
    }

    @Operation(summary = "退出")
    @PostMapping("/departure")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> leave(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody DepartureRequest request) {
        return views.shown(advance.leave(seen.require(access.volunteer(id)), request.on(), request.reason()));
    }
}
