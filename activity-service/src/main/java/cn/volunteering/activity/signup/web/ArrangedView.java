package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.signup.Arranged;
import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.problem.FieldFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the wish that one person takes part.
 *
 * @param volunteerId {@code null} if the request does not say it in a form that can be read
 * @param displayName {@code null} for a person whom the liaison may not ask
 * @param place the person's place after the request, if they have one
 * @param code why nothing was done; {@code null} if something was
 * @param message the same in words
 * @param errors the faults of an element that cannot be read
 */
record ArrangedView(
        @Nullable VolunteerId volunteerId,
        @Nullable String displayName,
        Outcome outcome,
        @Nullable PlaceView place,
        @Nullable String code,
        @Nullable String message,
        List<FieldFault> errors) {

    /** The kinds of outcomes. */
    enum Outcome {
        SIGNED_UP,
        INVITED,
        /** Had a place before. */
        ALREADY_SIGNED_UP,
        REFUSED
    }

    private static final Refusal UNKNOWN = Refusal.of("volunteer-unknown", "名册中没有该志愿者，或不属于本处室和联合处室");

    static ArrangedView of(VolunteerId id, String name, Arranged arranged) {
        return switch (arranged) {
            case Arranged.SignedUp(var place) -> done(id, name, Outcome.SIGNED_UP, PlaceView.of(place));
            case Arranged.There(var place) -> done(id, name, Outcome.ALREADY_SIGNED_UP, PlaceView.of(place));
            case Arranged.Asked() -> done(id, name, Outcome.INVITED, null);
            case Arranged.Left(var why) -> refused(id, name, why);
        };
    }

    private static ArrangedView done(VolunteerId id, String name, Outcome outcome, @Nullable PlaceView place) {
        return new ArrangedView(id, name, outcome, place, null, null, List.of());
    }

    private static ArrangedView refused(VolunteerId id, @Nullable String name, Refusal why) {
        return new ArrangedView(id, name, Outcome.REFUSED, null, why.code(), why.message(), List.of());
    }

    static ArrangedView unknown(VolunteerId id) {
        return refused(id, null, UNKNOWN);
    }

    static ArrangedView faulty(@Nullable VolunteerId id, List<FieldFault> faults) {
        return new ArrangedView(
                id,
                null,
                Outcome.REFUSED,
                null,
                "invalid-person",
                faults.getFirst().message(),
                faults);
    }
}
