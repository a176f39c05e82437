package cn.volunteering.messaging;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NumericNode;

/**
 * A number from outside in the one form in which every reader gets it back: a whole number of 64 bits, or a fraction that a
 * double writes exactly. {@code 12.0} and {@code 1.2e1} become {@code 12}.
 */
final class PlainNumber {

    private PlainNumber() {}

    /** Returns the number in its stored form, or nothing if it would change when it is stored. */
    static Optional<JsonNode> read(NumericNode raw) {
        if (raw.isIntegralNumber()) {
            return raw.canConvertToLong() ? Optional.of(LongNode.valueOf(raw.longValue())) : Optional.empty();
        }
        return exact(raw).flatMap(number -> isWhole(number) ? whole(number) : fraction(number));
    }

    private static Optional<BigDecimal> exact(NumericNode raw) {
        if (raw.isBigDecimal()) {
            return Optional.of(raw.decimalValue());
        }
        return Double.isFinite(raw.doubleValue())
                ? Optional.of(BigDecimal.valueOf(raw.doubleValue()))
                : Optional.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<JsonNode> whole(BigDecimal number) {
        try {
            return Optional.of(LongNode.valueOf(number.longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> fraction(BigDecimal exact) {
        double written = exact.doubleValue();
        return BigDecimal.valueOf(written).compareTo(exact) == 0
                ? Optional.of(DoubleNode.valueOf(written))
                : Optional.empty();
    }
}
