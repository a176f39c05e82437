/**
 * The service's own copy of which account belongs to which volunteer, so that volunteers see their own ledger and no
 * other.
 */
@NullMarked
package cn.volunteering.scoring.roster;

import org.jspecify.annotations.NullMarked;
