package cn.volunteering.scoring.violation;

import cn.volunteering.policy.Citation;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A violation as the committee sees it, see {@link Violation}.
 *
 * @param volunteerName {@code null} until it is known here
 */
record ViolationView(
        ViolationId id,
        RecordId record,
        VolunteerId volunteer,
        @Nullable String volunteerName,
        int year,
        String reason,
        ViolationEffect.Extent extent,
        @Nullable Citation basis,
        LocalDate upheldOn,
        AccountId upheldBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedFor) {

    /** Shows a violation with the names of volunteers. */
    static ViolationView of(Violation it, Map<VolunteerId, String> names) {
        return new ViolationView(
                it.id(),
                it.record(),
                it.volunteer(),
                names.get(it.volunteer()),
                it.year(),
                it.reason(),
                it.extent(),
                it.basis(),
                it.upheldOn(),
                it.upheldBy(),
                it.liftedOn(),
                it.liftedFor());
    }
}
