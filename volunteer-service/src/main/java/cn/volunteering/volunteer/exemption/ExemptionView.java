package cn.volunteering.volunteer.exemption;

import cn.volunteering.volunteer.roster.AccountId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exemption as the committee sees it, see {@link Exemption}.
 *
 * @param volunteerName {@code null} if the person is no longer in the register
 */
record ExemptionView(
        ExemptionId id,
        @Nullable String volunteerName,
        Exemption.Form form,
        @Nullable LocalDate endedOn,
        @Nullable AccountId enteredBy,
        @Nullable AccountId confirmedBy,
        Exemption.Stage stage) {

    /** Shows an exemption with the names of volunteers by id. */
    static ExemptionView of(Exemption it, Map<String, String> names) {
        return new ExemptionView(
                it.id(),
                names.get(it.form().volunteerId().value()),
                it.form(),
                it.endedOn(),
                it.enteredBy(),
                it.confirmedBy(),
                it.stage());
    }
}
