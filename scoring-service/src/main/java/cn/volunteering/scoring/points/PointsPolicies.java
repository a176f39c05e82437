package cn.volunteering.scoring.points;

import java.time.LocalDate;

/**
 * The points policies that bind the bound tenant: those of the offices above it, its own where they leave it the choice
 * or say nothing, else the default.
 */
public interface PointsPolicies {

    /** Returns the policy by which service on the given day earns points. */
    PointsPolicy inForceOn(LocalDate day);
}
