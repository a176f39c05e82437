package cn.volunteering.volunteer.reportin;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's report-in to a community (社区报到, NX-43): reported by the volunteer, confirmed by another person. Only
 * confirmed ones count.
 *
 * @param decidedBy the account that confirmed or returned it
 * @param returnReason why it was returned
 */
public record ReportIn(
        ReportInId id,
        VolunteerId volunteerId,
        Visit visit,
        State state,
        @Nullable AccountId decidedBy,
        @Nullable String returnReason)
        implements RegisterRecord {

    /** How far it has come. */
    public enum State {
        REPORTED,
        CONFIRMED,
        /** Not accepted; the volunteer may report again. */
        RETURNED
    }

    /** Takes a volunteer's own report. */
    public static Decision<ReportIn> report(ReportInId id, Volunteer volunteer, Visit visit, LocalDate today) {
        return new ReportIn(id, volunteer.id(), visit, State.REPORTED, null, null).enteredOn(today, volunteer);
    }

    /** Records the report-in of a volunteer without an account; it needs no other confirmation. */
    static Decision<ReportIn> recordFor(
            ReportInId id, Volunteer volunteer, Visit visit, AccountId by, LocalDate today) {
        return volunteer.account() == null
                ? new ReportIn(id, volunteer.id(), visit, State.CONFIRMED, by, null).enteredOn(today, volunteer)
                : Decision.refused("report-in-has-account", "该志愿者已有登录账号，须由本人登录报到");
    }

    private Decision<ReportIn> enteredOn(LocalDate today, Volunteer volunteer) {
        return Decision.unless(objection(today, volunteer), this::changed);
    }

    private Optional<Refusal> objection(LocalDate today, Volunteer volunteer) {
        if (!volunteer.isOnRoster()) {
            return Optional.of(Refusal.of("report-in-not-on-roster", "只有名册中的志愿者才能登记社区报到"));
        }
        return visit.on().isAfter(today)
                ? Optional.of(Refusal.of("report-in-in-future", "报到日期不能晚于今天"))
                : Optional.empty();
    }

    /**
     * Confirms it.
     *
     * @param by the account of the one who confirms, which is not the volunteer's own
     */
    public Decision<ReportIn> confirm(Volunteer volunteer, AccountId by) {
        return switch (state) {
            case REPORTED -> decided(volunteer, State.CONFIRMED, by, null);
            case CONFIRMED -> Decision.accepted(this);
            case RETURNED -> Decision.refused("report-in-returned", "该报到已退回，须由本人重新报到");
        };
    }

    /** Returns it to the volunteer; also a confirmed one, if it turns out to be wrong. Repeating it changes nothing. */
    public Decision<ReportIn> giveBack(Volunteer volunteer, AccountId by, String reason) {
        return state == State.RETURNED ? Decision.accepted(this) : decided(volunteer, State.RETURNED, by, reason);
    }

    private Decision<ReportIn> decided(Volunteer volunteer, State next, AccountId by, @Nullable String reason) {
        return by.equals(volunteer.account())
                ? Decision.refused("report-in-decides-self", "不能审核自己的社区报到，请由其他管理人员办理")
                : new ReportIn(id, volunteerId, visit, next, by, reason).changed();
    }

    private Decision<ReportIn> changed() {
        return Decision.accepted(this, new ReportInChanged(id, volunteerId, visit.communityId(), visit.on(), state));
    }

    /** Keeps a volunteer from reporting to a community twice. */
    @Override
    public Optional<String> naturalKey() {
        return state == State.RETURNED
                ? Optional.empty()
                : Optional.of(volunteerId.value() + "/" + visit.communityId());
    }
}
