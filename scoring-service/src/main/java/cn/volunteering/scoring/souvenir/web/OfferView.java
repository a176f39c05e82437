package cn.volunteering.scoring.souvenir.web;

import cn.volunteering.scoring.souvenir.Offer;
import cn.volunteering.scoring.souvenir.SouvenirId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A souvenir as a volunteer sees it.
 *
 * @param points its price in whole points
 * @param left the units that can be requested
 * @param missingPoints the points that the caller lacks, with two decimals
 * @param obstacle why the caller cannot request it; {@code null} if they can
 * @param allowedActions what the caller may do now
 */
record OfferView(
        SouvenirId souvenirId,
        String name,
        @Nullable String description,
        int points,
        int left,
        String missingPoints,
        @Nullable String obstacle,
        List<String> allowedActions) {

    OfferView {
        allowedActions = List.copyOf(allowedActions);
    }

    static OfferView of(Offer offer, List<String> actions) {
        var souvenir = offer.souvenir();
        return new OfferView(
                souvenir.id(),
                souvenir.form().name(),
                souvenir.form().description(),
                souvenir.form().points(),
                offer.left(),
                offer.missing().shown(),
                offer.objection().map(refusal -> refusal.message()).orElse(null),
                actions);
    }
}
