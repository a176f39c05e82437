package cn.volunteering.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Displays minutes as hours with two decimals, rounded half up. For display only, never for comparison. */
public final class Hours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Hours() {}

    /** Formats minutes as hours, for example {@code 0.33} for 20 minutes. */
    public static String shown(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
