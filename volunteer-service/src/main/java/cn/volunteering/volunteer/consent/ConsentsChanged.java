package cn.volunteering.volunteer.consent;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.Instant;
import java.util.List;

/**
 * A person gave or withdrew a consent. Carries what stands now; what was withdrawn is missing.
 *
 * @param given the consents that stand, each with the version of the text that the person agreed to
 */
public record ConsentsChanged(VolunteerId volunteerId, List<Given> given) implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.consents-changed.v1";

    /** A consent that stands. */
    public record Given(ConsentKind kind, int textVersion, Instant since) {}

    static ConsentsChanged of(Consents consents) {
        return new ConsentsChanged(
                consents.volunteerId(),
                consents.standing().stream()
                        .map(step -> new Given(step.kind(), step.textVersion(), step.at()))
                        .toList());
    }
}
