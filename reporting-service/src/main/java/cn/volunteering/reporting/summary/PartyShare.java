package cn.volunteering.reporting.summary;

/**
 * What party members contribute (QH-41, NX-18): numbers of people and their confirmed minutes.
 *
 * @param members party members on the roster
 * @param participants those of them with more than zero minutes
 */
public record PartyShare(long members, long participants, long minutes) {

    /** Nothing. */
    public static final PartyShare NONE = new PartyShare(0, 0, 0);

    PartyShare plus(PartyShare other) {
        return new PartyShare(members + other.members, participants + other.participants, minutes + other.minutes);
    }
}
