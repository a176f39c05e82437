package cn.volunteering.scoring.violation;

import java.time.LocalDate;

/** The effects of violations by the policies that bind the bound tenant. */
@FunctionalInterface
public interface ViolationEffects {

    /** Returns the effect in force for service on the given day. */
    ViolationEffect inForceOn(LocalDate day);
}
