package cn.volunteering.reporting.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity with its state. Times have millisecond precision.
 *
 * @param branches the branches that organise it
 * @param leadBranch the branch that leads a joint activity; {@code null} if the event did not report one
 * @param nature {@code null} if the event did not report it
 * @param themes its terms of the vocabulary
 */
public record Activity(
        ActivityId id,
        ProjectId project,
        String title,
        String mode,
        String state,
        List<UnitId> branches,
        @Nullable UnitId leadBranch,
        @Nullable Nature nature,
        Instant startsAt,
        Instant endsAt,
        List<Theme> themes)
        implements Fact {

    /** The mode and state of service that a community organised. */
    static final String OUTSIDE = "OUTSIDE";

    private static final String CONCENTRATED = "CONCENTRATED";
    private static final String CANCELLED = "CANCELLED";
    private static final Set<String> HELD = Set.of("ENDED", "HOURS_REVIEW", "CLOSED");

    /** What an activity is to a policy, which may leave some natures out. */
    public enum Nature {
        ORDINARY,
        /** Service to one's own workplace, 门前三包, or work in duty time (QH-37, NX-42). */
        OWN_DUTY,
        /** Organised by a community, and confirmed here (NX-44). */
        COMMUNITY
    }

    /**
     * A term of the vocabulary.
     *
     * @param id kind and code, as in {@code CARE/SOCIETY}
     */
    public record Theme(String id, String title) {

        /** Returns the kind of the term. */
        public String kind() {
            return id.substring(0, Math.max(0, id.indexOf('/')));
        }
    }

    public Activity {
        branches = List.copyOf(branches);
        // Events and facts of earlier releases have none.
        themes = themes == null ? List.of() : List.copyOf(themes);
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Creates an activity without themes. */
    public Activity(
            ActivityId id,
            ProjectId project,
            String title,
            String mode,
            String state,
            List<UnitId> branches,
            @Nullable UnitId leadBranch,
            @Nullable Nature nature,
            Instant startsAt,
            Instant endsAt) {
        this(id, project, title, mode, state, branches, leadBranch, nature, startsAt, endsAt, List.of());
    }

    /** Returns whether it took place. */
    public boolean isHeld() {
        return HELD.contains(state);
    }

    /** Returns whether a community organised it and the agency only confirmed the hours. */
    public boolean isOutside() {
        return OUTSIDE.equals(state);
    }

    /** Returns whether it was cancelled. */
    public boolean isCancelled() {
        return CANCELLED.equals(state);
    }

    /** Returns whether the committee organises it for all (NX-29); otherwise branches do (NX-30). */
    public boolean isConcentrated() {
        return CONCENTRATED.equals(mode);
    }
}
