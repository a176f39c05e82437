/**
 * Who there is, as far as this service cares: its own copy of which account belongs to which volunteer, so that a
 * volunteer can see the own ledger and nobody else's.
 */
@NullMarked
package cn.volunteering.scoring.roster;

import org.jspecify.annotations.NullMarked;
