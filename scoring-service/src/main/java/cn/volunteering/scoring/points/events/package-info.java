/** What the points ledger hears of. */
@NullMarked
package cn.volunteering.scoring.points.events;

import org.jspecify.annotations.NullMarked;
