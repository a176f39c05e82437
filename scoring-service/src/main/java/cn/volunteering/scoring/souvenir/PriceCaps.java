package cn.volunteering.scoring.souvenir;

import java.time.LocalDate;

/** The limits of prices by the policies that bind the bound tenant. */
@FunctionalInterface
public interface PriceCaps {

    /** Returns the limit in force on the given day. */
    PriceCap inForceOn(LocalDate day);
}
