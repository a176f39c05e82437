package cn.volunteering.volunteer.headcount;

import cn.volunteering.domain.Identifier;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** A calendar month as an identity, {@code yyyy-MM}. */
public record Month(String value) implements Identifier {

    /** @throws DateTimeException if the text is not a month */
    public Month {
        value = YearMonth.parse(value).toString();
    }

    /** Parses a month from outside; empty if the text is not a month. */
    public static Optional<Month> parse(String text) {
        try {
            return Optional.of(new Month(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isAfter(YearMonth other) {
        return YearMonth.parse(value).isAfter(other);
    }
}
