/** Sends the events that wait in the documents of aggregates: soon after the save, and after a crash at the latest by the sweep. */
@NullMarked
package cn.volunteering.messaging.outbox;

import org.jspecify.annotations.NullMarked;
