package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.Value;

/** The questions that the documents leave open, each settled by a policy key. */
final class Options {

    /** Who belongs to the unit (单位所属人员, QH-45). */
    enum Composition {
        ESTABLISHMENT_AND_CONTRACT,
        ESTABLISHMENT_ONLY,
        WITH_AFFILIATED_INSTITUTIONS
    }

    /** Where a registered volunteer (注册志愿者, QH-43) is registered. */
    enum Registration {
        NATIONAL_SYSTEM,
        THIS_SYSTEM
    }

    /** Who is on the roster of a year (在册志愿者, NX-31). */
    enum RosterReference {
        PERIOD_END_AND_LEAVERS,
        PERIOD_END,
        MONTH_END_AVERAGE
    }

    /** How people who join during the year count. */
    enum Joiners {
        AFTER_MINIMUM_DAYS,
        ALWAYS,
        PRO_RATA
    }

    /** Whether people on long leave count. */
    enum LongLeave {
        EXCLUDED_BY_EXEMPTION,
        INCLUDED
    }

    /** How a joint activity counts for each branch. */
    enum JointCredit {
        FULL_EACH,
        LEAD_ONLY,
        SHARED_BY_PARTICIPANTS
    }

    /** Whether a concentrated activity counts for a branch's quarter. */
    enum ConcentratedInQuarter {
        WITH_BRANCH_MEMBER,
        NEVER
    }

    /** The period of 不少于2次. */
    enum CountPeriod {
        YEAR,
        HALF_YEAR
    }

    /** The grades of evidence that count as hours. */
    enum CountedEvidence {
        MEASURED_AND_ATTESTED,
        MEASURED,
        ALL_CONFIRMED
    }

    static final TypedKey<Composition> COMPOSITION = choice("headcount.composition", Composition.class);
    static final TypedKey<Registration> REGISTRATION = choice("registered-volunteers.meaning", Registration.class);
    static final TypedKey<RosterReference> ROSTER = choice("roster.reference", RosterReference.class);
    static final TypedKey<Long> LEAVER_DAYS = TypedKey.whole("roster.leaver-minimum-days");
    static final TypedKey<Joiners> JOINERS = choice("roster.joiners", Joiners.class);
    static final TypedKey<Long> JOINER_DAYS = TypedKey.whole("roster.joiner-minimum-days");
    static final TypedKey<LongLeave> LONG_LEAVE = choice("roster.long-leave", LongLeave.class);
    static final TypedKey<JointCredit> JOINT_CREDIT = choice("joint-activity.credit", JointCredit.class);
    static final TypedKey<ConcentratedInQuarter> CONCENTRATED =
            choice("concentrated-activity.satisfies-branch-quarter", ConcentratedInQuarter.class);
    static final TypedKey<CountPeriod> COUNT_PERIOD = choice("activity-count.period", CountPeriod.class);
    static final TypedKey<CountedEvidence> EVIDENCE = choice("hours.counted-evidence", CountedEvidence.class);
    static final TypedKey<Long> PARTICIPATION_MINUTES = TypedKey.whole("participation.minimum-minutes");
    static final TypedKey<Boolean> COMMUNITY_HOURS = TypedKey.flag("community-hours.counted");
    static final TypedKey<Boolean> OWN_DUTY = TypedKey.flag("own-duty-events.counted");

    private Options() {}

    private static <E extends Enum<E>> TypedKey<E> choice(String key, Class<E> options) {
        return new TypedKey<>(new PolicyKey(key), value -> Enum.valueOf(options, ((Value.Choice) value).option()));
    }
}
