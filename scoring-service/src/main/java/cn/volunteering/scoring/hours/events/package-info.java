/** What the hours ledger hears of. */
@NullMarked
package cn.volunteering.scoring.hours.events;

import org.jspecify.annotations.NullMarked;
