package cn.volunteering.scoring.points;

import java.time.LocalDate;

/**
 * The points policies that bind the bound tenant: those of the offices above it; its own if the offices allow it or set
 * none; otherwise the default.
 */
public interface PointsPolicies {

    /** Returns the rules in force for service on the given day. */
    PointsRules inForceOn(LocalDate day);

    /** Returns whether points are a trial on the given day. */
    PointsBasis basisOn(LocalDate day);
}
