package cn.volunteering.volunteer.nationalfiling;

import cn.volunteering.national.Candidate.OwnStatus;
import cn.volunteering.national.RecordState;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.NationalStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates between the status that people and teams carry and that of the exchange. */
final class Statuses {

    private Statuses() {}

    /** Returns what a registration says to the exchange. */
    static OwnStatus own(NationalRegistration here) {
        return new OwnStatus(stateOf(here.status()), here.number(), true);
    }

    private static RecordState stateOf(NationalStatus status) {
        return switch (status) {
            case NONE -> RecordState.NONE;
            case SUBMITTED -> RecordState.SUBMITTED;
            case REGISTERED -> RecordState.REGISTERED;
            case MISMATCH -> RecordState.MISMATCH;
        };
    }

    /**
     * Returns the registration after the exchange moved on. Whoever is registered stays so while a change is submitted,
     * and a refused or abandoned package takes back only what was submitted.
     */
    static NationalRegistration after(NationalRegistration here, RecordState state, @Nullable String number) {
        return switch (state) {
            case SUBMITTED -> here.status() == NationalStatus.NONE ? submitted() : here;
            case NONE -> withoutSubmission(here);
            case REGISTERED -> number == null ? here : registered(number);
            case MISMATCH -> number == null ? withoutSubmission(here) : NationalRegistration.mismatch(number);
        };
    }

    private static NationalRegistration withoutSubmission(NationalRegistration here) {
        return here.status() == NationalStatus.SUBMITTED ? NationalRegistration.NONE : here;
    }

    private static NationalRegistration submitted() {
        return NationalRegistration.of(NationalStatus.SUBMITTED, null).orThrow();
    }

    private static NationalRegistration registered(String number) {
        return NationalRegistration.withNumber(number).orThrow();
    }

    /** Returns why a text cannot be a national number. */
    static Optional<String> flawOf(String number) {
        return NationalRegistration.withNumber(number).reason().map(refusal -> refusal.message());
    }
}
