package cn.volunteering.national;

import cn.volunteering.national.Candidate.OwnStatus;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is here, beside its standing in the national system.
 *
 * @param standing {@link Standing#NONE} for a record that was in no package
 */
public record RecordLine(Candidate candidate, Standing standing) {

    static RecordLine of(Candidate candidate, @Nullable NationalRecord kept) {
        return new RecordLine(candidate, kept == null ? Standing.NONE : kept.standing());
    }

    /** Returns the state: an open package comes first, then what the service itself knows. */
    public RecordState state() {
        OwnStatus own = candidate.own();
        return own == null || isDecidedByPackages(own) ? standing.state() : own.state();
    }

    /** A contradiction stays until somebody records the registration by hand. */
    private boolean isDecidedByPackages(OwnStatus own) {
        return switch (standing.state()) {
            case SUBMITTED -> true;
            case MISMATCH -> !own.isKept() || own.state() != RecordState.REGISTERED;
            case NONE, REGISTERED -> !own.isKept() && standing.submission() != null;
        };
    }

    /** Returns the number of the national system, if one is known. */
    public @Nullable String number() {
        OwnStatus own = candidate.own();
        return own != null && own.number() != null ? own.number() : standing.number();
    }

    /** Returns whether an answer contradicts the record, and nobody has cleared it up. */
    public boolean isContradicted() {
        return standing.state() == RecordState.MISMATCH && state() == RecordState.MISMATCH;
    }

    /** Returns whether the record concerns the exchange: one that was withdrawn and is not there does not. */
    boolean isRelevant() {
        return !candidate.isWithdrawn() || state() != RecordState.NONE;
    }

    /** Returns why the record goes into the next package; empty if it does not. */
    public Optional<DueFor> due() {
        if (!candidate.objections().isEmpty() || !isRelevant() || state() == RecordState.SUBMITTED) {
            return Optional.empty();
        }
        if (standing.refusedFor() != null) {
            return Optional.of(DueFor.RETRY);
        }
        var last = standing.submission();
        if (last == null) {
            return state() == RecordState.NONE ? Optional.of(DueFor.NEW) : Optional.empty();
        }
        return Objects.equals(last.version(), candidate.version()) ? Optional.empty() : Optional.of(DueFor.CHANGED);
    }
}
