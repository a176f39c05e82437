package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;

/** Lets a second member of the committee confirm an exemption (NX-17). */
final class ConfirmExemption {

    private final Aggregates<Exemption> exemptions;
    private final FourEyes fourEyes;

    ConfirmExemption(Aggregates<Exemption> exemptions, FourEyes fourEyes) {
        this.exemptions = exemptions;
        this.fourEyes = fourEyes;
    }

    /**
     * Confirms the exemption that was seen.
     *
     * @throws cn.volunteering.domain.RefusedException if the acting user entered it, is the person, or it has ended
     * @throws cn.volunteering.domain.ConflictException if it has changed since
     */
    Versioned<Exemption> confirm(Versioned<Exemption> seen) {
        return exemptions.save(seen, decision(seen.state()));
    }

    /** Returns whether the acting user may confirm it, by the rule of {@link #confirm}. */
    boolean mayConfirm(Exemption exemption) {
        return exemption.stage() == Exemption.Stage.ENTERED
                && decision(exemption).reason().isEmpty();
    }

    private Decision<Exemption> decision(Exemption exemption) {
        return Decision.unless(fourEyes.objection(exemption.form()), () -> exemption.confirm(fourEyes.account()));
    }
}
