package cn.volunteering.reporting.summary;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that travel up the tree of tenants. An office's figures are the sum of those below it.
 *
 * @param volunteers volunteers on the roster at the reference day
 * @param participants volunteers with more than zero confirmed minutes in the period, on the roster or not (NX-31)
 * @param minutes confirmed minutes of the period, net of corrections (NX-32)
 * @param activities activities with more than zero confirmed minutes
 * @param agencies agencies that the figures cover: one, or all agencies below an office
 * @param background headcount, registrations and activities by state; {@code null} if an earlier release of the sender
 *     did not report them
 */
public record Figures(
        long volunteers,
        long participants,
        long minutes,
        long activities,
        long agencies,
        @Nullable Background background) {

    /** Zero in every figure. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, null);

    /** Returns the sum of both. Adds up what is known of the background. */
    public Figures plus(Figures other) {
        return new Figures(
                volunteers + other.volunteers,
                participants + other.participants,
                minutes + other.minutes,
                activities + other.activities,
                agencies + other.agencies,
                sum(background, other.background));
    }

    private static @Nullable Background sum(@Nullable Background one, @Nullable Background other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }

    /** Returns the same without what no event dates, so that a month that is over changes only with its own days. */
    Figures dated() {
        return with(background == null ? null : background.dated());
    }

    /** Returns the same as a sum over agencies, which no indicator judges. */
    public Figures unjudged() {
        return with(background == null ? null : background.unjudged());
    }

    private Figures with(@Nullable Background other) {
        return new Figures(volunteers, participants, minutes, activities, agencies, other);
    }

    /** Returns what each indicator says about the agency, by key; empty for a sum, or if it was not reported. */
    public Map<String, IndicatorFigure> indicators() {
        return background == null || background.breakdown() == null
                ? Map.of()
                : background.breakdown().indicators();
    }

    /** Returns what volunteer service earns in the assessment of the agency; empty for a sum, or if not reported. */
    public Optional<BlockFigure> block() {
        return Optional.ofNullable(background).map(Background::breakdown).map(Breakdown::block);
    }
}
