package cn.volunteering.scoring.stars;

import java.time.LocalDate;

/** The ladders of stars that bind the bound tenant. */
@FunctionalInterface
public interface StarLadders {

    /** Returns the ladder in force on the given day. */
    StarLadder inForceOn(LocalDate day);
}
