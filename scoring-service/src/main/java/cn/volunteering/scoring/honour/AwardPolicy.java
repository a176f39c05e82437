package cn.volunteering.scoring.honour;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.scoring.hours.CountedEvidence;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy asks of outstanding volunteers (NX-70).
 *
 * @param minimumMinutes minutes in the calendar year; {@code null} if no document sets them
 * @param basis the clause that sets them
 * @param evidence the grades of evidence that count
 */
public record AwardPolicy(
        @Nullable Long minimumMinutes, @Nullable Citation basis, CountedEvidence evidence) {

    private static final TypedKey<Long> MINIMUM = TypedKey.whole("outstanding-volunteer.minimum-minutes");

    /** Returns the policy in force on the given day. */
    public static AwardPolicy of(EffectiveValues values, LocalDate day) {
        Optional<Ruling<Long>> minimum = values.find(MINIMUM, day);
        return new AwardPolicy(
                minimum.map(Ruling::value).orElse(null),
                minimum.map(Ruling::citation).orElse(null),
                values.find(CountedEvidence.OF_HOURS, day).orElseThrow().value());
    }

    /** Returns the last day of the year, or today if that is earlier: the day whose policy judges the year. */
    public static LocalDate judging(int year, LocalDate today) {
        var end = LocalDate.of(year, 12, 31);
        return today.isBefore(end) ? today : end;
    }

    Standing standing(long minutes, boolean barred) {
        return new Standing(minutes, minimumMinutes, basis, barred);
    }
}
