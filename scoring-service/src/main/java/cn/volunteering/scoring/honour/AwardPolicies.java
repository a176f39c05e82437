package cn.volunteering.scoring.honour;

import java.time.LocalDate;

/** The policies on awards that bind the bound tenant. */
@FunctionalInterface
public interface AwardPolicies {

    /** Returns the policy in force on the given day. */
    AwardPolicy inForceOn(LocalDate day);
}
