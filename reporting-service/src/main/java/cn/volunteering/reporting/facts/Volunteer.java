package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer on the roster (在册志愿者, NX-31), with only the personal data that figures and the lists behind them need.
 *
 * @param displayName {@code null} in facts that were stored before lists had names
 * @param section the present section
 * @param branch the present branch
 * @param partyMember for the shares of QH-41
 * @param nationalStatus for the registered ratio of QH-45
 * @param placements every placement, oldest first, so that a move changes no figure of last year; {@code null} if the
 *     event did not report them
 * @param liaison whether the person may act as a liaison (NX-15); {@code null} if the event did not say so
 * @param liaisonSections the sections for which the person is appointed as liaison; {@code null} without an appointment
 */
public record Volunteer(
        VolunteerId id,
        @Nullable String displayName,
        UnitId section,
        @Nullable UnitId branch,
        State state,
        boolean partyMember,
        NationalStatus nationalStatus,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable List<Placement> placements,
        @Nullable Boolean liaison,
        @Nullable List<UnitId> liaisonSections)
        implements Fact {

    public Volunteer {
        placements = placements == null || placements.isEmpty() ? null : List.copyOf(placements);
        liaisonSections = liaisonSections == null || liaisonSections.isEmpty() ? null : List.copyOf(liaisonSections);
    }

    /** The volunteer's state in the life cycle of NX-13. */
    public enum State {
        APPLIED,
        REGISTERED,
        ACTIVE,
        SUSPENDED,
        LEFT
    }

    /** The volunteer's registration in the national system (QH-43). */
    public enum NationalStatus {
        NONE,
        SUBMITTED,
        REGISTERED,
        MISMATCH
    }

    /** Returns whether the volunteer was on the roster at the end of the given day. */
    public boolean isOnRosterAt(LocalDate day) {
        return state != State.APPLIED && !joinedOn.isAfter(day) && !hasLeftBy(day);
    }

    /** Returns where the volunteer belonged on the given day; before the first placement, where they began. */
    public Placement placeAt(LocalDate day) {
        if (placements == null) {
            return new Placement(section, branch, joinedOn);
        }
        return placements.reversed().stream()
                .filter(placement -> !placement.from().isAfter(day))
                .findFirst()
                .orElse(placements.getFirst());
    }

    /**
     * Returns whether the volunteer may act as the liaison of a section; empty if the events have not said whether the
     * person's account has the role.
     */
    public Optional<Boolean> isLiaisonOf(UnitId wanted) {
        if (state != State.REGISTERED && state != State.ACTIVE) {
            return Optional.of(false);
        }
        if (liaisonSections != null) {
            return Optional.of(liaisonSections.contains(wanted));
        }
        return section.equals(wanted) ? Optional.ofNullable(liaison) : Optional.of(false);
    }

    /** Returns whether the volunteer counts for the registered ratio of QH-45. */
    public boolean isNationallyRegistered() {
        return nationalStatus == NationalStatus.REGISTERED;
    }

    private boolean hasLeftBy(LocalDate day) {
        return leftOn == null ? state == State.LEFT : !leftOn.isAfter(day);
    }
}
