package cn.volunteering.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What volunteer service earns in the assessment of a whole agency (QH-13…16), as its overseer sees it. Whole numbers;
 * rounded only for display.
 *
 * @param weight of the block in the whole assessment, in per cent; {@code null} while the agency has not stated it
 * @param earned the weights of the graded parts times their scores in per cent
 * @param possible the most that they could earn; 0 if no part can be assessed
 */
public record BlockFigure(@Nullable Long weight, long earned, long possible) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns what is earned, in per cent with two decimals; empty if nothing can be assessed. */
    public Optional<String> scorePercent() {
        return shown(HUNDRED);
    }

    /** Returns what the block adds to a hundred points, with two decimals; empty without a weight or a result. */
    public Optional<String> points() {
        return Optional.ofNullable(weight).flatMap(percent -> shown(BigDecimal.valueOf(percent)));
    }

    private Optional<String> shown(BigDecimal whole) {
        return possible == 0
                ? Optional.empty()
                : Optional.of(whole.multiply(BigDecimal.valueOf(earned))
                        .divide(BigDecimal.valueOf(possible), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
