package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Prevents users from exempting themselves: another person must enter and confirm the exemption.
 *
 * @param acting the account of the acting user
 */
record FourEyes(Aggregates<Volunteer> volunteers, Supplier<AccountId> acting) {

    /** Returns the account of the acting user. */
    AccountId account() {
        return acting.get();
    }

    /** Returns an objection if the person was never on the roster, or is the acting user. */
    Optional<Refusal> objection(Exemption.Form form) {
        var person = volunteers
                .find(form.volunteerId().value())
                .map(Versioned::state)
                .filter(volunteer -> volunteer.standing().state() != VolunteerState.APPLIED);
        if (person.isEmpty()) {
            return Optional.of(Refusal.of("exemption-person-unknown", "名册中没有所填的志愿者"));
        }
        return acting.get().equals(person.get().account())
                ? Optional.of(Refusal.of("exemption-for-self", "不能为自己登记豁免，请由其他管理人员办理"))
                : Optional.empty();
    }
}
