/** Listens to the events of activity-service that feed both ledgers. */
@NullMarked
package cn.volunteering.scoring.posting.events;

import org.jspecify.annotations.NullMarked;
