package cn.volunteering.volunteer.headcount;

import cn.volunteering.domain.Decision;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The staff of the agency in one month (QH-45, QH-10). A later month does not change an earlier one, so a verdict on
 * last year keeps its basis.
 *
 * @param establishment persons on the establishment (编制)
 * @param contract persons employed by contract (聘用)
 * @param affiliated persons of affiliated institutions (所属事业单位); {@code null} if not stated
 */
public record Headcount(
        Month month,
        int establishment,
        int contract,
        @Nullable Integer affiliated) {

    /**
     * Records the staff of a month. Zero is valid; a future month is not.
     *
     * @param current the current month
     */
    public static Decision<Headcount> record(
            Month month, int establishment, int contract, @Nullable Integer affiliated, YearMonth current) {
        if (month.isAfter(current)) {
            return Decision.refused("headcount-in-future", "不能填报未来月份的人员总数");
        }
        if (establishment < 0 || contract < 0 || (affiliated != null && affiliated < 0)) {
            return Decision.refused("headcount-negative", "人员数不能为负数");
        }
        return Decision.accepted(
                new Headcount(month, establishment, contract, affiliated),
                new HeadcountChanged(month, establishment, contract, affiliated));
    }

    /** Returns the total staff of the month, without affiliated institutions. */
    public int total() {
        return establishment + contract;
    }
}
