/** The events of activity-service that both ledgers follow. */
@NullMarked
package cn.volunteering.scoring.posting.events;

import org.jspecify.annotations.NullMarked;
