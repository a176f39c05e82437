package cn.volunteering.activity.roster.events;

import cn.volunteering.activity.roster.StandingConsent;
import cn.volunteering.activity.roster.VolunteerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A volunteer gave a consent or withdrew one. */
public record ConsentsChanged(VolunteerId volunteerId, List<Given> given) {

    public static final String TYPE = "volunteering.volunteer.consents-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    private static final String SIGN_UP_BY_LIAISON = "SIGN_UP_BY_LIAISON";
    private static final String PHOTO_PUBLICATION = "PHOTO_PUBLICATION";

    /** A consent that stands. */
    public record Given(String kind, int textVersion, Instant since) {}

    /** Returns whether the consent to the publication of photos stands. */
    public boolean permitsPhotos() {
        return given.stream().anyMatch(consent -> consent.kind().equals(PHOTO_PUBLICATION));
    }

    /** Returns the consent to be signed up by the liaison, if it stands. */
    public Optional<StandingConsent> signUpByLiaison() {
        return given.stream()
                .filter(consent -> consent.kind().equals(SIGN_UP_BY_LIAISON))
                .findFirst()
                .map(consent -> new StandingConsent(consent.textVersion(), consent.since()));
    }
}
