package cn.volunteering.scoring.honour;

/** The nominations that wait for a decision. */
@FunctionalInterface
public interface UndecidedHonours {

    /** Returns their number in a round. */
    long in(RoundId round);
}
