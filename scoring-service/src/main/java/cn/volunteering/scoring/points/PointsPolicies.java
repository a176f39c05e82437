package cn.volunteering.scoring.points;

import java.time.LocalDate;

/**
 * The points policies that bind the bound tenant: those of the offices above it; its own if the offices allow it or set
 * none; otherwise the default.
 */
public interface PointsPolicies {

    /** Returns the policy in force for service on the given day. */
    PointsPolicy inForceOn(LocalDate day);
}
