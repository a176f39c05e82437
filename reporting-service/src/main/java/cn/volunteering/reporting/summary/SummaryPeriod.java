package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Identifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The period of a summary (QH-44): a calendar year, quarter or month in Asia/Shanghai, for example {@code 2026},
 * {@code 2026-Q3} or {@code 2026-09}.
 */
public record SummaryPeriod(String value) implements Identifier, Comparable<SummaryPeriod> {

    /** The form of its text. The year has four digits and is not before 2000. */
    public static final String FORM = "^2\\d{3}(-(0[1-9]|1[0-2]|Q[1-4]))?$";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final String QUARTER = "-Q";

    /** The kinds of periods. */
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * @throws IllegalArgumentException if the text has another form
     */
    public SummaryPeriod {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a year, quarter or month: " + value);
        }
    }

    /** Returns the year. */
    public static SummaryPeriod of(int year) {
        return new SummaryPeriod(Integer.toString(year));
    }

    /** Returns a month. */
    public static SummaryPeriod of(YearMonth month) {
        return new SummaryPeriod(month.toString());
    }

    /** Returns the year, its quarters and its months. */
    public static List<SummaryPeriod> partsOf(int year) {
        var quarters = IntStream.rangeClosed(1, QUARTERS).mapToObj(each -> new SummaryPeriod(year + QUARTER + each));
        var months = IntStream.rangeClosed(1, MONTHS).mapToObj(each -> of(YearMonth.of(year, each)));
        return Stream.concat(Stream.of(of(year)), Stream.concat(quarters, months))
                .toList();
    }

    /** Returns the months of a year. */
    public static List<SummaryPeriod> monthsOf(int year) {
        return partsOf(year).stream()
                .filter(period -> period.kind() == Kind.MONTH)
                .toList();
    }

    public Kind kind() {
        if (value.length() == YEAR_DIGITS) {
            return Kind.YEAR;
        }
        return value.contains(QUARTER) ? Kind.QUARTER : Kind.MONTH;
    }

    public int year() {
        return Integer.parseInt(value.substring(0, YEAR_DIGITS));
    }

    /** Returns the first day. */
    public LocalDate first() {
        return LocalDate.of(year(), firstMonth(), 1);
    }

    private int firstMonth() {
        return switch (kind()) {
            case YEAR -> 1;
            case QUARTER -> (number() - 1) * MONTHS_OF_QUARTER + 1;
            case MONTH -> number();
        };
    }

    /** Returns the number of the quarter or month within the year. */
    private int number() {
        return Integer.parseInt(value.substring(value.length() - (kind() == Kind.QUARTER ? 1 : 2)));
    }

    /** Returns the last day. */
    public LocalDate last() {
        return first().plusMonths(length()).minusDays(1);
    }

    private int length() {
        return switch (kind()) {
            case YEAR -> MONTHS;
            case QUARTER -> MONTHS_OF_QUARTER;
            case MONTH -> 1;
        };
    }

    /** Returns whether the day belongs to this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Returns whether the first day has come, so that there is something to sum up. */
    public boolean hasBegunBy(LocalDate today) {
        return !first().isAfter(today);
    }

    /** Returns whether the last day is over. */
    public boolean hasEndedBy(LocalDate today) {
        return last().isBefore(today);
    }

    /** Returns the day on which rosters and other states are read: the last day, or today while the period is running. */
    public LocalDate referenceDay(LocalDate today) {
        return hasEndedBy(today) ? last() : today;
    }

    /** Returns the name that users see, for example 2026年第三季度. */
    public String label() {
        return switch (kind()) {
            case YEAR -> year() + "年";
            case QUARTER -> year() + "年第" + "一二三四".charAt(number() - 1) + "季度";
            case MONTH -> year() + "年" + number() + "月";
        };
    }

    /** Orders by the first day; the longer of two that begin together comes first. */
    @Override
    public int compareTo(SummaryPeriod other) {
        int byFirst = first().compareTo(other.first());
        return byFirst == 0 ? other.kind().compareTo(kind()) : byFirst;
    }

    @Override
    public String toString() {
        return value;
    }
}
