package cn.volunteering.scoring.points;

import java.time.LocalDate;

/**
 * The points policies that bind the bound tenant: those of the offices above it, its own where they leave it the choice
 * or say nothing, else the default.
 */
public interface PointsPolicies {

    /** The policy by which service on the given day earns points. */
    PointsPolicy inForceOn(LocalDate day);

    /** Keeps a version that the bound tenant published. Keeping it again changes nothing. */
    void keep(PolicyVersion published);
}
