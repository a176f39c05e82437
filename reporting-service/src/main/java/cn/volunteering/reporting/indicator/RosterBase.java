package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The roster of a period (在册志愿者, NX-31, NX-32): who belongs to it, and how many parts of a whole person each counts. The
 * roster of a section has those who belong to the section on the last day that counts for them.
 */
final class RosterBase {

    private final Case which;
    private final LocalDate first;
    private final LocalDate last;
    private final Options.Joiners joiners;
    private final Exemptions exemptions;
    private final Map<VolunteerId, Long> weights = new LinkedHashMap<>();
    private long parts = 1;

    RosterBase(Case which) {
        this.which = which;
        this.first = which.period().from();
        this.last = which.day();
        this.joiners = which.option(Options.JOINERS);
        this.exemptions = new Exemptions(which);
        fill();
    }

    private void fill() {
        switch (which.option(Options.ROSTER)) {
            case MONTH_END_AVERAGE -> addAveraged(monthEnds());
            case PERIOD_END -> addPresent();
            case PERIOD_END_AND_LEAVERS -> {
                addPresent();
                addLeavers(which.option(Options.LEAVER_DAYS));
            }
        }
    }

    /** Returns the ends of the months so far; the last day before the first of them. */
    private List<LocalDate> monthEnds() {
        var ends = new ArrayList<LocalDate>();
        for (var end = YearMonth.from(first).atEndOfMonth(); !end.isAfter(last); ) {
            ends.add(end);
            end = YearMonth.from(end).plusMonths(1).atEndOfMonth();
        }
        return ends.isEmpty() ? List.of(last) : ends;
    }

    private void addAveraged(List<LocalDate> days) {
        parts = days.size();
        which.snapshot()
                .volunteers()
                .forEach(volunteer -> add(
                        volunteer,
                        days.stream().filter(day -> counts(volunteer, day)).count()));
    }

    private void addPresent() {
        parts = joiners == Options.Joiners.PRO_RATA ? which.period().daysUntil(last) : 1;
        which.snapshot().volunteers().stream()
                .filter(volunteer -> counts(volunteer, last))
                .forEach(volunteer -> add(volunteer, weightUntil(volunteer, last)));
    }

    private void addLeavers(long minimumDays) {
        which.snapshot().volunteers().stream()
                .filter(this::hasLeftSince)
                .filter(volunteer -> daysUntil(volunteer, lastDayOf(volunteer)) >= minimumDays)
                .filter(volunteer -> counts(volunteer, lastDayOf(volunteer)))
                .forEach(volunteer -> add(volunteer, weightUntil(volunteer, lastDayOf(volunteer))));
    }

    private boolean hasLeftSince(Volunteer volunteer) {
        var leftOn = volunteer.leftOn();
        return leftOn != null && leftOn.isAfter(first) && !leftOn.isAfter(last);
    }

    private LocalDate lastDayOf(Volunteer leaver) {
        return leaver.leftOn() == null ? last : leaver.leftOn().minusDays(1);
    }

    private long daysUntil(Volunteer volunteer, LocalDate end) {
        var begin = hasJoinedSince(volunteer) ? volunteer.joinedOn() : first;
        return ChronoUnit.DAYS.between(begin, end) + 1;
    }

    private boolean hasJoinedSince(Volunteer volunteer) {
        return volunteer.joinedOn().isAfter(first);
    }

    /** Returns the parts that a person counts; only those who joined during the period count less than a whole. */
    private long weightUntil(Volunteer volunteer, LocalDate end) {
        if (!hasJoinedSince(volunteer)) {
            return parts;
        }
        long days = daysUntil(volunteer, end);
        return switch (joiners) {
            case ALWAYS -> parts;
            case PRO_RATA -> days;
            case AFTER_MINIMUM_DAYS -> days >= which.option(Options.JOINER_DAYS) ? parts : 0;
        };
    }

    private boolean counts(Volunteer volunteer, LocalDate day) {
        return volunteer.isOnRosterAt(day) && isOfSubject(volunteer, day) && !exemptions.cover(volunteer.id(), day);
    }

    private boolean isOfSubject(Volunteer volunteer, LocalDate day) {
        return which.subject().kind() != Subject.Kind.SECTION
                || which.unit().equals(volunteer.placeAt(day).section());
    }

    private void add(Volunteer volunteer, long weight) {
        if (weight > 0) {
            weights.put(volunteer.id(), weight);
        }
    }

    /** Returns the parts that each person counts. */
    Map<VolunteerId, Long> weights() {
        return weights;
    }

    /** Returns the parts of a whole person. */
    long parts() {
        return parts;
    }

    /** Returns the whole roster in parts. */
    long total() {
        return weights.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns what the reader must know about the roster, in Chinese. */
    List<String> remarks() {
        long exempt = which.situation().rosterAt(last).stream()
                .filter(volunteer -> isOfSubject(volunteer, last))
                .filter(volunteer -> exemptions.cover(volunteer.id(), last))
                .count();
        return exempt == 0 ? List.of() : List.of("截至 " + last + " 有 " + exempt + " 人因豁免未计入");
    }
}
