package cn.volunteering.reporting.summary;

/**
 * The figures that travel up the tree of tenants. An office's figures are the sum of those below it.
 *
 * @param volunteers volunteers on the roster at the reference day
 * @param participants volunteers with more than zero confirmed minutes in the year, on the roster or not (NX-31)
 * @param minutes confirmed minutes of the year, net of corrections (NX-32)
 * @param activities activities with more than zero confirmed minutes
 * @param agencies agencies that the figures cover: one, or all agencies below an office
 */
public record Figures(long volunteers, long participants, long minutes, long activities, long agencies) {

    /** Zero in every figure. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    /** Returns the sum of both. */
    public Figures plus(Figures other) {
        return new Figures(
                volunteers + other.volunteers,
                participants + other.participants,
                minutes + other.minutes,
                activities + other.activities,
                agencies + other.agencies);
    }
}
