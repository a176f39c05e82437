/**
 * Sends the events that wait in the documents of aggregates: soon after the save, or at the next sweep after a crash.
 */
@NullMarked
package cn.volunteering.messaging.outbox;

import org.jspecify.annotations.NullMarked;
