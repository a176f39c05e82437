package cn.volunteering.domain;

/**
 * The units of something that is handed out (NX-25, NX-68). What holds units are other aggregates, so units are taken out
 * of the stock only while none can be handed out.
 *
 * @param units the units that were put in, those that are held included
 * @param offered whether more may be handed out
 */
public record Stock(int units, boolean offered) {

    /** Whether the stock may have another number of units. */
    public enum Change {
        PERMITTED,
        /** Units cannot be taken out while they can be handed out. */
        OFFERED,
        /** More units are held than would be left. */
        HELD
    }

    /** Returns the number of units that can be handed out while some are held. */
    public int left(int held) {
        return Math.max(0, units - held);
    }

    /** Returns whether the stock may have the given number of units while some are held. */
    public Change to(int next, int held) {
        if (next >= units) {
            return Change.PERMITTED;
        }
        if (offered) {
            return Change.OFFERED;
        }
        return next >= held ? Change.PERMITTED : Change.HELD;
    }
}
