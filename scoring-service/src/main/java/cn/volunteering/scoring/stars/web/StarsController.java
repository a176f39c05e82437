package cn.volunteering.scoring.stars.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.brought.LifetimeMinutes;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.stars.StarLadders;
import cn.volunteering.scoring.stars.StarRecord;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the stars of each volunteer to the staff of the tenant, and to each volunteer their own. */
@Tag(name = "星级")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring")
class StarsController {

    private final AggregateStore<StarRecord> records;
    private final LifetimeMinutes minutes;
    private final StarLadders ladders;
    private final CurrentVolunteer me;
    private final PlatformCalendar calendar;

    StarsController(
            AggregateStore<StarRecord> records,
            LifetimeMinutes minutes,
            StarLadders ladders,
            CurrentVolunteer me,
            PlatformCalendar calendar) {
        this.records = records;
        this.minutes = minutes;
        this.ladders = ladders;
        this.me = me;
        this.calendar = calendar;
    }

    @Operation(summary = "志愿者的星级")
    @GetMapping("/volunteers/{volunteer}/stars")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    StarsView stars(@PathVariable VolunteerId volunteer) {
        return view(volunteer);
    }

    @Operation(summary = "我的星级")
    @GetMapping("/mine/stars")
    @AllowedRoles({TenantRole.VOLUNTEER, TenantRole.LIAISON, TenantRole.COMMITTEE})
    StarsView mine() {
        return view(me.id());
    }

    private StarsView view(VolunteerId volunteer) {
        var ladder = ladders.inForceOn(calendar.today());
        var record = records.find(volunteer.value()).map(Versioned::state).orElse(StarRecord.none(volunteer));
        long counted = minutes.of(List.of(volunteer)).stream()
                .mapToLong(served -> served.counted(ladder.evidence()))
                .sum();
        return StarsView.of(record, counted, ladder.stepTo(record.stars() + 1));
    }
}
