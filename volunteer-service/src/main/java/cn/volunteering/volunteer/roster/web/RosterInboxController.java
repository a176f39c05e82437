package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.roster.store.Roster;
import cn.volunteering.volunteer.roster.store.RosterFilter;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits for the committee and the liaisons, with the number of lines in each list. */
@Tag(name = "志愿者名册")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/inbox")
class RosterInboxController {

    private final RosterAccess access;
    private final Roster roster;
    private final List<InboxSource> others;

    RosterInboxController(RosterAccess access, Roster roster, List<InboxSource> others) {
        this.access = access;
        this.roster = roster;
        this.others = others;
    }

    @Operation(summary = "名册待办事项与数量", description = "每项的数量等于其列表的行数；联络员只计本处室")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    List<RosterInboxItem> inbox() {
        var ofRoster = Stream.of(
                item(RosterInboxItem.Kind.APPLICATIONS_TO_ACCEPT, "待受理的入队申请", VolunteerState.APPLIED),
                item(RosterInboxItem.Kind.VOLUNTEERS_TO_CONFIRM, "已登记、尚待本人确认的志愿者", VolunteerState.REGISTERED));
        var ofOthers = others.stream()
                .flatMap(source -> source.item().stream())
                .sorted(Comparator.comparing(RosterInboxItem::kind));
        return Stream.concat(ofRoster, ofOthers).toList();
    }

    private RosterInboxItem item(RosterInboxItem.Kind kind, String title, VolunteerState state) {
        var filter = new RosterFilter(null, null, Set.of(state), null);
        return new RosterInboxItem(kind, title, roster.count(access.reach(), filter), "/volunteers?state=" + state);
    }
}
