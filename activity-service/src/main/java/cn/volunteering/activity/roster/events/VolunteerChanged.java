package cn.volunteering.activity.roster.events;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.VolunteerState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A volunteer was registered or changed; only the fields this service needs. */
public record VolunteerChanged(
        VolunteerId volunteerId,
        String displayName,
        SectionId sectionId,
        @Nullable BranchId branchId,
        VolunteerState state,
        @Nullable AccountId accountId,
        @Nullable List<SectionId> liaisonSectionIds,
        @Nullable String nationalNumber) {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    /** Returns the volunteer after the event. */
    public Member member() {
        var appointedFor = liaisonSectionIds == null ? List.<SectionId>of() : liaisonSectionIds;
        return new Member(volunteerId, accountId, displayName, sectionId, branchId, state, appointedFor);
    }
}
