package cn.volunteering.activity.attendance.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceSubject;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows volunteers where they served, and what became of the time. */
@Tag(name = "签到签退")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/attendances/mine")
class OwnAttendancesController {

    private final AggregateStore<Attendance> attendances;
    private final Members members;
    private final AttendanceViews views;

    OwnAttendancesController(AggregateStore<Attendance> attendances, Members members, AttendanceViews views) {
        this.attendances = attendances;
        this.members = members;
        this.views = views;
    }

    @Operation(summary = "本人的服务记录，最近的在前", description = "含活动、时间、审核情况，驳回的附理由，更正的附痕迹")
    @GetMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<AttendanceView> mine(
            @ParameterObject
                    @Sortable(Attendance.class)
                    @PageableDefault(sort = "startedAt", direction = Sort.Direction.DESC)
                    Pageable page) {
        var me = members.known(CurrentAccount.id()).orThrow();
        return views.own(
                attendances.page(where(AttendanceSubject.VOLUNTEER).is(me.id().value()), page));
    }
}
