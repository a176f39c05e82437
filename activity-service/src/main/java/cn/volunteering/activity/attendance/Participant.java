package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/** Whose attendance it is, with section and party branch as the roster had them when it was recorded. */
public record Participant(
        VolunteerId volunteerId,
        SectionId sectionId,
        @Nullable BranchId branchId) {

    static Participant of(Member member) {
        return new Participant(member.id(), member.section(), member.branch());
    }
}
