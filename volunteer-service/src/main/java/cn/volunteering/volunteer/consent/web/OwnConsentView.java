package cn.volunteering.volunteer.consent.web;

import cn.volunteering.volunteer.consent.ConsentKind;
import cn.volunteering.volunteer.consent.ConsentStanding;
import cn.volunteering.volunteer.consent.ConsentStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent, as shown to the person.
 *
 * @param textVersion the version of the current text
 * @param issuedOn the day of the current text
 * @param meaning what it means, in one sentence
 * @param withdrawable whether it is a consent; a notice is only acknowledged
 * @param since when the person gave or withdrew it; {@code null} if they never did
 * @param history what the person did, the latest first
 * @param allowedActions what the person may do now
 */
record OwnConsentView(
        ConsentKind kind,
        int textVersion,
        LocalDate issuedOn,
        String title,
        String meaning,
        List<String> paragraphs,
        boolean withdrawable,
        ConsentStanding standing,
        @Nullable Instant since,
        List<Step> history,
        List<String> allowedActions) {

    /** One thing that the person did: gave the consent to a version of the text, or withdrew it. */
    record Step(boolean given, int textVersion, Instant at) {

        static Step of(ConsentStep step) {
            return new Step(step.given(), step.textVersion(), step.at());
        }
    }
}
