package cn.volunteering.activity.roster;

import java.util.Collection;
import java.util.Map;

/** Who may be signed up by the liaison of their section, built from the events of volunteer-service. */
@FunctionalInterface
public interface StandingConsents {

    /** Returns the consents of those of the given volunteers who have given theirs and not withdrawn it. */
    Map<VolunteerId, StandingConsent> of(Collection<VolunteerId> volunteers);
}
