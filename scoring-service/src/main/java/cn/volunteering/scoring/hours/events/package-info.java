/** What the hours ledger hears of and tells. */
@NullMarked
package cn.volunteering.scoring.hours.events;

import org.jspecify.annotations.NullMarked;
