package cn.volunteering.scoring.violation;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.policy.Citation;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A violation in one service that was upheld (违规查实, NX-21). It keeps the effect of the policy under which it was
 * upheld. A decision that turns out wrong is lifted; then it never had an effect.
 *
 * @param year the year of the service
 * @param reason what was found, and by which decision
 * @param basis the clause behind the effect; {@code null} for the default
 * @param upheldBy the account that recorded the decision, never the volunteer's own
 * @param liftedOn the day on which it was lifted; {@code null} while it holds
 */
public record Violation(
        ViolationId id,
        RecordId record,
        VolunteerId volunteer,
        int year,
        String reason,
        ViolationEffect.Extent extent,
        @Nullable Citation basis,
        LocalDate upheldOn,
        AccountId upheldBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedFor)
        implements RegisterRecord {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    /**
     * Records that a violation was upheld.
     *
     * @param acting the volunteer who signs in with the acting account, if there is one
     */
    static Decision<Violation> uphold(
            HoursEntry entry,
            String reason,
            ViolationEffect effect,
            AccountId by,
            Optional<VolunteerId> acting,
            LocalDate today) {
        var service = entry.service();
        var violation = new Violation(
                ViolationId.next(),
                service.id(),
                service.volunteer(),
                entry.year(),
                reason,
                effect.extent(),
                effect.basis(),
                today,
                by,
                null,
                null);
        return Decision.unless(violation.objectionTo(acting), violation::changed);
    }

    /** Lifts the decision. */
    public Decision<Violation> lift(String why, Optional<VolunteerId> acting, LocalDate today) {
        if (liftedOn != null) {
            return Decision.refused("violation-lifted", "该违规认定已经撤销");
        }
        var lifted = new Violation(id, record, volunteer, year, reason, extent, basis, upheldOn, upheldBy, today, why);
        return Decision.unless(objectionTo(acting), lifted::changed);
    }

    private Optional<Refusal> objectionTo(Optional<VolunteerId> acting) {
        return acting.filter(volunteer::equals).map(_ -> Refusal.of("violation-of-self", "不能处理本人的违规认定，请由其他管理人员办理"));
    }

    private Decision<Violation> changed() {
        return Decision.accepted(this, ViolationChanged.of(this));
    }

    /** Returns whether the decision holds. */
    public boolean holds() {
        return liftedOn == null;
    }

    /** Returns whether the decision keeps the person from honours of the year. */
    public boolean barsHonours() {
        return holds() && extent == ViolationEffect.Extent.ACTIVITY_VOID_AND_HONOURS_BARRED;
    }

    /** Keeps a service from having two decisions that hold. */
    @Override
    public Optional<String> naturalKey() {
        return holds() ? Optional.of(record.value()) : Optional.empty();
    }
}
