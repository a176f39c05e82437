package cn.volunteering.scoring.statement;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bonus of outstanding volunteers in the appraisal (加分项, NX-71).
 *
 * @param hundredths hundredths of a point; {@code null} if the body that appraises sets it
 * @param basis the clause that sets it
 */
public record BonusRule(@Nullable Long hundredths, @Nullable Citation basis) {

    private static final TypedKey<Long> KEY = TypedKey.whole("appraisal-bonus.outstanding-volunteer-hundredths");

    /** Returns the rule in force on the given day. */
    public static BonusRule of(EffectiveValues values, LocalDate day) {
        var ruling = values.find(KEY, day);
        return new BonusRule(
                ruling.map(Ruling::value).orElse(null),
                ruling.map(Ruling::citation).orElse(null));
    }

    /** Returns the bonus of a person; {@code null} if no policy sets one. */
    @Nullable
    Long bonus(boolean outstanding) {
        return hundredths == null || outstanding ? hundredths : Long.valueOf(0);
    }
}
